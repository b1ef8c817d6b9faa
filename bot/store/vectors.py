"""Vectors of articles: kept with the text they were made of, and gone with it."""

from __future__ import annotations

from collections.abc import Collection

import numpy as np
from sqlalchemy import select

from bot.store.connections.transactions import Transactions
from bot.store.rows.computed_rows import of_the_same_text, put_computed
from bot.store.rows.tables import articles, vectors
from index import Floats

AS_STORED = np.dtype("<f2")


class Vectors:
    """Articles let them go with their text, and share them where their texts are shared: see `bot.store.articles`."""

    def __init__(self, transactions: Transactions) -> None:
        self._transactions = transactions

    async def of(self, server: int, encoder: str, slugs: Collection[str] | None = None) -> dict[str, Floats]:
        """By the slugs of its own articles, (passages, d): those that this version of an encoder made.

        Only of those with these ``slugs``, where some are given.
        """
        wanted = (vectors.c.server == server) & (vectors.c.encoder == encoder) & (articles.c.passages > 0)
        if slugs is not None:
            wanted &= vectors.c.slug.in_(slugs)
        columns = select(vectors.c.slug, vectors.c.data, articles.c.passages)
        async with self._transactions.reading() as connection:
            rows = await connection.execute(columns.join(articles, of_the_same_text(vectors)).where(wanted))
        return {slug: np.frombuffer(data, AS_STORED).reshape(passages, -1) for slug, data, passages in rows}

    async def put(self, server: int, slug: str, edition: str, encoder: str, made: Floats) -> bool:
        """Whether the article still has the ``edition`` that they were made of: otherwise nothing is stored."""
        row = {"encoder": encoder, "data": made.astype(AS_STORED).tobytes()}
        async with self._transactions.writing() as connection:
            return await put_computed(connection, vectors, server, slug, edition, row)
