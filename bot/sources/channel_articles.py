"""Which of a server's articles a channel asks."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import NamedTuple

from bot.errors import ArticleChanged
from bot.sources.service import Sourcing
from bot.store.database import Store
from bot.store.rows.records import ArticleHeader
from index import UnknownArticle


class Used(NamedTuple):
    """The articles of a server, and the slugs of those that a channel asks; none means all."""

    articles: Sequence[ArticleHeader]
    channel: int
    slugs: frozenset[str]

    @property
    def chosen(self) -> Sequence[ArticleHeader]:
        """The articles that the channel asks."""
        return [article for article in self.articles if article.slug in self.slugs] or self.articles


class ChannelArticles:
    """Choices wait for changes of the server's articles, which are those of `Sourcing`."""

    def __init__(self, sourcing: Sourcing, store: Store) -> None:
        self._sourcing = sourcing
        self._articles = sourcing.articles
        self._store = store

    async def used(self, server: int, channel: int) -> Used:
        """What the channel asks now."""
        snapshot = await self._store.snapshot(server)
        return Used(await self._articles.headers(server), channel, snapshot.articles_of(channel))

    async def use(self, server: int, channel: int, offered: Collection[str], chosen: Collection[str]) -> Used:
        """Of the articles that were ``offered``, ask those ``chosen``; of others, as before. Raises: ArticleChanged."""
        async with self._sourcing.lock(server):
            slugs = (await self._store.channels.articles(server, channel)).difference(offered).union(chosen)
            try:
                await self._store.channels.choose(server, channel, slugs)
            except UnknownArticle as error:
                raise ArticleChanged from error
            return Used(await self._articles.headers(server), channel, slugs)
