"""What moderators do with the articles of their server, and what anybody may know of them."""

from __future__ import annotations

import asyncio
from collections import defaultdict
from collections.abc import Collection, Sequence
from dataclasses import replace
from typing import NamedTuple, Self

from discord.utils import utcnow

from bot.errors import ArticleChanged, NotFetched
from bot.libraries import Libraries
from bot.sources.fetching import Fetcher
from bot.sources.reader_process import ReaderProcesses
from bot.sources.uploads import ArticleDetails, Given, Upload, WebAddress, article_of, stated_language, upload_of
from bot.store.database import Store
from bot.store.records import ArticleHeader, Change, Limits
from index import Article, EmptyFile, NoParagraph, UnknownArticle

LONGEST_SLUG = 64


class ArticleReference(NamedTuple):
    """An article as it was shown, in the room that a ``custom_id`` has for it: ``edition:slug``, the slug perhaps cut.

    Not the edition alone, because two articles may have one text.
    """

    edition: str
    slug: str

    @classmethod
    def of(cls, article: Article | ArticleHeader) -> Self:
        return cls(article.edition, cut(article.slug))

    def __str__(self) -> str:
        return f"{self.edition}:{self.slug}"

    @classmethod
    def read(cls, written: str) -> Self:
        """The inverse of ``str``. Raises ``ValueError`` for anything else."""
        edition, _, slug = written.partition(":")
        if not edition:
            raise ValueError(written)
        return cls(edition, slug)


def cut(slug: str) -> str:
    return slug[:LONGEST_SLUG]


class Added(NamedTuple):
    """An article that was added, and whether the shared articles answered there until then."""

    article: Article
    change: Change
    is_first: bool


class Updated(NamedTuple):
    before: ArticleHeader
    article: Article
    change: Change


class Removal(NamedTuple):
    """An article that may be removed, and how many pins would lose their words."""

    article: ArticleHeader
    pins: int


class Used(NamedTuple):
    """The articles of a server, and the slugs of those that a channel asks; none means all."""

    articles: Sequence[ArticleHeader]
    channel: int
    slugs: frozenset[str]


