"""What articles were before they were given another text or removed: kept for a while, and brought back."""

from __future__ import annotations

import asyncio
from collections.abc import Collection
from dataclasses import replace
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Row, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.store.anchoring import Search, anchor_again, attach, pins_on
from bot.store.channels import put_choices
from bot.store.connections.transactions import Transactions
from bot.store.refreshes import put_refresh
from bot.store.rows.article_rows import check_limits, put_article, slugs_of
from bot.store.rows.changes import count_change
from bot.store.rows.former_rows import channels_of, delete_former, former_of, former_row, rejoin, set_aside, spans_of
from bot.store.rows.records import Change, FormerArticle, Limits, Restored, Validators
from bot.store.rows.stored_texts import article_of_row
from bot.store.rows.tables import articles, former_articles, pins
from index import Article, free_slug


class FormerArticles:
    """They count towards limits of their own, the same as those of the articles that answer."""

    def __init__(self, transactions: Transactions) -> None:
        self._transactions = transactions

    async def all(self, server: int, since: datetime) -> list[FormerArticle]:
        """Those that became so ``since`` then; the last one first."""
        async with self._transactions.reading() as connection:
            return await former_of(connection, server, since)

    async def restore(
        self, server: int, number: int, *, since: datetime, at: datetime, limits: Limits | None = None
    ) -> Restored:
        """Let one answer again: in the place of the text that its article has, which becomes a former one itself.

        Where the article was removed it answers beside the others, under another slug where its own is taken.

        Raises: FormerGone, OverLimit.
        """
        search = await self._searched(server, number, since)
        async with self._transactions.writing() as connection:
            former = await former_row(connection, server, number, since)
            spans = await spans_of(connection, server, number)
            askers = await channels_of(connection, server, number)
            await delete_former(connection, server, [number])
            await count_change(connection, server, of_articles=True)
            replaced = None if former.removal else await set_aside(connection, server, former.slug, at, limits)
            search.article = await _named_now(connection, former, search.article)
            was_nightly = await _put_back(connection, former, search.article, askers)
            await check_limits(connection, server, limits)
            moved, detached = await anchor_again(connection, server, search)
            back = await attach(connection, _pins_of(former, search.article), search.article, spans)
        change = Change(
            replaced=not former.removal,
            moved=tuple(pin for pin in moved if pin.number not in back),
            detached=tuple(pin for pin in detached if pin.number not in back),
            former=replaced,
        )
        return Restored(search.article, change, len(back), was_nightly)

    async def erase(self, server: int, number: int, since: datetime) -> None:
        """Before its time. Raises: FormerGone."""
        async with self._transactions.writing() as connection:
            await former_row(connection, server, number, since)
            await delete_former(connection, server, [number])
        await self._transactions.forget_journal()

    async def forget(self, before: datetime) -> int:
        """Erase, in all servers, those that became so before then; how many that were."""
        old = select(former_articles.c.server, former_articles.c.number).where(former_articles.c.at < before)
        async with self._transactions.writing() as connection:
            found = (await connection.execute(old)).all()
            for server, number in found:
                await delete_former(connection, server, [number])
        if found:
            await self._transactions.forget_journal()
        return len(found)

    async def _searched(self, server: int, number: int, since: datetime) -> Search:
        """The long part, before the transaction, which others wait for."""
        async with self._transactions.reading() as connection:
            former = await former_row(connection, server, number, since)
            search = Search(await asyncio.to_thread(article_of_row, former._asdict()))
            await search.look_for(await pins_on(connection, server, former.slug))
        return search


async def _named_now(connection: AsyncConnection, former: Row[Any], article: Article) -> Article:
    """Under the title that it was given since; or, where it was removed, a slug that is free by now."""
    if former.removal:
        return replace(article, slug=free_slug(former.slug, await slugs_of(connection, former.server)))
    this_one = (articles.c.server == former.server) & (articles.c.slug == former.slug)
    title = await connection.scalar(select(articles.c.title).where(this_one))
    return replace(article, slug=former.slug, title=title or article.title)


async def _put_back(connection: AsyncConnection, former: Row[Any], article: Article, askers: Collection[int]) -> bool:
    """The article, and what was known of it; whether the one in its place was fetched every night.

    That ends: what was just undone would be done again the next night.
    """
    server, slug = former.server, article.slug
    await put_article(connection, server, article, former.added, former.by)
    if former.removal:
        await rejoin(connection, server, former.removal, slug)
        await put_choices(connection, server, {channel: [slug] for channel in askers})
    validators = Validators(former.etag, former.last_modified)
    return await put_refresh(connection, server, slug, validators, bool(former.is_nightly and former.removal))


def _pins_of(former: Row[Any], article: Article) -> ColumnElement[bool]:
    """Those that may quote it again: not those that quote the article which has its slug by now."""
    theirs: ColumnElement[bool] = (pins.c.server == former.server) & (pins.c.article == former.slug)
    return theirs if article.slug == former.slug else theirs & ~pins.c.is_current
