"""SQLite, made fit for several programs at once: one of them writes at a time."""

from __future__ import annotations

import asyncio
import logging
import sqlite3
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, closing, suppress
from functools import partial
from pathlib import Path
from typing import Any
from urllib.parse import quote

from sqlalchemy import URL, Connection, event
from sqlalchemy.engine.interfaces import DBAPIConnection, DBAPICursor
from sqlalchemy.ext.asyncio import AsyncConnection, create_async_engine
from sqlalchemy.pool import ConnectionPoolEntry

from bot.store.connections.cursors import FirstRowsCursor
from bot.store.connections.database_file import DatabaseFile, make_file

log = logging.getLogger(__name__)

PRAGMAS = (
    "PRAGMA busy_timeout = 10000",  # ms to wait for the other program's write
    "PRAGMA journal_mode = WAL",  # readers and a writer do not wait for each other
    "PRAGMA synchronous = NORMAL",  # safe with WAL
    "PRAGMA foreign_keys = ON",
    "PRAGMA secure_delete = ON",  # what is erased is overwritten; not every build of SQLite does so by itself
)

PAUSES = (0.01, 0.02, 0.04, 0.08, 0.16, 0.32, 0.64)
"""Seconds to wait before preparing a connection is tried again."""

WAITING = 0.5
"""Seconds between two tries to get a lock that another process has."""

LOOK = 0.02
"""Seconds for which one look at the database serves: every question asks several times what other programs changed."""

_WRITING = "writing"
"""The execution option of connections that will write."""


class SQLite:
    """A database in a file, or in memory."""

    def __init__(self, url: URL) -> None:
        path = file_of(url)
        self._file = DatabaseFile(path) if path else None
        self._watch: sqlite3.Connection | None = None
        self._version, self._look_again = 0, 0.0
        # Parameters are hidden, because an error in the log must not hold an article or a question.
        self._engine = create_async_engine(url, hide_parameters=True, connect_args={"factory": _RolledBack})
        event.listen(self._engine.sync_engine, "connect", _prepare)
        event.listen(self._engine.sync_engine, "begin", _begin)

    @asynccontextmanager
    async def reading(self) -> AsyncIterator[AsyncConnection]:
        self._require_file()
        async with self._engine.connect() as connection:
            yield connection

    @asynccontextmanager
    async def writing(self) -> AsyncIterator[AsyncConnection]:
        self._require_file()
        try:
            async with self._engine.execution_options(**{_WRITING: True}).begin() as connection:
                yield connection
        finally:
            self._look_again = 0.0

    @asynccontextmanager
    async def alone(self, job: str) -> AsyncIterator[None]:
        """The lock is on a file of its own beside the database; a process that dies gives it back."""
        if self._file is None:
            yield
            return
        file = self._file.path.with_name(f"{self._file.path.name}-{job}")
        make_file(file)
        with closing(sqlite3.connect(file, timeout=0, isolation_level=None)) as lock:
            while not _take(lock):  # noqa: ASYNC110 - no event comes from another process
                await asyncio.sleep(WAITING)
            yield

    def version(self) -> int:
        """https://sqlite.org/pragma.html#pragma_data_version"""
        now = time.monotonic()
        if now >= self._look_again:
            if self._watch is None:
                self._watch = _watch_of(self._file)
            if self._file:
                self._file.look()
            self._version = self._watch.execute("PRAGMA data_version").fetchone()[0]
            self._look_again = now + LOOK
        return self._version

    def _require_file(self) -> None:
        """Raises: FileNotFoundError, where it is no longer the one that was opened."""
        if self._file:
            self._file.require()

    async def forget_journal(self) -> None:
        """Move all changes into the database itself and empty the journal, in which erased words stand too."""
        async with self.reading() as connection:
            raw = await connection.get_raw_connection()
            assert raw.driver_connection is not None
            async with raw.driver_connection.execute("PRAGMA wal_checkpoint(TRUNCATE)") as cursor:
                is_busy, *_ = await cursor.fetchone()
        if is_busy:
            log.warning("erased words stay in the journal until the next time: somebody is reading")

    async def close(self) -> None:
        if self._watch is not None:
            self._watch.close()
        await self._engine.dispose()


class _RolledBack(sqlite3.Connection):
    """Rolls back what was given up: SQLite keeps a closed connection and its lock while statements are unfinished."""

    def close(self) -> None:
        with suppress(sqlite3.ProgrammingError):  # closed already, as it may be again
            if self.in_transaction:
                self.rollback()
        super().close()


def _take(lock: sqlite3.Connection) -> bool:
    """Whether it is ours now; it ends with the connection."""
    try:
        lock.execute("BEGIN EXCLUSIVE")
    except sqlite3.OperationalError as error:
        if error.sqlite_errorcode != sqlite3.SQLITE_BUSY:
            raise
        return False
    return True


def file_of(url: URL) -> Path | None:
    """The file of an SQLite database; None where it is in memory, or no SQLite."""
    is_file = url.get_backend_name() == "sqlite" and url.database and not url.database.startswith((":memory:", "file:"))
    return Path(str(url.database)) if is_file else None


def _watch_of(file: DatabaseFile | None) -> sqlite3.Connection:
    name = f"file:{quote(str(file.path))}?mode=ro" if file else ":memory:"
    return sqlite3.connect(name, uri=True, check_same_thread=False, isolation_level=None)


def _prepare(connection: DBAPIConnection, _entry: ConnectionPoolEntry) -> None:
    # The driver's own BEGIN would leave out tables being made and rows being read: `_begin` says it instead.
    connection.isolation_level = None
    # Where bytes of a text were damaged, that one text shows it, and what is read with it is read.
    driver = connection.driver_connection
    driver.text_factory = partial(str, encoding="utf-8", errors="replace")
    driver.cursor = partial(FirstRowsCursor, driver)
    _stop_once(driver)
    cursor = connection.cursor()
    try:
        for pragma in PRAGMAS:
            _execute(cursor, pragma)
    except Exception:
        connection.close()  # nobody else does, as it is not in the pool yet
        raise
    cursor.close()


def _stop_once(driver: Any) -> None:
    """SQLAlchemy stops what it gives up while that closes, which stops it again: a thread that has ended ends no more,
    and who waits for it waits for ever."""
    stops = iter([driver.stop])
    driver.stop = lambda: next(stops, lambda: None)()


def _execute(cursor: DBAPICursor, pragma: str) -> None:
    # Of two programs that turn a blank database to WAL at once, SQLite refuses one instead of letting it wait.
    for pause in PAUSES:
        try:
            cursor.execute(pragma)
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode != sqlite3.SQLITE_BUSY:
                raise
            time.sleep(pause)
        else:
            return
    cursor.execute(pragma)


def _begin(connection: Connection) -> None:
    # A writer takes its turn at once: one that first reads and then writes could not wait, only fail.
    writing = connection.get_execution_options().get(_WRITING)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writing else "BEGIN")
