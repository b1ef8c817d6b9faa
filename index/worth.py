"""What the terms of a question are worth, by how rare they are, and how much of that worth a text holds."""

from __future__ import annotations

import math

import numpy as np

from index.arrays import Bools, Floats, Ints
from index.ranking import FrozenBM25, lucene_idf
from index.vocabulary import UNKNOWN

BEYOND = 100
"""Passages that a collection is imagined to stand among, so that a single article knows what is rare …"""
COMMON, RARE = 0.5, 0.02
"""… and the share of them that holds a function word, or any other word."""
CHANCE = 2.0
"""How many times the logarithm of the passages searched a question must be worth, for half of the trust."""
FOREIGN = 2.0
"""A question in another language than the text can be recognised by half at most: names, numbers, kindred words."""


def about(terms: Ints, says_nothing: Bools) -> Ints:
    """The terms that tell what a question is about; all of them, where it has function words alone."""
    return terms if says_nothing.all() else terms[~says_nothing]


def shares(ranking: FrozenBM25, terms: Ints) -> Floats:
    """The share of the terms' idf that each document holds, by BM25; terms that none holds count as the rarest."""
    known = terms[terms != UNKNOWN]
    total = ranking.idf[known].sum() + (len(terms) - len(known)) * lucene_idf(0, ranking.corpus_size)
    return ranking.get_scores(known) / np.float32(total or 1)


def worths(ranking: FrozenBM25, terms: Ints, is_common: Bools) -> Floats:
    """ln(N / n), with the passages beyond counted in both."""
    holders = np.where(terms == UNKNOWN, 0, ranking.document_frequencies[terms])
    holders = holders + BEYOND * np.where(is_common, COMMON, RARE) + 0.5
    worths: Floats = np.log((ranking.corpus_size + BEYOND + 1) / holders).clip(0).astype(np.float32)
    return worths


def trust(word_worths: Floats, among: int, is_foreign: bool) -> float:
    """How far to trust a share: in many passages, much of a question that says little is found by chance."""
    worth = float(word_worths.sum())
    return worth / (worth + CHANCE * math.log(among + 1)) * (FOREIGN if is_foreign else 1)
