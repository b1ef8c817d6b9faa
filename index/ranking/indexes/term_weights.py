"""Term weights: the idf of a question's terms, and how much of it a document covers."""

from __future__ import annotations

from typing import Any

import numpy as np

from index.arrays import Bools, Floats, Ints
from index.language.vocabulary.vocabulary import UNKNOWN, lucene_idf
from index.ranking.indexes.bm25 import FrozenBM25

SMOOTHING = 100
"""Smoothing of the idf: we pretend the collection has 100 more passages, so that one article knows what is rare."""
WITH_FUNCTION_WORD, WITH_OTHER_WORD = 0.5, 0.02
"""The share of these passages that contain each function word, and each other word."""
EARLIER = 0.4
"""The weight of a word of the question before, where a new one has 1; all such words weigh at most this share."""


def covered_by_documents(bm25: FrozenBM25, terms: Ints, is_function_term: Bools, is_earlier: Bools) -> Floats:
    """The share of the terms' idf that each document covers, by BM25.

    Function terms do not count, unless a question has no others; terms that no document has count as the rarest.
    """
    new = terms if is_function_term.all() else terms[~is_function_term & ~is_earlier]
    scores, total = _scores_and_idf(bm25, new)
    if is_earlier.any():
        earlier, earlier_total = _scores_and_idf(bm25, terms[is_earlier])
        weight = _weight_of_earlier(total, earlier_total)
        scores, total = scores + weight * earlier, total + weight * earlier_total
    return scores / np.float32(total or 1)


def term_weights(bm25: FrozenBM25, terms: Ints, is_function_term: Bools, is_earlier: Bools) -> Floats:
    """The smoothed idf ln(N / n) of each term, 0 at least; less for what only the question before has."""
    weights = smoothed_idf(bm25.frequencies_of(terms), bm25.corpus_size, is_function_term)
    if is_earlier.any():
        weights[is_earlier] *= _weight_of_earlier(weights[~is_earlier].sum(), weights[is_earlier].sum())
    return weights


def term_weights_within(
    bm25: FrozenBM25, ranges: Ints, terms: Ints, is_function_term: Bools, counts: Bools
) -> tuple[Floats, Floats]:
    """The same where each range (R, 2) of documents, those of an article, is the whole collection: (R, T).

    And the share of its documents that have each term: (R, T). Both are 0 but for the terms that ``counts`` marks.
    """
    frequencies = bm25.frequencies_within(np.where(counts, terms, UNKNOWN), ranges)
    sizes = ranges[:, 1:] - ranges[:, :1]
    return smoothed_idf(frequencies, sizes, is_function_term) * counts, frequencies / sizes


def smoothed_idf(frequencies: Ints, size: Any, is_function_term: Bools) -> Floats:
    pretended = SMOOTHING * np.where(is_function_term, WITH_FUNCTION_WORD, WITH_OTHER_WORD)
    idf = np.log((size + SMOOTHING + 1) / (frequencies + pretended + 0.5))
    weights: Floats = np.maximum(idf, 0).astype(np.float32)
    return weights


def _scores_and_idf(bm25: FrozenBM25, terms: Ints) -> tuple[Floats, Any]:
    """The score of every document, and the idf of all the terms."""
    known = terms[terms != UNKNOWN]
    scores, idf = bm25.scores_and_idf(known)
    return scores, idf.sum() + (len(terms) - len(known)) * lucene_idf(0, bm25.corpus_size)


def _weight_of_earlier(new: float, earlier: float) -> np.float32:
    """The factor of the earlier words' idf, so that all together they weigh less than the new ones."""
    return np.float32(EARLIER * min(1.0, new / earlier if earlier else 1.0))
