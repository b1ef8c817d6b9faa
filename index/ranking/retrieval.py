"""Retrieval: the passages that cover most of a question, with what their headings and articles cover.

One measure throughout, the coverage: the share of the question's idf that a text has. It is taken of texts of several
sizes, each by the terms that suit it: of a passage by character n-grams, of its best sentence by words, by pairs of
words and by its first words, of the headings above it and of its whole article by words. The weighted sum of these
coverages ranks passages. Re-ranking adds the part of the sentences, for the best passages alone: see
index/ranking/reranking.py.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np

from index.arrays import Bools, Floats, Ints
from index.language.vocabulary.vocabulary import UNKNOWN, Vocabulary
from index.ranking.indexes.bm25 import greatest
from index.ranking.indexes.filters import Filters, HeadingIndex
from index.ranking.indexes.forward_index import ForwardIndex
from index.ranking.indexes.inverted_index import InvertedIndex
from index.ranking.indexes.phrase_search import PhraseSearch
from index.ranking.indexes.term_weights import covered_by_documents
from index.ranking.query.query_terms import QueryTerms
from index.ranking.semantic_search import SemanticQuery

HEADING, ARTICLE = 0.4, 0.5
"""Weights of the coverages of the headings and of the article, where that of a passage by grams has 1: fitted with
those of index/ranking/sentences/sentence_matches.py."""
SHORT_GRAMS = 3
"""Grams at most of a word whose other forms may share none of them: « psa » is one of « psi »."""
CANDIDATES = 20
"""Passages that are re-ranked; re-ranking 50 finds the same ones first."""
CANDIDATES_TO_DEFINE = 40
"""The same where a definition may be asked for: half of an article has the one word of "What is animation?"."""
BATCH = 250
"""Passages that are searched for phrases at first, then twice as many, and so on: mostly the first have them."""
LEAST_SCORE = 1e-6
"""The score of a passage that has the phrases of a question, and nothing else of it."""


class Candidates(NamedTuple):
    """Passages, by number, with their scores before re-ranking, and how many articles are searched."""

    passages: Ints
    scores: Floats
    article_count: int

    def from_score(self, least: float) -> Candidates:
        is_enough = self.scores >= least
        return self._replace(passages=self.passages[is_enough], scores=self.scores[is_enough])

    def with_passages(self, passages: Ints) -> Candidates:
        """With others, whose score is 0; in the order of the articles."""
        together = np.union1d(self.passages, passages)
        scores = np.zeros(len(together), np.float32)
        scores[np.searchsorted(together, self.passages)] = self.scores
        return self._replace(passages=together, scores=scores)


class Retriever:
    """The articles of one collection, P passages in all."""

    def __init__(
        self,
        forward_index: ForwardIndex,
        index: InvertedIndex,
        vocabulary: Vocabulary,
        phrases: PhraseSearch,
        language: str,
    ) -> None:
        self._forward = forward_index
        self._index = index
        self._vocabulary = vocabulary
        self._phrases = phrases
        self._heading_index = HeadingIndex(forward_index.articles, language)
        self._has_words: Bools = forward_index.lengths > 0

    def candidates(self, terms: QueryTerms, filters: Filters, count: int) -> Candidates:
        """The ``count`` best passages, in the order of the articles."""
        stems = terms.stems, terms.is_function_word, terms.is_earlier
        scores = covered_by_documents(self._index.grams, terms.grams, terms.is_function_gram, terms.is_earlier_gram)
        scores = np.where(scores > 0, scores, self._covered_by_short_words(terms))
        scores += HEADING * covered_by_documents(self._index.headings, *stems)
        scores += ARTICLE * covered_by_documents(self._index.articles, *stems)[self._forward.article_of] * (scores > 0)
        if filters.phrases:
            scores = scores.clip(LEAST_SCORE)
        scores[~self._passing(filters)] = 0
        best = self._holders(filters.phrases, scores, count) if filters.phrases else greatest(scores, count)
        best = np.sort(best[scores[best] > 0])
        return Candidates(
            best, scores[best], len(self._forward.articles if filters.articles is None else filters.articles)
        )

    def with_nearest(
        self, candidates: Candidates, semantic_query: SemanticQuery, filters: Filters, count: int
    ) -> Candidates:
        """Candidates, and the ``count`` passages nearest by meaning; none where an article has no vectors yet."""
        cosines = semantic_query.cosines([one.article for one in self._forward.articles])
        passing = self._passing(filters)
        best = greatest(np.where(passing, cosines, 0).clip(0), count)
        return candidates.with_passages(best[(cosines[best] > 0) & passing[best]])

    def in_order(self, filters: Filters, count: int) -> Ints:
        """The first ``count`` passages that pass the filters."""
        return np.flatnonzero(self._passing(filters))[:count]

    def are_neighbours(self, one: int, other: int) -> bool:
        """Whether a passage has two stems side by side."""
        index = self._index.stems
        rarer, commoner = sorted((one, other), key=lambda stem: len(index.documents_with(stem)))
        documents = index.documents_with(rarer)
        with_both = documents[index.holds(np.array([commoner]), documents)[:, 0]]
        stems = self._vocabulary.stem_of[self._forward.words_of(with_both)]
        return bool(((stems[:-1] == one) & (stems[1:] == other)).any())

    def _covered_by_short_words(self, terms: QueryTerms) -> Floats:
        """The share of the idf that each passage has by the stems alone of short and irregular words."""
        is_short = terms.is_content & terms.may_vary & ((terms.gram_counts <= SHORT_GRAMS) | terms.is_irregular)
        if not is_short.any():
            return np.zeros(len(self._forward.passages), np.float32)
        stems = np.where(is_short, terms.stems, UNKNOWN)
        return covered_by_documents(self._index.stems, stems, ~terms.is_content, np.zeros_like(is_short))

    def _holders(self, phrases: Sequence[str], scores: Floats, count: int) -> Ints:
        """The ``count`` best passages that have some phrases; searched in batches, best first."""
        ranked = np.argsort(-scores, kind="stable")[: np.count_nonzero(scores)]
        holders, size = ranked[:0], BATCH
        while len(ranked) and len(holders) < count:
            part, ranked, size = ranked[:size], ranked[size:], 2 * size
            holding = self._phrases.holders(phrases, np.sort(part))
            holders = np.append(holders, part[np.isin(part, holding)])
        return holders[:count]

    def _passing(self, filters: Filters) -> Bools:
        """Which passages (P,) have words, and pass the filters."""
        passing = self._has_words.copy()
        if filters.articles is not None:
            passing &= self._forward.are_of(filters.articles)
        if filters.section:
            passing &= self._heading_index.are_below(filters.section)
        for section in filters.sections:
            passing &= self._heading_index.are_named(section)
        for phrase in filters.phrases:
            passing &= self._phrases.may_hold(phrase)
        return passing
