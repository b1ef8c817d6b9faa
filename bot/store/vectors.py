"""Vectors of articles: kept with the text they were made of, and gone with it."""

from __future__ import annotations

from collections.abc import Collection

from bot.store.transactions import Transactions
from bot.store.vector_rows import put_vectors, vectors_of
from index import Floats


class Vectors:
    """Articles let them go with their text, and share them where their texts are shared: see `bot.store.articles`."""

    def __init__(self, transactions: Transactions) -> None:
        self._transactions = transactions

    async def of(self, server: int, encoder: str, slugs: Collection[str] | None = None) -> dict[str, Floats]:
        """By the slugs of its own articles, (passages, d): those that this version of an encoder made.

        Only of those with these ``slugs``, where some are given.
        """
        async with self._transactions.reading() as connection:
            return await vectors_of(connection, server, encoder, slugs)

    async def put(self, server: int, slug: str, edition: str, encoder: str, made: Floats) -> bool:
        """Whether the article still has the ``edition`` that they were made of: otherwise nothing is stored."""
        async with self._transactions.writing() as connection:
            return await put_vectors(connection, server, slug, edition, encoder, made)
