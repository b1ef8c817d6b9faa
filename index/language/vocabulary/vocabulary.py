"""The words of a collection, each met once and numbered, with its stem and its grams."""

from __future__ import annotations

from array import array
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import repeat
from typing import Any, NamedTuple, Self

import numpy as np

from index.arrays import Bools, Ints, compact
from index.language.folding import fold
from index.language.letters import has_tone
from index.language.tokens import Analyser, grams
from index.language.vocabulary.analysed_words import Packed, packed_grams
from index.language.vocabulary.lexicon import Lexicon, gathered
from index.language.vocabulary.sharing import shared_numbers

UNKNOWN = -1
"""The number of what no text of the collection has."""


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """The words by number, never changed; a word here is all that is written alike but for case.

    ``stem_of`` (words,) is the number of each word's stem, ``gram_counts`` (words,) how many grams it has. Words are
    never forgotten: ``is_used`` (stems,) tells which stems are in the texts of today, and is all of them at first.
    ``skeletons`` (words,) are for `index.language.spelling`; ``accented`` are the stems that have accents, by what is
    left of them without.
    """

    analyser: Analyser
    words: Sequence[str]
    skeletons: Sequence[str]
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
        return cls(
            analyser, [], [], {}, {}, {}, none, none.astype(bool), none, none, none, none.astype(np.uint64), none
        )

    def grams_of(self, words: Ints) -> tuple[Ints, Ints]:
        """The grams of words, end to end, and how many each word has."""
        counts = self.gram_counts[words]
        return gathered(self._grams, self._gram_ends[words] - counts, counts), counts

    def distinct(self, words: Ints) -> tuple[Ints, Ints]:
        """The distinct ones of some words, and the place of each word among these; np.unique sorts, this does not."""
        is_there = np.zeros(len(self.stem_of), bool)
        is_there[words] = True
        distinct = is_there.nonzero()[0]
        place_of = np.empty(len(is_there), np.int32)
        place_of[distinct] = np.arange(len(distinct))
        return distinct, place_of.take(words)

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
        if self._has(number := self.stems.get(stem, UNKNOWN)):
            return number
        folded = fold(stem)
        is_whole = self.analyser.has_accented_grams and has_tone(stem)
        likely = self.stems.get(folded, UNKNOWN), *(() if is_whole else self.accented.get(folded, ()))
        return next(filter(self._has, likely), UNKNOWN)

    def has_as_typed(self, written: str) -> bool:
        """Whether a word's stem is in use with these accents, or with none as it was typed."""
        return self._has(self.stems.get(self.analyser.stem(written), UNKNOWN))

    def _has(self, number: int) -> bool:
        return number != UNKNOWN and bool(self.is_used[number])

    def spelt(self, written: str) -> str:
        """A word with the accents that the texts give it, where its grams have them and it was typed without."""
        if not self.analyser.has_accented_grams:
            return written
        number = self.stem(written)
        if self.stems.get(self.analyser.stem(written)) == number:
            return written
        return next(stem for stem, other in self.stems.items() if other == number)

    def grams(self, some: Sequence[str]) -> Ints:
        """The numbers of some grams."""
        return self.gram_numbers(packed_grams(some))

    def gram_numbers(self, packed: Packed) -> Ints:
        if not self.gram_count:
            return np.full(len(packed), UNKNOWN, np.int32)
        places = np.minimum(self._sorted_grams.searchsorted(packed), self.gram_count - 1)
        return np.where(self._sorted_grams[places] == packed, self._sorted_numbers[places], np.int32(UNKNOWN))

    @property
    def stem_count(self) -> int:
        return len(self.is_used)

    @property
    def gram_count(self) -> int:
        return len(self._sorted_grams)


class Numbering(NamedTuple):
    """The numbers that the words and the stems of a lexicon have in a vocabulary."""

    words: Ints
    stems: Ints


