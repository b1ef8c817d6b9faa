"""Lexicon: the words of one text, each met once, with its stem and its grams; knows nothing of other texts."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from index.arrays import Ints
from index.language.vocabulary.analysed_words import BATCH, AnalysedWords, Packed


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

    def __init__(self, analysed_words: AnalysedWords) -> None:
        self._analysed_words = analysed_words
        self._numbers = _Numbers()

    def number(self, text: str) -> list[int]:
        """The words of a text, by number; a new word gets the next one."""
        return [*map(self._numbers.__getitem__, self._analysed_words.analyser.words(text))]

    def number_sentence(self, text: str) -> list[int]:
        """The same of a sentence, with the terms for what it tells without a word for it."""
        words = self._analysed_words.analyser.words(text)
        return [*map(self._numbers.__getitem__, (*words, *self._analysed_words.unsaid.words(text, words)))]

    def build(self) -> Lexicon:
        analysed = self._analysed_words.of(self._numbers.folded)
        stems: dict[str, int] = {}
        stem_of = [stems.setdefault(one.stem, len(stems)) for one in analysed]
        packed = np.frombuffer(b"".join([one.grams for one in analysed]), np.uint64)
        distinct, numbers = np.unique(packed, return_inverse=True)
        return Lexicon(
            words=[one.word for one in analysed],
            stems=list(stems),
            skeletons=[one.skeleton for one in analysed],
            stem_of=np.array(stem_of, np.int32),
            grams=distinct,
            grams_of_words=numbers.astype(np.int32),
            gram_counts=np.array([len(one.grams) for one in analysed], np.int32) // np.int32(packed.itemsize),
        )


class _Numbers(dict[str, int]):
    """Numbers of words as they are written; what is alike but for case has one number, by which it is ``folded``."""

    def __init__(self) -> None:
        self.folded: dict[str, int] = {}

    def __missing__(self, written: str) -> int:
        self[written] = number = self.folded.setdefault(written.casefold(), len(self.folded))
        return number


def places(starts: Ints, counts: Ints) -> Ints:
    """The places ``starts[i]`` … ``starts[i] + counts[i] - 1`` of every i, end to end."""
    ends: Ints = counts.cumsum(dtype=np.int64)
    every: Ints = (starts - (ends - counts)).repeat(counts)
    every += np.arange(len(every))
    return every


def gathered(numbers: Ints, starts: Ints, counts: Ints) -> Ints:
    """The numbers at the ``places`` of starts and counts."""
    if len(starts) <= BATCH:
        return numbers[places(starts, counts)]
    parts = [slice(first, first + BATCH) for first in range(0, len(starts), BATCH)]
    return np.concatenate([numbers[places(starts[part], counts[part])] for part in parts])
