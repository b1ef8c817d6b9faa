"""Connections to the database: for reading, and for writing in one transaction. One trouble, one error."""

from __future__ import annotations

import asyncio
import sqlite3
from collections import defaultdict
from collections.abc import AsyncIterator, Iterator
from contextlib import AbstractAsyncContextManager, AsyncExitStack, asynccontextmanager, contextmanager, suppress

from sqlalchemy import URL
from sqlalchemy.exc import DBAPIError, SQLAlchemyError
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.errors import UnusableDatabase
from bot.store.connections.engine import engine_of
from bot.store.connections.shielding import shielded

READING, WRITING = 60.0, 120.0
"""Seconds within which what is read must have come, and what is written be acknowledged, all who write before it too:
the longest library, from a slow disk, takes a part of it."""
LEAVING = 5.0
"""Seconds that a transaction which was given up may take to end; one that hangs is left to itself."""
CLOSING = 5.0
"""Seconds that closing waits for what is still being read."""


class Transactions:
    """What the parts of the store share. Every method raises ``UnusableDatabase`` when the database fails."""

    def __init__(self, url: URL) -> None:
        self.location = location_of(url)
        self._lock = asyncio.Lock()
        self._jobs: defaultdict[str, asyncio.Lock] = defaultdict(asyncio.Lock)
        self._is_closed = False
        self._readers = 0
        self._unread = asyncio.Event()
        self._unread.set()
        with database_errors(self.location):
            self._engine = engine_of(url)

    async def close(self) -> None:
        """Let the write that was begun be finished first, and what is read; what comes later is refused."""
        async with self._lock:
            self._is_closed = True
            with suppress(TimeoutError):
                await asyncio.wait_for(self._unread.wait(), CLOSING)
            await self._engine.close()

    def reading(self) -> AbstractAsyncContextManager[AsyncConnection]:
        """All that is done in it must be done within ``READING``.

        A server that says nothing any more, and does not leave either, would be waited for until Discord forgets the
        question: so it is said that the database cannot be used.
        """
        return self._reading(READING)

    def reading_all(self) -> AbstractAsyncContextManager[AsyncConnection]:
        """The same for what copies everything, however long it takes."""
        return self._reading(None)

    @asynccontextmanager
    async def _reading(self, patience: float | None) -> AsyncIterator[AsyncConnection]:
        with database_errors(self.location), self._read():
            async with _limited(patience), shielded(self._engine.reading(), LEAVING) as connection:
                yield connection

    def writing(self) -> AbstractAsyncContextManager[AsyncConnection]:
        """All or nothing, and nobody else writes meanwhile: what was read is still so when it is written upon.

        All that is done in it must be done within ``WRITING``, as in `reading`.
        """
        return self._writing(WRITING)

    def writing_all(self) -> AbstractAsyncContextManager[AsyncConnection]:
        """The same for what copies or migrates everything, however long it takes."""
        return self._writing(None)

    @asynccontextmanager
    async def _writing(self, patience: float | None) -> AsyncIterator[AsyncConnection]:
        # The database keeps other programs waiting, but forgets who came first: our own writers queue here.
        with database_errors(self.location):
            async with _limited(patience), self._lock:
                self._require_open()
                async with shielded(self._engine.writing(), LEAVING) as connection:
                    yield connection

    @asynccontextmanager
    async def alone(self, job: str) -> AsyncIterator[None]:
        """Wait until no process does this job; then none begins it until this one is done, or has died."""
        async with self._jobs[job], AsyncExitStack() as stack:  # of this process, one waits for the others
            with database_errors(self.location):
                await stack.enter_async_context(self._engine.alone(job))
            yield

    def version(self) -> int:
        """A number that is another one after every change of this program, and a moment after one of another's."""
        try:
            return self._engine.version()
        except Exception as error:
            # Named only now: every question asks for this number several times, and most often it is there.
            with database_errors(self.location):
                raise error

    async def forget_journal(self) -> None:
        """Let nothing that was erased stand anywhere else, as far as that is ours."""
        with database_errors(self.location), self._read():
            await self._engine.forget_journal()

    @contextmanager
    def _read(self) -> Iterator[None]:
        self._require_open()
        self._readers += 1
        self._unread.clear()
        try:
            yield
        finally:
            self._readers -= 1
            if not self._readers:
                self._unread.set()

    def _require_open(self) -> None:
        """A connection that is made after the others were closed would never be."""
        if self._is_closed:
            raise UnusableDatabase(self.location, "it was closed")


@asynccontextmanager
async def _limited(patience: float | None) -> AsyncIterator[None]:
    """Raises: TimeoutError."""
    # Given up twice: at first SQLAlchemy waits for the connection to be closed in good order, then no more.
    async with asyncio.timeout(patience and patience + LEAVING), asyncio.timeout(patience):
        yield


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
    except TimeoutError as error:
        raise UnusableDatabase(location, "it does not answer") from error
    except OSError as error:
        raise UnusableDatabase(location, error.strerror or str(error)) from error
    except ModuleNotFoundError as error:
        raise UnusableDatabase(location, f"{error}, which pip install 'pullquote[postgres]' brings") from error
    except (SQLAlchemyError, ImportError) as error:
        raise UnusableDatabase(location, str(error)) from error
