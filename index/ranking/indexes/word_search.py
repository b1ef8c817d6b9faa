"""Word search: the passages that have all the words of a quotation side by side, or most of them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np

from index.arrays import Bools, Floats, Ints
from index.article import Article
from index.language.vocabulary.vocabulary import UNKNOWN, Vocabulary
from index.passages import Passage
from index.ranking.indexes.bm25 import greatest
from index.ranking.indexes.forward_index import ForwardIndex
from index.ranking.indexes.inverted_index import InvertedIndex
from index.ranking.indexes.phrase_search import PhraseSearch

BATCH = 250
"""Passages that are searched for a run of words at first, then twice as many, and so on."""
LONGEST = 3_000
"""Characters of a quotation that are looked up: more than tell it apart."""
TOLD_BY = 60
"""Words, the rarest ones, by which the passages that have most of them are told."""
LEAST = 0.4
"""The share of these words' idf that a passage must have: of ten words the two rarest have no more than the rest."""

Found = tuple[Article, Passage]


class WordSearch:
    """The passages of a collection by their words, in any order of articles that it is asked."""

    def __init__(self, forward_index: ForwardIndex, index: InvertedIndex, vocabulary: Vocabulary) -> None:
        self._forward = forward_index
        self._index = index
        self._vocabulary = vocabulary
        self._phrases = PhraseSearch(forward_index, vocabulary, index.grams)

    def having(self, text: str, slugs: frozenset[str] | None) -> Iterator[Found]:
        """The passages that have all the words of a text side by side, as the index knows words, in their order."""
        words = self._words(text)
        if not words:
            return
        passages = np.flatnonzero(self._phrases.may_hold_words(words) & self._are_of(slugs))
        at, size = 0, BATCH
        while at < len(passages):
            for place in self._phrases.holders_of_words(words, passages[at : at + size]):
                yield self._forward.passages[place]
            at, size = at + size, 2 * size

    def having_most(self, text: str, slugs: frozenset[str] | None, count: int) -> list[Found]:
        """The passages that have most of a text's words, each as much as it is rare, the best first."""
        stems = np.array(sorted({self._vocabulary.stem(word) for word in self._words(text)} - {UNKNOWN}), np.int32)
        idf = self._index.stems.idf_of(stems)
        rarest = np.argsort(-idf, kind="stable")[:TOLD_BY]
        scores, least = self._scores(stems[rarest], idf[rarest]), LEAST * float(idf[rarest].sum())
        scores[~self._are_of(slugs)] = 0
        best = greatest(scores, count)
        ordered: Sequence[int] = best[np.lexsort((best, -scores[best]))].tolist()
        return [self._forward.passages[place] for place in ordered if scores[place] > 0 and scores[place] >= least]

    def _words(self, text: str) -> list[str]:
        return self._vocabulary.analyser.folded_words(text[:LONGEST])

    def _scores(self, stems: Ints, idf: Floats) -> Floats:
        postings = self._index.stems
        scores = np.zeros(len(self._forward.passages), np.float32)
        for stem, weight in zip(stems, idf, strict=True):
            scores[postings.documents_with(stem)] += weight
        return scores

    def _are_of(self, slugs: frozenset[str] | None) -> Bools:
        if slugs is None:
            return np.ones(len(self._forward.passages), bool)
        return self._forward.are_of(slugs)
