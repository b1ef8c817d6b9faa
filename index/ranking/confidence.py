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
# languages: each question asked of its own article and of two others, alone, and of two libraries of up to 40. Where
# 95 % of an article's own questions are answered, of others', on folds of these lines, .0180 are alone and .073 in
# libraries; with the shares of the article .0140 and .062, with the length of the sentence, too, .0135 and .058. Tried,
# and no better in a library: how many of the best passages are of its article, what the question's article has beside
# the passage, the coverage by the idf of all articles, what is found against what stands there by chance; and a hundred
# trees over ninety features tell a stranger's question there no better than these weights.
WEIGHTS = {
    "words of the passage": 0.31,
    "words of its best sentence": 1.29,
    "grams of the passage": 3.34,
    "grams of its best sentence": 3.1,
    "pairs of its best sentence": 1.63,
    "first words of a sentence": 1.93,
    "words asked": -0.68,
    "words found": 1.46,
    "words found in another form": -3.25,
    "idf against chance": 4.4,
    "words of the headings alone": 5.13,
    "names missing": -6.54,
    "numbers missing": -8.67,
    "words unknown": -1.44,
    "is foreign": 3.06,
    "words found, foreign": 1.46,
    "letters missing": -0.22,
    "length of the passage": -0.96,
    "a word that it alone holds": RARE_WORD,
    "letters found, of several articles": -2.89,
    "rarest word found, of several articles": 1.05,
    "words that no other article has": 1.11,
    "share of the article that has a word": 1.13,
    "share of the article that has a name": 1.63,
    "share that has a word, of several articles": 1.06,
    "length of the best sentence": -0.54,
    "several articles": -0.49,
    "logarithm of the articles": -0.42,
    "ahead of the other articles": 1.71,
}
"""The weight of each feature, in the order of `confidence_features` and `among_articles`."""
_WEIGHTS = np.array(list(WEIGHTS.values()))
INTERCEPT = 0.09
THRESHOLDS = {
    "ar": (-0.1, 0.5), "de": (-0.6, 0.5), "en": (0.5, 1.0), "es": (-0.25, 0.45), "fr": (-0.1, 1.6),
    "nb": (0.55, 2.5), "nn": (0.55, 2.5), "no": (0.55, 2.5), "pt": (3.25, 2.95), "ru": (-0.25, 0.4),
    "th": (0.35, 0.7), "zh": (-1.45, 0.3),
}  # fmt: skip
"""What a passage of each language must reach, where one article is searched and where several are.

Inflected languages repeat fewer of a question's words as they stand. Of several articles, where a language's set has
room for it, the threshold is set half-way from the fitted one to that which still answers 96 % of what is answered
alone: the odd lines were seen to have more questions on other matters there.
"""
USUAL_THRESHOLD = -0.1, 0.6
"""The same of a language that was not measured: the median of those that were."""
FOREIGN_THRESHOLD = 1.2, 2.0
"""The same where the question is in another language than the passage; set by hand above the fitted -0.1.

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
