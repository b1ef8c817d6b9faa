"""Confidence: how likely a passage answers a question, by a logistic model over all that the two have in common.

A passage is measured against its own article alone: no other article of the library counts. Where several are asked,
something of the question stands in one of them by chance; then it also counts how many they are, and how far the best
passage is ahead of those of other articles.
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

SHORT, RARE_WORD = 2, 0.9
"""What it adds that a passage alone of its article holds a word, where a question has two content words at most.

Set by hand: hardly any question of the sets is as short. « Are dogs allowed? » is answered where only dogs are told of.
"""

SEVERAL = -3.6
"""The weight of several articles being searched.

Fitted it was -3.0: so many of the questions that one article answers are answered from forty (98 %) that some can be
given up for fewer answers to what none of them answers.
"""

# Fitted by tests/benchmarks/confidence.py on the even lines of eleven sets in ten languages, and of two put across
# languages: each question asked of its own article and of two others, alone, and of two libraries of up to 40. Tried,
# and no better in a library: the passage's score, how many of the best passages are of its article, the coverage by the
# idf of all articles. The names that are found told sets apart better, and silenced short questions, which have none.
WEIGHTS = {
    "words of the passage": -0.82,
    "words of its best sentence": 1.5,
    "grams of the passage": 2.5,
    "grams of its best sentence": 2.24,
    "pairs of its best sentence": 1.5,
    "first words of a sentence": 3.0,
    "words asked": -2.12,
    "words found": 1.26,
    "words found in another form": -4.02,
    "idf against chance": 8.0,
    "words of the headings alone": 6.45,
    "names missing": -6.33,
    "numbers missing": -5.79,
    "words unknown": -2.37,
    "is foreign": 2.32,
    "words found, foreign": 1.25,
    "a word that it alone holds": RARE_WORD,
    "several articles": SEVERAL,
    "logarithm of the articles": 0.15,
    "ahead of the other articles": 3.03,
}
"""The weight of each feature, in the order of `confidence_features` and `among_articles`."""
_WEIGHTS = np.array(list(WEIGHTS.values()))
INTERCEPT = -5.11
THRESHOLDS = {
    "ar": -0.2, "de": -0.2, "en": 0.1, "es": -0.1, "fr": 0.0, "nb": -0.1, "nn": -0.1, "no": -0.1, "pt": 2.6, "ru": -0.4,
    "th": 0.7, "zh": -1.1,
}  # fmt: skip
"""What a passage of each language must reach. Inflected languages repeat fewer of a question's words as they stand."""
USUAL_THRESHOLD = 0.2
"""The same of a language that was not measured."""
FOREIGN_THRESHOLD = 0.8
"""The same where the question is in another language than the passage; set by hand above the fitted 0.2.

Spanish questions on other matters found a word or two in French texts: three of ten were answered, now it is one.
"""


def confidences(terms: QueryTerms, features: Floats) -> Floats:
    """Between 0 and 1 for each passage (P,), 0.5 where it is just enough."""
    threshold = FOREIGN_THRESHOLD if terms.is_foreign else THRESHOLDS.get(terms.language, USUAL_THRESHOLD)
    score = features @ _WEIGHTS + INTERCEPT
    likely: Floats = 1 / (1 + np.exp(threshold - score))
    return likely


def among_articles(scores: Floats, articles: Ints, count: int) -> Floats:
    """The features of all passages together that tell how far the best one's article is ahead of ``count`` - 1 others.

    ``scores`` (P,) are those of the passages, ``articles`` (P,) the articles that they stand in.
    """
    if count <= 1:
        return np.zeros(3)
    others = scores[articles != articles[scores.argmax()]]
    return np.array([1.0, np.log(count), scores.max() - others.max(initial=0)])


def counting_terms(terms: QueryTerms) -> tuple[Bools, Bools]:
    """Which words (T,) and grams (G,) count: not function words, unless a question has no others."""
    words = terms.is_content
    if not words.any():
        return ~words, np.ones(len(terms.grams), bool)
    return words, ~(terms.is_function_gram | terms.is_earlier_gram)


def confidence_features(
    terms: QueryTerms,
    matches: SentenceMatches,
    in_headings: Bools,
    weights: tuple[Floats, Floats],
    article_sizes: Ints,
) -> Floats:
    """The features of each passage by itself (P, F).

    ``weights`` are those of the words (P, T) and the grams (P, G) that count in the article of each passage, which has
    ``article_sizes`` (P,) passages; the others are 0.
    """
    is_content = terms.is_content
    words, grams = weights
    total, word_coverages, gram_coverages = words.sum(axis=1), _coverages(words), _coverages(grams)
    passage_of = np.arange(len(total)).repeat(matches.sizes)
    by_sentence = np.maximum(matches.words, in_headings[passage_of])
    own, held_grams = matches.held, matches.best(matches.grams)
    held, in_full = np.maximum(own, in_headings), np.maximum(matches.best(matches.words == 1), in_headings)
    missing = word_coverages * (1 - held)
    found = np.log1p(_total(held, is_content))

    def best(matched: Floats, coverages: Floats) -> Floats:
        return matches.best(_sum(matched, coverages[passage_of]))

    features: Floats = np.array(
        [
            _sum(word_coverages, held),
            best(by_sentence, word_coverages),
            _sum(gram_coverages, held_grams),
            best(matches.grams, gram_coverages),
            best(matches.pairs, _coverages(words[:, :-1] + words[:, 1:])),
            best(matches.openings, word_coverages),
            np.full(len(total), np.log1p(is_content.sum())),
            found,
            _sum(word_coverages, held - in_full),
            total / (total + CHANCE * np.log(article_sizes + 1)),
            _sum(word_coverages, held - own),
            _total(missing, terms.is_name),
            _total(missing, terms.is_number),
            _total(missing, terms.stems == UNKNOWN),
            np.full(len(total), float(terms.is_foreign)),
            terms.is_foreign * found,
            _holds_a_rare_word(held, words, is_content, article_sizes),
        ]
    ).T
    return features


def _total(matched: Floats, wanted: Bools) -> Floats:
    """What each row (P, T) has of the terms that are ``wanted`` (T,).

    Not ``@``: for tables as small as these, BLAS now and then warns of values that are not there.
    """
    total: Floats = np.einsum("ij,j->i", matched, wanted)
    return total


def _sum(some: Floats, others: Floats) -> Floats:
    """The sum of the products of each row."""
    total: Floats = np.einsum("ij,ij->i", some, others)
    return total


def _holds_a_rare_word(held: Floats, weights: Floats, is_content: Bools, article_sizes: Ints) -> Bools:
    """See RARE_WORD; the weight of a word tells how many passages of the article have it."""
    if is_content.sum() > SHORT:
        return np.zeros(len(held), bool)
    of_one = smoothed_idf(np.ones(1, np.int32), article_sizes[:, None], np.zeros(1, bool))
    is_rare = (weights >= of_one - 1e-3) & (held == 1) & is_content
    holds: Bools = is_rare.any(axis=1)
    return holds


def _coverages(weights: Floats) -> Floats:
    """The share that each weight has of its row; 0 where a row has none."""
    coverages: Floats = weights / np.maximum(weights.sum(axis=1, keepdims=True), 1e-6)
    return coverages
