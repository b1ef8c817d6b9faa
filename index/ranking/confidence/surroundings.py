"""What stands around passages: what their articles have of a question, and the titles of these."""

from __future__ import annotations

import numpy as np

from index.arrays import Bools, Ints, firsts_of
from index.language.vocabulary import Vocabulary
from index.ranking.confidence.features import Surroundings, counting_terms, rarity_among
from index.ranking.indexes.forward_index import ForwardIndex
from index.ranking.indexes.inverted_index import InvertedIndex
from index.ranking.indexes.term_weights import term_weights_within
from index.ranking.query.query_terms import QueryTerms


def surroundings_of(
    terms: QueryTerms, passages: Ints, article_count: int, forward_index: ForwardIndex, index: InvertedIndex
) -> Surroundings:
    """What stands around some passages (P,), of ``article_count`` articles that are searched."""
    article_of = forward_index.article_of[passages]
    firsts = firsts_of(article_of)  # the passages are in the order of the articles
    articles = article_of[firsts]
    ranges, places = forward_index.ranges_of(articles), articles.searchsorted(article_of)
    word_counts, gram_counts = counting_terms(terms)
    stems, grams = index.stems, index.grams
    by_words, within = term_weights_within(stems, ranges, terms.stems, terms.is_function_word, word_counts)
    by_grams, _ = term_weights_within(grams, ranges, terms.grams, terms.is_function_gram, gram_counts)
    frequencies = index.articles.frequencies_of(terms.stems)
    rarity = rarity_among(frequencies, len(forward_index.articles) if article_count > 1 else 1)
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
    articles, places = np.unique(forward_index.article_of[passages], return_inverse=True)
    titles = [forward_index.articles[article].article.title for article in articles.tolist()]
    stems = [list(map(vocabulary.stem, vocabulary.analyser.words(title))) for title in titles]
    return np.array([np.isin(terms.stems, of_title) for of_title in stems])[places]