class VocabularyBuilder:
    """Numbers the words of more texts, after those of a vocabulary, which stays as it is."""

    def __init__(self, base: Vocabulary) -> None:
        self._base = base
        self._numbers = dict(base.numbers)
        self._stems = dict(base.stems)
        self._accented = dict(base.accented)
        self._skeletons: list[str] = []
        self._stem_of = array("i", base.stem_of.astype(np.int32, copy=False).tobytes())
        self._gram_counts = [base.gram_counts]
        self._packed: list[Packed] = [base._sorted_grams[:0]]
        self._grams = [base._sorted_grams[:0]]

    def add(self, lexicon: Lexicon) -> Numbering:
        words, new = _numbers(lexicon.words, self._numbers)
        stems = self._stem_numbers(lexicon, words, new)
        self._skeletons += [lexicon.skeletons[word] for word in new.tolist()]
        self._stem_of.frombytes(stems[lexicon.stem_of[new]].astype(np.int32, copy=False).tobytes())
        counts = lexicon.gram_counts[new]
        starts = np.cumsum(lexicon.gram_counts, dtype=np.int64)[new] - counts
        self._gram_counts.append(counts)
        self._packed.append(lexicon.grams[gathered(lexicon.grams_of_words, starts, counts)])
        self._grams.append(lexicon.grams)
        return Numbering(words, stems)

    def _stem_numbers(self, lexicon: Lexicon, words: Ints, new: Ints) -> Ints:
        """Those of a word that was known are known too: most need not be looked for."""
        numbers = np.full(len(lexicon.stems), UNKNOWN, np.int32)
        is_known = np.ones(len(words), bool)
        is_known[new] = False
        numbers[lexicon.stem_of[is_known]] = np.frombuffer(self._stem_of, np.int32)[words[is_known]]
        missing = np.flatnonzero(numbers == UNKNOWN)
        found, unknown = _numbers([lexicon.stems[at] for at in missing.tolist()], self._stems)
        numbers[missing] = found
        for at in missing[unknown].tolist():
            stem = lexicon.stems[at]
            if not stem.isascii() and (folded := fold(stem)) != stem:
                self._accented[folded] = (*self._accented.get(folded, ()), int(numbers[at]))
        return numbers

    def build(self) -> Vocabulary:
        base = self._base
        new = _distinct(np.concatenate(self._grams))
        new = new[base.gram_numbers(new) == UNKNOWN]
        places = np.searchsorted(base._sorted_grams, new)
        numbers = np.arange(base.gram_count, base.gram_count + len(new), dtype=np.int32)
        gram_counts = np.concatenate(self._gram_counts).astype(np.int32)
        vocabulary = Vocabulary(
            analyser=base.analyser,
            words=list(self._numbers),
            skeletons=[*base.skeletons, *self._skeletons],
            numbers=self._numbers,
            stems=self._stems,
            accented=self._accented,
            stem_of=compact(np.frombuffer(self._stem_of, np.int32)),
            is_used=np.ones(len(self._stems), bool),
            gram_counts=gram_counts,
            _grams=base._grams,
            _gram_ends=compact(np.cumsum(gram_counts, dtype=np.int64)),
            _sorted_grams=np.insert(base._sorted_grams, places, new),
            _sorted_numbers=compact(np.insert(base._sorted_numbers.astype(np.int32), places, numbers)),
        )
        grams = vocabulary.gram_numbers(np.concatenate(self._packed))
        return replace(vocabulary, _grams=compact(np.append(base._grams, grams)))


def _distinct(packed: Packed) -> Packed:
    """In order; `np.unique` would load all of numpy's masked arrays first."""
    ordered = np.sort(packed)
    return ordered[np.append(True, ordered[1:] != ordered[:-1])] if len(ordered) else ordered


def _numbers(some: Sequence[str], numbers: dict[str, int]) -> tuple[Ints, Ints]:
    """The numbers of some distinct strings, and the places of the new ones, each of which gets the next number."""
    found = np.array(list(map(numbers.get, some, repeat(UNKNOWN))), np.int32)
    new = np.flatnonzero(found == UNKNOWN)
    first = len(numbers)
    found[new] = np.arange(first, first + len(new))
    numbers.update(zip([some[at] for at in new.tolist()], shared_numbers(first, first + len(new)), strict=True))
    return found, new


def lucene_idf(n: Any, size: int) -> Any:
    """ln(1 + (N - n + 0.5) / (n + 0.5)), for a number or an array."""
    return np.log1p((size - n + 0.5) / (n + 0.5))
