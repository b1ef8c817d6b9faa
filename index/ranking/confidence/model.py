"""Confidence: how likely a passage answers a question, by a logistic model over all that the two have in common.

A passage is measured against its own article alone: no other article of the library counts. Where several are asked,
something of the question stands in one of them by chance; then it also counts how many they are, how far the best
passage is ahead of those of other articles, and how rare among these are the words that it has; an article that says
the same (repeats.py) is none of these.
"""

from __future__ import annotations

import numpy as np

from index.arrays import Floats, weighted_sums
from index.ranking.confidence.features import SHORT, Features
from index.ranking.query.query_terms import QueryTerms

CONFIDENT = 0.5
"""The confidence from which a question is answered."""
RARE_WORD = 1.2
"""What it adds that a passage alone of its article holds a word, where a question has few content words.

Set by hand: hardly any question of the sets is as short. « Are dogs allowed? » and "Can I bring my dog?" are answered
where only dogs are told of.
"""

# Fitted by tests/benchmarks/confidence.py on the even lines of eleven sets in ten languages, and of two put across
# languages: each question asked of its own article and of two others, alone, and of two libraries of up to 40. Where
# 95 % of an article's own questions are answered, of others', on folds of these lines, .0180 are alone and .073 in
# libraries; with the shares of the article and the length of the sentence .0139 and .058. Without looking at unknown
# words the shares gave .0129 alone, but they answered what is asked of an article's subject in words that it has not.
# Tried, and no better in a library: how many of the best passages are of its article, what the question's article has
# beside the passage, the coverage by the idf of all articles, what is found against what stands there by chance; and a
# hundred trees over ninety features tell a stranger's question there no better than these weights.
WEIGHTS = {
    "words of the passage": 0.25,
    "words of its best sentence": 1.16,
    "grams of the passage": 3.32,
    "grams of its best sentence": 3.15,
    "pairs of its best sentence": 1.55,
    "first words of a sentence": 1.95,
    "words asked": -0.75,
    "words found": 1.54,
    "words found in another form": -3.47,
    "idf against chance": 4.18,
    "words of the headings alone": 5.51,
    "names missing": -6.43,
    "numbers missing": -8.42,
    "words unknown": -0.67,
    "is foreign": 2.75,
    "words found, foreign": 1.7,
    "letters missing": -0.2,
    "length of the passage": -0.99,
    "a word that it alone holds": RARE_WORD,
    "letters found, of several articles": -2.85,
    "rarest word found, of several articles": 1.04,
    "words that no other article has": 1.09,
    "share of the article that has a word": 2.29,
    "share of the article that has a name": 1.53,
    "share that has a word, of several articles": 0.41,
    "length of the best sentence": -0.52,
    "several articles": -0.29,
    "logarithm of the articles": -0.42,
    "ahead of the other articles": 1.74,
}
"""The weight of each feature of `confidence_features` and `among_articles`."""
_WEIGHTS = np.array(list(WEIGHTS.values()))
INTERCEPT = -0.01
THRESHOLDS = {
    "ar": (-0.25, 0.45), "ca": (0.7, 1.0), "de": (-0.5, 0.5), "el": (-0.7, -0.2), "en": (0.45, 0.95),
    "es": (-0.35, 0.45), "fa": (0.5, 1.5), "fr": (-0.2, 1.6), "he": (0.3, 1.5), "hi": (0.1, 0.1), "ja": (0.6, 1.2),
    "ko": (0.3, 0.8), "nb": (-0.3, 2.6), "nn": (-0.3, 2.6), "no": (-0.3, 2.6), "pl": (-0.4, 1.2), "pt": (3.9, 3.05),
    "ru": (-0.44, 0.4), "th": (0.6, 0.75), "tr": (0.3, 0.8), "vi": (2.2, 1.3), "zh": (-1.4, 0.35),
}  # fmt: skip
"""What a passage of each language must reach, where one article is searched and where several are.

Inflected languages repeat fewer of a question's words as they stand. Of several articles, where a language's set has
room for it, the threshold is set half-way from the fitted one to that which still answers 96 % of what is answered
alone: the odd lines were seen to have more questions on other matters there. A language that is in none of the sets
that the weights were fitted on has that of the even lines of a set of its own (two in Turkish and Catalan), half-way to
the usual one in libraries of articles of one paragraph. Alone, those of German, Norwegian and Portuguese were set again
by hand near the fewest faults of their even lines, once titles alone answered less. Each syllable of Vietnamese is a
word: more stand by chance.
"""
USUAL_THRESHOLD = 0.0, 0.6
"""The same of a language that was not measured: the median of those that were, and alone a little above it."""
SHORT_THRESHOLD = 1.0, 1.6
"""What a short question needs at most: the sets have few, so that their thresholds are those of long ones.

By hand, on the even lines: with the usual threshold .028 of others' questions were answered in Portuguese and now .023,
in English .040 and now .036, of an article's own as many as before; in libraries .053 and now .045, own .900 and .898.
"""
FOREIGN_THRESHOLD = 1.2, 2.0
"""The same where the question is in another language than the passage; set by hand above the fitted -0.1.

Spanish questions on other matters found a word or two in French texts: three of ten were answered, now it is one.
"""


def feature_table(features: Features) -> Floats:
    """The features of each passage in the order of `WEIGHTS` (P, F)."""
    table = np.empty((np.size(features["words found"]), len(WEIGHTS)))
    for column, name in zip(table.T, WEIGHTS, strict=True):
        column[:] = features[name]
    return table


def confidences(terms: QueryTerms, features: Features, article_count: int) -> Floats:
    """Between 0 and 1 for each passage (P,), 0.5 where it is just enough."""
    thresholds = FOREIGN_THRESHOLD if terms.is_foreign else THRESHOLDS.get(terms.language, USUAL_THRESHOLD)
    threshold = thresholds[article_count > 1]
    if terms.content_count <= SHORT:  # of which the measured sets have hardly any
        short = FOREIGN_THRESHOLD if terms.is_foreign else SHORT_THRESHOLD
        threshold = min(threshold, short[article_count > 1])
    score = weighted_sums(feature_table(features), _WEIGHTS) + INTERCEPT
    likely: Floats = 1 / (1 + np.exp(threshold - score))
    return likely
