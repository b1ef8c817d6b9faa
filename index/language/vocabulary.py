"""The words of a collection, each met once and numbered, with its stem and its grams."""

from __future__ import annotations

from array import array
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import islice
from typing import Any, Self

import numpy as np
from numpy.typing import NDArray

from index.arrays import Bools, Ints
from index.language.tokens import GRAM, Analyser, fold, grams

UNKNOWN = -1
"""The number of what no text of the collection has."""

BATCH = 16_384
"""Words whose grams are made or told at a time, so that making an index takes little more memory than it has."""

Packed = NDArray[np.uint64]
"""Grams, each as one number."""
_BITS = 21
"""Of a character: three of them are packed side by side."""
_SPREAD = np.uint64(0x9E3779B97F4A7C15)
"""The fourth character is spread over all 64 bits by this odd number (the golden ratio): two grams hardly ever meet."""


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """The words by number, never changed; a word here is all that is written alike but for case.

    ``stem_of`` (words,) is the number of each word's stem, ``gram_counts`` (words,) how many grams it has. Words are
    never forgotten: ``is_used`` (stems,) tells which stems are in the texts of today, and is all of them at first.
    ``accented`` are the stems that have accents, by what is left of them without.
    """

    analyser: Analyser
    words: Sequence[str]
    numbers: Mapping[str, int]
    stems: Mapping[str, int]
    accented: Mapping[str, Sequence[int]]
    stem_of: Ints
    is_used: Bools
    gram_counts: Ints
    _grams: Ints
    _gram_ends: Ints
    _sorted_grams: Packed
    _sorted_numbers: Ints

    @classmethod
    def empty(cls, analyser: Analyser) -> Self:
        none = np.empty(0, np.int32)
        return cls(analyser, [], {}, {}, {}, none, none.astype(bool), none, none, none, none.astype(np.uint64), none)

    def grams_of(self, words: Ints) -> tuple[Ints, Ints]:
        """The grams of words, end to end, and how many each word has."""
        counts = self.gram_counts[words]
        starts = self._gram_ends[words] - counts
        parts = [slice(first, first + BATCH) for first in range(0, len(words), BATCH)]
        grams = [self._grams[places(starts[part], counts[part])] for part in parts]
        return np.concatenate([self._grams[:0], *grams]), counts

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
        candidates = words[held.all(axis=1)].tolist()
        fold_word = self.analyser.folded
        return np.array([number for number in candidates if fold_word(self.words[number]) == folded], np.int32)

    def stem(self, written: str) -> int:
        """The number of a word's stem, if it is in use; else of one that differs in its accents alone."""
        stem = self.analyser.stem(written)
        folded = fold(stem)
        likely = self.stems.get(stem, UNKNOWN), self.stems.get(folded, UNKNOWN), *self.accented.get(folded, ())
        return next((number for number in likely if number != UNKNOWN and self.is_used[number]), UNKNOWN)

    def spelt(self, written: str) -> str:
        """A word with the accents that the texts give it, where its grams have them and it was typed without."""
        number = self.stem(written)
        if not self.analyser.has_accented_grams or self.stems.get(self.analyser.stem(written)) == number:
            return written
        return next(stem for stem, other in self.stems.items() if other == number)

    def grams(self, some: Sequence[str]) -> Ints:
        """The numbers of some grams."""
        return self._gram_numbers(_packed(some))

    def _gram_numbers(self, packed: Packed) -> Ints:
        if not self.gram_count:
            return np.full(len(packed), UNKNOWN, np.int32)
        places = np.minimum(np.searchsorted(self._sorted_grams, packed), self.gram_count - 1)
        return np.where(self._sorted_grams[places] == packed, self._sorted_numbers[places], UNKNOWN)

    @property
    def stem_count(self) -> int:
        return len(self.is_used)

    @property
    def gram_count(self) -> int:
        return len(self._sorted_grams)


class VocabularyBuilder:
    """Numbers the words of more texts, after those of a vocabulary, which stays as it is."""

    def __init__(self, base: Vocabulary) -> None:
        self._base = base
        self._numbers = dict(base.numbers)
        self._stems = dict(base.stems)
        self._accented = dict(base.accented)
        self._stem_of = array("i", base.stem_of.tobytes())

    def number(self, text: str) -> list[int]:
        """The words of a text, by number; a new word gets the next one."""
        known = self._numbers.get
        words = self._base.analyser.words(text)
        return [self._new(word) if (number := known(word)) is None else number for word in words]

    def _new(self, written: str) -> int:
        word = written.casefold()
        number = self._numbers.setdefault(word, len(self._numbers))
        if number == len(self._stem_of):
            stem = self._base.analyser.stem(word)
            # Where they are the same, one string serves both.
            stem_number = self._stems.setdefault(word if stem == word else stem, len(self._stems))
            self._stem_of.append(stem_number)
            if not stem.isascii() and (folded := fold(stem)) != stem:
                self._add_accented(folded, stem_number)
        return number

    def _add_accented(self, folded: str, stem: int) -> None:
        others = self._accented.get(folded, ())
        if stem not in others:
            self._accented[folded] = (*others, stem)

    def build(self) -> Vocabulary:
        base = self._base
        words = [*base.words, *islice(self._numbers, len(base.words), None)]
        packed, counts = _grams_of_words(words[len(base.words) :], base.analyser)
        new = np.setdiff1d(packed, base._sorted_grams)
        places = np.searchsorted(base._sorted_grams, new)
        numbers = np.arange(base.gram_count, base.gram_count + len(new), dtype=np.int32)
        gram_counts = np.append(base.gram_counts, counts)
        vocabulary = Vocabulary(
            analyser=base.analyser,
            words=words,
            numbers=self._numbers,
            stems=self._stems,
            accented=self._accented,
            stem_of=np.array(self._stem_of),
            is_used=np.ones(len(self._stems), bool),
            gram_counts=gram_counts,
            _grams=base._grams,
            _gram_ends=np.cumsum(gram_counts),
            _sorted_grams=np.insert(base._sorted_grams, places, new),
            _sorted_numbers=np.insert(base._sorted_numbers, places, numbers),
        )
        return replace(vocabulary, _grams=np.append(base._grams, vocabulary._gram_numbers(packed)))


def _grams_of_words(words: Sequence[str], analyser: Analyser) -> tuple[Packed, Ints]:
    """The grams of some words, end to end, and how many each has."""
    packed, counts = [np.empty(0, np.uint64)], [np.empty(0, np.int32)]
    for first in range(0, len(words), BATCH):
        pieces = [grams(analyser.folded(word)) for word in words[first : first + BATCH]]
        packed.append(_packed([gram for some in pieces for gram in some]))
        counts.append(np.fromiter(map(len, pieces), np.int32))
    return np.concatenate(packed), np.concatenate(counts)


def _packed(some: Sequence[str]) -> Packed:
    characters = np.array(some, f"<U{GRAM}").view(np.uint32).reshape(len(some), GRAM).astype(np.uint64)
    packed: Packed = characters[:, GRAM - 1] * _SPREAD
    for at in range(GRAM - 1):
        packed ^= characters[:, at] << np.uint64(at * _BITS)
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
