"""Connections to the database: for reading, and for writing in one transaction. One trouble, one error."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager

from sqlalchemy.exc import DBAPIError, SQLAlchemyError
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

from bot.errors import UnusableDatabase
from bot.store.engine import WRITING


class Transactions:
    """Every method raises ``UnusableDatabase`` when the database fails."""

    def __init__(self, engine: AsyncEngine, place: str) -> None:
        self._engine = engine
        self._place = place
        self._lock = asyncio.Lock()

    @asynccontextmanager
    async def _reading(self) -> AsyncIterator[AsyncConnection]:
        with trouble_at(self._place):
            async with self._engine.connect() as connection:
                yield connection

    @asynccontextmanager
    async def _writing(self) -> AsyncIterator[AsyncConnection]:
        """All or nothing, and nobody else writes meanwhile: what was read is still so when it is written upon."""
        # The database keeps other programs waiting, but forgets who came first: our own writers queue here.
        async with self._lock:
            with trouble_at(self._place):
                async with self._engine.execution_options(**{WRITING: True}).begin() as connection:
                    yield connection


@contextmanager
def trouble_at(place: str) -> Iterator[None]:
    try:
        yield
    except DBAPIError as error:
        raise UnusableDatabase(place, str(error.orig)) from error
    except OSError as error:
        raise UnusableDatabase(place, error.strerror or str(error)) from error
    except (SQLAlchemyError, ImportError) as error:
        raise UnusableDatabase(place, str(error)) from error
