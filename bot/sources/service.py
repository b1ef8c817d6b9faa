"""What moderators do with the articles of their server."""

from __future__ import annotations

import asyncio
from collections import defaultdict
from collections.abc import Collection, Sequence
from dataclasses import replace
from typing import NamedTuple

from discord.utils import utcnow

from bot.errors import ArticleChanged
from bot.libraries.server_libraries import Libraries
from bot.sources.article_references import ArticleReference
from bot.sources.server_articles import ServerArticles
from bot.store.anchoring import Search
from bot.store.database import Store
from bot.store.rows.records import ArticleHeader, Change, Limits, Pin, ReadArticle
from bot.toolkit.access.servers import limits_in
from index import Article, Differences, UnknownArticle, differences, free_slug

HEARD, MOST_TRIES = 0.05, 100
"""Seconds after which what another process has changed is known here, and how often they are waited for: it hears
within one, and meanwhile nobody else may change the server's articles."""


class Added(NamedTuple):
    """An article that was added, and whether the shared articles answered there until then."""

    article: Article
    change: Change
    is_first: bool


class Updated(NamedTuple):
    """An article that has a new text, and what became of the passages of the one ``before``."""

    before: ArticleHeader
    article: Article
    change: Change
    differences: Differences


class Removal(NamedTuple):
    """An article that may be removed, how many pins would lose their words, and which channels ask it alone.

    Those would ask all the others.
    """

    article: ArticleHeader
    pins: int
    channels: Sequence[int] = ()


class Sourcing:
    """Changes of a server's articles wait for each other: none is based on what another just changed."""

    def __init__(self, libraries: Libraries, store: Store, limits: Limits) -> None:
        self.articles = ServerArticles(libraries, store)
        self._libraries = libraries
        self._store = store
        self._limits = limits
        self._locks: defaultdict[int, asyncio.Lock] = defaultdict(asyncio.Lock)

    def lock(self, server: int) -> asyncio.Lock:
        """What changes of its articles wait for."""
        return self._locks[server]

    async def limits_of(self, server: int) -> Limits:
        """Raises: ServerBlocked."""
        return await limits_in(self._store, server, self._limits)

    async def check_room(self, server: int, new: Sequence[Article], without: Collection[str]) -> None:
        """Raises: OverLimit, where there is no room for what is ``new`` in the place of the articles of some slugs."""
        count, passages, size = await self._store.articles.sizes(server, without)
        passages += sum(len(article.passages) for article in new)
        size += await asyncio.to_thread(lambda: sum(len(article.text.encode()) for article in new))
        (await self.limits_of(server)).check(count + len(new), passages, size)

    async def add(self, server: int, read: ReadArticle, by: int, beside: bool = False) -> Added | None:
        """Under a slug of its own; None where a version of it is there already, unless it shall be ``beside`` that.

        Raises: OverLimit.
        """
        async with self._locks[server]:
            if not beside and await self.articles.known_version(server, read.article):
                return None
            is_first = not await self.articles.has_own(server)
            taken = set() if is_first else {header.slug for header in await self.articles.headers(server)}
            article = replace(read.article, slug=free_slug(read.article.slug, taken))
            change = await self._store.articles.add(
                server,
                article,
                at=utcnow(),
                by=by,
                limits=await self.limits_of(server),
                validators=read.validators,
                new=True,
            )
        self._libraries.prepare(server)
        return Added(article, change, is_first)

    async def update(
        self, server: int, slug: str, read: ReadArticle, by: int | None, edition: str | None = None
    ) -> Updated:
        """New text, and nothing else; ``by`` nobody, it stays whose it was.

        Raises: UnknownArticle, also where an ``edition`` is said and it has another text by now; OverLimit;
        ArticleChanged, where this process never hears what another one changed.
        """
        async with self._locks[server]:
            for tries_left in reversed(range(MOST_TRIES)):
                try:
                    updated = await self._update(server, slug, read, by, edition)
                    break
                except ArticleChanged:  # by another process; this one soon hears of it
                    if not tries_left:
                        raise
                    await asyncio.sleep(HEARD)
        self._libraries.prepare(server)
        return updated

    async def _update(self, server: int, slug: str, read: ReadArticle, by: int | None, edition: str | None) -> Updated:
        header = await self.articles.known(server, slug)  # it may have been renamed meanwhile
        if edition not in (None, header.edition):
            raise UnknownArticle(header.title)
        before = await self.articles.whole(server, header)
        article = replace(read.article, slug=header.slug, title=header.title, url=read.article.url or header.url)
        found = await asyncio.to_thread(differences, before, article)
        change = await self._store.articles.update(
            server,
            header.slug,
            article,
            at=utcnow(),
            by=by or header.by,
            limits=await self.limits_of(server),
            validators=read.validators,
            over=header,
        )
        return Updated(header, article, change, found)

    async def removal(self, server: int, chosen: str) -> Removal:
        """What removing an article would mean. Raises: UnknownArticle."""
        return await self._removal(server, await self.articles.named(server, chosen))

    async def removal_of(self, server: int, reference: ArticleReference) -> Removal:
        """The same, of an article as it was shown. Raises: ArticleChanged."""
        return await self._removal(server, await self.articles.referenced_header(server, reference))

    async def remove(self, server: int, reference: ArticleReference) -> tuple[ArticleHeader, Change]:
        """Raises: ArticleChanged."""
        async with self._locks[server]:
            header = await self.articles.referenced_header(server, reference)
            change = await self._store.articles.remove(
                server, header.slug, at=utcnow(), limits=await self.limits_of(server), over=header
            )
            return header, change

    async def rename(self, server: int, chosen: str, title: str) -> ArticleHeader:
        """The article as it was called before. Raises: UnknownArticle."""
        async with self._locks[server]:
            header = await self.articles.named(server, chosen)
            try:
                await self._store.articles.rename(server, header.slug, title)
            except UnknownArticle as error:  # removed by another process; nobody has read its slug
                raise UnknownArticle(header.title) from error
            return header

    async def detached_by(self, server: int, slug: str, article: Article) -> int:
        """How many pins would lose their words, were this the text of the article ``slug``."""
        pins, search = await self._current_pins(server, slug), Search(article)
        await search.look_for(pins)
        return sum(not search.anchored(pin).is_current for pin in pins)

    async def _removal(self, server: int, header: ArticleHeader) -> Removal:
        chosen = (await self._store.snapshot(server)).channel_articles
        has_others = len(await self.articles.headers(server)) > 1
        alone = [channel for channel, slugs in chosen.items() if has_others and slugs == {header.slug}]
        return Removal(header, len(await self._current_pins(server, header.slug)), alone)

    async def _current_pins(self, server: int, slug: str) -> list[Pin]:
        return [pin for pin in await self._store.pins.all(server) if pin.is_current and pin.article == slug]
