"""Close reading: how much of what a question is about stands in each sentence of a few passages."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from index.questions import Question
from index.ranking import Floats, Ints
from index.vocabulary import UNKNOWN, Vocabulary

ALIKE = 0.4
"""Words less alike than this, by the Dice coefficient of their grams, are not held for one."""


@dataclass(frozen=True, slots=True)
class Reading:
    """P passages of S sentences in all, for a question of T words and G grams.

    ``words`` (S, T) tells to what degree a sentence holds a word: 1 for the same stem, less for one written
    alike. ``grams`` (S, G) tells which grams it holds. ``starts`` (P,) is the first sentence of each passage.
    """

    words: Floats
    grams: Floats
    starts: Ints

    def shares(self, word_worth, gram_worth):
        return share(self.words, word_worth), share(self.grams, gram_worth)


def read_closely(question: Question, vocabulary: Vocabulary, words: Ints, sentence_sizes: Ints, starts: Ints) -> Reading:
    unique, inverse = np.unique(words, return_inverse=True)
    sentence_of = np.repeat(np.arange(len(sentence_sizes)), sentence_sizes)
    firsts = np.cumsum(sentence_sizes) - sentence_sizes
    # which local grams has each distinct word
    flat, counts = vocabulary.grams_of(unique)
    table = np.full(len(vocabulary.grams) + 1, -1, np.int32)
    known = question.grams != UNKNOWN
    table[question.grams[known]] = np.flatnonzero(known)
    local = table[flat]
    holder = np.repeat(np.arange(len(unique)), counts)
    hit = local >= 0
    has = np.zeros((len(unique), len(question.grams)), np.float32)
    has[holder[hit], local[hit]] = 1
    common = has @ question.grams_of.T
    dice = 2 * common / (counts[:, None] + question.grams_of.sum(axis=1))
    degree = np.where((dice >= ALIKE) & question.fuzzy, dice**2, 0)
    degree[vocabulary.stem_of[unique][:, None] == question.stems] = 1
    W = np.maximum.reduceat(degree[inverse].astype(np.float32), firsts)
    G = np.maximum.reduceat(has[inverse], firsts)
    return Reading(W, G, starts)


def share(found: Floats, worth: Floats) -> Floats:
    total = worth.sum()
    return found @ worth / total if total > 0 else np.zeros(len(found), np.float32)
