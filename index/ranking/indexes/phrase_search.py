"""Phrase search: which passages and sentences contain a run of words, folded but not stemmed."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import regex

from index.arrays import Bools, Ints
from index.language.folding import fold
from index.language.tokens import grams
from index.language.vocabulary.vocabulary import UNKNOWN, Vocabulary
from index.ranking.indexes.bm25 import FrozenBM25
from index.ranking.indexes.forward_index import ForwardIndex

_ELISION = regex.compile(r"[\p{L}\p{N}]['’ʼ＇][\p{L}\p{N}]")
_PART = regex.compile(r"[\p{L}\p{M}\p{N}]+")


class PhraseSearch:
    """Finds phrases in the passages of a collection; ``gram_postings`` narrow down where to look."""

    def __init__(self, forward_index: ForwardIndex, vocabulary: Vocabulary, gram_postings: FrozenBM25) -> None:
        self._forward = forward_index
        self._vocabulary = vocabulary
        self._postings = gram_postings
        self._folded_words = vocabulary.analyser.folded_words

    def may_hold(self, phrase: str) -> Bools:
        """Which passages (P,) have all the grams of a phrase; few of them lack the phrase."""
        return self.may_hold_words(self._folded_words(phrase))

    def may_hold_words(self, words: Sequence[str]) -> Bools:
        """The same for some folded words."""
        wanted = [gram for word in words for gram in grams(word)]
        terms = np.unique(self._vocabulary.grams(wanted))
        may_hold = np.zeros(len(self._forward.passages), bool)
        if UNKNOWN not in terms:
            rarest, *others = terms[np.argsort(self._postings.frequencies_of(terms))]
            passages = self._postings.documents_with(rarest)
            for other in others:
                passages = passages[self._postings.holds(np.array([other]), passages)[:, 0]]
            may_hold[passages] = True
        return may_hold

    def holders(self, phrases: Sequence[str], passages: Ints) -> Ints:
        """Those of some passages that contain all of some phrases."""
        for phrase in phrases:
            passages = self.holders_of_words(self._folded_words(phrase), passages)
            if _ELISION.search(phrase):
                # The index leaves out « l’ » and « n’ »: whoever writes them wants them.
                is_there = [_is_written_out(phrase, self._forward.passages[place][1].text) for place in passages]
                passages = passages[np.array(is_there, bool)]
        return passages

    def holders_of_words(self, words: Sequence[str], passages: Ints) -> Ints:
        """Those of some passages that have some folded words side by side."""
        passage_of = np.repeat(passages, self._forward.lengths[passages])
        return np.unique(passage_of[self._starts(words, self._forward.words_of(passages), passage_of)])

    def counts_by_sentence(self, phrases: Sequence[str], passages: Ints) -> Ints:
        """How many of some phrases begin in each sentence of some passages (S,)."""
        words = self._forward.words_of(passages)
        sizes = self._forward.sentence_sizes[self._forward.sentences_of(passages)]
        sentence_of = np.repeat(np.arange(len(sizes)), sizes)
        passage_of = np.repeat(passages, self._forward.lengths[passages])
        counts = np.zeros(len(sizes), np.int32)
        for phrase in phrases:
            counts[np.unique(sentence_of[self._starts(self._folded_words(phrase), words, passage_of)])] += 1
        return counts

    def _starts(self, wanted: Sequence[str], words: Ints, passage_of: Ints) -> Ints:
        """Where a run of words begins in ``words``, of passages end to end."""
        is_there = np.zeros(len(self._vocabulary.stem_of), bool)
        is_there[words] = True
        distinct = np.flatnonzero(is_there)
        starts: Ints = np.empty(0, np.int64)
        for at, word in enumerate(wanted):
            is_it = np.zeros(len(is_there), bool)
            is_it[self._vocabulary.spellings(word, distinct)] = True
            if at:
                starts = starts[is_it[words[starts + at]]]
            else:  # most words are not the first one: from here on there are few
                starts = np.flatnonzero(is_it[words[: max(0, len(words) - len(wanted) + 1)]])
        is_in_one: Bools = passage_of[starts] == passage_of[starts + len(wanted) - 1]
        return starts[is_in_one]


def _is_written_out(phrase: str, text: str) -> bool:
    """Whether a text has a phrase with its elided words: « l’ », « n’ »."""
    wanted, parts = (f" {' '.join(_PART.findall(fold(one)))} " for one in (phrase, text))
    return wanted in parts
