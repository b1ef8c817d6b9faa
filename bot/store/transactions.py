"""Connections to the database: for reading, and for writing in one transaction. One trouble, one error."""

from __future__ import annotations

import asyncio
import logging
import sqlite3
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from pathlib import Path
from urllib.parse import quote

from sqlalchemy import URL
from sqlalchemy.exc import DBAPIError, SQLAlchemyError
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.errors import UnusableDatabase
from bot.store.engine import WRITING, connect, file_of

log = logging.getLogger(__name__)


class Transactions:
    """What the parts of the store share. Every method raises ``UnusableDatabase`` when the database fails."""

    def __init__(self, url: URL) -> None:
        self.location = location_of(url)
        self._file = file_of(url)
        self._watch: sqlite3.Connection | None = None
        self._lock = asyncio.Lock()
        with database_errors(self.location):
            self._engine = connect(url)

    async def close(self) -> None:
        if self._watch is not None:
            self._watch.close()
        await self._engine.dispose()

    @asynccontextmanager
    async def reading(self) -> AsyncIterator[AsyncConnection]:
        with database_errors(self.location):
            async with self._engine.connect() as connection:
                yield connection

    @asynccontextmanager
    async def writing(self) -> AsyncIterator[AsyncConnection]:
        """All or nothing, and nobody else writes meanwhile: what was read is still so when it is written upon."""
        # The database keeps other programs waiting, but forgets who came first: our own writers queue here.
        async with self._lock:
            with database_errors(self.location):
                async with self._engine.execution_options(**{WRITING: True}).begin() as connection:
                    yield connection

    def version(self) -> int:
        """A number that is another one after every change, whichever program made it; costs no wait.

        https://sqlite.org/pragma.html#pragma_data_version
        """
        with database_errors(self.location):
            if self._watch is None:
                self._watch = _watch_of(self._file)
            version: int = self._watch.execute("PRAGMA data_version").fetchone()[0]
            return version

    async def forget_journal(self) -> None:
        """Move all changes into the database itself and empty the journal, in which erased words stand too."""
        async with self._engine.connect() as connection:
            raw = await connection.get_raw_connection()
            assert raw.driver_connection is not None
            async with raw.driver_connection.execute("PRAGMA wal_checkpoint(TRUNCATE)") as cursor:
                is_busy, *_ = await cursor.fetchone()
        if is_busy:
            log.warning("erased words stay in the journal until the next time: somebody is reading")


def _watch_of(path: Path | None) -> sqlite3.Connection:
    name = f"file:{quote(str(path))}?mode=ro" if path else ":memory:"
    return sqlite3.connect(name, uri=True, check_same_thread=False, isolation_level=None)


def location_of(url: URL) -> str:
    """The file of a database, or its address without the password."""
    is_file = url.get_backend_name() == "sqlite" and url.database
    return str(url.database) if is_file else url.render_as_string(hide_password=True)


@contextmanager
def database_errors(location: str) -> Iterator[None]:
    try:
        yield
    except DBAPIError as error:
        raise UnusableDatabase(location, str(error.orig)) from error
    except sqlite3.Error as error:
        raise UnusableDatabase(location, str(error)) from error
    except OSError as error:
        raise UnusableDatabase(location, error.strerror or str(error)) from error
    except (SQLAlchemyError, ImportError) as error:
        raise UnusableDatabase(location, str(error)) from error
