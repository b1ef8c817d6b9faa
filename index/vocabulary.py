"""The words of a collection, each met once and numbered, with its stem and its grams."""

from __future__ import annotations

import numpy as np

from index.analysis import Analyser, fold, grams
from index.arrays import Ints

UNKNOWN = -1
"""The number of what no text of the collection has."""


class Vocabulary:
    """A word here is all that is written alike but for case and accents."""

    def __init__(self, analyser: Analyser) -> None:
        self._analyser = analyser
        self.words: list[str] = []
        self._written: dict[str, int] = {}
        self._numbers: dict[tuple[str, str], int] = {}
        self._stems: dict[str, int] = {}
        self._grams: dict[str, int] = {}
        self._stem_of: list[int] = []
        self._grams_of: list[list[int]] = []

    def numbered(self, text: str) -> list[int]:
        """The words of a text, by number; a new word gets the next one."""
        known = self._written.get
        return [self._new(word) if (number := known(word)) is None else number for word in self._analyser.words(text)]

    def _new(self, written: str) -> int:
        folded, stem = fold(written), self._analyser.stem(written)
        number = self._numbers.setdefault((folded, stem), len(self.words))
        if number == len(self.words):
            self.words.append(folded)
            self._stem_of.append(self._stems.setdefault(stem, len(self._stems)))
            self._grams_of.append([self._grams.setdefault(gram, len(self._grams)) for gram in set(grams(folded))])
        self._written[written] = number
        return number

    def freeze(self) -> None:
        """Make arrays of what has been met so far: the stem of each word, ``stem_of``, and its ``gram_counts``."""
        self.stem_of = np.array(self._stem_of, np.int32)
        self.gram_counts = np.array([len(numbers) for numbers in self._grams_of], np.int32)
        self._gram_ends = np.cumsum(self.gram_counts)
        self._all_grams = np.fromiter((gram for numbers in self._grams_of for gram in numbers), np.int32)

    def grams_of(self, words: Ints) -> tuple[Ints, Ints]:
        """The grams of words, end to end, and how many each word has."""
        counts = self.gram_counts[words]
        return self._all_grams[places(self._gram_ends[words] - counts, counts)], counts

    def distinct(self, words: Ints) -> tuple[Ints, Ints]:
        """The distinct ones of some words, and the place of each word among these; np.unique sorts, this does not."""
        is_there = np.zeros(len(self.stem_of), bool)
        is_there[words] = True
        distinct = np.flatnonzero(is_there)
        place_of = np.empty(len(is_there), np.int32)
        place_of[distinct] = np.arange(len(distinct))
        return distinct, place_of[words]

    def stem(self, written: str) -> int:
        return self._stems.get(self._analyser.stem(written), UNKNOWN)

    def gram(self, gram: str) -> int:
        return self._grams.get(gram, UNKNOWN)

    @property
    def stem_count(self) -> int:
        return len(self._stems)

    @property
    def gram_count(self) -> int:
        return len(self._grams)


def places(starts: Ints, counts: Ints) -> Ints:
    """The places ``starts[i]`` … ``starts[i] + counts[i] - 1`` of every i, end to end."""
    ends = np.cumsum(counts)
    every: Ints = np.arange(counts.sum()) + np.repeat(starts - (ends - counts), counts)
    return every
