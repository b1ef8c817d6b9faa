"""Lexicon: the words of one text, each met once, with its stem and its grams; knows nothing of other texts."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from index.arrays import Ints
from index.language.sharing import shared_words
from index.language.spelling import skeleton
from index.language.tokens import GRAM, Analyser, fold, grams

BATCH = 16_384
"""Words whose grams are made or told at a time, so that making an index takes little more memory than it has."""

Packed = NDArray[np.uint64]
"""Grams, each as one number."""
_BITS = 21
"""Of a character: three of them are packed side by side."""
_SPREAD = np.uint64(0x9E3779B97F4A7C15)
"""The fourth character is spread over all 64 bits by this odd number (the golden ratio): two grams hardly ever meet."""


@dataclass(frozen=True, slots=True)
class Lexicon:
    """The words by number; a word here is all that is written alike but for case.

    ``stem_of`` (words,) is the number of each word's stem, ``skeletons`` (words,) are for `index.language.spelling`.
    ``grams`` are packed and ascend; the numbers of each word's grams stand end to end in ``grams_of_words``,
    ``gram_counts`` (words,) of them.
    """

    words: Sequence[str]
    stems: Sequence[str]
    skeletons: Sequence[str]
    stem_of: Ints
    grams: Packed
    grams_of_words: Ints
    gram_counts: Ints

    def grams_within(self, words: Ints) -> Ints:
        """The numbers of the grams of words, end to end."""
        ends = np.cumsum(self.gram_counts, dtype=np.int64)
        return gathered(self.grams_of_words, (ends - self.gram_counts)[words], self.gram_counts[words])


class LexiconBuilder:
    """Numbers the words of a text as they come."""

    def __init__(self, analyser: Analyser) -> None:
        self._analyser = analyser
        self._written: dict[str, int] = {}
        self._numbers: dict[str, int] = {}
        self._stems: dict[str, int] = {}
        self._stem_of = array("i")

    def number(self, text: str) -> list[int]:
        """The words of a text, by number; a new word gets the next one."""
        known = self._written.get
        words = self._analyser.words(text)
        return [self._new(word) if (number := known(word)) is None else number for word in words]

    def _new(self, written: str) -> int:
        word = written.casefold()
        number = self._numbers.setdefault(word, len(self._numbers))
        if number == len(self._stem_of):
            stem = self._analyser.stem(word)
            # Where they are the same, one string serves both.
            self._stem_of.append(self._stems.setdefault(word if stem == word else stem, len(self._stems)))
        self._written[written] = number
        return number

    def build(self) -> Lexicon:
        words = shared_words(self._numbers)
        packed, counts = _grams_of_words(words, self._analyser)
        distinct, numbers = np.unique(packed, return_inverse=True)
        return Lexicon(
            words=words,
            stems=shared_words(self._stems),
            skeletons=skeletons_of(words),
            stem_of=np.array(self._stem_of, np.int32),
            grams=distinct,
            grams_of_words=numbers.astype(np.int32),
            gram_counts=counts,
        )


def skeletons_of(words: Sequence[str]) -> list[str]:
    """Most are their words: as one string they take no room of their own."""
    return shared_words(skeleton(fold(word)) for word in words)


def packed_grams(some: Sequence[str]) -> Packed:
    characters = np.array(some, f"<U{GRAM}").view(np.uint32).reshape(len(some), GRAM).astype(np.uint64)
    packed: Packed = characters[:, GRAM - 1] * _SPREAD
    for at in range(GRAM - 1):
        packed ^= characters[:, at] << np.uint64(at * _BITS)
    return packed


def places(starts: Ints, counts: Ints) -> Ints:
    """The places ``starts[i]`` … ``starts[i] + counts[i] - 1`` of every i, end to end."""
    ends = np.cumsum(counts, dtype=np.int64)
    every: Ints = (starts - (ends - counts)).repeat(counts)
    every += np.arange(len(every))
    return every


def gathered(numbers: Ints, starts: Ints, counts: Ints) -> Ints:
    """The numbers at the ``places`` of starts and counts."""
    if len(starts) <= BATCH:
        return numbers[places(starts, counts)]
    parts = [slice(first, first + BATCH) for first in range(0, len(starts), BATCH)]
    return np.concatenate([numbers[places(starts[part], counts[part])] for part in parts])


def _grams_of_words(words: Sequence[str], analyser: Analyser) -> tuple[Packed, Ints]:
    """The grams of some words, end to end, and how many each has."""
    packed, counts = [np.empty(0, np.uint64)], [np.empty(0, np.int32)]
    for first in range(0, len(words), BATCH):
        pieces = [grams(analyser.folded(word)) for word in words[first : first + BATCH]]
        packed.append(packed_grams([gram for some in pieces for gram in some]))
        counts.append(np.fromiter(map(len, pieces), np.int32))
    return np.concatenate(packed), np.concatenate(counts)
