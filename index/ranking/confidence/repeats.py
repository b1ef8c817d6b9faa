"""Repeats: articles that say what the best passage says in nearly the same words, as this year's rules and last year's.

They do not stand against it: what tells articles apart is measured as if they were not there.
"""

from __future__ import annotations

import numpy as np

from index.arrays import Floats, Ints, firsts_of, weighted_sums
from index.ranking.sentences.sentence_matches import SentenceMatches

NEARLY_THE_SAME = 0.7
"""The share of the words of two sentences that they have in common, from which they say the same."""


def repeating_articles(matches: SentenceMatches, weights: Floats, words: Ints, articles: Ints, best: int) -> Ints:
    """Which other articles have a sentence nearly the same as the one of the best passage that has most of a question.

    ``weights`` (T,) are those of the question's words; ``words`` are those of the passages, end to end, as stems;
    ``articles`` (P,) are the passages' articles, ``best`` is the place of the best of them.
    """
    first = matches.starts[best]
    own = weighted_sums(matches.words[first : first + matches.sizes[best]], weights)
    starts = matches.lengths.cumsum() - matches.lengths
    place = first + own.argmax()
    sentence = words[starts[place] : starts[place] + matches.lengths[place]]
    is_shared = np.zeros(words.max() + 1, bool)  # by stem: `np.isin` would sort
    is_shared[sentence] = True
    size = np.count_nonzero(is_shared)
    shared = np.add.reduceat(is_shared.take(words), starts, dtype=np.int32)
    alike = 2 * np.minimum(shared, size) / (matches.lengths + size)
    is_alike = matches.best(alike) >= NEARLY_THE_SAME
    repeating: Ints = articles[is_alike & (articles != articles[best])]
    return repeating[firsts_of(repeating)]
