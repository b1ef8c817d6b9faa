"""Library: the one door. Articles in, Answer out."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from index.article import Article, Passage
from index.collection import Collection
from index.errors import UnknownArticle
from index.quoting import Answer, Quote

ENOUGH = 0.35


class Hit(NamedTuple):
    """A passage that shares something with the question; ``score`` is always above 0."""

    article: Article
    passage: Passage
    score: float


class Library:
    """Articles one can ask. Not for several threads at once."""

    def __init__(self, articles: Iterable[Article] = ()) -> None:
        self._articles: dict[str, Article] = {}
        self._collections: dict[str, Collection] = {}
        for article in articles:
            self.add(article)

    @property
    def articles(self) -> tuple[Article, ...]:
        return tuple(self._articles.values())

    def add(self, article: Article) -> None:
        """Put an article in, in place of the one with the same slug."""
        if article.slug in self._articles:
            self.remove(article.slug)
        self._articles[article.slug] = article
        self._collections.setdefault(article.language, Collection(article.language)).add(article)

    def remove(self, slug: str) -> None:
        """Raises: UnknownArticle."""
        if slug not in self._articles:
            raise UnknownArticle(slug)
        self._collections[self._articles.pop(slug).language].remove(slug)

    def _best(self, question: str, limit: int, article: str | None):
        if article is not None and article not in self._articles:
            raise UnknownArticle(article)
        found = [hit for c in self._collections.values() for hit in c.best(question, limit, article)]
        return sorted(found, key=lambda hit: -hit[2])[:limit]

    def search(self, question: str, limit: int = 10, article: str | None = None) -> list[Hit]:
        return [Hit(a, p, s) for a, p, s, *_ in self._best(question, limit, article)]

    def answer(self, question: str, limit: int = 3, article: str | None = None) -> Answer:
        found = [f for f in self._best(question, limit, article) if f[3] >= ENOUGH]
        quotes = tuple(Quote(a, p, p.start, p.end, span, s) for a, p, s, _, span in found)
        return Answer(question, quotes, max((f[3] for f in found), default=0.0))
