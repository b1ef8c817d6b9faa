"""Close reading: how much of what a question is about stands in each sentence of a few passages."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from index.arrays import Bools, Floats, Ints
from index.language.vocabulary import Vocabulary
from index.ranking.query_terms import QueryTerms

ALIKE = 0.4
"""Words less alike than this, by the Dice coefficient of their grams, are not held for one."""
BEFORE = 0.3
"""What counts of the words that only the sentence before has, to which « il » or "it" may point."""


@dataclass(frozen=True, slots=True)
class Reading:
    """P passages, S sentences in all, read for a question of T words and G grams; each figure is from 0 to 1.

    ``words`` (S, T): how far a sentence holds a word; 1 is the same stem, less one that is written alike.
    ``pairs`` (S, T - 1): how far it holds a word and the next one side by side.
    ``grams`` (S, G): whether it holds a gram. ``starts`` (P,): the first sentence of each passage.
    """

    words: Floats
    pairs: Floats
    grams: Floats
    starts: Ints

    def coverage(self, headed: Bools, word_worth: Floats, gram_worth: Floats) -> Floats:
        """The share of the question that each passage holds (P,).

        It is the mean of four shares: of the words and of the grams, in the passage and in its best sentence.
        Words of the headings above, ``headed`` (P, T), count as found.
        """
        sizes = np.diff(self.starts, append=len(self.words))
        words = np.maximum(self.words, np.repeat(headed, sizes, axis=0))
        in_sentence = share(words, word_worth) + share(self.grams, gram_worth)
        in_passage = share(np.maximum.reduceat(words, self.starts), word_worth)
        in_passage += share(np.maximum.reduceat(self.grams, self.starts), gram_worth)
        return (in_passage + np.maximum.reduceat(in_sentence, self.starts)) / 4

    def answering(self, word_worth: Floats, gram_worth: Floats, wanted: Ints | int = 0) -> Ints:
        """The sentence of each passage (P,) that holds most, with what the one before adds.

        One with more of the exact words that are ``wanted`` (S,) comes before all others.
        """
        shares = (share(self.words, word_worth) + share(self.grams, gram_worth)) / 2 + 2 * wanted
        added = np.zeros_like(self.words)
        added[1:] = np.maximum(self.words[:-1] - self.words[1:], 0)
        added[self.starts] = 0
        shares += BEFORE * share(added, word_worth)
        ends = np.append(self.starts[1:], len(shares))
        return np.array([start + shares[start:end].argmax() for start, end in zip(self.starts, ends, strict=True)])


def read_closely(
    terms: QueryTerms, vocabulary: Vocabulary, words: Ints, sentence_sizes: Ints, sentence_counts: Ints
) -> Reading:
    """Read passages, given as their words end to end, as words per sentence and as sentences per passage."""
    distinct, places = vocabulary.distinct(words)
    grams = _grams_held(terms, vocabulary, distinct)
    degrees = _degrees(terms, vocabulary, distinct, grams)
    # Most words have nothing to do with the question, and are passed over.
    at = np.flatnonzero(np.logical_or(degrees.any(axis=1), grams.any(axis=1))[places])
    sentence_of = np.repeat(np.arange(len(sentence_sizes)), sentence_sizes)[at]
    degrees, grams = degrees[places[at]], grams[places[at]]
    pairs = degrees[:-1, :-1] * degrees[1:, 1:]
    pairs[(np.diff(at) > 1) | (np.diff(sentence_of) > 0)] = 0
    return Reading(
        words=_most(degrees, sentence_of, len(sentence_sizes)),
        pairs=_most(pairs, sentence_of[:-1], len(sentence_sizes)),
        grams=_most(grams, sentence_of, len(sentence_sizes)),
        starts=np.cumsum(sentence_counts) - sentence_counts,
    )


def share(found: Floats, worth: Floats) -> Floats:
    """How much of the ``worth`` of some terms (T,) is ``found`` (rows, T), between 0 and 1."""
    total = worth.sum()
    return found @ (worth / total) if total > 0 else np.zeros(len(found), np.float32)


def _grams_held(terms: QueryTerms, vocabulary: Vocabulary, words: Ints) -> Floats:
    """Which grams of the question each word has: (words, G)."""
    place_of = np.full(vocabulary.gram_count + 1, -1, np.int32)
    place_of[terms.grams] = np.arange(len(terms.grams))
    place_of[-1] = -1  # where UNKNOWN, which is -1, has written
    grams, counts = vocabulary.grams_of(words)
    asked = place_of[grams]
    held = np.zeros((len(words), len(terms.grams)), np.float32)
    held[np.repeat(np.arange(len(words)), counts)[asked >= 0], asked[asked >= 0]] = 1
    return held


def _degrees(terms: QueryTerms, vocabulary: Vocabulary, words: Ints, grams: Floats) -> Floats:
    """How far each word is one of the question's: (words, T)."""
    sizes = vocabulary.gram_counts[words][:, None] + terms.grams_of.sum(axis=1)
    dice = 2 * grams @ terms.grams_of.T / sizes
    alike = np.where((dice >= ALIKE) & terms.may_vary, dice**2, 0)
    return np.where(vocabulary.stem_of[words][:, None] == terms.stems, 1, alike) * terms.likeness


def _most(found: Floats, groups: Ints, count: int) -> Floats:
    """The greatest figure of each column in each of ``count`` groups; ``groups`` (rows,) ascend."""
    most = np.zeros((count, found.shape[1]), np.float32)
    firsts = np.flatnonzero(np.diff(groups, prepend=-1))
    if len(firsts):
        most[groups[firsts]] = np.maximum.reduceat(found, firsts)
    return most
