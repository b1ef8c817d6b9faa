"""The library that answers in each server, and takes its place whole when its articles changed."""

from __future__ import annotations

import asyncio
import logging
from functools import partial

from bot.errors import DamagedSetting, UnusableDatabase
from bot.libraries.analysing import Analysing
from bot.libraries.encoding import Encoding
from bot.libraries.server_library import NOTHING, ServerLibrary
from bot.store import SHARED
from bot.store.database import Store
from bot.store.rows.records import LIBRARY_MEGABYTES, MEGABYTE, ArticleHeader
from bot.store.settings import ACROSS_LANGUAGES
from bot.tasks import SingleFlight, Tasks
from index import Article, Encoder, Floats

log = logging.getLogger(__name__)


class Libraries:
    """A server that never changed its articles asks the shared ones, as direct messages do."""

    def __init__(self, store: Store, encoder: Encoder | None = None, *, megabytes: float = LIBRARY_MEGABYTES) -> None:
        """With an ``encoder``, the articles are encoded in the background; until they are, words alone find them.

        Of the libraries that take more than so many ``megabytes`` together, those asked last stay in memory.
        """
        self._store = store
        self._analysing = Analysing(store)
        self._encoding = Encoding(store, encoder, self._take) if encoder else None
        self._encoded: dict[int, int] = {}
        self._made: dict[int, ServerLibrary] = {}
        self._bytes: dict[int, int] = {}
        self._most = megabytes * MEGABYTE
        self._preparing = Tasks()
        self._making: SingleFlight[tuple[int, int], ServerLibrary] = SingleFlight()

    async def close(self) -> None:
        await self._preparing.finish()
        await self._analysing.close()
        if self._encoding:
            await self._encoding.close()

    @property
    def encoder_version(self) -> str | None:
        """None without an encoder."""
        return self._encoding.encoder.version() if self._encoding else None

    @property
    def bytes(self) -> int:
        """What the libraries in memory take."""
        return sum(self._bytes.values())

    async def of(self, server: int | None) -> ServerLibrary:
        """What can be asked in a server; ``None`` is a direct message. After a change it waits for the new one."""
        source, revision = await self._source(server)
        if not revision:
            return NOTHING
        made = self._current(source, revision)
        if made is None:
            made = await self._making.result((source, revision), partial(self._make, source, revision))
        if self._encoding is None:
            return made
        if server and not (await self._store.snapshot(server)).settings[ACROSS_LANGUAGES]:
            return made.by_words()
        self._encode(self._encoding, source, made)
        return made

    async def within(self, seconds: float, server: int | None) -> ServerLibrary | None:
        """The same, where it is there so soon; otherwise it goes on being made."""
        try:
            async with asyncio.timeout(seconds):
                return await self.of(server)
        except TimeoutError:
            return None

    def prepare(self, server: int) -> None:
        """Have made what a server can ask after a change, while nobody waits for it."""
        self._preparing.start(self._prepare(server))

    async def _prepare(self, server: int) -> None:
        try:
            await self.of(server)
        except (UnusableDatabase, DamagedSetting):
            log.warning("a library could not be made after a change; the next question tries again")

    async def headers(self, server: int | None) -> list[ArticleHeader]:
        """The articles that can be asked in a server; no library is needed for it."""
        server, revision = await self._source(server)
        made = self._current(server, revision)
        return list(made.headers.values()) if made else await self._store.articles.headers(server)

    async def article(self, server: int | None, slug: str) -> Article | None:
        """One of these articles."""
        server, revision = await self._source(server)
        if made := self._current(server, revision):
            return made.article(slug)
        return next(iter(await self._store.articles.all(server, [slug])), None)

    async def _source(self, server: int | None) -> tuple[int, int]:
        """Whose articles are asked there, and their revision."""
        own = (await self._store.snapshot(server)).revision if server else 0
        if server and own:
            return server, own
        if server:  # it may have been erased
            self._forget(server)
        return SHARED, (await self._store.snapshot(SHARED)).revision

    def _current(self, server: int, revision: int) -> ServerLibrary | None:
        made = self._made.get(server)
        if made is None or made.revision != revision:
            return None
        self._made[server] = self._made.pop(server)  # asked last
        return made

    async def _make(self, server: int, revision: int) -> ServerLibrary:
        before = self._made.get(server, NOTHING)
        headers = await self._store.articles.headers(server)
        changed = [header.slug for header in headers if before.headers.get(header.slug) != header]
        removed = before.headers.keys() - {header.slug for header in headers}
        library = await self._analysing.library(server, before.library, removed, changed)
        made = await self._with_stored_vectors(server, ServerLibrary.of(revision, library, headers))
        if server not in self._made or self._made[server].revision < revision:
            self._made.pop(server, None)
            self._made[server], self._bytes[server] = made, made.library.nbytes
            self._make_room(server)
            self._encoded.pop(server, None)
        return made

    async def _with_stored_vectors(self, server: int, made: ServerLibrary) -> ServerLibrary:
        if self._encoding is None:
            return made
        stored = await self._encoding.stored(server, [header.slug for header in made.unencoded()])
        return made.with_vectors(self._encoding.encoder, stored)

    def _encode(self, encoding: Encoding, server: int, made: ServerLibrary) -> None:
        """Have made what is missing, once."""
        if self._encoded.get(server) != made.revision:
            self._encoded[server] = made.revision
            encoding.start(server, made.unencoded())

    def _take(self, server: int, header: ArticleHeader, vectors: Floats) -> None:
        """The library with these vectors takes the place of the one without them."""
        made = self._made.get(server)
        known = made.headers.get(header.slug) if made else None
        if self._encoding and made and known and known.edition == header.edition:
            self._made[server] = made.with_vectors(self._encoding.encoder, {header.slug: vectors})
            self._bytes[server] = self._made[server].library.nbytes

    def _make_room(self, server: int) -> None:
        """Forget the libraries that were asked longest ago, until all have room; that of the ``server`` stays."""
        for other in [one for one in self._made if one != server]:
            if self.bytes <= self._most:
                return
            self._forget(other)

    def _forget(self, server: int) -> None:
        self._made.pop(server, None)
        self._bytes.pop(server, None)
        self._encoded.pop(server, None)
