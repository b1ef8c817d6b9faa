"""What stands around passages: what their articles have of a question, and the titles of these."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

import numpy as np

from index.arrays import Bools, Floats, Ints, firsts_of
from index.language.tokens import Analyser
from index.language.vocabulary.vocabulary import Vocabulary
from index.ranking.indexes.forward_index import ForwardIndex
from index.ranking.indexes.inverted_index import InvertedIndex
from index.ranking.indexes.term_weights import term_weights_within
from index.ranking.query.query_terms import QueryTerms

TITLES = 1024
"""Titles whose words are remembered: the same articles come first again and again."""


class Surroundings(NamedTuple):
    """What stands around P passages.

    ``word_weights`` (P, T) and ``gram_weights`` (P, G) are those of the terms that count in the article of each
    passage, which has ``article_sizes`` (P,) passages; ``word_frequencies`` (P, T) is the share of these that have a
    word. Of other terms all are 0. ``only_there`` (P, T) tells which words the article of a passage has, and no other
    one. ``lengths`` (P,) are in words. ``rarity`` (T,) is that of the words among the articles: 1 where at most one has
    it.
    """

    word_weights: Floats
    gram_weights: Floats
    word_frequencies: Floats
    article_sizes: Ints
    only_there: Bools
    lengths: Ints
    rarity: Floats


def surroundings_of(
    terms: QueryTerms,
    passages: Ints,
    article_count: int,
    repeating: Ints,
    forward_index: ForwardIndex,
    index: InvertedIndex,
) -> Surroundings:
    """What stands around some passages (P,), of ``article_count`` articles that are searched.

    Those ``repeating`` the best passage do not count among them.
    """
    article_of = forward_index.article_of[passages]
    firsts = firsts_of(article_of)  # the passages are in the order of the articles
    articles = article_of[firsts]
    ranges, places = forward_index.ranges_of(articles), articles.searchsorted(article_of)
    word_counts, gram_counts = _counting_terms(terms)
    stems, grams = index.stems, index.grams
    by_words, within = term_weights_within(stems, ranges, terms.stems, terms.is_function_word, word_counts)
    by_grams, _ = term_weights_within(grams, ranges, terms.grams, terms.is_function_gram, gram_counts)
    frequencies = index.articles.frequencies_of(terms.stems)
    if len(repeating):
        frequencies -= index.articles.holds(terms.stems, repeating).sum(axis=0)
    rarity = rarity_among(frequencies, len(forward_index.articles) - len(repeating) if article_count > 1 else 1)
    only_there = index.articles.holds(terms.stems, articles) & (frequencies == 1)
    sizes = ranges[:, 1] - ranges[:, 0]
    return Surroundings(
        by_words.take(places, axis=0),
        by_grams.take(places, axis=0),
        within.take(places, axis=0),
        sizes[places],
        only_there.take(places, axis=0),
        lengths=forward_index.lengths[passages],
        rarity=rarity,
    )


def in_titles(terms: QueryTerms, passages: Ints, forward_index: ForwardIndex, vocabulary: Vocabulary) -> Bools:
    """Which words of a question stand in the title of the article of each passage (P, T)."""
    titles = [forward_index.passages[passage][0].title for passage in passages.tolist()]
    stems = {title: set(map(vocabulary.stem, _words(vocabulary.analyser, title))) for title in dict.fromkeys(titles)}
    of_question = terms.stems.tolist()
    return np.array([[stem in stems[title] for stem in of_question] for title in titles], bool)


@lru_cache(TITLES)
def _words(analyser: Analyser, title: str) -> Sequence[str]:
    return analyser.words(title)


def rarity_among(frequencies: Ints, article_count: int) -> Floats:
    """How rare words are that so many of the articles have (T,): from 1 where one has it to nearly 0 where all have."""
    frequencies = np.minimum(frequencies, article_count)
    rarity: Floats = np.log((article_count + 1) / (frequencies + 0.5)) / np.log((article_count + 1) / 1.5)
    return rarity.clip(0, 1)


def _counting_terms(terms: QueryTerms) -> tuple[Bools, Bools]:
    """Which words (T,) and grams (G,) count: not function words, unless a question has no others."""
    words = terms.is_content
    if not words.any():
        return ~words, np.ones(len(terms.grams), bool)
    return words, ~(terms.is_function_gram | terms.is_earlier_gram)
