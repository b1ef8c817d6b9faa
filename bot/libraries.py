"""The library that answers in each server, and takes its place whole when its articles changed."""

from __future__ import annotations

import asyncio
import hashlib
import logging
from collections.abc import Iterable, Iterator, Mapping
from functools import partial
from typing import NamedTuple, Self

from bot.analysing import Analysing
from bot.encoding import Encoding
from bot.errors import DamagedArticle, DamagedSetting, UnusableDatabase
from bot.store import SHARED
from bot.store.database import Store
from bot.store.records import LIBRARY_MEGABYTES, MEGABYTE, ArticleHeader
from bot.store.settings import ACROSS_LANGUAGES
from bot.tasks import SingleFlight, Tasks
from index import Article, Encoder, Floats, Library

log = logging.getLogger(__name__)

MAX_ENCODED = 50_000
"""Passages of a server that are encoded: 51 megabytes, and a quarter of an hour of one processor."""


class ServerLibrary(NamedTuple):
    """What a server can ask: a library, its articles by their edition, and their editions by their slug.

    ``headers`` are also of articles that are damaged in the database, and in no library.

    Of articles with one text, all but the first have an edition that their slug is part of. ``revision`` is that of
    the articles in the store. Nothing of it changes: any number of questions is answered by it at once.
    """

    revision: int
    library: Library
    headers: Mapping[str, ArticleHeader]
    articles: Mapping[str, Article]
    editions: Mapping[str, str]
    edition_of: Mapping[str, str]

    @classmethod
    def of(cls, revision: int, library: Library, headers: Iterable[ArticleHeader]) -> Self:
        articles = {article.slug: article for article in library.articles}
        known = {header.slug: header for header in headers}
        editions: dict[str, str] = {}
        for slug, header in known.items():
            if slug not in articles:
                continue
            edition = _edition_with_slug(header.edition, slug) if header.edition in editions else header.edition
            editions[edition] = slug
        return cls(revision, library, known, articles, editions, {slug: edition for edition, slug in editions.items()})

    def article(self, slug: str) -> Article | None:
        """Raises: DamagedArticle."""
        self.require_undamaged(slug)
        return self.articles.get(slug)

    def require_undamaged(self, chosen: str | None = None) -> None:
        """Raises: DamagedArticle, where the one with this slug or title cannot be read, or any: others do without."""
        for slug, header in self.headers.items():
            if slug not in self.articles and chosen in (None, slug, header.title):
                raise DamagedArticle(header.title)

    def edition(self, edition: str) -> Article | None:
        """The article with this edition, as long as its text is the same."""
        return self.articles.get(self.editions.get(edition, ""))

    def chosen(self, slugs: frozenset[str]) -> frozenset[str] | None:
        """Those that are there of the articles that a channel asks; None, for all, where there are none of them."""
        return (slugs & self.articles.keys()) or None

    def unencoded(self) -> Iterator[ArticleHeader]:
        """The articles that want vectors, as many as a server may have of them."""
        room = MAX_ENCODED - sum(map(len, self.library.vectors.values()))
        for slug, header in self.headers.items():
            if slug in self.articles and slug not in self.library.vectors and 0 < header.passages <= room:
                room -= header.passages
                yield header

    def with_vectors(self, encoder: Encoder, vectors: Mapping[str, Floats]) -> Self:
        """With these vectors, by slug, beside those that are there."""
        return self._replace(library=self.library.with_vectors(encoder, {**self.library.vectors, **vectors}))

    def by_words(self) -> Self:
        """Without vectors."""
        return self._replace(library=self.library.by_words())


def _edition_with_slug(edition: str, slug: str) -> str:
    return hashlib.sha256(f"{edition}:{slug}".encode()).hexdigest()[: len(edition)]


NOTHING = ServerLibrary.of(0, Library(), [])


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
    def encoder(self) -> str | None:
        """The version of the encoder; None without one."""
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
            del self._made[other], self._bytes[other]
