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
"""The weight of each feature, in the order of `confidence_features`."""
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


def confidences(terms: QueryTerms, confidence_features: Floats) -> Floats:
    """Between 0 and 1 for each passage (P,), 0.5 where it is just enough."""
    threshold = FOREIGN_THRESHOLD if terms.is_foreign else THRESHOLDS.get(terms.language, USUAL_THRESHOLD)
    score = confidence_features @ np.array(list(WEIGHTS.values())) + INTERCEPT
    likely: Floats = 1 / (1 + np.exp(threshold - score))
    return likely


def confidence_features(
    terms: QueryTerms,
    matches: SentenceMatches,
    in_headings: Bools,
    weights: tuple[Floats, Floats],
    article_sizes: Ints,
) -> Floats:
    """The features of each passage (P, F).

    ``weights`` are those of the words (P, T) and the grams (P, G) in the article of each passage, which has
    ``article_sizes`` (P,) passages. Function words do not count, unless a question has no others.
    """
    is_content = ~terms.is_function_word & ~terms.is_earlier
    words, grams = weights
    if is_content.any():
        words, grams = words * is_content, grams * ~(terms.is_function_gram | terms.is_earlier_gram)
    total, word_coverages, gram_coverages = words.sum(axis=1), _coverages(words), _coverages(grams)
    passage_of = np.repeat(np.arange(len(total)), matches.sizes)
    by_sentence = np.maximum(matches.words, in_headings[passage_of])
    own, held, held_grams = (
        np.maximum.reduceat(matched, matches.starts) for matched in (matches.words, by_sentence, matches.grams)
    )
    missing = word_coverages * (1 - held)
    found = np.log1p((held * is_content).sum(axis=1))

    def best(matched: Floats, coverages: Floats) -> Floats:
        greatest: Floats = np.maximum.reduceat((matched * coverages[passage_of]).sum(axis=1), matches.starts)
        return greatest

    return np.stack(
        [
            (word_coverages * held).sum(axis=1),
            best(by_sentence, word_coverages),
            (gram_coverages * held_grams).sum(axis=1),
            best(matches.grams, gram_coverages),
            best(matches.pairs, _coverages(words[:, :-1] + words[:, 1:])),
            np.full(len(total), np.log1p(is_content.sum())),
            found,
            total / (total + CHANCE * np.log(article_sizes + 1)),
            (word_coverages * (held - own)).sum(axis=1),
            missing @ terms.is_name,
            missing @ terms.is_number,
            missing @ (terms.stems == UNKNOWN),
            np.full(len(total), float(terms.is_foreign)),
            terms.is_foreign * found,
            _holds_a_rare_word(held, words, is_content, article_sizes),
        ],
        axis=1,
    )


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
