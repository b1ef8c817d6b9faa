"""How much of a question each sentence of the best passages covers, and what that adds to their scores."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np

from index.arrays import Bools, Floats, Ints, any_by_group, greatest_by_group, weighted_sums
from index.language.vocabulary.vocabulary import Vocabulary
from index.ranking.query.query_terms import QueryTerms

SIMILAR = 0.4
"""Words whose grams have a lower Dice coefficient than this do not match."""
UNACCENTED = 0.6
"""How far a word matches that differs in its accents alone: a match in full is better."""

# Fitted together on the even lines of eleven sets in ten languages, each set counting the same: a multinomial logit
# over the candidates of each question, tried on folds of articles. R@1, the mean of the sets, was .885 and is .892.
# Tried, and no better: a passage's length, its stems by BM25, two sentences together, words near each other in any
# order, the first passage of an article, how much of the title the question has.
SENTENCE, PAIRS, NAMES = 1.0, 0.3, 0.1
"""Weights of the coverages of a sentence by words and by pairs, and of a passage by names; where that of the passage by
grams has 1."""
OPENING = 0.3
"""The weight of the coverage of a sentence's first words: what a text is about stands there, "A marmot is a …"."""
ABOVE_ALONE = 1.4
"""The weight of the words that stand in the title and headings alone: a text need not repeat what it is headed by."""
ABOVE = 0.75
"""How far words of the title and headings count as words of each sentence below."""
NUMBER = 1.4
"""What the weight of a number is multiplied by, and of a day of the week: no other word says the same."""


@dataclass(frozen=True)  # without slots: what is found out once is kept in the object
class SentenceMatches:
    """What matches the T words and G grams of a question in P passages of S sentences in all; from 0 to 1.

    ``words`` (S, T): how far a sentence has a word; 1 is the same stem, less a word that is written similarly.
    ``pairs`` (S, T - 1): how far it has a word and the next one side by side.
    ``openings`` (S, T): how far its first words are one, one more of them than the question has content words.
    ``grams`` (S, G): whether it has a gram. ``lengths`` (S,): how many words it has itself.
    ``sizes`` (P,): how many sentences each passage has.
    ``in_headings`` (P, T): how far the title or a heading above a passage has a word.
    """

    words: Floats
    pairs: Floats
    openings: Floats
    grams: Floats
    lengths: Ints
    sizes: Ints
    in_headings: Floats

    @cached_property
    def starts(self) -> Ints:
        """The first sentence of each passage (P,)."""
        starts: Ints = self.sizes.cumsum() - self.sizes
        return starts

    @cached_property
    def held(self) -> Floats:
        """How far each passage has a word (P, T)."""
        return self.best(self.words)

    @cached_property
    def held_with_headings(self) -> Floats:
        """How far each passage, or what stands above it, has a word (P, T)."""
        return np.maximum(self.held, self.in_headings)

    def have_all(self, words: Bools) -> Bools:
        """Which sentences (S,) have all of some words (T,)."""
        return np.asarray((self.words[:, words] > 0).all(axis=1))

    def of_passage(self, place: int) -> SentenceMatches:
        """What matches in one of the passages."""
        one, sentences = slice(place, place + 1), slice(self.starts[place], self.starts[place] + self.sizes[place])
        by_sentence = (self.words, self.pairs, self.openings, self.grams)
        words, pairs, openings, grams = (part[sentences] for part in by_sentence)
        lengths, sizes, in_headings = self.lengths[sentences], self.sizes[one], self.in_headings[one]
        return SentenceMatches(words, pairs, openings, grams, lengths, sizes, in_headings)

    def best(self, by_sentence: Floats) -> Floats:
        """The greatest value in each passage (P, …) of some that its sentences have (S, …)."""
        greatest: Floats = np.maximum.reduceat(by_sentence, self.starts)
        return greatest


