"""Confidence: how likely a passage answers a question, by a logistic model over all that the two have in common.

A passage is measured against its own article alone: no other article of the library counts. Where several are asked,
something of the question stands in one of them by chance; then it also counts how many they are, how far the best
passage is ahead of those of other articles, and how rare among these are the words that it has.
"""

from __future__ import annotations

import numpy as np

from index.arrays import Floats, weighted_sums
from index.ranking.confidence_features import SHORT
from index.ranking.query_terms import QueryTerms

RARE_WORD = 1.2
"""What it adds that a passage alone of its article holds a word, where a question has few content words.

Set by hand: hardly any question of the sets is as short. « Are dogs allowed? » and "Can I bring my dog?" are answered
where only dogs are told of.
"""

# Fitted by tests/benchmarks/confidence.py on the even lines of eleven sets in ten languages, and of two put across
# languages: each question asked of its own article and of two others, alone, and of two libraries of up to 40. Tried,
# and no better in a library: how many of the best passages are of its article, what the question's article has beside
# the passage, the coverage by the idf of all articles, what is found against what stands there by chance; and a hundred
# trees over ninety features tell a stranger's question there no better than these weights.
WEIGHTS = {
    "words of the passage": 0.08,
    "words of its best sentence": 1.4,
    "grams of the passage": 3.46,
    "grams of its best sentence": 2.59,
    "pairs of its best sentence": 1.26,
    "first words of a sentence": 2.63,
    "words asked": -1.29,
    "words found": 1.84,
    "words found in another form": -5.56,
    "idf against chance": 6.97,
    "words of the headings alone": 5.63,
    "names missing": -6.27,
    "numbers missing": -7.2,
    "words unknown": -1.62,
    "is foreign": 3.2,
    "words found, foreign": 0.89,
    "letters missing": -0.41,
    "length of the passage": -1.65,
    "number of its sentences": 0.3,
    "a word that it alone holds": RARE_WORD,
    "letters found, of several articles": -3.5,
    "rarest word found, of several articles": 1.35,
    "words that no other article has": 1.11,
    "several articles": -0.85,
    "logarithm of the articles": -0.36,
    "ahead of the other articles": 2.23,
}
"""The weight of each feature, in the order of `confidence_features` and `among_articles`."""
_WEIGHTS = np.array(list(WEIGHTS.values()))
INTERCEPT = 1.3
THRESHOLDS = {
    "ar": (0.1, 0.65), "de": (-0.25, 0.45), "en": (0.1, 0.75), "es": (-0.1, 0.3), "fr": (-0.1, 1.1),
    "nb": (0.15, 1.75), "nn": (0.15, 1.75), "no": (0.15, 1.75), "pt": (3.3, 3.05), "ru": (-0.3, 0.2),
    "th": (0.5, 0.95), "zh": (-1.15, 0.8),
}  # fmt: skip
"""What a passage of each language must reach, where one article is searched and where several are.

Inflected languages repeat fewer of a question's words as they stand. Of several articles, those of sets of less than
forty are set half-way from the fitted ones to what the others have more than alone.
"""
USUAL_THRESHOLD = 0.0, 0.7
"""The same of a language that was not measured: the median of those that were."""
FOREIGN_THRESHOLD = 1.0, 1.8
"""The same where the question is in another language than the passage; set by hand above the fitted -0.2.

Spanish questions on other matters found a word or two in French texts: three of ten were answered, now it is one.
"""


def confidences(terms: QueryTerms, features: Floats, article_count: int) -> Floats:
    """Between 0 and 1 for each passage (P,), 0.5 where it is just enough."""
    thresholds = FOREIGN_THRESHOLD if terms.is_foreign else THRESHOLDS.get(terms.language, USUAL_THRESHOLD)
    if terms.is_content.sum() <= SHORT:  # of which the measured sets have hardly any
        thresholds = min(thresholds, FOREIGN_THRESHOLD if terms.is_foreign else USUAL_THRESHOLD)
    score = weighted_sums(features, _WEIGHTS) + INTERCEPT
    likely: Floats = 1 / (1 + np.exp(thresholds[article_count > 1] - score))
    return likely
