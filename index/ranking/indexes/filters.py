"""Filters: which passages are searched, by their articles, their headings and their exact words."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from typing import NamedTuple

import numpy as np

from index.arrays import Bools, Ints
from index.questions.parsed import ParsedQuestion
from index.ranking.indexes.analysis import AnalysedArticle, folded_and_stemmed


class Filters(NamedTuple):
    """What a passage must have to be searched.

    Its article is one of ``articles``, by their slugs; None is all. The headings above it begin with those of
    ``section``. For each of ``sections``, one of these headings has all its words. It holds all ``phrases``.
    """

    articles: frozenset[str] | None = None
    section: tuple[str, ...] = ()
    sections: tuple[str, ...] = ()
    phrases: tuple[str, ...] = ()

    def narrowed_by(self, question: ParsedQuestion) -> Filters:
        return self._replace(sections=question.sections, phrases=question.phrases)


class HeadingIndex:
    """The headings above P passages, by their words."""

    def __init__(self, articles: Sequence[AnalysedArticle], language: str) -> None:
        paths: dict[tuple[str, ...], int] = {}
        passages = (passage for one in articles for passage in one.article.passages)
        self._path_of = np.array([paths.setdefault(passage.section.path, len(paths)) for passage in passages], np.int32)
        self._paths = list(paths)
        self._language = language
        words = {heading: words for one in articles for heading, words in one.heading_words.items()}
        numbers = {heading: number for number, heading in enumerate(words)}
        self._count = len(numbers)
        self._headings_of_paths = np.array([numbers[heading] for path in paths for heading in path], np.int32)
        self._paths_of_headings = np.repeat(np.arange(len(paths)), [len(path) for path in paths])
        self._by_folded = _Postings((folded, numbers[heading]) for heading in words for folded, _ in words[heading])
        self._by_stem = _Postings((stem, numbers[heading]) for heading in words for _, stem in words[heading])

    def are_below(self, section: tuple[str, ...]) -> Bools:
        """Which passages (P,) stand below these headings, the outermost first."""
        is_below = np.array([path[: len(section)] == section for path in self._paths], bool)
        return is_below[self._path_of]

    def are_named(self, name: str) -> Bools:
        """Which passages (P,) stand below a heading that has the words of ``name``, or words that begin with them."""
        is_named = np.ones(self._count, bool)
        for folded, stem in folded_and_stemmed(name, self._language):
            has_word = np.zeros(self._count, bool)
            has_word[self._by_stem.of(stem)] = True
            # « hist » may stand for « histoire », but 1 not for 19.
            has_word[self._by_folded.of(folded) if folded.isdigit() else self._by_folded.starting_with(folded)] = True
            is_named &= has_word
        is_path = np.zeros(len(self._paths), bool)
        is_path[self._paths_of_headings[is_named[self._headings_of_paths]]] = True
        return is_path[self._path_of]


class _Postings:
    """The headings of each word; the words in order, so that those with one beginning stand side by side."""

    def __init__(self, pairs: Iterable[tuple[str, int]]) -> None:
        ordered = sorted(pairs)
        self._words = [word for word, _ in ordered]
        self._headings = np.array([heading for _, heading in ordered], np.int32)

    def of(self, word: str) -> Ints:
        return self._headings[bisect_left(self._words, word) : bisect_right(self._words, word)]

    def starting_with(self, prefix: str) -> Ints:
        def beginning(word: str) -> str:
            return word[: len(prefix)]

        first = bisect_left(self._words, prefix)
        return self._headings[first : bisect_right(self._words, prefix, lo=first, key=beginning)]
