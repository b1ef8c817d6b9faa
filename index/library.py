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

    def _find(self, question: str, article: str | None):
        if article is None:
            cs, among = list(self._collections.values()), sum(len(a.passages) for a in self._articles.values())
        else:
            if article not in self._articles: raise UnknownArticle(article)
            cs, among = [self._collections[self._articles[article].language]], len(self._articles[article].passages)
        found = [(c, f) for c in cs for f in c.find(question, article, among)]
        return sorted(found, key=lambda f: -f[1].score)

    def search(self, question: str, limit: int = 10, article: str | None = None) -> list[Hit]:
        return [Hit(f.article, f.passage, f.score) for _, f in self._find(question, article)[:limit]]

    def answer(self, question: str, limit: int = 3, article: str | None = None) -> Answer:
        found = self._find(question, article)
        conf = min(1.0, max((f.confidence for _, f in found), default=0.0))
        quotes = tuple(
            Quote(f.article, f.passage, f.passage.start, f.passage.end, c.answering_sentence(f), f.score) for c, f in found[:limit] if conf >= ENOUGH and f.confidence >= 0.75 * conf)
        return Answer(question, quotes, conf)
