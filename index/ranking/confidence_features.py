"""Features: what a question and a passage have in common, as index/ranking/confidence.py weighs it."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from index.arrays import Bools, Floats, Ints, weighted_sums
from index.language.vocabulary import UNKNOWN
from index.ranking.query_terms import QueryTerms
from index.ranking.sentence_matches import SentenceMatches
from index.ranking.term_weights import smoothed_idf

CHANCE = 2.0
"""The idf of a question counts one half where it is this many times the logarithm of the article's passages."""
SHORT = 2
"""Content words at most of a question of which one rare word is enough."""
SHORTEST = 100
"""Words that a passage counts as at least: the sets have hardly any shorter one, so that nothing is known of them."""
LONGEST = np.iinfo(np.int32).max


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


def counting_terms(terms: QueryTerms) -> tuple[Bools, Bools]:
    """Which words (T,) and grams (G,) count: not function words, unless a question has no others."""
    words = terms.is_content
    if not words.any():
        return ~words, np.ones(len(terms.grams), bool)
    return words, ~(terms.is_function_gram | terms.is_earlier_gram)


def rarity_among(frequencies: Ints, article_count: int) -> Floats:
    """How rare words are that so many of the articles have (T,): from 1 where one has it to nearly 0 where all have."""
    frequencies = np.minimum(frequencies, article_count)
    rarity: Floats = np.log((article_count + 1) / (frequencies + 0.5)) / np.log((article_count + 1) / 1.5)
    return rarity.clip(0, 1)


def confidence_features(
    terms: QueryTerms, matches: SentenceMatches, in_headings: Floats, around: Surroundings, article_count: int
) -> Floats:
    """The features of each passage (P, F); the last ones are 0 where no more than one article is searched."""
    words, grams = around.word_weights, around.gram_weights
    is_content = terms.is_content
    total, word_coverages, gram_coverages = words.sum(axis=1), _coverages(words), _coverages(grams)
    passage_of = np.arange(len(total)).repeat(matches.sizes)
    by_sentence = np.maximum(matches.words, in_headings[passage_of])
    covered = _sum(by_sentence, word_coverages[passage_of])
    own, held_grams = matches.held, matches.best(matches.grams)
    held, in_full = np.maximum(own, in_headings), np.maximum(matches.best(matches.words == 1), in_headings)
    missing = word_coverages * (1 - held)
    found = np.log1p(weighted_sums(held, is_content))
    # As many as the letters, or nearly: long words are rarer ones.
    letters = terms.grams_of.sum(axis=1) * (words > 0).any(axis=0)
    found_letters = weighted_sums(held, letters)
    unknown = weighted_sums(missing, terms.stems == UNKNOWN)
    # « Normandie » in one passage of many is there by chance; in most of them it is what the article is about. That
    # says little of questions on it with words that no article has: « Combien de bananes y a-t-il en Normandie ? ».
    frequent = in_full * (terms.likeness == 1) * around.word_frequencies * around.rarity * (1 - unknown[:, None])
    about, about_names = frequent.max(axis=1, initial=0), (frequent * terms.is_name).max(axis=1, initial=0)
    several = float(article_count > 1)

    def best(matched: Floats, coverages: Floats) -> Floats:
        return matches.best(_sum(matched, coverages[passage_of]))

    features: Floats = np.array(
        [
            _sum(word_coverages, held),
            matches.best(covered),
            _sum(gram_coverages, held_grams),
            best(matches.grams, gram_coverages),
            best(matches.pairs, _coverages(words[:, :-1] + words[:, 1:])),
            best(matches.openings, word_coverages),
            np.full(len(total), np.log1p(is_content.sum())),
            found,
            _sum(word_coverages, held - in_full),
            total / (total + CHANCE * np.log(around.article_sizes + 1)),
            _sum(word_coverages, held - own),
            weighted_sums(missing, terms.is_name),
            weighted_sums(missing, terms.is_number),
            unknown,
            np.full(len(total), float(terms.is_foreign)),
            terms.is_foreign * found,
            np.log1p(letters.sum() - found_letters),
            np.log(np.maximum(around.lengths, SHORTEST)),
            _rare_word(own, around, is_content),
            several * found_letters / max(letters.sum(), 1),
            several * (held * around.rarity * (words > 0)).max(axis=1, initial=0),
            several * np.log1p((around.only_there * (words > 0)).sum(axis=1)),
            about,
            about_names * (1 - terms.is_foreign),
            several * about,
            np.log(_best_lengths(matches, covered)),
        ]
    ).T
    return features


def among_articles(scores: Floats, articles: Ints, count: int) -> Floats:
    """The features of all passages together that tell how far the best one's article is ahead of ``count`` - 1 others.

    ``scores`` (P,) are those of the passages, ``articles`` (P,) the articles that they stand in.
    """
    if count <= 1:
        return np.zeros(3)
    others = scores[articles != articles[scores.argmax()]]
    return np.array([1.0, np.log(count), scores.max() - others.max(initial=0)])


def _sum(some: Floats, others: Floats) -> Floats:
    """The sum of the products of each row."""
    total: Floats = np.einsum("ij,ij->i", some, others)
    return total


def _best_lengths(matches: SentenceMatches, covered: Floats) -> Ints:
    """The words of the sentence of each passage (P,) that covers most of a question, of the shortest of equal ones."""
    is_best = covered >= matches.best(covered).repeat(matches.sizes)
    shortest: Ints = np.minimum.reduceat(np.where(is_best, matches.lengths, LONGEST), matches.starts)
    return shortest.clip(1)


def _rare_word(held: Floats, around: Surroundings, is_content: Bools) -> Floats:
    """How rare a word is among the articles of which a passage alone of its article has it; 0 of a longer question."""
    if is_content.sum() > SHORT:
        return np.zeros(len(held))
    of_one = smoothed_idf(np.ones(1, np.int32), around.article_sizes[:, None], np.zeros(1, bool))
    is_rare = (around.word_weights >= of_one - 1e-3) & (held == 1) & is_content
    rarest: Floats = (is_rare * around.rarity).max(axis=1, initial=0)
    return rarest


def _coverages(weights: Floats) -> Floats:
    """The share that each weight has of its row; 0 where a row has none."""
    coverages: Floats = weights / np.maximum(weights.sum(axis=1, keepdims=True), 1e-6)
    return coverages
