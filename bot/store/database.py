"""The store: opened, brought up to date, asked and told in the words of the domain."""

from __future__ import annotations

import logging
from collections.abc import AsyncIterator
from contextlib import AbstractAsyncContextManager, asynccontextmanager

from sqlalchemy import URL, make_url
from sqlalchemy.exc import ArgumentError

from bot.articles import builtin_article
from bot.errors import UnusableDatabase
from bot.operator_errors import NewerDatabase
from bot.store import SHARED
from bot.store.analyses import Analyses
from bot.store.articles import Articles
from bot.store.channels import Channels
from bot.store.connections.transactions import Transactions
from bot.store.feedback import Feedback
from bot.store.former_articles import FormerArticles
from bot.store.migrations import NEWEST, migrate, version_of
from bot.store.moderator_log import ModeratorLogs
from bot.store.pins import Pins
from bot.store.privacy import PersonalData
from bot.store.refreshes import Refreshes
from bot.store.rows.article_rows import put_article, renew_editions
from bot.store.rows.changes import count_change
from bot.store.rows.key_values import KeyValues, set_value, value_of
from bot.store.rows.pin_rows import renew_keys
from bot.store.rules import Rules
from bot.store.servers import Servers
from bot.store.setting_values import Settings
from bot.store.snapshots import Snapshot, Snapshots
from bot.store.transfer.copying import copy_all
from bot.store.transfer.imports import Imports
from bot.store.vectors import Vectors
from index import KEY_VERSION

log = logging.getLogger(__name__)

KEYS = "question_keys"
"""The value that says which version of `index.question_key` the stored keys are of."""


class Store:
    """What lasts, in parts. Every method of each raises ``UnusableDatabase`` when the database fails."""

    def __init__(self, transactions: Transactions) -> None:
        self._transactions = transactions
        self._snapshots = Snapshots(transactions)
        self.articles = Articles(transactions)
        self.former_articles = FormerArticles(transactions)
        self.imports = Imports(transactions)
        self.refreshes = Refreshes(transactions)
        self.channels = Channels(transactions)
        self.pins = Pins(transactions)
        self.settings = Settings(transactions)
        self.feedback = Feedback(transactions)
        self.moderator_logs = ModeratorLogs(transactions)
        self.privacy = PersonalData(transactions)
        self.servers = Servers(transactions)
        self.rules = Rules(transactions)
        self.key_values = KeyValues(transactions)
        self.vectors = Vectors(transactions)
        self.analyses = Analyses(transactions)

    @classmethod
    @asynccontextmanager
    async def open(cls, url: str) -> AsyncIterator[Store]:
        """Open, migrating first where needed; raises ``NewerDatabase`` when it is ahead of this version."""
        transactions = Transactions(parsed(url))
        try:
            await _bring_up_to_date(transactions)
            yield cls(transactions)
        finally:
            await transactions.close()

    async def take_all(self, other: Store, *, replace: bool) -> None:
        """Everything that another store has, in place of what this one has. Raises ``DatabaseInUse``."""
        await copy_all(other._transactions, self._transactions, replace=replace)
        await self._transactions.forget_journal()

    def alone(self, job: str) -> AbstractAsyncContextManager[None]:
        """Wait until no process does this job; then none begins it until this one is done, or has died."""
        return self._transactions.alone(job)

    async def snapshot(self, server: int) -> Snapshot:
        """What is stored of a server beside its texts, as it is now; read from the database after a change alone."""
        return await self._snapshots.of(server)


async def _bring_up_to_date(transactions: Transactions) -> None:
    async with transactions.reading() as connection:
        version = await version_of(connection)
        if version == NEWEST and await value_of(connection, SHARED, KEYS) == KEY_VERSION:
            return
    async with transactions.writing_all() as connection:
        version = await version_of(connection)  # another program may have migrated meanwhile
        if version > NEWEST:
            raise NewerDatabase(transactions.location)
        if version < NEWEST:
            await connection.run_sync(migrate)
            log.info("migrated the database from version %s to %s", version or "none", NEWEST)
        if version == "":
            await count_change(connection, SHARED, of_articles=True)
            await put_article(connection, SHARED, builtin_article(), at=None, by=None)
        await renew_editions(connection)
        await renew_keys(connection)
        await set_value(connection, SHARED, KEYS, KEY_VERSION)


def parsed(url: str) -> URL:
    """Raises ``UnusableDatabase``."""
    try:
        return make_url(url)
    except (ArgumentError, ValueError):
        # Neither the error nor what comes after the first colon is repeated: a password may be in it.
        raise UnusableDatabase(url.partition(":")[0], "it is no address such as sqlite:////absolute/path.db") from None
