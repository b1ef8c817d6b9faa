"""What the terms of a question are worth, by how rare they are, and how much of that worth a text holds."""

from __future__ import annotations

import math
from typing import Any

import numpy as np

from index.arrays import Bools, Floats, Ints
from index.language.vocabulary import UNKNOWN, lucene_idf
from index.ranking.bm25 import FrozenBM25

BEYOND = 100
"""Passages that a collection is imagined to stand among, so that a single article knows what is rare …"""
COMMON, RARE = 0.5, 0.02
"""… and the share of them that holds a function word, or any other word."""
CHANCE = 2.0
"""How many times the logarithm of the passages searched a question must be worth, for half of the trust."""
FOREIGN = 2.0
"""A question in another language than the text can be recognised by half at most: names, numbers, kindred words."""
EARLIER = 0.4
"""What a word of the question before counts, where a new one counts 1; all such words together, at most that share."""


def shares(ranking: FrozenBM25, terms: Ints, says_nothing: Bools, is_earlier: Bools) -> Floats:
    """The share that each document holds of the idf of what a question is about, by BM25.

    Terms that say nothing do not count, unless a question has no others; those that none holds count as the rarest.
    """
    new = terms if says_nothing.all() else terms[~says_nothing & ~is_earlier]
    scores, total = _summed(ranking, new)
    if is_earlier.any():
        earlier, earlier_total = _summed(ranking, terms[is_earlier])
        share = _fading(total, earlier_total)
        scores, total = scores + share * earlier, total + share * earlier_total
    return scores / np.float32(total or 1)


def worths(ranking: FrozenBM25, terms: Ints, is_common: Bools, is_earlier: Bools) -> Floats:
    """ln(N / n), with the passages beyond counted in both."""
    holders = np.where(terms == UNKNOWN, 0, ranking.document_frequencies[terms])
    holders = holders + BEYOND * np.where(is_common, COMMON, RARE) + 0.5
    worths: Floats = np.log((ranking.corpus_size + BEYOND + 1) / holders).clip(0).astype(np.float32)
    if is_earlier.any():
        worths[is_earlier] *= _fading(worths[~is_earlier].sum(), worths[is_earlier].sum())
    return worths


def trust(word_worths: Floats, among: int, is_foreign: bool) -> float:
    """How far to trust a share: in many passages, much of a question that says little is found by chance."""
    worth = float(word_worths.sum())
    return worth / (worth + CHANCE * math.log(among + 1)) * (FOREIGN if is_foreign else 1)


def _summed(ranking: FrozenBM25, terms: Ints) -> tuple[Floats, Any]:
    """The score of every document, and the idf of all the terms."""
    known = terms[terms != UNKNOWN]
    total = ranking.idf[known].sum() + (len(terms) - len(known)) * lucene_idf(0, ranking.corpus_size)
    return ranking.get_scores(known), total


def _fading(new: float, earlier: float) -> np.float32:
    """What the earlier words of a question count, that are worth as much all together: less than the new ones."""
    return np.float32(EARLIER * min(1.0, new / earlier if earlier else 1.0))
