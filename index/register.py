"""The passages of a collection end to end: the place of each, and which of them a question is put to."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np

from index.arrays import Bools
from index.article import Article
from index.errors import UnknownPassage


class Scope(NamedTuple):
    """The passages that are asked: of some ``articles`` (slugs; None is all), below the headings ``section``."""

    articles: frozenset[str] | None = None
    section: tuple[str, ...] = ()


class Register:
    """The P passages of some articles; the place of a passage is its number among all of them."""

    def __init__(self, articles: Sequence[Article]) -> None:
        self.passages = [(article, passage) for article in articles for passage in article.passages]
        sizes = [len(article.passages) for article in articles]
        self.article_of = np.repeat(np.arange(len(articles)), sizes)
        ends = np.cumsum(sizes).tolist()
        self._places = {
            article.slug: range(end - size, end) for article, size, end in zip(articles, sizes, ends, strict=True)
        }
        sections: dict[tuple[str, ...], int] = {}
        numbers = [sections.setdefault(passage.section.path, len(sections)) for _, passage in self.passages]
        self._section_of = np.array(numbers, np.int32)
        self._sections = list(sections)

    def place(self, slug: str, number: int) -> int:
        """Where the passage ``number`` of an article is. Raises: UnknownPassage."""
        try:
            return self._places[slug][number] if number >= 0 else self._places[slug][len(self.passages)]
        except IndexError:
            raise UnknownPassage(slug, number) from None

    def within(self, scope: Scope) -> Bools | None:
        """Which passages (P,) are asked; None is all of them."""
        asked: Bools | None = None
        if scope.articles is not None:
            asked = np.zeros(len(self.passages), bool)
            for slug in scope.articles & self._places.keys():
                asked[self._places[slug].start : self._places[slug].stop] = True
        if scope.section:
            below = [path[: len(scope.section)] == scope.section for path in self._sections]
            is_below = np.array(below, bool)[self._section_of]
            asked = is_below if asked is None else asked & is_below
        return asked
