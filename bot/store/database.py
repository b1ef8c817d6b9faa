"""The store: opened, brought up to date, asked and told in the words of the domain."""

from __future__ import annotations

import logging
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager

from sqlalchemy import URL, make_url
from sqlalchemy.exc import ArgumentError, DBAPIError, SQLAlchemyError
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

from bot.articles import builtin_article
from bot.errors import NewerDatabase, UnusableDatabase
from bot.store import EVERYWHERE
from bot.store.articles import add_article, articles_of, remove_article, revision_of
from bot.store.engine import WRITING, connect
from bot.store.facts import fact, set_fact
from bot.store.migrations import NEWEST, migrate, version_of
from index import Article

log = logging.getLogger(__name__)

SYNCED = "synced-commands"
"""The key under which the fingerprint of the commands Discord has is remembered."""


class Store:
    """Every method raises ``UnusableDatabase`` when the database fails."""

    def __init__(self, engine: AsyncEngine, place: str) -> None:
        self._engine = engine
        self._place = place

    @classmethod
    @asynccontextmanager
    async def open(cls, url: str) -> AsyncIterator[Store]:
        """Open, migrating first where needed; raises ``NewerDatabase`` when it is ahead of this version."""
        parsed = _parsed(url)
        place = _place_of(parsed)
        with _trouble_at(place):
            store = cls(connect(parsed), place)
        try:
            await store._migrate()
            yield store
        finally:
            await store._engine.dispose()

    async def articles(self, server: int) -> list[Article]:
        """In the order in which they were added."""
        async with self._reading() as connection:
            return await articles_of(connection, server)

    async def add(self, server: int, article: Article) -> bool:
        """The same slug again replaces; whether it did is returned."""
        async with self._writing() as connection:
            return await add_article(connection, server, article)

    async def remove(self, server: int, slug: str) -> None:
        """Raises ``UnknownArticle``."""
        async with self._writing() as connection:
            await remove_article(connection, server, slug)

    async def revision(self, server: int) -> int:
        """Grows with every change of the server's articles; 0 when there never was one."""
        async with self._reading() as connection:
            return await revision_of(connection, server)

    async def remembered(self, key: str) -> str | None:
        async with self._reading() as connection:
            return await fact(connection, EVERYWHERE, key)

    async def remember(self, key: str, value: str) -> None:
        async with self._writing() as connection:
            await set_fact(connection, EVERYWHERE, key, value)

    async def last_synced(self) -> str | None:
        return await self.remembered(SYNCED)

    async def remember_synced(self, fingerprint: str) -> None:
        await self.remember(SYNCED, fingerprint)

    async def _migrate(self) -> None:
        async with self._reading() as connection:
            version = await version_of(connection)
        if version == NEWEST:
            return
        async with self._writing() as connection:
            version = await version_of(connection)  # another program may have migrated meanwhile
            if version > NEWEST:
                raise NewerDatabase(self._place)
            if version < NEWEST:
                await connection.run_sync(migrate)
                log.info("migrated the database from version %s to %s", version or "none", NEWEST)
            if version == "":
                await add_article(connection, EVERYWHERE, builtin_article())

    @asynccontextmanager
    async def _reading(self) -> AsyncIterator[AsyncConnection]:
        with _trouble_at(self._place):
            async with self._engine.connect() as connection:
                yield connection

    @asynccontextmanager
    async def _writing(self) -> AsyncIterator[AsyncConnection]:
        with _trouble_at(self._place):
            async with self._engine.execution_options(**{WRITING: True}).begin() as connection:
                yield connection


@contextmanager
def _trouble_at(place: str) -> Iterator[None]:
    try:
        yield
    except DBAPIError as error:
        raise UnusableDatabase(place, str(error.orig)) from error
    except OSError as error:
        raise UnusableDatabase(place, error.strerror or str(error)) from error
    except (SQLAlchemyError, ImportError) as error:
        raise UnusableDatabase(place, str(error)) from error


def _parsed(url: str) -> URL:
    try:
        return make_url(url)
    except (ArgumentError, ValueError):
        # Neither the error nor what comes after the first colon is repeated: a password may be in it.
        raise UnusableDatabase(url.partition(":")[0], "not an SQLAlchemy URL") from None


def _place_of(url: URL) -> str:
    is_file = url.get_backend_name() == "sqlite" and url.database
    return str(url.database) if is_file else url.render_as_string(hide_password=True)
