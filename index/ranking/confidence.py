"""Confidence: how likely a passage answers a question, by a logistic model over all that the two have in common.

Where one article is asked, everything is measured against that article alone: no other article of the library counts.
Where several are, the mean of this and of the same measured against them all is taken: by the articles alone 100 % of
what is answered from one article is answered from forty, but so is 12 to 46 % of what none of them answers; by the
mean 96 to 100 %, and 5 to 26 %; by all of them 87 to 99 %, and 2 to 21 %.
"""

from __future__ import annotations

import numpy as np

from index.arrays import Bools, Floats, Ints
from index.language.vocabulary import UNKNOWN
from index.ranking.query_terms import QueryTerms
from index.ranking.reranking import SentenceMatches
from index.ranking.term_weights import smoothed_idf

CHANCE = 2.0
"""The idf of a question counts one half where it is this many times the logarithm of the article's passages."""

SHORT, RARE_WORD = 2, 0.6
"""What it adds that a passage alone of its article holds a word, where a question has two content words at most.

Set by hand: hardly any question of the sets is as short. « Are dogs allowed? » is answered where only dogs are told of.
"""

# Fitted by tests/benchmarks/confidence.py on the even lines of eleven sets in ten languages, and of two put across
# languages: each question asked of its own article and of two others.
WEIGHTS = {
    "words of the passage": 2.40,
    "words of its best sentence": 1.93,
    "grams of the passage": 3.84,
    "grams of its best sentence": 1.92,
    "pairs of its best sentence": 4.43,
    "words asked": -2.77,
    "words found": 1.48,
    "idf against chance": 9.86,
    "words of the headings alone": 6.09,
    "names missing": -6.48,
    "numbers missing": -3.47,
    "words unknown": -1.73,
    "is foreign": 3.31,
    "words found, foreign": 1.26,
    "a word that it alone holds": RARE_WORD,
}
"""The weight of each feature, in the order of `ConfidenceFeatures.within`."""
INTERCEPT = -7.66
THRESHOLDS = {
    "ar": -0.2, "de": -0.9, "en": 0.2, "es": 0.5, "fr": 0.4, "nb": -0.2, "nn": -0.2, "no": -0.2, "pt": 2.2, "ru": -0.8,
    "th": 1.4, "zh": -1.5,
}  # fmt: skip
"""What a passage of each language must reach. Inflected languages repeat fewer of a question's words as they stand."""
USUAL_THRESHOLD = 0.3
"""The same of a language that was not measured."""
FOREIGN_THRESHOLD = 1.0
"""The same where the question is in another language than the passage."""


def confidences(terms: QueryTerms, features: Floats) -> Floats:
    """Between 0 and 1 for each passage (P,), 0.5 where it is just enough."""
    threshold = FOREIGN_THRESHOLD if terms.is_foreign else THRESHOLDS.get(terms.language, USUAL_THRESHOLD)
    score = features @ np.array(list(WEIGHTS.values())) + INTERCEPT
    likely: Floats = 1 / (1 + np.exp(threshold - score))
    return likely


def counting_terms(terms: QueryTerms) -> tuple[Bools, Bools]:
    """Which words (T,) and grams (G,) count: not function words, unless a question has no others."""
    words = ~(terms.is_function_word | terms.is_earlier)
    if not words.any():
        return ~words, np.ones(len(terms.grams), bool)
    return words, ~(terms.is_function_gram | terms.is_earlier_gram)


class ConfidenceFeatures:
    """What P passages have of a question, whatever each of its words weighs."""

    def __init__(self, terms: QueryTerms, matches: SentenceMatches, in_headings: Bools) -> None:
        """``in_headings`` (P, T) tells which words stand in the title or the headings above each passage."""
        self._terms = terms
        self._matches = matches
        self._passage_of = np.repeat(np.arange(len(in_headings)), matches.sizes)
        is_content = ~terms.is_function_word & ~terms.is_earlier
        self._is_content = is_content
        self._counts, self._gram_counts = counting_terms(terms)
        self._own, self._held_grams = self._greatest(matches.words), self._greatest(matches.grams)
        self._held = np.maximum(self._own, in_headings)
        self._by_sentence = np.maximum(matches.words, in_headings[self._passage_of])
        self._found = np.log1p((self._held * is_content).sum(axis=1))
        self._missing = 1 - self._held

    def within(self, weights: tuple[Floats, Floats], sizes: Ints) -> Floats:
        """The features of each passage (P, F).

        ``weights`` are those of the words (P, T) and the grams (P, G) among the ``sizes`` (P,) passages that each
        passage is measured against.
        """
        terms, matches = self._terms, self._matches
        words, grams = weights[0] * self._counts, weights[1] * self._gram_counts
        total, word_coverages, gram_coverages = words.sum(axis=1), _coverages(words), _coverages(grams)
        missing = word_coverages * self._missing
        return np.stack(
            [
                _sum(word_coverages, self._held),
                self._best(self._by_sentence, word_coverages),
                _sum(gram_coverages, self._held_grams),
                self._best(matches.grams, gram_coverages),
                self._best(matches.pairs, _coverages(words[:, :-1] + words[:, 1:])),
                np.full(len(total), np.log1p(self._is_content.sum())),
                self._found,
                total / (total + CHANCE * np.log(sizes + 1)),
                _sum(word_coverages, self._held - self._own),
                missing @ terms.is_name,
                missing @ terms.is_number,
                missing @ (terms.stems == UNKNOWN),
                np.full(len(total), float(terms.is_foreign)),
                terms.is_foreign * self._found,
                _holds_a_rare_word(self._held, words, self._is_content, sizes),
            ],
            axis=1,
        )

    def _best(self, matched: Floats, coverages: Floats) -> Floats:
        """What the best sentence of each passage covers."""
        return self._greatest(_sum(matched, coverages[self._passage_of]))

    def _greatest(self, of_sentences: Floats) -> Floats:
        greatest: Floats = np.maximum.reduceat(of_sentences, self._matches.starts)
        return greatest


def _sum(some: Floats, others: Floats) -> Floats:
    """The sum of the products of each row."""
    total: Floats = np.einsum("ij,ij->i", some, others)
    return total


def _holds_a_rare_word(held: Floats, weights: Floats, is_content: Bools, article_sizes: Ints) -> Bools:
    """See RARE_WORD; the weight of a word tells how many passages of the article have it."""
    of_one = smoothed_idf(np.ones(1, np.int32), article_sizes[:, None], np.zeros(1, bool))
    is_rare = (weights >= of_one - 1e-3) & (held == 1) & is_content
    holds: Bools = is_rare.any(axis=1) & (is_content.sum() <= SHORT)
    return holds


def _coverages(weights: Floats) -> Floats:
    """The share that each weight has of its row; 0 where a row has none."""
    coverages: Floats = weights / np.maximum(weights.sum(axis=1, keepdims=True), 1e-6)
    return coverages
