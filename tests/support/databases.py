"""Databases for tests: a file of SQLite, or one of PostgreSQL's where there is a server."""

from __future__ import annotations

import asyncio
import os
from collections.abc import AsyncIterator, Iterator, Sequence
from contextlib import ExitStack, asynccontextmanager, contextmanager
from functools import cache
from itertools import count
from typing import Any

import asyncpg
import pytest
from sqlalchemy import URL, make_url
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.store.connections.engine import engine_of
from bot.store.database import Store

SERVER = os.environ.get("TEST_DATABASE_URL", "postgresql://postgres@127.0.0.1:5432/postgres")
"""A server on which databases can be made and dropped."""

on_sqlite = pytest.mark.parametrize("url", ["sqlite"], indirect=True)
"""For tests of what SQLite alone has."""
on_postgresql = pytest.mark.parametrize("url", ["postgresql"], indirect=True)

_numbers = count()


@contextmanager
def postgresql() -> Iterator[str]:
    """The address of a blank database, which is dropped in the end. Skips the test where there is no server."""
    if reason := why_not_postgresql():
        pytest.skip(reason)
    name = f"pullquote_test_{os.getpid()}_{next(_numbers)}"
    asyncio.run(_execute(f"CREATE DATABASE {name}"))
    try:
        yield _server().set(drivername="postgresql+asyncpg", database=name).render_as_string(hide_password=False)
    finally:
        asyncio.run(_execute(f"DROP DATABASE {name} WITH (FORCE)"))


class OpenedPostgreSQL:
    """A database that a store has opened before, for one test after the other: to make and drop one takes long."""

    def __init__(self) -> None:
        self._stack = ExitStack()
        self._tables: list[str] = []
        self._url = ""

    @contextmanager
    def lent(self) -> Iterator[str]:
        """The address; what was changed at the end is as it was before. Ids go on counting."""
        if not self._url:
            self._url = self._stack.enter_context(postgresql())
            self._tables = asyncio.run(_open_and_keep(self._url))
        try:
            yield self._url
        finally:
            if not asyncio.run(_reset(self._url, self._tables)):
                self.close()

    def close(self) -> None:
        self._stack.close()
        self._url = ""


TABLES = "SELECT tablename FROM pg_tables WHERE schemaname = 'public' ORDER BY tablename"
END_OTHERS = """
SELECT pg_terminate_backend(pid) FROM pg_stat_activity
WHERE pid != pg_backend_pid() AND datname = current_database()
"""


async def _open_and_keep(url: str) -> list[str]:
    """Its tables, each with a copy beside it of what is in it when it was opened."""
    async with Store.open(url):
        pass
    async with _connected(url) as connection:
        tables = [row["tablename"] for row in await connection.fetch(TABLES)]
        await connection.execute("CREATE SCHEMA kept")
        for table in tables:
            await connection.execute(f"CREATE TABLE kept.{table} AS TABLE public.{table}")
    return tables


async def _reset(url: str, tables: Sequence[str]) -> bool:
    """Whether it could be done: the tables are still those that there were."""
    async with _connected(url) as connection:
        await connection.execute(END_OTHERS)
        if [row["tablename"] for row in await connection.fetch(TABLES)] != tables:
            return False
        # All in one visit, and by DELETE: TRUNCATE makes the files of every table and of its indexes anew.
        emptied = "".join(f"DELETE FROM public.{table};" for table in tables)
        filled = "".join(f"INSERT INTO public.{table} SELECT * FROM kept.{table};" for table in tables)
        await connection.execute(f"SET session_replication_role = replica; {emptied} {filled}")
    return True


@cache
def why_not_postgresql() -> str:
    """Why the tests that need PostgreSQL are skipped; empty where it answers."""
    try:
        asyncio.run(_execute("SELECT 1"))
    except (OSError, asyncpg.PostgresError) as error:
        return f"no PostgreSQL at TEST_DATABASE_URL or 127.0.0.1:5432 ({type(error).__name__})"
    return ""


@asynccontextmanager
async def writing(url: str) -> AsyncIterator[AsyncConnection]:
    """A transaction in a database, past the store."""
    engine = engine_of(make_url(url))
    try:
        async with engine.writing() as connection:
            yield connection
    finally:
        await engine.close()


def _server() -> URL:
    return make_url(SERVER)


async def _execute(statement: str) -> None:
    async with _connected(SERVER) as connection:
        await connection.execute(statement)


@asynccontextmanager
async def _connected(url: str) -> AsyncIterator[Any]:
    """A connection of the driver itself."""
    address = make_url(url).set(drivername="postgresql").render_as_string(hide_password=False)
    connection = await asyncpg.connect(address, timeout=60)
    try:
        yield connection
    finally:
        await connection.close()
