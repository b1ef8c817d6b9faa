"""The way to the database, made fit for several programs at once: one of them writes at a time."""

from __future__ import annotations

import os
import sqlite3
import time
from pathlib import Path

from sqlalchemy import URL, Connection, event
from sqlalchemy.engine.interfaces import DBAPIConnection, DBAPICursor
from sqlalchemy.ext.asyncio import AsyncEngine, create_async_engine
from sqlalchemy.pool import ConnectionPoolEntry

WRITING = "writing"
"""The execution option of connections that will write."""

PRAGMAS = (
    "PRAGMA busy_timeout = 10000",  # ms to wait for the other program's write
    "PRAGMA journal_mode = WAL",  # readers and a writer do not wait for each other
    "PRAGMA synchronous = NORMAL",  # safe with WAL
    "PRAGMA foreign_keys = ON",
    "PRAGMA secure_delete = ON",  # what is erased is overwritten; not every build of SQLite does so by itself
)

PAUSES = (0.01, 0.02, 0.04, 0.08, 0.16, 0.32, 0.64)
"""Seconds to wait before preparing a connection is tried again."""

OWNER_ONLY, OWNER_ONLY_FOLDER = 0o600, 0o700
"""Permissions of what is made: servers' private articles are nobody's else on the machine."""


def connect(url: URL) -> AsyncEngine:
    # Parameters are hidden, because an error in the log must not hold an article or a question.
    engine = create_async_engine(url, hide_parameters=True)
    if engine.dialect.name == "sqlite":
        if path := file_of(url):
            _make_file(path)
        event.listen(engine.sync_engine, "connect", _prepare)
        event.listen(engine.sync_engine, "begin", _begin)
    return engine


def file_of(url: URL) -> Path | None:
    """The file of an SQLite database; None where it is in memory, or no SQLite."""
    is_file = url.get_backend_name() == "sqlite" and url.database and not url.database.startswith((":memory:", "file:"))
    return Path(str(url.database)) if is_file else None


def _make_file(path: Path) -> None:
    path.parent.mkdir(mode=OWNER_ONLY_FOLDER, parents=True, exist_ok=True)
    # Opened here first: the operating system says why it refuses, SQLite only that it does.
    os.close(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND, OWNER_ONLY))


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
