"""Re-ranking: how much of a question each sentence of the best passages covers."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from index.arrays import Floats, Ints, firsts_of
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
    ``grams`` (S, G): whether it has a gram. ``sizes`` (P,): how many sentences each passage has.
    """

    words: Floats
    pairs: Floats
    grams: Floats
    sizes: Ints

    @property
    def starts(self) -> Ints:
        """The first sentence of each passage (P,)."""
        return self.sizes.cumsum() - self.sizes

    def of_passage(self, place: int) -> SentenceMatches:
        """What matches in one of the passages."""
        start = int(self.sizes[:place].sum())
        sentences = slice(start, start + int(self.sizes[place]))
        sizes = self.sizes[place : place + 1]
        return SentenceMatches(self.words[sentences], self.pairs[sentences], self.grams[sentences], sizes)


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
    at = (rows >= 0).nonzero()[0]
    sentence_of = np.arange(len(sentence_sizes)).repeat(sentence_sizes)[at]
    found = np.concatenate([degrees, grams], axis=1)[rows[at]]
    greatest, word_count = _greatest_by_group(found, sentence_of, len(sentence_sizes)), len(terms.stems)
    firsts = ((at[1:] - at[:-1] == 1) & (sentence_of[1:] == sentence_of[:-1])).nonzero()[0]
    pairs = found[firsts, : word_count - 1] * found[firsts + 1, 1:word_count]
    return SentenceMatches(
        words=greatest[:, :word_count],
        pairs=_greatest_by_group(pairs, sentence_of[firsts], len(sentence_sizes)),
        grams=greatest[:, word_count:],
        sizes=sentence_counts,
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
    wanted = (at >= 0).nonzero()[0]
    holders = np.arange(len(words)).repeat(counts)[wanted]
    is_wanted = np.zeros(vocabulary.stem_count + 1, bool)  # the last one is UNKNOWN's
    is_wanted[terms.stems] = True
    is_related = is_wanted[vocabulary.stem_of[words]]
    is_related[holders] = True
    related = is_related.nonzero()[0]
    held = np.zeros((len(related), len(terms.grams)), np.float32)
    held[(is_related.cumsum() - 1)[holders], at[wanted]] = 1
    return related, held


def _degrees(terms: QueryTerms, vocabulary: Vocabulary, words: Ints, grams: Floats) -> Floats:
    """How far each word matches each one of the question: (words, T)."""
    sizes = vocabulary.gram_counts[words][:, None] + terms.grams_of.sum(axis=1)
    dice = 2 * grams @ terms.grams_of.T / sizes
    similar = np.where((dice >= SIMILAR) & terms.may_vary, np.minimum(dice**2, UNACCENTED), 0)
    return np.where(vocabulary.stem_of[words][:, None] == terms.stems, 1, similar) * terms.likeness


def _greatest_by_group(found: Floats, groups: Ints, count: int) -> Floats:
    """The greatest value of each column in each of ``count`` groups; ``groups`` (rows,) ascend."""
    greatest = np.zeros((count, found.shape[1]), np.float32)
    if len(groups):
        firsts = firsts_of(groups)
        greatest[groups[firsts]] = np.maximum.reduceat(found, firsts)
    return greatest
