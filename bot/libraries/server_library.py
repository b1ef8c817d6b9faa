"""What a server can ask: its library, and which edition of an article has which slug."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple, Self

from bot.errors import DamagedArticle
from bot.store.rows.records import ArticleHeader
from index import Article, Encoder, Floats, Library

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
