"""Features: what a question and a passage have in common, as index/ranking/confidence/model.py weighs it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

import numpy as np

from index.arrays import Bools, Floats, Ints, weighted_sums
from index.language.vocabulary.vocabulary import UNKNOWN
from index.ranking.confidence.surroundings import Surroundings
from index.ranking.indexes.term_weights import smoothed_idf
from index.ranking.query.query_terms import QueryTerms
from index.ranking.sentences.sentence_matches import SentenceMatches

CHANCE = 2.0
"""The idf of a question counts one half where it is this many times the logarithm of the article's passages."""
SHORT = 2
"""Content words at most of a question of which one rare word is enough."""
SHORTEST = 100
"""Words that a passage counts as at least: the sets have hardly any shorter one, so that nothing is known of them."""
LONGEST = np.iinfo(np.int32).max


Features = Mapping[str, Floats | float]
"""Features by their names: a number for each passage (P,), or one for all of them."""


class _Held(NamedTuple):
    """How far P passages hold T words (P, T): by themselves, with the words of their headings, and those in full."""

    own: Floats
    with_headings: Floats
    in_full: Floats


def confidence_features(
    terms: QueryTerms, matches: SentenceMatches, around: Surroundings, article_count: int
) -> Features:
    """The features of passages; those that tell articles apart are 0 where no more than one is searched."""
    coverages, gram_coverages = _coverages(around.word_weights), _coverages(around.gram_weights)
    in_full = np.maximum(matches.best(matches.words == 1), matches.in_headings)
    held = _Held(matches.held, matches.held_with_headings, in_full)
    missing = coverages * (1 - held.with_headings)
    unknown = weighted_sums(missing, terms.stems == UNKNOWN)
    total = around.word_weights.sum(axis=1)
    return {
        **_of_words(terms, held, coverages, missing),
        **_of_sentences(matches, coverages, gram_coverages, around.word_weights),
        **_of_articles(terms, held, around, unknown, float(article_count > 1)),
        "grams of the passage": _row_dots(gram_coverages, matches.best(matches.grams)),
        "idf against chance": total / (total + CHANCE * np.log(around.article_sizes + 1)),
        "words unknown": unknown,
        "length of the passage": np.log(np.maximum(around.lengths, SHORTEST)),
    }


def _of_words(terms: QueryTerms, held: _Held, coverages: Floats, missing: Floats) -> Features:
    """What passages have of the words of a question, and what they lack."""
    found = np.log1p(weighted_sums(held.with_headings, terms.is_content))
    return {
        "words of the passage": _row_dots(coverages, held.with_headings),
        "words asked": np.log1p(terms.content_count),
        "words found": found,
        "words found in another form": _row_dots(coverages, held.with_headings - held.in_full),
        "words of the headings alone": _row_dots(coverages, held.with_headings - held.own),
        "names missing": weighted_sums(missing, terms.is_name),
        "numbers missing": weighted_sums(missing, terms.is_number & ~terms.is_measure),
        "is foreign": float(terms.is_foreign),
        "words found, foreign": terms.is_foreign * found,
    }


def _of_sentences(
    matches: SentenceMatches, coverages: Floats, gram_coverages: Floats, word_weights: Floats
) -> Features:
    """What the best sentence of each passage has of a question."""
    passage_of = np.arange(len(coverages)).repeat(matches.sizes)
    pair_coverages, by_sentence = _coverages(word_weights[:, :-1] + word_weights[:, 1:]), coverages.take(passage_of, 0)
    covered = _row_dots(np.maximum(matches.words, matches.in_headings.take(passage_of, 0)), by_sentence)
    grams = _row_dots(matches.grams, gram_coverages.take(passage_of, 0))
    pairs = _row_dots(matches.pairs, pair_coverages.take(passage_of, 0))
    openings = _row_dots(matches.openings, by_sentence)
    best = matches.best(np.stack([covered, grams, pairs, openings], axis=1))
    return {
        "words of its best sentence": best[:, 0],
        "grams of its best sentence": best[:, 1],
        "pairs of its best sentence": best[:, 2],
        "first words of a sentence": best[:, 3],
        "length of the best sentence": np.log(_best_lengths(matches, covered, best[:, 0])),
    }


def _of_articles(terms: QueryTerms, held: _Held, around: Surroundings, unknown: Floats, several: float) -> Features:
    """What the words that passages have tell in their articles, and among all articles.

    « Normandie » in one passage of many is there by chance; in most of them it is what the article is about. That says
    little of questions on it with words that no article has: « Combien de bananes y a-t-il en Normandie ? ».
    """
    counts = around.word_weights > 0
    # As many as the letters, or nearly: long words are rarer ones.
    letters = terms.gram_counts * counts.any(axis=0)
    found_letters = weighted_sums(held.with_headings, letters)
    frequent = held.in_full * (terms.likeness == 1) * around.word_frequencies * around.rarity * (1 - unknown[:, None])
    about, about_names = frequent.max(axis=1, initial=0), (frequent * terms.is_name).max(axis=1, initial=0)
    rarest = (held.with_headings * around.rarity * counts).max(axis=1, initial=0)
    return {
        "letters missing": np.log1p(letters.sum() - found_letters),
        "a word that it alone holds": _rare_word(held.own, around, terms.is_content),
        "letters found, of several articles": several * found_letters / max(letters.sum(), 1),
        "rarest word found, of several articles": several * rarest,
        "words that no other article has": several * np.log1p((around.only_there * counts).sum(axis=1)),
        "share of the article that has a word": about,
        "share of the article that has a name": about_names * (1 - terms.is_foreign),
        "share that has a word, of several articles": several * about,
    }


def among_articles(scores: Floats, articles: Ints, repeating: Ints, count: int) -> Features:
    """What tells how far the article of the best of all passages is ahead of ``count`` - 1 others.

    ``scores`` (P,) are those of the passages, ``articles`` (P,) the articles that they stand in; those ``repeating``
    the best passage say the same, and are not behind it.
    """
    are_others = articles != articles[scores.argmax()]
    if len(repeating):
        are_others &= ~np.isin(articles, repeating)
    others = scores[are_others]
    return {
        "several articles": float(count > 1),
        "logarithm of the articles": np.log(max(count, 1)),
        "ahead of the other articles": float(count > 1) * (scores.max() - others.max(initial=0)),
    }


def _row_dots(some: Floats, others: Floats) -> Floats:
    """The dot product of each row of two tables (R, C): (R,)."""
    total: Floats = np.einsum("ij,ij->i", some, others)
    return total


def _best_lengths(matches: SentenceMatches, covered: Floats, best: Floats) -> Ints:
    """The words of the sentence of each passage (P,) that covers most of a question, of the shortest of equal ones."""
    is_best = covered >= best.repeat(matches.sizes)
    shortest = np.minimum.reduceat(np.where(is_best, matches.lengths, LONGEST), matches.starts)
    return np.maximum(shortest, 1)


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
