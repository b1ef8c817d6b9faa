"""Which articles each channel asks, where it does not ask all."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Mapping

from sqlalchemy import delete, insert, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.store.connections.transactions import Transactions
from bot.store.rows.article_rows import answered_by, answering, slugs_of
from bot.store.rows.changes import count_change
from bot.store.rows.former_rows import forget_channel_of_former
from bot.store.rows.tables import channels
from bot.store.setting_values import forget_choices
from index import UnknownArticle


class Channels:
    def __init__(self, transactions: Transactions) -> None:
        self._transactions = transactions

    async def all(self, server: int) -> dict[int, frozenset[str]]:
        """The channels that do not ask all articles, with the slugs of those that they ask."""
        async with self._transactions.reading() as connection:
            return await channel_articles(connection, server)

    async def articles(self, server: int, channel: int) -> frozenset[str]:
        """The slugs of the articles that a channel asks; empty means all."""
        return (await self.all(server)).get(channel, frozenset())

    async def forget(self, server: int, channel: int) -> None:
        """The channel is gone, and with it what it had chosen."""
        async with self._transactions.writing() as connection:
            await forget_channel_of_former(connection, server, channel)
            if await forget_channel(connection, server, channel) + await forget_choices(connection, server, channel):
                await count_change(connection, server)

    async def choose(self, server: int, channel: int, slugs: Collection[str]) -> None:
        """Ask these from now on, or all if there are none. Raises ``UnknownArticle``."""
        async with self._transactions.writing() as connection:
            known = await slugs_of(connection, await answering(connection, server))
            for slug in slugs:
                if slug not in known:
                    raise UnknownArticle(slug)
            await forget_channel(connection, server, channel)
            await put_choices(connection, server, {channel: set(slugs)})
            if not slugs:
                await forget_channel_of_former(connection, server, channel)
            await count_change(connection, server)


async def forget_channel(connection: AsyncConnection, server: int, channel: int) -> int:
    """Forget what a channel asks; how many articles that were."""
    theirs = (channels.c.server == server) & (channels.c.channel == channel)
    return (await connection.execute(delete(channels).where(theirs))).rowcount


async def channel_articles(connection: AsyncConnection, server: int) -> dict[int, frozenset[str]]:
    found: defaultdict[int, set[str]] = defaultdict(set)
    rows = select(channels.c.channel, channels.c.article).where(channels.c.server == server)
    for channel, article in await connection.execute(rows):
        found[channel].add(article)
    return {channel: frozenset(slugs) for channel, slugs in found.items()}


async def put_choices(connection: AsyncConnection, server: int, chosen: Mapping[int, Collection[str]]) -> None:
    """Let channels ask articles beside those that they have chosen; where they asked all, these alone."""
    rows = [
        {"server": server, "channel": channel, "article": slug} for channel, slugs in chosen.items() for slug in slugs
    ]
    if rows:
        await connection.execute(insert(channels), rows)


async def forget_article(connection: AsyncConnection, server: int, slug: str) -> None:
    theirs = answered_by(server, channels.c.server)
    await connection.execute(delete(channels).where(theirs, channels.c.article == slug))


async def keep_only(connection: AsyncConnection, server: int, slugs: Collection[str]) -> None:
    gone = channels.c.article.not_in(slugs)
    await connection.execute(delete(channels).where(channels.c.server == server, gone))
