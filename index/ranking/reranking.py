"""Re-ranking: how much of a question each sentence of the best passages covers."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from index.arrays import Floats, Ints
from index.language.vocabulary import Vocabulary
from index.ranking.query_terms import QueryTerms

SIMILAR = 0.4
"""Words whose grams have a lower Dice coefficient than this do not match."""
UNACCENTED = 0.7
"""How far a word matches that differs in its accents alone: a match in full is better."""


@dataclass(frozen=True, slots=True)
class SentenceMatches:
    """What matches the T words and G grams of a question in P passages of S sentences in all; from 0 to 1.

    ``words`` (S, T): how far a sentence has a word; 1 is the same stem, less a word that is written similarly.
    ``pairs`` (S, T - 1): how far it has a word and the next one side by side.
    ``grams`` (S, G): whether it has a gram. ``starts`` (P,): the first sentence of each passage.
    """

    words: Floats
    pairs: Floats
    grams: Floats
    starts: Ints

    @property
    def sizes(self) -> Ints:
        """How many sentences each passage has (P,)."""
        return np.diff(self.starts, append=len(self.words))

    def of_passage(self, place: int) -> SentenceMatches:
        """What matches in one of the passages."""
        start = int(self.starts[place])
        sentences = slice(start, int(self.starts[place + 1]) if place + 1 < len(self.starts) else len(self.words))
        return SentenceMatches(self.words[sentences], self.pairs[sentences], self.grams[sentences], self.starts[:1])


def match_sentences(
    terms: QueryTerms, vocabulary: Vocabulary, words: Ints, sentence_sizes: Ints, sentence_counts: Ints
) -> SentenceMatches:
    """Match passages, given as their words end to end, as words per sentence and as sentences per passage."""
    distinct, places = vocabulary.distinct(words)
    related, grams = _related(terms, vocabulary, distinct)
    degrees = _degrees(terms, vocabulary, distinct[related], grams)
    row_of = np.full(len(distinct), -1)
    row_of[related] = np.arange(len(related))
    rows = row_of[places]
    at = np.flatnonzero(rows >= 0)
    sentence_of = np.repeat(np.arange(len(sentence_sizes)), sentence_sizes)[at]
    found = np.concatenate([degrees, grams], axis=1)[rows[at]]
    greatest, word_count = _greatest_by_group(found, sentence_of, len(sentence_sizes)), len(terms.stems)
    firsts = np.flatnonzero((np.diff(at) == 1) & (np.diff(sentence_of) == 0))
    pairs = found[firsts, : word_count - 1] * found[firsts + 1, 1:word_count]
    return SentenceMatches(
        words=greatest[:, :word_count],
        pairs=_greatest_by_group(pairs, sentence_of[firsts], len(sentence_sizes)),
        grams=greatest[:, word_count:],
        starts=np.cumsum(sentence_counts) - sentence_counts,
    )


def query_coverage(found: Floats, weights: Floats) -> Floats:
    """The share of the ``weights`` of some terms (T,) that is ``found`` (rows, T), between 0 and 1."""
    total = weights.sum()
    return found @ (weights / total) if total > 0 else np.zeros(len(found), np.float32)


def _related(terms: QueryTerms, vocabulary: Vocabulary, words: Ints) -> tuple[Ints, Floats]:
    """The places of the words that have a gram or a stem of the question, and which grams each has: (related, G).

    Most words have nothing to do with the question.
    """
    place_of = np.full(vocabulary.gram_count + 1, -1, np.int32)
    place_of[terms.grams] = np.arange(len(terms.grams))
    place_of[-1] = -1  # where UNKNOWN, which is -1, has written
    grams, counts = vocabulary.grams_of(words)
    at = place_of[grams]
    holders = np.repeat(np.arange(len(words)), counts)[at >= 0]
    is_wanted = np.zeros(vocabulary.stem_count + 1, bool)  # the last one is UNKNOWN's
    is_wanted[terms.stems] = True
    is_related = is_wanted[vocabulary.stem_of[words]]
    is_related[holders] = True
    held = np.zeros((np.count_nonzero(is_related), len(terms.grams)), np.float32)
    held[(np.cumsum(is_related) - 1)[holders], at[at >= 0]] = 1
    return np.flatnonzero(is_related), held


def _degrees(terms: QueryTerms, vocabulary: Vocabulary, words: Ints, grams: Floats) -> Floats:
    """How far each word matches each one of the question: (words, T)."""
    sizes = vocabulary.gram_counts[words][:, None] + terms.grams_of.sum(axis=1)
    dice = 2 * grams @ terms.grams_of.T / sizes
    similar = np.where((dice >= SIMILAR) & terms.may_vary, np.minimum(dice**2, UNACCENTED), 0)
    return np.where(vocabulary.stem_of[words][:, None] == terms.stems, 1, similar) * terms.likeness


def _greatest_by_group(found: Floats, groups: Ints, count: int) -> Floats:
    """The greatest value of each column in each of ``count`` groups; ``groups`` (rows,) ascend."""
    greatest = np.zeros((count, found.shape[1]), np.float32)
    firsts = np.flatnonzero(np.diff(groups, prepend=-1))
    if len(firsts):
        greatest[groups[firsts]] = np.maximum.reduceat(found, firsts)
    return greatest
