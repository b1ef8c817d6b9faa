"""The library that answers in each server, made anew when its articles changed."""

from __future__ import annotations

import asyncio
from collections import defaultdict
from collections.abc import Mapping
from typing import NamedTuple

from bot.store import EVERYWHERE
from bot.store.database import Store
from index import Article, Library


class Stock(NamedTuple):
    """What a server can ask: a library, and its articles by their edition."""

    library: Library
    editions: Mapping[str, Article]


class Libraries:
    """A server that never changed its articles is answered by the operator's shelf, as direct messages are."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._made: dict[int, tuple[int, Stock]] = {}
        self._turns: defaultdict[int, asyncio.Lock] = defaultdict(asyncio.Lock)

    async def of(self, server: int | None) -> Stock:
        """What can be asked in a server; ``None`` is a direct message."""
        own = await self._current(server) if server else None
        return own or await self._shelf()

    async def _shelf(self) -> Stock:
        return await self._current(EVERYWHERE) or _prepared([])

    async def _current(self, server: int) -> Stock | None:
        """None where the articles were never changed."""
        async with self._turns[server]:
            # The revision is asked before the articles: a change in between is seen the next time.
            revision = await self._store.revision(server)
            if not revision:
                return None
            made = self._made.get(server)
            if made is None or made[0] != revision:
                # In a thread, because long articles take seconds and everyone else would wait.
                stock = await asyncio.to_thread(_prepared, await self._store.articles(server))
                made = self._made[server] = revision, stock
            return made[1]


def _prepared(articles: list[Article]) -> Stock:
    library = Library(articles)
    library.prepare()
    return Stock(library, {article.edition: article for article in articles})
