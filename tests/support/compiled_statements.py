"""What SQLAlchemy compiles, kept for all databases of a test run: each is opened anew, by engines of its own."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Connection, Engine, event
from sqlalchemy.dialects import registry
from sqlalchemy.dialects.postgresql.asyncpg import PGDialect_asyncpg
from sqlalchemy.dialects.sqlite.aiosqlite import SQLiteDialect_aiosqlite

_compiled: dict[Any, Any] = {}
"""SQLAlchemy's own key is the statement with the dialect that it is compiled for."""


class _Alike:
    """One dialect is like every other of its class: so are the databases of the tests, and how they are reached."""

    supports_statement_cache = True

    def __eq__(self, other: object) -> bool:
        return type(self) is type(other)

    def __hash__(self) -> int:
        return hash(type(self))


class SQLiteAlike(_Alike, SQLiteDialect_aiosqlite):
    supports_statement_cache = True


class PostgreSQLAlike(_Alike, PGDialect_asyncpg):
    supports_statement_cache = True


def share_compiled_statements() -> None:
    """Have them shared by every engine that is made from now on."""
    registry.register("sqlite.aiosqlite", __name__, SQLiteAlike.__name__)
    registry.register("postgresql.asyncpg", __name__, PostgreSQLAlike.__name__)
    event.listen(Engine, "engine_connect", _share)


def _share(connection: Connection) -> None:
    connection.execution_options(compiled_cache=_compiled)
