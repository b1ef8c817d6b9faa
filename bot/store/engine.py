"""The way to the database, made fit for several programs at once: one of them writes at a time."""

from __future__ import annotations

import sqlite3
import time
from pathlib import Path

from sqlalchemy import URL, Connection, event
from sqlalchemy.engine.interfaces import DBAPIConnection, DBAPICursor
from sqlalchemy.ext.asyncio import AsyncEngine, create_async_engine
from sqlalchemy.pool import ConnectionPoolEntry

WRITING = "writing"
"""The execution option of connections that will write."""

WRITERS_LOCK = 0x70756C6C
"""The number of the lock for which PostgreSQL's writers wait; any will do that no other program takes."""

PRAGMAS = (
    "PRAGMA busy_timeout = 10000",  # ms to wait for the other program's write
    "PRAGMA journal_mode = WAL",  # readers and a writer do not wait for each other
    "PRAGMA synchronous = NORMAL",  # safe with WAL
    "PRAGMA foreign_keys = ON",
)

PAUSES = (0.01, 0.02, 0.04, 0.08, 0.16, 0.32, 0.64)
"""Seconds to wait before preparing a connection is tried again."""


def connect(url: URL) -> AsyncEngine:
    # Parameters are hidden, because an error in the log must not hold an article or a question.
    engine = create_async_engine(url, hide_parameters=True)
    if engine.dialect.name == "sqlite":
        if url.database and not url.database.startswith((":memory:", "file:")):
            _make_file(Path(url.database))
        event.listen(engine.sync_engine, "connect", _prepare)
        event.listen(engine.sync_engine, "begin", _begin)
    elif engine.dialect.name == "postgresql":
        event.listen(engine.sync_engine, "begin", _wait_for_writers)
    return engine


def _make_file(path: Path) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    # Opened here first: the operating system says why it refuses, SQLite only that it does.
    path.open("ab").close()


def _prepare(connection: DBAPIConnection, _entry: ConnectionPoolEntry) -> None:
    # The driver's own BEGIN would leave out tables being made and rows being read: `_begin` says it instead.
    connection.isolation_level = None
    cursor = connection.cursor()
    try:
        for pragma in PRAGMAS:
            _execute(cursor, pragma)
    except Exception:
        connection.close()  # nobody else does, as it is not in the pool yet
        raise
    cursor.close()


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
    writing = connection.get_execution_options().get(WRITING)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writing else "BEGIN")


def _wait_for_writers(connection: Connection) -> None:
    # As on SQLite: what a writer has read is still so when it writes, and no two make the same row.
    if connection.get_execution_options().get(WRITING):
        connection.exec_driver_sql(f"SELECT pg_advisory_xact_lock({WRITERS_LOCK})")
