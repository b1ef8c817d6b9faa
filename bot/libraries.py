"""The library that answers in each server, made anew when its articles changed."""

from __future__ import annotations

import asyncio
from collections import defaultdict

from bot.store import EVERYWHERE
from bot.store.database import Store
from index import Article, Library


class Libraries:
    """A server without articles of its own is answered by the operator's shelf, as direct messages are."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._made: dict[int, tuple[int, Library]] = {}
        self._turns: defaultdict[int, asyncio.Lock] = defaultdict(asyncio.Lock)

    async def of(self, server: int | None) -> Library:
        """The library of a server; ``None`` is a direct message."""
        if server is not None and server != EVERYWHERE:
            library = await self._current(server)
            if library.articles:
                return library
        return await self._current(EVERYWHERE)

    async def _current(self, server: int) -> Library:
        async with self._turns[server]:
            # The revision is asked before the articles: a change in between is seen the next time.
            revision = await self._store.revision(server)
            made = self._made.get(server)
            if made is None or made[0] != revision:
                articles = await self._store.articles(server) if revision else []
                # In a thread, because long articles take seconds and everyone else would wait.
                made = self._made[server] = revision, await asyncio.to_thread(_prepared, articles)
            return made[1]


def _prepared(articles: list[Article]) -> Library:
    library = Library(articles)
    library.prepare()
    return library
