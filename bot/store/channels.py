"""Which articles each channel asks, where it does not ask all."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection

from sqlalchemy import delete, insert, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.store.articles import answered_by, answering, slugs_of
from bot.store.tables import channels
from bot.store.transactions import Transactions
from index import UnknownArticle


class StoredChannels(Transactions):
    async def uses(self, server: int, channel: int) -> frozenset[str]:
        """The slugs of the articles that a channel asks; empty means all."""
        in_channel = (channels.c.server == server) & (channels.c.channel == channel)
        async with self._reading() as connection:
            return frozenset(await connection.scalars(select(channels.c.article).where(in_channel)))

    async def use(self, server: int, channel: int, slugs: Collection[str]) -> None:
        """Ask these from now on, or all if there are none. Raises ``UnknownArticle``."""
        async with self._writing() as connection:
            known = await slugs_of(connection, await answering(connection, server))
            for slug in slugs:
                if slug not in known:
                    raise UnknownArticle(slug)
            in_channel = (channels.c.server == server) & (channels.c.channel == channel)
            await connection.execute(delete(channels).where(in_channel))
            rows = [{"server": server, "channel": channel, "article": slug} for slug in sorted(set(slugs))]
            if rows:
                await connection.execute(insert(channels), rows)

    async def channels_in_use(self, server: int) -> dict[int, frozenset[str]]:
        """The channels that do not ask all."""
        used: defaultdict[int, set[str]] = defaultdict(set)
        async with self._reading() as connection:
            rows = select(channels.c.channel, channels.c.article).where(channels.c.server == server)
            for channel, article in await connection.execute(rows):
                used[channel].add(article)
        return {channel: frozenset(slugs) for channel, slugs in used.items()}


async def forget_article(connection: AsyncConnection, server: int, slug: str) -> None:
    theirs = answered_by(server, channels.c.server)
    await connection.execute(delete(channels).where(theirs, channels.c.article == slug))


async def keep_only(connection: AsyncConnection, server: int, slugs: Collection[str]) -> None:
    gone = channels.c.article.not_in(slugs)
    await connection.execute(delete(channels).where(channels.c.server == server, gone))
