"""What every question needs of the store, kept in memory and known to be current."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from functools import partial
from typing import NamedTuple

from cachetools import LRUCache
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.store.channels import channel_articles
from bot.store.connections.transactions import Transactions
from bot.store.rows.article_rows import revision_of
from bot.store.rows.changes import changed_since, erasures
from bot.store.rows.pin_rows import pinned_keys
from bot.store.rules import ServerRules, rules_of
from bot.store.setting_values import SettingValues, setting_values
from bot.tasks import SingleFlight

REMEMBERED = 10_000
"""Servers; those that were asked longest ago are forgotten first."""


class Snapshot(NamedTuple):
    """Of one server: its articles' ``revision``, 0 where it has none of its own; what was chosen; what is pinned.

    ``channel_articles`` are the slugs that a channel asks, where it does not ask all; ``pinned_keys`` the keys of the
    questions that something is pinned for; ``rules`` are the operator's.
    """

    revision: int = 0
    settings: SettingValues = SettingValues()
    channel_articles: Mapping[int, frozenset[str]] = {}
    pinned_keys: frozenset[str] = frozenset()
    rules: ServerRules = ServerRules()

    def articles_of(self, channel: int) -> frozenset[str]:
        """The slugs that a channel asks; none where it asks all."""
        return self.channel_articles.get(channel, frozenset())


class Snapshots:
    """Each question asks the database for a number alone; what was changed since is read again, and nothing else."""

    def __init__(self, transactions: Transactions) -> None:
        self._transactions = transactions
        self._of: LRUCache[int, Snapshot] = LRUCache(REMEMBERED)
        self._version, self._changes, self._erasures = -1, 0, 0
        self._lock = asyncio.Lock()
        self._reading: SingleFlight[tuple[int, int], Snapshot] = SingleFlight()

    async def of(self, server: int) -> Snapshot:
        if self._transactions.version() != self._version:
            await self._forget_changed()
        if known := self._of.get(server):
            return known
        # All who ask between two changes wait for the same one.
        return await self._reading.result((server, self._version), partial(self._read, server))

    async def _forget_changed(self) -> None:
        async with self._lock:
            # The version is asked first: a change in between is seen the next time.
            version = self._transactions.version()
            if version == self._version:
                return  # whoever held the lock before has read the same changes
            async with self._transactions.reading() as connection:
                changed = await changed_since(connection, self._changes)
                erased = await erasures(connection)
            if erased != self._erasures:
                self._of.clear()
            for server in changed:
                self._of.pop(server, None)
            self._changes = max([self._changes, *changed.values()])
            self._version, self._erasures = version, erased

    async def _read(self, server: int) -> Snapshot:
        version = self._version
        async with self._transactions.reading() as connection:
            snapshot = await _snapshot(connection, server)
        # What was changed meanwhile may have been forgotten before this was read: then it is not remembered.
        if version == self._transactions.version() == self._version:
            self._of[server] = snapshot
        return snapshot


async def _snapshot(connection: AsyncConnection, server: int) -> Snapshot:
    return Snapshot(
        revision=await revision_of(connection, server),
        settings=await setting_values(connection, server),
        channel_articles=await channel_articles(connection, server),
        pinned_keys=await pinned_keys(connection, server),
        rules=await rules_of(connection, server),
    )
