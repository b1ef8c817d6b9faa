"""Repeats: articles that say what the best passage says in nearly the same words, as this year's rules and last year's.

They do not stand against it: what tells articles apart is measured as if they were not there.
"""

from __future__ import annotations

import numpy as np

from index.arrays import Floats, Ints, weighted_sums
from index.ranking.sentences.sentence_matches import SentenceMatches

NEARLY_THE_SAME = 0.7
"""The share of the words of two sentences that they have in common, from which they say the same."""


def repeating_articles(matches: SentenceMatches, weights: Floats, words: Ints, articles: Ints, best: int) -> Ints:
    """Which other articles have a sentence nearly the same as the one of the best passage that has most of a question.

    ``weights`` (T,) are those of the question's words; ``words`` are those of the passages, end to end, as stems;
    ``articles`` (P,) are the passages' articles, ``best`` is the place of the best of them.
    """
    sentence_of = np.arange(len(matches.lengths)).repeat(matches.lengths)
    first = matches.starts[best]
    own = weighted_sums(matches.words[first : first + matches.sizes[best]], weights)
    sentence = np.unique(words[sentence_of == first + own.argmax()])
    shared = np.bincount(sentence_of, np.isin(words, sentence), len(matches.lengths))
    alike = 2 * np.minimum(shared, len(sentence)) / np.maximum(matches.lengths + len(sentence), 1)
    is_alike = matches.best(alike) >= NEARLY_THE_SAME
    repeating: Ints = np.unique(articles[is_alike & (articles != articles[best])])
    return repeating
