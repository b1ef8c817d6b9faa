"""The inverted index: which passages have which grams and stems, their headings and their articles which stems."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple, Self

import numpy as np

from index.arrays import Bools
from index.language.vocabulary import Vocabulary
from index.ranking.bm25 import Corpus, FrozenBM25
from index.ranking.forward_index import ForwardIndex

ARTICLE_K1, ARTICLE_B = 1.2, 0.75
"""How often a passage has a word hardly matters; how often an article has it tells what it is about."""


class _Corpora(NamedTuple):
    grams: Corpus
    stems: Corpus
    articles: Corpus
    headings: Corpus


@dataclass(frozen=True, slots=True)
class InvertedIndex:
    """The postings of passages by ``grams`` and by ``stems``, of ``articles`` and of ``headings`` by stems."""

    grams: FrozenBM25
    stems: FrozenBM25
    articles: FrozenBM25
    headings: FrozenBM25

    @classmethod
    def of(cls, forward_index: ForwardIndex, vocabulary: Vocabulary) -> Self:
        corpora = _corpora(forward_index, vocabulary)
        return cls(
            grams=FrozenBM25(corpora.grams, vocabulary.gram_count),
            stems=FrozenBM25(corpora.stems, vocabulary.stem_count),
            articles=FrozenBM25(corpora.articles, vocabulary.stem_count, ARTICLE_K1, ARTICLE_B),
            # A heading has a word or has it not: without k1, only that counts.
            headings=FrozenBM25(corpora.headings, vocabulary.stem_count, k1=0, b=0),
        )

    def changed(
        self, before: ForwardIndex, stays: Sequence[bool], added: ForwardIndex, vocabulary: Vocabulary
    ) -> InvertedIndex:
        """The index of the articles that are kept of those ``before``, and of those that are added after them."""
        articles = np.array(stays, bool)
        passages, corpora = articles[before.article_of], _corpora(added, vocabulary)
        return InvertedIndex(
            grams=self.grams.changed(passages, corpora.grams, vocabulary.gram_count),
            stems=self.stems.changed(passages, corpora.stems, vocabulary.stem_count),
            articles=self.articles.changed(articles, corpora.articles, vocabulary.stem_count),
            headings=self.headings.changed(passages, corpora.headings, vocabulary.stem_count),
        )

    @property
    def is_used_stem(self) -> Bools:
        """Which stems are in the passages or their headings."""
        is_used: Bools = (self.stems.document_frequencies + self.headings.document_frequencies) > 0
        return is_used


def _corpora(forward_index: ForwardIndex, vocabulary: Vocabulary) -> _Corpora:
    starts, lengths = forward_index.word_starts, forward_index.lengths
    stems = vocabulary.stem_of[forward_index.words]
    grams, counts = vocabulary.grams_of(forward_index.words)
    gram_ends = np.append(0, np.cumsum(counts))
    headings = Corpus.of([words for one in forward_index.articles for words in one.headings])
    return _Corpora(
        grams=Corpus(grams, gram_ends[starts + lengths] - gram_ends[starts]),
        stems=Corpus(stems, lengths),
        articles=Corpus(stems, np.array([len(one.words) for one in forward_index.articles], np.int32)),
        headings=Corpus(vocabulary.stem_of[headings.terms], headings.lengths),
    )
