"""The store: opened, brought up to date, asked and told in the words of the domain."""

from __future__ import annotations

import logging
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from sqlalchemy import URL, make_url
from sqlalchemy.exc import ArgumentError

from bot.articles import builtin_article
from bot.errors import NewerDatabase, UnusableDatabase
from bot.store import SHARED
from bot.store.articles import count_change, put_article
from bot.store.changes import StoredArticles
from bot.store.channels import StoredChannels
from bot.store.engine import connect
from bot.store.feedback import StoredQuestions
from bot.store.key_values import set_value, value_of
from bot.store.migrations import NEWEST, migrate, version_of
from bot.store.pins import StoredPins
from bot.store.privacy import StoredPersonalData
from bot.store.servers import StoredServers
from bot.store.settings import StoredPreferences
from bot.store.transactions import trouble_at

log = logging.getLogger(__name__)

SYNCED = "synced-commands"
"""The key under which the fingerprint of the commands Discord has is remembered."""


class Store(
    StoredArticles, StoredChannels, StoredPins, StoredPreferences, StoredQuestions, StoredPersonalData, StoredServers
):
    """Every method raises ``UnusableDatabase`` when the database fails."""

    @classmethod
    @asynccontextmanager
    async def open(cls, url: str) -> AsyncIterator[Store]:
        """Open, migrating first where needed; raises ``NewerDatabase`` when it is ahead of this version."""
        parsed = _parsed(url)
        place = _place_of(parsed)
        with trouble_at(place):
            store = cls(connect(parsed), place)
        try:
            await store._migrate()
            yield store
        finally:
            await store._engine.dispose()

    async def remembered(self, key: str) -> str | None:
        async with self._reading() as connection:
            return await value_of(connection, SHARED, key)

    async def remember(self, key: str, value: str) -> None:
        async with self._writing() as connection:
            await set_value(connection, SHARED, key, value)

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
                await count_change(connection, SHARED)
                await put_article(connection, SHARED, builtin_article(), at=None, by=None)


def _parsed(url: str) -> URL:
    try:
        return make_url(url)
    except (ArgumentError, ValueError):
        # Neither the error nor what comes after the first colon is repeated: a password may be in it.
        raise UnusableDatabase(url.partition(":")[0], "not an SQLAlchemy URL") from None


def _place_of(url: URL) -> str:
    is_file = url.get_backend_name() == "sqlite" and url.database
    return str(url.database) if is_file else url.render_as_string(hide_password=True)
