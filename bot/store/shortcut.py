"""The same articles without SQLAlchemy, whose import takes several times longer than a question in the terminal."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from urllib.parse import quote

from bot.store.version import NEWEST
from index import STORED_FIELDS, Article

SQLITE = "sqlite+aiosqlite:///"


def articles_at_once(url: str, server: int) -> list[Article] | None:
    """The articles of a server; None where the store itself must be opened: no SQLite, no file yet, another version."""
    path = url.removeprefix(SQLITE)
    if path == url or "?" in path:
        return None
    try:
        # "rw" does not make the file; "ro" could not tidy up after itself.
        with closing(sqlite3.connect(f"file:{quote(path)}?mode=rw", uri=True)) as connection:
            version = connection.execute("SELECT version_num FROM alembic_version").fetchone()
            if version != (NEWEST,):
                return None
            select = f"SELECT {', '.join(STORED_FIELDS)} FROM articles WHERE server = ? ORDER BY id"
            return [
                Article.from_stored(dict(zip(STORED_FIELDS, row, strict=True)))
                for row in connection.execute(select, (server,))
            ]
    except sqlite3.Error:
        return None
