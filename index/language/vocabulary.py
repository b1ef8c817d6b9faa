"""The words of a collection, each met once and numbered, with its stem and its grams."""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Sequence
from itertools import islice
from typing import Any

import numpy as np
from numpy.typing import NDArray

from index.arrays import Ints
from index.language.tokens import GRAM, Analyser, fold, grams

UNKNOWN = -1
"""The number of what no text of the collection has."""

BATCH = 16_384
"""Words whose grams are made or told at a time, so that making an index takes little more memory than it has."""

Packed = NDArray[np.uint64]
"""Grams, the characters of each in one number, 16 bits for each of the four."""


class Vocabulary:
    """A word here is all that is written alike but for case."""

    def __init__(self, analyser: Analyser) -> None:
        self.analyser = analyser
        self._numbers: dict[str, int] = {}
        self._stems: dict[str, int] = {}
        self._stem_of = array("i")
        self._by_number: list[str] = []
        self._known_grams: Packed = np.empty(0, np.uint64)
        self._gram_numbers: Ints = np.empty(0, np.int32)
        self.gram_counts: Ints = np.empty(0, np.int32)

    @property
    def words(self) -> Iterable[str]:
        """All words, by number."""
        return self._numbers

    def numbered(self, text: str) -> list[int]:
        """The words of a text, by number; a new word gets the next one."""
        known = self._numbers.get
        return [self._new(word) if (number := known(word)) is None else number for word in self.analyser.words(text)]

    def _new(self, written: str) -> int:
        word = written.casefold()
        number = self._numbers.setdefault(word, len(self._numbers))
        if number == len(self._stem_of):
            stem = self.analyser.stem(word)
            # Where they are the same, one string serves both.
            self._stem_of.append(self._stems.setdefault(word if stem == word else stem, len(self._stems)))
        return number

    def freeze(self) -> None:
        """Make arrays of what has been met so far: the stem of each word, ``stem_of``, and its ``gram_counts``.

        Words are never forgotten; ``is_used`` (stems,) tells which are of texts that are still there, and is all of
        them until it is set.
        """
        self.stem_of: Ints = np.array(self._stem_of)
        self.is_used = np.ones(len(self._stems), bool)
        packed: list[Packed] = []
        new = islice(self._numbers, len(self.gram_counts), None)
        while pieces := [grams(fold(word)) for word in islice(new, BATCH)]:
            self.gram_counts = np.append(self.gram_counts, np.fromiter(map(len, pieces), np.int32))
            packed.append(_packed([gram for some in pieces for gram in some]))
        self._gram_ends: Ints = np.cumsum(self.gram_counts)
        all_grams = np.concatenate([self._known_grams[self._gram_numbers], *packed])
        self._known_grams, numbers = np.unique(all_grams, return_inverse=True)
        self._gram_numbers = numbers.astype(np.int32)

    def grams_of(self, words: Ints) -> tuple[Ints, Ints]:
        """The grams of words, end to end, and how many each word has."""
        counts = self.gram_counts[words]
        starts = self._gram_ends[words] - counts
        parts = [slice(first, first + BATCH) for first in range(0, len(words), BATCH)]
        grams = [self._gram_numbers[places(starts[part], counts[part])] for part in parts]
        return np.concatenate([self._gram_numbers[:0], *grams]), counts

    def distinct(self, words: Ints) -> tuple[Ints, Ints]:
        """The distinct ones of some words, and the place of each word among these; np.unique sorts, this does not."""
        is_there = np.zeros(len(self.stem_of), bool)
        is_there[words] = True
        distinct = np.flatnonzero(is_there)
        place_of = np.empty(len(is_there), np.int32)
        place_of[distinct] = np.arange(len(distinct))
        return distinct, place_of[words]

    def spellings(self, folded: str, words: Ints) -> Ints:
        """Those of some words that are ``folded`` but for accents and the like."""
        wanted = grams(folded)
        words = words[self.gram_counts[words] == len(wanted)]
        held = np.isin(self.grams_of(words)[0], self.grams(wanted)).reshape(-1, len(wanted))
        if len(self._by_number) < len(self._numbers):
            self._by_number = list(self._numbers)
        alike = words[held.all(axis=1)].tolist()
        return np.array([number for number in alike if fold(self._by_number[number]) == folded], np.int32)

    def stem(self, written: str) -> int:
        """The number of a word's stem, if it is in use."""
        number = self._stems.get(self.analyser.stem(written), UNKNOWN)
        return number if number != UNKNOWN and self.is_used[number] else UNKNOWN

    def grams(self, asked: Sequence[str]) -> Ints:
        """The numbers of some grams."""
        packed = _packed(asked)
        numbers = np.searchsorted(self._known_grams, packed)
        known = self._known_grams[np.minimum(numbers, self.gram_count - 1)] == packed if self.gram_count else False
        return np.where(known, numbers, UNKNOWN)

    @property
    def stem_count(self) -> int:
        return len(self._stems)

    @property
    def gram_count(self) -> int:
        return len(self._known_grams)


def _packed(some: Sequence[str]) -> Packed:
    characters = np.array(some, f"<U{GRAM}").view(np.uint32).reshape(len(some), GRAM).astype(np.uint64)
    packed: Packed = (characters << np.arange(0, 64, 16, dtype=np.uint64)).sum(axis=1, dtype=np.uint64)
    return packed


def places(starts: Ints, counts: Ints) -> Ints:
    """The places ``starts[i]`` … ``starts[i] + counts[i] - 1`` of every i, end to end."""
    ends = np.cumsum(counts)
    every: Ints = np.repeat(starts - (ends - counts), counts)
    every += np.arange(len(every))
    return every


def lucene_idf(n: Any, size: int) -> Any:
    """ln(1 + (N - n + 0.5) / (n + 0.5)), for a number or an array."""
    return np.log1p((size - n + 0.5) / (n + 0.5))
