"""The inverted index: which passages have which grams and stems, their headings and their articles which stems."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple, Self

import numpy as np

from index.arrays import Bools, Ints
from index.language.vocabulary.vocabulary import Vocabulary
from index.ranking.indexes.analysis import IndexedArticles
from index.ranking.indexes.bm25 import FrozenBM25
from index.ranking.indexes.forward_index import ForwardIndex
from index.ranking.indexes.postings import NO_POSTINGS

ARTICLE_K1, ARTICLE_B = 1.2, 0.75
"""How often a passage has a word hardly matters; how often an article has it tells what it is about."""


class AddedArticles(NamedTuple):
    """Some articles, and the numbers that their stems and their grams have in a collection."""

    indexed: IndexedArticles
    stems: Ints
    grams: Ints


@dataclass(frozen=True, slots=True)
class InvertedIndex:
    """The postings of passages by ``grams`` and by ``stems``, of ``articles`` and of ``headings`` by stems."""

    grams: FrozenBM25
    stems: FrozenBM25
    articles: FrozenBM25
    headings: FrozenBM25

    @classmethod
    def empty(cls) -> Self:
        return cls(
            grams=FrozenBM25(NO_POSTINGS),
            stems=FrozenBM25(NO_POSTINGS),
            articles=FrozenBM25(NO_POSTINGS, ARTICLE_K1, ARTICLE_B),
            # A heading has a word or has it not: without k1, only that counts.
            headings=FrozenBM25(NO_POSTINGS, k1=0, b=0),
        )

    def changed(
        self, before: ForwardIndex, stays: Sequence[bool], added: Sequence[AddedArticles], vocabulary: Vocabulary
    ) -> InvertedIndex:
        """The index of the articles that are kept of those ``before``, and of those that are added after them."""
        articles = np.array(stays, bool)
        passages = articles[before.article_of]
        grams = [(one.indexed.grams, one.grams) for one in added]
        stems = [(one.indexed.stems, one.stems) for one in added]
        wholes = [(one.indexed.wholes, one.stems) for one in added]
        headings = [(one.indexed.headings, one.stems) for one in added]
        return InvertedIndex(
            grams=self.grams.changed(passages, grams, vocabulary.gram_count),
            stems=self.stems.changed(passages, stems, vocabulary.stem_count),
            articles=self.articles.changed(articles, wholes, vocabulary.stem_count),
            headings=self.headings.changed(passages, headings, vocabulary.stem_count),
        )

    @property
    def is_used_stem(self) -> Bools:
        """Which stems are in the passages or their headings."""
        is_used: Bools = (self.stems.counts > 0) | (self.headings.counts > 0)
        return is_used