def match_sentences(
    terms: QueryTerms,
    vocabulary: Vocabulary,
    words: Ints,
    sentence_sizes: Ints,
    sentence_counts: Ints,
    in_headings: Bools,
) -> SentenceMatches:
    """Match passages, given as their words end to end, as words per sentence and as sentences per passage.

    ``in_headings`` (P, T) tells which words stand above them.
    """
    distinct, places = vocabulary.distinct(words)
    related, grams = _related(terms, vocabulary, distinct)
    degrees = _degrees(terms, vocabulary, distinct[related], grams)
    row_of = np.full(len(distinct), -1)
    row_of[related] = np.arange(len(related))
    rows = row_of.take(places)
    at = (rows >= 0).nonzero()[0]
    rows, count = rows.take(at), len(sentence_sizes)
    sentence_of = np.arange(count).repeat(sentence_sizes).take(at)
    # Of the words that share a gram with the question, most are none of its words.
    alike = (degrees > 0).any(axis=1).take(rows).nonzero()[0]
    at, of_words, of_alike = at.take(alike), rows.take(alike), sentence_of.take(alike)
    firsts = ((at[1:] - at[:-1] == 1) & (of_alike[1:] == of_alike[:-1])).nonzero()[0]
    opens = (at - (sentence_sizes.cumsum() - sentence_sizes).take(of_alike) <= terms.content_count).nonzero()[0]

    def found(some: Ints) -> Floats:
        return degrees.take(some, axis=0)

    def pairs(first: Ints) -> Floats:
        return found(of_words.take(first))[:, :-1] * found(of_words.take(first + 1))[:, 1:]

    return SentenceMatches(
        words=greatest_by_group(found, of_words, of_alike, count),
        pairs=greatest_by_group(pairs, firsts, of_alike.take(firsts), count),
        openings=greatest_by_group(found, of_words.take(opens), of_alike.take(opens), count),
        grams=any_by_group(grams, rows, sentence_of, count),
        lengths=sentence_sizes,
        sizes=sentence_counts,
        in_headings=in_headings * terms.likeness,  # one that was taken for another not in full
    )


def rerank_scores(terms: QueryTerms, matches: SentenceMatches, weights: Floats) -> Floats:
    """What re-ranking adds to the score of each passage (P,), by the ``weights`` (T,) of the words."""
    words = weights * np.where(terms.is_number | terms.is_weekday, NUMBER, 1)
    held, in_headings = matches.held, matches.in_headings
    above = (ABOVE * in_headings).repeat(matches.sizes, axis=0)
    added: Floats = (
        SENTENCE * matches.best(query_coverage(np.maximum(matches.words, above), words))
        + PAIRS * matches.best(query_coverage(matches.pairs, weights[:-1] + weights[1:]))
        + OPENING * matches.best(query_coverage(matches.openings, weights * terms.is_content))
        + ABOVE_ALONE * query_coverage(np.maximum(in_headings - held, 0), words)
        + NAMES * query_coverage(held, weights * terms.is_name)
    )
    return added


def query_coverage(found: Floats, weights: Floats) -> Floats:
    """The share of the ``weights`` of some terms (T,) that is ``found`` (rows, T), between 0 and 1."""
    total = weights.sum()
    return weighted_sums(found, weights / total) if total > 0 else np.zeros(len(found), np.float32)


def _related(terms: QueryTerms, vocabulary: Vocabulary, words: Ints) -> tuple[Ints, Floats]:
    """The places of the words that have a gram or a stem of the question, and which grams each has: (related, G).

    Most words have nothing to do with the question.
    """
    place_of = np.full(vocabulary.gram_count + 1, -1, np.int16)  # of few bytes: it is as long as there are grams
    place_of[terms.grams] = np.arange(len(terms.grams))
    place_of[-1] = -1  # where UNKNOWN, which is -1, has written
    grams, counts = vocabulary.grams_of(words)
    at = place_of.take(grams)
    wanted = (at >= 0).nonzero()[0]
    holders = counts.cumsum().searchsorted(wanted, "right")
    is_wanted = np.zeros(vocabulary.stem_count + 1, bool)  # the last one is UNKNOWN's
    is_wanted[terms.stems] = True
    is_related = is_wanted.take(vocabulary.stem_of.take(words))
    is_related[holders] = True
    related = is_related.nonzero()[0]
    held = np.zeros((len(related), len(terms.grams)), np.float32)
    held[(is_related.cumsum() - 1).take(holders), at.take(wanted)] = 1
    return related, held


def _degrees(terms: QueryTerms, vocabulary: Vocabulary, words: Ints, grams: Floats) -> Floats:
    """How far each word matches each one of the question: (words, T)."""
    sizes = vocabulary.gram_counts[words][:, None] + terms.gram_counts
    dice = 2 * grams @ terms.grams_of.T / sizes
    similar = np.where((dice >= SIMILAR) & terms.may_vary, np.minimum(dice**2, UNACCENTED), 0)
    return np.where(vocabulary.stem_of[words][:, None] == terms.stems, 1, similar) * terms.likeness
