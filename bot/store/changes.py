"""A change of an article, and what follows from it: for the shelf, for channels, for pins."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncConnection

from bot.errors import KnownArticle
from bot.store import SHARED
from bot.store.anchoring import Search, anchor_again, detach, pins_on, retitle
from bot.store.articles import (
    answering,
    article_of,
    articles_of,
    check,
    copy_articles,
    count_change,
    delete_article,
    put_article,
    revision_of,
    set_title,
    slugs_of,
    stored_articles_of,
)
from bot.store.channels import forget_article, keep_only
from bot.store.records import Change, Limits, Pin, StoredArticle
from bot.store.tables import pins
from bot.store.transactions import Transactions
from index import Article, UnknownArticle


class StoredArticles(Transactions):
    """A server without a change of its own is answered by the operator's shelf; its first change parts the two."""

    async def articles(self, server: int) -> list[Article]:
        """Its own, in the order in which they were added."""
        async with self._reading() as connection:
            return await articles_of(connection, server)

    async def stored(self, server: int) -> list[StoredArticle]:
        """Its own, in the order in which they were added."""
        async with self._reading() as connection:
            return await stored_articles_of(connection, server)

    async def revision(self, server: int) -> int:
        """Grows with every change of the server's articles; 0 when there never was one."""
        async with self._reading() as connection:
            return await revision_of(connection, server)

    async def add(
        self,
        server: int,
        article: Article,
        *,
        at: datetime | None = None,
        by: int | None = None,
        limits: Limits | None = None,
        new: bool = False,
    ) -> Change:
        """The same slug again replaces, or raises ``KnownArticle`` where it must be ``new``. Raises ``OverLimit``."""
        search = await self._searched(server, article)
        async with self._writing() as connection:
            is_first = await answering(connection, server) != server
            if new and article.slug in await slugs_of(connection, server):
                raise KnownArticle(article.slug)
            change = await _put(connection, server, search, at, by, limits)
            if is_first:
                return replace(change, detached=(*change.detached, *await _leave_shared(connection, server)))
            return change

    async def update(
        self, server: int, slug: str, article: Article, *, at: datetime, by: int | None, limits: Limits | None
    ) -> Change:
        """New text for an article, which keeps its slug. Raises ``UnknownArticle``, ``OverLimit``."""
        search = await self._searched(server, replace(article, slug=slug))
        async with self._writing() as connection:
            await _copy_shared(connection, server)
            if slug not in await slugs_of(connection, server):
                raise UnknownArticle(slug)
            return await _put(connection, server, search, at, by, limits)

    async def rename(self, server: int, slug: str, title: str) -> None:
        """Raises ``UnknownArticle``."""
        async with self._writing() as connection:
            await _copy_shared(connection, server)
            await article_of(connection, server, slug)
            await count_change(connection, server)
            await set_title(connection, server, slug, title)
            await retitle(connection, server, slug, title)

    async def remove(self, server: int, slug: str) -> Change:
        """Raises ``UnknownArticle``."""
        async with self._writing() as connection:
            await _copy_shared(connection, server)
            await count_change(connection, server)
            await delete_article(connection, server, slug)
            await forget_article(connection, server, slug)
            return Change(replaced=False, detached=await detach(connection, server, pins.c.article == slug))

    async def _searched(self, server: int, article: Article) -> Search:
        """The long part, before the transaction, which others wait for: in it only newer pins are looked for."""
        search = Search(article)
        async with self._reading() as connection:
            found = await pins_on(connection, server, article.slug)
        await search.look_for(found)
        return search


async def _put(
    connection: AsyncConnection,
    server: int,
    search: Search,
    at: datetime | None,
    by: int | None,
    limits: Limits | None,
) -> Change:
    await count_change(connection, server)
    replaced = await put_article(connection, server, search.article, at, by)
    if limits is not None:
        await check(connection, server, limits)
    moved, detached = await anchor_again(connection, server, search)
    return Change(replaced, moved, detached)


async def _copy_shared(connection: AsyncConnection, server: int) -> None:
    """Make the shelf's articles the server's own, where they are about to become so."""
    if await answering(connection, server) != server:
        await copy_articles(connection, SHARED, server)


async def _leave_shared(connection: AsyncConnection, server: int) -> tuple[Pin, ...]:
    """Let go of what the shelf held; the pins that lost their place."""
    own = await slugs_of(connection, server)
    await keep_only(connection, server, own)
    return await detach(connection, server, pins.c.article.not_in(own))
