"""The library that answers in each server, made anew when its articles changed."""

from __future__ import annotations

import asyncio
import hashlib
from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import NamedTuple, Self

from bot.store import SHARED
from bot.store.database import Store
from index import Article, Library

MAX_PASSAGES = 500_000
"""Passages in all of the libraries kept in memory, those that were asked last; some two gigabytes."""


class ServerLibrary(NamedTuple):
    """What a server can ask: a library, its articles by their edition, and their editions by their slug.

    An edition is a fingerprint of the whole text, and too slow to take at every answer. Of articles with one text, all
    but the first have one that their slug is part of.
    """

    library: Library
    editions: Mapping[str, Article]
    edition_of: Mapping[str, str]

    @classmethod
    def of(cls, articles: Sequence[Article]) -> Self:
        """Takes seconds for long articles."""
        library = Library(articles)
        library.prepare()
        editions: dict[str, Article] = {}
        for article in articles:
            edition = article.edition
            editions[_parted(edition, article.slug) if edition in editions else edition] = article
        return cls(library, editions, {article.slug: edition for edition, article in editions.items()})

    @property
    def passages(self) -> int:
        return sum(len(article.passages) for article in self.library.articles)

    def article(self, slug: str) -> Article | None:
        return next((article for article in self.library.articles if article.slug == slug), None)


def _parted(edition: str, slug: str) -> str:
    return hashlib.sha256(f"{edition}:{slug}".encode()).hexdigest()[: len(edition)]


class Libraries:
    """A server that never changed its articles is answered by the operator's shelf, as direct messages are."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._made: dict[int, tuple[int, ServerLibrary]] = {}
        self._locks: defaultdict[int, asyncio.Lock] = defaultdict(asyncio.Lock)

    async def of(self, server: int | None) -> ServerLibrary:
        """What can be asked in a server; ``None`` is a direct message."""
        own = await self._current(server) if server else None
        return own or await self._shared()

    async def _shared(self) -> ServerLibrary:
        return await self._current(SHARED) or ServerLibrary.of([])

    async def _current(self, server: int) -> ServerLibrary | None:
        """None where the articles were never changed."""
        async with self._locks[server]:
            # The revision is asked before the articles: a change in between is seen the next time.
            revision = await self._store.revision(server)
            made = self._made.pop(server, None)
            if not revision:
                return None
            if made is None or made[0] != revision:
                # In a thread, because long articles take seconds and everyone else would wait.
                made = revision, await asyncio.to_thread(ServerLibrary.of, await self._store.articles(server))
                self._make_room(made[1].passages)
            self._made[server] = made
            return made[1]

    def _make_room(self, passages: int) -> None:
        """Forget the libraries that were asked longest ago, until so many passages more have room."""
        room = MAX_PASSAGES - passages - sum(server_library.passages for _, server_library in self._made.values())
        while room < 0 and self._made:
            _, server_library = self._made.pop(next(iter(self._made)))
            room += server_library.passages
