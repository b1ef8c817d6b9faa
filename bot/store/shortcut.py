"""The same articles without SQLAlchemy, whose import takes several times longer than a question in the terminal."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from urllib.parse import quote

from bot.store.rows.stored_texts import StoredArticle, undamaged
from bot.store.version import NEWEST
from index import STORED_FIELDS

SQLITE = "sqlite+aiosqlite:///"


_SELECT = f"""
    SELECT {", ".join(f"articles.{name}" for name in STORED_FIELDS)}, articles.edition, articles.server, analyses.data
    FROM articles LEFT JOIN analyses ON analyses.server = articles.server AND analyses.slug = articles.slug
    AND analyses.edition = articles.edition AND analyses.version = ?
    WHERE articles.server = ? ORDER BY articles.id
"""


def articles_at_once(url: str, server: int, version: str = "") -> list[StoredArticle] | None:
    """The articles of a server, with their analyses of this version: see `bot.store.analyses.Analyses.of`.

    None where the store itself must be opened: no SQLite, no file yet, another version.
    """
    path = url.removeprefix(SQLITE)
    if path == url or "?" in path:
        return None
    try:
        # "rw" does not make the file; "ro" could not tidy up after itself.
        with closing(sqlite3.connect(f"file:{quote(path)}?mode=rw", uri=True)) as connection:
            newest = connection.execute("SELECT version_num FROM alembic_version").fetchone()
            if newest != (NEWEST,):
                return None
            connection.row_factory = sqlite3.Row
            rows = [dict(row) for row in connection.execute(_SELECT, (version, server))]
    except sqlite3.Error:
        return None
    return [StoredArticle(article, row["edition"], row["data"]) for article, row in undamaged(rows)]
