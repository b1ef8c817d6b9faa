"""Databases for tests: a file of SQLite, or one of PostgreSQL's where there is a server."""

from __future__ import annotations

import asyncio
import os
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from functools import cache
from itertools import count

import asyncpg
import pytest
from sqlalchemy import URL, make_url
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.store.engine import engine_of

SERVER = os.environ.get("TEST_DATABASE_URL", "postgresql://postgres@127.0.0.1:5432/postgres")
"""A server on which databases can be made and dropped."""

on_sqlite = pytest.mark.parametrize("url", ["sqlite"], indirect=True)
"""For tests of what SQLite alone has."""
on_postgresql = pytest.mark.parametrize("url", ["postgresql"], indirect=True)

_numbers = count()


@contextmanager
def postgresql() -> Iterator[str]:
    """The address of a blank database, which is dropped in the end."""
    name = f"pullquote_test_{os.getpid()}_{next(_numbers)}"
    asyncio.run(_execute(f"CREATE DATABASE {name}"))
    try:
        yield _server().set(drivername="postgresql+asyncpg", database=name).render_as_string(hide_password=False)
    finally:
        asyncio.run(_execute(f"DROP DATABASE {name} WITH (FORCE)"))


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
    address = _server().set(drivername="postgresql").render_as_string(hide_password=False)
    connection = await asyncpg.connect(address, timeout=5)
    try:
        await connection.execute(statement)
    finally:
        await connection.close()
