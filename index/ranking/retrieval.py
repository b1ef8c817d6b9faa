"""Retrieval: the passages that cover most of a question, with what their headings and articles cover.

One measure throughout, the coverage: the share of the question's idf that a text has. It is taken of texts of several
sizes, each by the terms that suit it: of a passage by character n-grams, of its best sentence by words, by pairs of
words and by its first words, of the headings above it and of its whole article by words. The weighted sum of these
coverages ranks passages. Re-ranking adds the part of the sentences, for the best passages alone; from what it finds the
confidence is made, and the sentence that answers.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import NamedTuple

import numpy as np

from index.arrays import Bools, Floats, Ints, firsts_of
from index.language.sentences import Span
from index.language.vocabulary import Vocabulary
from index.ranking.answering_sentence import answering_sentence
from index.ranking.bm25 import greatest
from index.ranking.confidence import confidences
from index.ranking.confidence_features import (
    Surroundings,
    among_articles,
    confidence_features,
    counting_terms,
    rarity_among,
)
from index.ranking.filters import Filters, HeadingIndex
from index.ranking.forward_index import ForwardIndex
from index.ranking.inverted_index import InvertedIndex
from index.ranking.phrase_search import PhraseSearch
from index.ranking.query_terms import QueryTerms
from index.ranking.ranked_passage import RankedPassage
from index.ranking.reranking import SentenceMatches, match_sentences, rerank_scores
from index.ranking.semantic_search import SemanticQuery
from index.ranking.term_weights import covered_by_documents, term_weights, term_weights_within

HEADING, ARTICLE = 0.4, 0.5
"""Weights of the coverages of the headings and of the article, where that of a passage by grams has 1: fitted with
those of index/ranking/reranking.py."""
CANDIDATES = 20
"""Passages that are re-ranked; re-ranking 50 finds the same ones first."""
BATCH = 250
"""Passages that are searched for phrases at first, then twice as many, and so on: mostly the first have them."""
LEAST_SCORE = 1e-6
"""The score of a passage that has the phrases of a question, and nothing else of it."""


class Candidates(NamedTuple):
    """Passages, by number, with their scores before re-ranking, and how many articles are searched."""

    passages: Ints
    scores: Floats
    article_count: int

    def from_score(self, least: float) -> Candidates:
        is_enough = self.scores >= least
        return self._replace(passages=self.passages[is_enough], scores=self.scores[is_enough])

    def with_passages(self, passages: Ints) -> Candidates:
        """With others, whose score is 0; in the order of the articles."""
        together = np.union1d(self.passages, passages)
        scores = np.zeros(len(together), np.float32)
        scores[np.searchsorted(together, self.passages)] = self.scores
        return self._replace(passages=together, scores=scores)


class _Reading(NamedTuple):
    """What was found in the passages that were re-ranked; ``weights`` are those of the words and the grams."""

    terms: QueryTerms
    matches: SentenceMatches
    in_headings: Bools
    weights: tuple[Floats, Floats]
    phrases: Sequence[str]


class Retriever:
    """The articles of one collection, P passages in all."""

    def __init__(
        self, forward_index: ForwardIndex, index: InvertedIndex, vocabulary: Vocabulary, language: str
    ) -> None:
        self._forward = forward_index
        self._index = index
        self._vocabulary = vocabulary
        self._heading_index = HeadingIndex(forward_index.articles, language)
        self._phrases = PhraseSearch(forward_index, vocabulary, index.grams)

    def candidates(self, terms: QueryTerms, filters: Filters, count: int) -> Candidates:
        """The ``count`` best passages, in the order of the articles."""
        stems = terms.stems, terms.is_function_word, terms.is_earlier
        scores = covered_by_documents(self._index.grams, terms.grams, terms.is_function_gram, terms.is_earlier_gram)
        scores += HEADING * covered_by_documents(self._index.headings, *stems)
        scores += ARTICLE * covered_by_documents(self._index.articles, *stems)[self._forward.article_of] * (scores > 0)
        if filters.phrases:
            scores = scores.clip(LEAST_SCORE)
        scores[~self._passing(filters) | (self._forward.lengths == 0)] = 0
        best = self._holders(filters.phrases, scores, count) if filters.phrases else greatest(scores, count)
        best = np.sort(best[scores[best] > 0])
        return Candidates(
            best, scores[best], len(self._forward.articles if filters.articles is None else filters.articles)
        )

    def _holders(self, phrases: Sequence[str], scores: Floats, count: int) -> Ints:
        """The ``count`` best passages that have some phrases; searched in batches, best first."""
        ranked = np.argsort(-scores, kind="stable")[: np.count_nonzero(scores)]
        holders, size = ranked[:0], BATCH
        while len(ranked) and len(holders) < count:
            part, ranked, size = ranked[:size], ranked[size:], 2 * size
            holding = self._phrases.holders(phrases, np.sort(part))
            holders = np.append(holders, part[np.isin(part, holding)])
        return holders[:count]

    def rerank(self, terms: QueryTerms, candidates: Candidates, phrases: Sequence[str]) -> list[RankedPassage]:
        """Candidates that have the ``phrases``, with what their sentences add."""
        passages, scores, article_count = candidates
        if not len(passages):
            return []
        reading = self._reading(terms, passages, phrases)
        scores = scores + rerank_scores(terms, reading.matches, reading.in_headings, reading.weights[0])
        features = self._confidence_features(reading, passages, scores, article_count)
        found = confidences(terms, features, article_count)
        if phrases:
            found = np.ones(len(passages))  # the exact words are enough
        found_highlights = [partial(self._highlight, reading, *at) for at in enumerate(passages.tolist())]
        return self._ranked(passages, scores, found, found_highlights)

    def _reading(self, terms: QueryTerms, passages: Ints, phrases: Sequence[str]) -> _Reading:
        return _Reading(
            terms,
            self._sentence_matches(terms, passages),
            self._index.headings.holds(terms.stems, passages),
            self._term_weights(terms),
            phrases,
        )

    def nearest(self, cosines: Floats, filters: Filters, count: int) -> Ints:
        """The ``count`` passages of the greatest cosines (P,), in the order of the articles; none below 0."""
        passing = self._passing(filters) & (self._forward.lengths > 0)
        best = greatest(np.where(passing, cosines, 0).clip(0), count)
        return np.sort(best[(cosines[best] > 0) & passing[best]])

    def rerank_semantically(
        self, terms: QueryTerms, candidates: Candidates, semantic_query: SemanticQuery, filters: Filters, count: int
    ) -> list[RankedPassage]:
        """The candidates and the ``count`` passages nearest by meaning, ranked by both words and meaning.

        Where an article has no vectors yet, its passages are as `rerank` leaves them.
        """
        cosines = semantic_query.cosines([one.article for one in self._forward.articles])
        candidates = candidates.with_passages(self.nearest(cosines, filters, count))
        found = self.rerank(terms, candidates, ())
        return [
            semantic_query.read(one, self._forward.sentence_spans(place))
            for one, place in zip(found, candidates.passages.tolist(), strict=True)
        ]

    def rerank_one(
        self,
        terms: QueryTerms,
        slug: str,
        number: int,
        phrases: Sequence[str],
        semantic_query: SemanticQuery | None = None,
    ) -> RankedPassage:
        """One passage, with its best sentence, even if it has nothing of the question. Raises: UnknownPassage.

        Somebody has chosen it: how confident one can be of it is not computed, and is 1.
        """
        place = self._forward.place(slug, number)
        if self._forward.lengths[place]:
            reading, ones = self._reading(terms, np.array([place]), phrases), np.ones(1)
            scores = rerank_scores(terms, reading.matches, reading.in_headings, reading.weights[0])
            highlight = partial(self._highlight, reading, 0, place)
            [found] = self._ranked(np.array([place]), scores, ones, [highlight])
            return semantic_query.read(found, self._forward.sentence_spans(place)) if semantic_query else found
        article, passage = self._forward.passages[place]
        return RankedPassage(article, passage, 0.0, 0.0, lambda: (passage.start, passage.end))

    def in_order(self, filters: Filters, count: int) -> list[RankedPassage]:
        """The first passages that pass the filters: each of them answers."""
        passages = np.flatnonzero(self._passing(filters) & (self._forward.lengths > 0))[:count]
        ones = np.ones(len(passages))
        return self._ranked(passages, ones, ones, [partial(self._first_sentence, place) for place in passages.tolist()])

    def are_neighbours(self, one: int, other: int) -> bool:
        """Whether a passage has two stems side by side."""
        postings = self._index.stems
        first, second = (
            postings.documents[postings.offsets[stem] : postings.offsets[stem + 1]] for stem in (one, other)
        )
        stems = self._vocabulary.stem_of[self._forward.words_of(np.intersect1d(first, second))]
        return bool(((stems[:-1] == one) & (stems[1:] == other)).any())

    def _passing(self, filters: Filters) -> Bools:
        """Which passages (P,) pass the filters."""
        limits = [np.ones(len(self._forward.passages), bool)]
        if filters.articles is not None:
            limits.append(self._forward.are_of(filters.articles))
        if filters.section:
            limits.append(self._heading_index.are_below(filters.section))
        limits += map(self._heading_index.are_named, filters.sections)
        limits += map(self._phrases.may_hold, filters.phrases)
        passing: Bools = np.logical_and.reduce(limits)
        return passing

    def _ranked(
        self, passages: Ints, scores: Floats, confidences: Floats, highlights: Sequence[Callable[[], Span]]
    ) -> list[RankedPassage]:
        found = zip(passages.tolist(), scores.tolist(), confidences.tolist(), highlights, strict=True)
        return [RankedPassage(*self._forward.passages[place], *of_passage) for place, *of_passage in found]

    def _highlight(self, reading: _Reading, row: int, passage: int) -> Span:
        """The answering sentence of a passage, whose place among those that were read is ``row``."""
        terms, matches, in_headings, weights, phrases = reading
        counts = self._phrases.counts_by_sentence(phrases, np.array([passage])) if phrases else 0
        text, sentences = self._forward.passages[passage][0].text, self._forward.sentence_spans(passage)
        texts = [text[start:end] for start, end in sentences]
        best = answering_sentence(terms, matches.of_passage(row), in_headings[row], weights, texts, counts)
        return sentences[best]

    def _first_sentence(self, passage: int) -> Span:
        return self._forward.sentence_spans(passage)[0]

    def _confidence_features(self, reading: _Reading, passages: Ints, scores: Floats, article_count: int) -> Floats:
        """The features of each passage (P, F): see index/ranking/confidence.py."""
        terms, article_of = reading.terms, self._forward.article_of[passages]
        around = self._surroundings(terms, passages, article_count)
        features = confidence_features(terms, reading.matches, reading.in_headings, around, article_count)
        among = among_articles(scores, article_of, article_count)
        return np.concatenate([features, among[None].repeat(len(passages), axis=0)], axis=1)

    def _surroundings(self, terms: QueryTerms, passages: Ints, article_count: int) -> Surroundings:
        article_of = self._forward.article_of[passages]
        firsts = firsts_of(article_of)  # the passages are in the order of the articles
        articles = article_of[firsts]
        ranges, places = self._forward.ranges_of(articles), articles.searchsorted(article_of)
        word_counts, gram_counts = counting_terms(terms)
        words = term_weights_within(self._index.stems, ranges, terms.stems, terms.is_function_word, word_counts)
        grams = term_weights_within(self._index.grams, ranges, terms.grams, terms.is_function_gram, gram_counts)
        frequencies = self._index.articles.frequencies_of(terms.stems)
        rarity = rarity_among(frequencies, len(self._forward.articles) if article_count > 1 else 1)
        only_there = self._index.articles.holds(terms.stems, articles) & (frequencies == 1)
        sizes = ranges[:, 1] - ranges[:, 0]
        lengths = self._forward.lengths[passages]
        return Surroundings(words[places], grams[places], sizes[places], lengths, rarity, only_there[places])

    def _sentence_matches(self, terms: QueryTerms, passages: Ints) -> SentenceMatches:
        forward_index = self._forward
        sizes = forward_index.sentence_sizes[forward_index.sentences_of(passages)]
        words = forward_index.words_of(passages)
        return match_sentences(terms, self._vocabulary, words, sizes, forward_index.sentence_counts[passages])

    def _term_weights(self, terms: QueryTerms) -> tuple[Floats, Floats]:
        """The weight of each word (T,) and each gram (G,) of a question."""
        return (
            term_weights(self._index.stems, terms.stems, terms.is_function_word, terms.is_earlier),
            term_weights(self._index.grams, terms.grams, terms.is_function_gram, terms.is_earlier_gram),
        )
