"""The vectors of articles: made one article after the other, in a thread that gives way to all others, and stored."""

from __future__ import annotations

import asyncio
import logging
import os
import sys
from collections import deque
from collections.abc import Callable, Collection, Iterable
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from threading import Event, get_native_id

import numpy as np

from bot.errors import UnusableDatabase
from bot.store import SHARED
from bot.store.database import Store
from bot.store.rows.records import ArticleHeader
from index import Article, Encoder, Floats

log = logging.getLogger(__name__)

AT_ONCE = 8
"""Passages encoded in one go: a question that comes meanwhile waits no longer than for these."""
PAUSE = 0.01
"""Seconds between two goes, in which a question that waits for the encoder gets it."""
NICENESS = 10
"""Of the thread that encodes: answers come first."""

Made = Callable[[int, ArticleHeader, Floats], None]
"""Is told of a server's article, as it was encoded, and its vectors."""


class Encoding:
    """Takes one article after the other: the shared ones first, then of each server in turn."""

    def __init__(self, store: Store, encoder: Encoder, made: Made) -> None:
        self.encoder = encoder
        self._store = store
        self._made = made
        self._waiting: dict[int, deque[ArticleHeader]] = {}
        self._working: asyncio.Task[None] | None = None
        self._closing = Event()
        # One, and apart from those in which questions are answered and libraries made.
        self._thread = ThreadPoolExecutor(1, "encoding", _give_way)
        self._thread.submit(encoder.encode, ["a"])  # the first text takes seconds

    async def close(self) -> None:
        """Stop within a moment; what is half made is made anew the next time."""
        self._closing.set()
        if self._working:
            self._working.cancel()
            await asyncio.wait([self._working])
        await asyncio.to_thread(self._thread.shutdown)

    async def stored(self, server: int, slugs: Collection[str]) -> dict[str, Floats]:
        """The vectors of these articles that are there already, by slug."""
        return await self._store.vectors.of(server, self.encoder.version(), slugs) if slugs else {}

    def start(self, server: int, headers: Iterable[ArticleHeader]) -> None:
        """Make the vectors of these articles, in place of those of the server that still wait."""
        self._waiting[server] = deque(headers)
        if not self._closing.is_set() and (self._working is None or self._working.done()):
            self._working = asyncio.create_task(self._work())

    async def _work(self) -> None:
        while found := self._next():
            try:
                await self._encode(*found)
            except UnusableDatabase:
                log.exception("no vectors can be stored; they are tried again after a start or a change")
                self._waiting.clear()
            except Exception as error:  # noqa: BLE001 - whatever it is, others wait; its own words may quote the article
                log.error("an article of server %d could not be encoded: %s", found[0], type(error).__name__)

    def _next(self) -> tuple[int, ArticleHeader] | None:
        while self._waiting:
            server = SHARED if SHARED in self._waiting else next(iter(self._waiting))
            if headers := self._waiting.pop(server):
                header = headers.popleft()
                self._waiting[server] = headers  # behind the others
                return server, header
        return None

    async def _encode(self, server: int, header: ArticleHeader) -> None:
        """Nothing is made of an article that was changed since, nor what another process has made."""
        vectors = (await self.stored(server, [header.slug])).get(header.slug)
        if vectors is None:
            articles = await self._store.articles.all(server, [header.slug])
            loop = asyncio.get_running_loop()
            vectors = await loop.run_in_executor(self._thread, self._vectors, articles, header.edition)
            if vectors is None or not await self._put(server, header, vectors):
                return
        self._made(server, header, vectors)

    async def _put(self, server: int, header: ArticleHeader, vectors: Floats) -> bool:
        waiting = sum(map(len, self._waiting.values()))
        log.info("encoded an article of %d passages; %d articles wait", len(vectors), waiting)
        version = self.encoder.version()
        return await self._store.vectors.put(server, header.slug, header.edition, version, vectors)

    def _vectors(self, articles: Iterable[Article], edition: str) -> Floats | None:
        """None where no article has this edition any more, or the time has come to stop."""
        texts = [passage.text for article in articles if article.edition == edition for passage in article.passages]
        parts: list[Floats] = []
        for at in range(0, len(texts), AT_ONCE):
            if self._closing.wait(PAUSE):
                return None
            parts.append(self.encoder.encode(texts[at : at + AT_ONCE]))
        return np.concatenate(parts) if parts else None


def _give_way() -> None:
    """All other threads of this process are served first, where the system can be told so."""
    if sys.platform == "linux":
        with suppress(OSError):
            os.setpriority(os.PRIO_PROCESS, get_native_id(), NICENESS)
