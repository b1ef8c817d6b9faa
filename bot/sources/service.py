"""What moderators do with the articles of their server, and what anybody may know of them."""

from __future__ import annotations

import asyncio
from collections import defaultdict
from collections.abc import Collection, Sequence
from dataclasses import replace
from typing import NamedTuple, Self

from discord.utils import utcnow

from bot.errors import ArticleChanged
from bot.libraries import Libraries
from bot.sources.uploads import ArticleDetails, Given, article_of, stated_language, upload_of
from bot.store import SHARED
from bot.store.database import Store
from bot.store.records import Change, Limits, StoredArticle
from index import Article, UnknownArticle

LONGEST_SLUG = 64


class ArticleReference(NamedTuple):
    """An article as it was shown, in the room that a ``custom_id`` has for it: ``edition:slug``, the slug perhaps cut.

    Not the edition alone, because two articles may have one text.
    """

    edition: str
    slug: str

    @classmethod
    def of(cls, article: Article) -> Self:
        return cls(article.edition, cut(article.slug))

    def __str__(self) -> str:
        return f"{self.edition}:{self.slug}"


def cut(slug: str) -> str:
    return slug[:LONGEST_SLUG]


class Added(NamedTuple):
    """An article that was added, and whether the shelf answered there until then."""

    article: Article
    change: Change
    is_first: bool


class Updated(NamedTuple):
    before: Article
    article: Article
    change: Change


class Removal(NamedTuple):
    """An article that may be removed, and how many pins would lose their words."""

    article: Article
    pins: int


class Used(NamedTuple):
    """The articles of a server, and the slugs of those that a channel asks; none means all."""

    articles: Sequence[Article]
    channel: int
    slugs: frozenset[str]


class Sourcing:
    """Changes of a server's articles wait for each other: none is based on what another just changed."""

    def __init__(self, libraries: Libraries, store: Store, limits: Limits) -> None:
        self._libraries = libraries
        self._store = store
        self._limits = limits
        self._locks: defaultdict[int, asyncio.Lock] = defaultdict(asyncio.Lock)

    async def articles(self, server: int) -> Sequence[Article]:
        """Those that answer there."""
        return (await self._libraries.of(server)).library.articles

    async def stored(self, server: int) -> list[StoredArticle]:
        """The same, with who added them when."""
        return await self._store.stored(server if await self._store.revision(server) else SHARED)

    async def named(self, server: int, chosen: str) -> Article:
        """The article of this slug, or with this title if it is the only one. Raises: UnknownArticle."""
        articles = await self.articles(server)
        for article in articles:
            if article.slug == chosen:
                return article
        titled = [article for article in articles if article.title.casefold() == chosen.strip().casefold()]
        if len(titled) != 1:
            raise UnknownArticle(chosen)
        return titled[0]

    async def referenced(self, server: int, reference: ArticleReference) -> Article:
        """The article, as it was shown. Raises: ArticleChanged, UnknownArticle."""
        called = [article for article in await self.articles(server) if cut(article.slug) == reference.slug]
        for article in called:
            if article.edition == reference.edition:
                return article
        raise ArticleChanged if called else UnknownArticle(reference.slug)

    async def add(self, server: int, given: Given, details: ArticleDetails, by: int) -> Added:
        """Raises: OverLimit, NotDownloaded, UnreadableArticle, KnownArticle."""
        article = await self._read(given, details)
        async with self._locks[server]:
            is_first = not await self._store.revision(server)
            change = await self._store.add(server, article, at=utcnow(), by=by, limits=self._limits, new=True)
        return Added(article, change, is_first)

    async def update(self, server: int, chosen: str, given: Given, by: int) -> Updated:
        """New text, and nothing else. Raises: as `add`, and UnknownArticle."""
        old = await self.named(server, chosen)
        language = await asyncio.to_thread(stated_language, old)
        article = await self._read(given, ArticleDetails(old.title, language, old.url))
        async with self._locks[server]:
            before = await self.named(server, old.slug)  # it may have been renamed meanwhile
            article = replace(article, slug=before.slug, title=before.title)
            change = await self._store.update(server, before.slug, article, at=utcnow(), by=by, limits=self._limits)
        return Updated(before, article, change)

    async def removal(self, server: int, chosen: str) -> Removal:
        """What removing an article would mean. Raises: UnknownArticle."""
        article = await self.named(server, chosen)
        pins = await self._store.pins(server)
        return Removal(article, sum(pin.is_current and pin.article == article.slug for pin in pins))

    async def remove(self, server: int, reference: ArticleReference) -> tuple[Article, Change]:
        """Raises: ArticleChanged, UnknownArticle."""
        async with self._locks[server]:
            article = await self.referenced(server, reference)
            return article, await self._store.remove(server, article.slug)

    async def rename(self, server: int, chosen: str, title: str) -> tuple[Article, Article]:
        """The article before and after. Raises: UnknownArticle."""
        async with self._locks[server]:
            article = await self.named(server, chosen)
            await self._store.rename(server, article.slug, title)
            return article, replace(article, title=title)

    async def used(self, server: int, channel: int) -> Used:
        return Used(await self.articles(server), channel, await self._store.uses(server, channel))

    async def use(self, server: int, channel: int, offered: Collection[str], chosen: Collection[str]) -> Used:
        """Of the articles that were ``offered``, ask those ``chosen``; of others, as before. Raises: UnknownArticle."""
        async with self._locks[server]:
            slugs = (await self._store.uses(server, channel)).difference(offered).union(chosen)
            await self._store.use(server, channel, slugs)
            return Used(await self.articles(server), channel, slugs)

    async def _read(self, given: Given, details: ArticleDetails) -> Article:
        upload = await upload_of(given, self._limits.megabytes)
        return await asyncio.to_thread(article_of, upload, details)
