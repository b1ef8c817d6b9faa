"""Analyses of articles: kept with the text they were made of, so that a start reads what would take long to compute."""

from __future__ import annotations

import asyncio
from collections.abc import Collection, Sequence
from typing import Any

from sqlalchemy import Row, select

from bot.store.connections.transactions import Transactions
from bot.store.rows.article_rows import ARTICLE_COLUMNS
from bot.store.rows.computed_rows import of_the_same_text, put_computed
from bot.store.rows.stored_texts import StoredArticle, undamaged
from bot.store.rows.tables import analyses, articles


class Analyses:
    """Articles let them go with their text, and share them where their texts are shared: see `bot.store.articles`."""

    def __init__(self, transactions: Transactions) -> None:
        self._transactions = transactions

    async def of(self, server: int, version: str, slugs: Collection[str] | None = None) -> list[StoredArticle]:
        """Its own articles that are not damaged, with their analyses of this version, all of one moment.

        Only those with these ``slugs``, where some are given.
        """
        joined = articles.outerjoin(analyses, of_the_same_text(analyses) & (analyses.c.version == version))
        columns = [*ARTICLE_COLUMNS, analyses.c.data]
        wanted = articles.c.server == server
        if slugs is not None:
            wanted &= articles.c.slug.in_(slugs)
        async with self._transactions.reading() as connection:
            rows = await connection.execute(select(*columns).select_from(joined).where(wanted).order_by(articles.c.id))
        # In a thread: long articles take long to put together.
        return await asyncio.to_thread(_stored, rows.all())

    async def put(self, server: int, slug: str, edition: str, version: str, data: bytes) -> bool:
        """Whether the article still has the ``edition`` that it was made of: otherwise nothing is stored."""
        async with self._transactions.writing() as connection:
            row = {"version": version, "data": data}
            return await put_computed(connection, analyses, server, slug, edition, row)


def _stored(rows: Sequence[Row[Any]]) -> list[StoredArticle]:
    found = undamaged(row._asdict() for row in rows)
    return [StoredArticle(article, row["edition"], row["data"]) for article, row in found]
