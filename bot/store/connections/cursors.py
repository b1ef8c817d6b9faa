"""SQLite's cursors as SQLAlchemy asks them: one visit to the connection's thread for a statement instead of four."""

from __future__ import annotations

import sqlite3
from collections import deque
from collections.abc import Callable, Iterable
from typing import Any

import aiosqlite

ROOM = 1 << 16
"""Characters and bytes of the rows that come with the statement: streams of whole articles stay streams."""
NUMBER = 8
"""What a value that is no text takes of it."""


class FirstRowsCursor(aiosqlite.Cursor):
    """Is made, executes and reads the first rows in one visit; most statements have no others."""

    def __init__(self, connection: aiosqlite.Connection) -> None:
        super().__init__(connection, None)  # type: ignore[arg-type]  # made in the connection's thread
        self._first: deque[Any] = deque()
        self._has_more = False

    async def execute(self, sql: str, parameters: Iterable[Any] | None = None) -> FirstRowsCursor:
        await self._visit(self._begin, sql, () if parameters is None else parameters)
        return self

    async def executemany(self, sql: str, parameters: Iterable[Iterable[Any]]) -> FirstRowsCursor:
        await self._visit(self._begin_many, sql, parameters)
        return self

    async def fetchone(self) -> Any:
        if self._first or not self._has_more:
            return self._first.popleft() if self._first else None
        return await super().fetchone()

    async def fetchmany(self, size: int | None = None) -> list[Any]:
        size = self.arraysize if size is None else size
        rows = [self._first.popleft() for _ in range(min(size, len(self._first)))]
        if len(rows) < size and self._has_more:
            rows += await super().fetchmany(size - len(rows))
        return rows

    async def fetchall(self) -> list[Any]:
        rows = [*self._first, *(await super().fetchall() if self._has_more else ())]
        self._first.clear()
        self._has_more = False
        return rows

    async def close(self) -> None:
        self._first.clear()
        if self._has_more:
            await super().close()

    async def _visit(self, action: Callable[..., object], *arguments: object) -> None:
        await self._conn._execute(action, *arguments)  # type: ignore[no-untyped-call]

    def _begin(self, sql: str, parameters: Iterable[Any]) -> None:
        """In the connection's thread. A statement whose rows were all read is over: SQLite holds nothing for it."""
        cursor, room = self._cleared(), ROOM
        self._has_more = True
        cursor.execute(sql, parameters)  # type: ignore[arg-type]  # as aiosqlite takes them
        while room > 0:
            if (row := cursor.fetchone()) is None:
                self._has_more = False
                return
            self._first.append(row)
            room -= sum(len(value) if isinstance(value, (str, bytes)) else NUMBER for value in row)

    def _begin_many(self, sql: str, parameters: Iterable[Iterable[Any]]) -> None:
        """In the connection's thread. Such a statement has no rows."""
        self._cleared().executemany(sql, parameters)  # type: ignore[arg-type]

    def _cleared(self) -> sqlite3.Cursor:
        """The cursor, without the rows of the statement before."""
        self._first.clear()
        self._has_more = False
        return self._made()

    def _made(self) -> sqlite3.Cursor:
        if self._cursor is None:
            self._cursor = self._conn._conn.cursor()
        return self._cursor
