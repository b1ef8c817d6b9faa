"""Articles: read, and changed with what follows from it for the shared ones, for channels, for pins."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncConnection

from bot.errors import ArticleChanged, KnownArticle
from bot.store.anchoring import Search, anchor_again, detach, follow, retitle, searched
from bot.store.channels import forget_article, keep_only
from bot.store.connections.transactions import Transactions
from bot.store.refreshes import forget_refresh, set_validators
from bot.store.rows.article_rows import (
    answering,
    articles_of,
    check_limits,
    copy_shared,
    delete_article,
    edition_of,
    headers_of,
    put_article,
    set_title,
    sizes_of,
    slugs_of,
)
from bot.store.rows.changes import count_change
from bot.store.rows.former_rows import part, set_aside
from bot.store.rows.records import ArticleHeader, Change, Limits, Pin, Validators
from bot.store.rows.tables import pins
from index import Article, UnknownArticle


class Articles:
    """A server without a change of its own asks the shared articles; its first change parts the two."""

    def __init__(self, transactions: Transactions) -> None:
        self._transactions = transactions

    async def all(self, server: int, slugs: Collection[str] | None = None) -> list[Article]:
        """Its own, in the order in which they were added; only those with these ``slugs``, where some are given."""
        async with self._transactions.reading() as connection:
            return await articles_of(connection, server, slugs)

    async def headers(self, server: int) -> list[ArticleHeader]:
        """Its own, in the order in which they were added, without reading a text."""
        async with self._transactions.reading() as connection:
            return await headers_of(connection, server)

    async def sizes(self, server: int, without: Collection[str] = ()) -> tuple[int, int, int]:
        """How many it has of its own, how many passages and bytes; ``without`` those of some slugs."""
        async with self._transactions.reading() as connection:
            return await sizes_of(connection, server, without)

    async def add(
        self,
        server: int,
        article: Article,
        *,
        at: datetime | None = None,
        by: int | None = None,
        limits: Limits | None = None,
        validators: Validators | None = None,
        new: bool = False,
        replaced_at: datetime | None = None,
    ) -> Change:
        """The same slug again replaces, or raises ``KnownArticle`` where it must be ``new``. Raises ``OverLimit``.

        What it replaces is kept for a while where it is said when that was.
        """
        search = await searched(self._transactions, server, article)
        async with self._transactions.writing() as connection:
            is_first = await answering(connection, server) != server
            if new:
                await _check_new(connection, server, article.slug)
            if replaced_at and await edition_of(connection, server, article.slug) not in (None, article.edition):
                await set_aside(connection, server, article.slug, replaced_at, limits)
            change = await _put(connection, server, search, at, by, limits, validators)
            if is_first:
                # The same text may have stood among the shared articles, under another title.
                followed = await follow(connection, server, search)
                detached = (*change.detached, *await leave_shared(connection, server))
                return replace(change, moved=(*change.moved, *followed), detached=detached)
            return change

    async def update(
        self,
        server: int,
        slug: str,
        article: Article,
        *,
        at: datetime | None,
        by: int | None,
        limits: Limits | None = None,
        validators: Validators | None = None,
        over: ArticleHeader | None = None,
    ) -> Change:
        """New text for an article, which keeps its slug; the earlier one is kept for a while where it has a time.

        Raises ``UnknownArticle``, ``OverLimit``; ``ArticleChanged``, where it is no longer the one it is put ``over``.
        """
        search = await searched(self._transactions, server, replace(article, slug=slug))
        async with self._transactions.writing() as connection:
            await copy_shared(connection, server)
            await _require(connection, server, over)
            if slug not in await slugs_of(connection, server):
                raise UnknownArticle(slug)
            former = await set_aside(connection, server, slug, at, limits) if at else None
            change = await _put(connection, server, search, at, by, limits, validators)
            return replace(change, former=former)

    async def rename(self, server: int, slug: str, title: str) -> None:
        """Raises ``UnknownArticle``."""
        async with self._transactions.writing() as connection:
            await copy_shared(connection, server)
            await count_change(connection, server, of_articles=True)
            await set_title(connection, server, slug, title)
            await retitle(connection, server, slug, title)

    async def remove(
        self,
        server: int,
        slug: str,
        *,
        at: datetime | None = None,
        limits: Limits | None = None,
        over: ArticleHeader | None = None,
    ) -> Change:
        """It is kept for a while where it is said ``at`` which time. Raises as ``update`` does."""
        async with self._transactions.writing() as connection:
            await copy_shared(connection, server)
            await _require(connection, server, over)
            await count_change(connection, server, of_articles=True)
            former = await set_aside(connection, server, slug, at, limits) if at else None
            await delete_article(connection, server, slug)
            await part(connection, server, slug, former)
            await forget_article(connection, server, slug)
            await forget_refresh(connection, server, slug)
            detached = await detach(connection, server, pins.c.article == slug)
            return Change(replaced=False, detached=detached, former=former)


async def _require(connection: AsyncConnection, server: int, article: ArticleHeader | None) -> None:
    """Raises ``ArticleChanged``, where another process has changed or removed it since it was read."""
    if article is not None and article not in await headers_of(connection, server):
        raise ArticleChanged


async def _check_new(connection: AsyncConnection, server: int, slug: str) -> None:
    """Raises ``KnownArticle``."""
    for header in await headers_of(connection, server):
        if header.slug == slug:
            raise KnownArticle(header.title)


async def _put(
    connection: AsyncConnection,
    server: int,
    search: Search,
    at: datetime | None,
    by: int | None,
    limits: Limits | None,
    validators: Validators | None,
) -> Change:
    await count_change(connection, server, of_articles=True)
    replaced = await put_article(connection, server, search.article, at, by)
    await set_validators(connection, server, search.article.slug, validators)
    await check_limits(connection, server, limits)
    moved, detached = await anchor_again(connection, server, search)
    return Change(replaced, moved, detached)


async def leave_shared(connection: AsyncConnection, server: int) -> tuple[Pin, ...]:
    """Let go of the shared articles; the pins that lost their place."""
    own = await slugs_of(connection, server)
    await keep_only(connection, server, own)
    return await detach(connection, server, pins.c.article.not_in(own))
