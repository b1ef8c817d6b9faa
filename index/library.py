"""Library: the one door. Articles in, Answer out."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from index.article import Article, Passage
from index.collection import Collection
from index.errors import UnknownArticle
from index.quoting import Answer, Quote

ENOUGH = 0.33


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
        cs = [self._collections[self._articles[article].language]] if article else [c for c in self._collections.values()]
        found = [(c, *hit) for c in cs for hit in c.best(question, limit, article)]
        return sorted(found, key=lambda hit: -hit[2])[:limit]

    def search(self, question: str, limit: int = 10, article: str | None = None) -> list[Hit]:
        return [Hit(a, p, s) for _, (a, p), s, _ in self._best(question, limit, article)]

    def answer(self, question: str, limit: int = 3, article: str | None = None) -> Answer:
        found = self._best(question, limit, article)
        quotes = []; conf = 0.0
        n = sum(c.size(None) for c in self._collections.values()) if article is None else len(self._articles[article].passages)
        for c, (a, p), s, (q, top, reading, i) in found:
            cf = c.confidence(q, top, reading, i, n)
            conf = max(conf, cf)
            if cf >= ENOUGH:
                quotes.append(Quote(a, p, p.start, p.end, c.highlight(q, top, reading, i), s))
        return Answer(question, tuple(quotes), conf)
