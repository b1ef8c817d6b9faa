"""Exact words: which passages and sentences hold a run of words, folded but not stemmed."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import regex

from index.arrays import Bools, Ints
from index.language.tokens import fold, grams
from index.language.vocabulary import UNKNOWN, Vocabulary
from index.ranking.bm25 import FrozenBM25
from index.ranking.forward_index import Layout

_LEANING = regex.compile(r"[\p{L}\p{N}]['’ʼ＇][\p{L}\p{N}]")
_PART = regex.compile(r"[\p{L}\p{M}\p{N}]+")


class Wording:
    """The passages of a collection, asked for exact words; ``ranking`` is that of their grams."""

    def __init__(self, layout: Layout, vocabulary: Vocabulary, ranking: FrozenBM25) -> None:
        self._layout = layout
        self._vocabulary = vocabulary
        self._ranking = ranking

    def may_hold(self, phrase: str) -> Bools:
        """Which passages (P,) have all the grams of a phrase; few of them lack the phrase."""
        wanted = [gram for word in self._wanted(phrase) for gram in grams(word)]
        terms = np.unique(self._vocabulary.grams(wanted))
        may_hold = np.zeros(len(self._layout.passages), bool)
        if UNKNOWN not in terms:
            rarest, *others = terms[np.argsort(self._ranking.document_frequencies[terms])]
            passages = self._ranking.documents[self._ranking.offsets[rarest] : self._ranking.offsets[rarest + 1]]
            for other in others:
                passages = passages[self._ranking.holds(np.array([other]), passages)[:, 0]]
            may_hold[passages] = True
        return may_hold

    def holders(self, phrases: Sequence[str], passages: Ints) -> Ints:
        """Those of some passages that hold all of some phrases."""
        for phrase in phrases:
            passage_of = np.repeat(passages, self._layout.lengths[passages])
            begins = self._begins(self._wanted(phrase), self._layout.words_of(passages), passage_of)
            passages = np.unique(passage_of[begins])
            if _LEANING.search(phrase):
                # The index knows no « l’ » and no « n’ »: whoever writes them wants them.
                stands = [_stands(phrase, self._layout.passages[place][1].text) for place in passages]
                passages = passages[np.array(stands, bool)]
        return passages

    def sentences(self, phrases: Sequence[str], passages: Ints) -> Ints:
        """How many of some phrases begin in each sentence of some passages (S,)."""
        words = self._layout.words_of(passages)
        sizes = self._layout.sentence_sizes[self._layout.sentences_of(passages)]
        sentence_of = np.repeat(np.arange(len(sizes)), sizes)
        passage_of = np.repeat(passages, self._layout.lengths[passages])
        counts = np.zeros(len(sizes), np.int32)
        for phrase in phrases:
            counts[np.unique(sentence_of[self._begins(self._wanted(phrase), words, passage_of)])] += 1
        return counts

    def _wanted(self, phrase: str) -> list[str]:
        return [fold(word) for word in self._vocabulary.analyser.words(phrase)]

    def _begins(self, wanted: list[str], words: Ints, passage_of: Ints) -> Ints:
        """Where a run of words begins in ``words``, of passages end to end."""
        distinct, _ = self._vocabulary.distinct(words)
        begins: Ints = np.arange(len(words) - len(wanted) + 1)
        for at, word in enumerate(wanted):
            is_it = np.zeros(len(self._vocabulary.stem_of), bool)
            is_it[self._vocabulary.spellings(word, distinct)] = True
            begins = begins[is_it[words[begins + at]]]
        is_in_one: Bools = passage_of[begins] == passage_of[begins + len(wanted) - 1]
        return begins[is_in_one]


def _stands(phrase: str, text: str) -> bool:
    """Whether a phrase stands in a text with all that leans on its words."""
    wanted, parts = (f" {' '.join(_PART.findall(fold(one)))} " for one in (phrase, text))
    return wanted in parts