class Sourcing:
    """Changes of a server's articles wait for each other: none is based on what another just changed."""

    def __init__(
        self,
        libraries: Libraries,
        store: Store,
        limits: Limits,
        processes: ReaderProcesses | None = None,
        fetcher: Fetcher | None = None,
    ) -> None:
        self._libraries = libraries
        self._store = store
        self._limits = limits
        self._processes = processes or ReaderProcesses()
        self._fetcher = fetcher or Fetcher()
        self._locks: defaultdict[int, asyncio.Lock] = defaultdict(asyncio.Lock)
        self._reading: defaultdict[int, asyncio.Lock] = defaultdict(asyncio.Lock)

    async def headers(self, server: int) -> list[ArticleHeader]:
        """The articles that can be asked there."""
        return await self._libraries.headers(server)

    async def named(self, server: int, chosen: str) -> ArticleHeader:
        """The article of this slug, or with this title if it is the only one. Raises: UnknownArticle."""
        headers = await self.headers(server)
        for header in headers:
            if header.slug == chosen:
                return header
        titled = [header for header in headers if header.title.casefold() == chosen.strip().casefold()]
        if len(titled) != 1:
            raise UnknownArticle(chosen)
        return titled[0]

    async def article(self, server: int, chosen: str) -> Article:
        """As `named`, with its text. Raises: UnknownArticle."""
        return await self._whole(server, await self.named(server, chosen))

    async def referenced(self, server: int, reference: ArticleReference) -> Article:
        """The article, as it was shown. Raises: ArticleChanged."""
        return await self._whole(server, await self._referenced(server, reference))

    async def add(self, server: int, given: Given, details: ArticleDetails, by: int) -> Added:
        """Raises: OverLimit, KnownArticle, and what fetching and reading raise."""
        article = await self._read(server, given, details)
        async with self._locks[server]:
            is_first = not (await self._store.snapshot(server)).revision
            change = await self._store.articles.add(server, article, at=utcnow(), by=by, limits=self._limits, new=True)
        return Added(article, change, is_first)

    async def update(self, server: int, chosen: str, given: Given, by: int) -> Updated:
        """New text, and nothing else. Raises: as `add`, and UnknownArticle."""
        old = await self.article(server, chosen)
        language = await asyncio.to_thread(stated_language, old)
        article = await self._read(server, given, ArticleDetails(old.title, language, old.url))
        async with self._locks[server]:
            before = await self.named(server, old.slug)  # it may have been renamed meanwhile
            article = replace(article, slug=before.slug, title=before.title)
            change = await self._store.articles.update(
                server, before.slug, article, at=utcnow(), by=by, limits=self._limits
            )
        return Updated(before, article, change)

    async def removal(self, server: int, chosen: str) -> Removal:
        """What removing an article would mean. Raises: UnknownArticle."""
        return await self._removal(server, await self.named(server, chosen))

    async def removal_of(self, server: int, reference: ArticleReference) -> Removal:
        """The same, of an article as it was shown. Raises: ArticleChanged."""
        return await self._removal(server, await self._referenced(server, reference))

    async def remove(self, server: int, reference: ArticleReference) -> tuple[ArticleHeader, Change]:
        """Raises: ArticleChanged."""
        async with self._locks[server]:
            header = await self._referenced(server, reference)
            return header, await self._store.articles.remove(server, header.slug)

    async def rename(self, server: int, chosen: str, title: str) -> ArticleHeader:
        """The article as it was called before. Raises: UnknownArticle."""
        async with self._locks[server]:
            header = await self.named(server, chosen)
            await self._store.articles.rename(server, header.slug, title)
            return header

    async def used(self, server: int, channel: int) -> Used:
        chosen = (await self._store.snapshot(server)).channel_articles.get(channel, frozenset())
        return Used(await self.headers(server), channel, chosen)

    async def use(self, server: int, channel: int, offered: Collection[str], chosen: Collection[str]) -> Used:
        """Of the articles that were ``offered``, ask those ``chosen``; of others, as before. Raises: ArticleChanged."""
        async with self._locks[server]:
            slugs = (await self._store.channels.articles(server, channel)).difference(offered).union(chosen)
            try:
                await self._store.channels.choose(server, channel, slugs)
            except UnknownArticle as error:
                raise ArticleChanged from error
            return Used(await self.headers(server), channel, slugs)

    async def _removal(self, server: int, header: ArticleHeader) -> Removal:
        pins = await self._store.pins.all(server)
        return Removal(header, sum(pin.is_current and pin.article == header.slug for pin in pins))

    async def _referenced(self, server: int, reference: ArticleReference) -> ArticleHeader:
        """Raises: ArticleChanged."""
        for header in await self.headers(server):
            if ArticleReference.of(header) == reference:
                return header
        raise ArticleChanged

    async def _whole(self, server: int, header: ArticleHeader) -> Article:
        article = await self._libraries.article(server, header.slug)
        if article is None:
            raise UnknownArticle(header.title)
        return article

    async def _read(self, server: int, given: Given, details: ArticleDetails) -> Article:
        # One at a time for a server: the others' files are not even in memory.
        async with self._reading[server]:
            if isinstance(given, WebAddress):
                return await self._read_page(given, details)
            upload = await upload_of(given, self._limits.megabytes)
            reading = await self._processes.read(upload.data, upload.name, details._asdict())
        return article_of(reading, upload, details)

    async def _read_page(self, address: WebAddress, details: ArticleDetails) -> Article:
        """Raises: NotFetched, and what reading raises."""
        page = await self._fetcher.fetch(address)
        details = details._replace(url=page.url)
        upload = Upload(page.data, page.name)
        try:
            reading = await self._processes.read(upload.data, upload.name, details._asdict())
        except (EmptyFile, NoParagraph) as error:
            raise NotFetched(address, "script") from error
        return article_of(reading, upload, details)
