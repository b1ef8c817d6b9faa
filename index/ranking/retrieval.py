"""Evidence: what the passages of a collection, their headings and their articles hold of a terms.

One idea throughout: *the share of what the question is about*. A question is a set of terms, each worth its rarity; a
text is given the share of that worth which it holds. The share is taken of texts of several sizes, each by the terms
that suit it: of a passage by character n-grams, of its best sentence by words, alone and side by side, of the headings
above it and of its whole article by words. Their sum ranks passages; what close reading finds of it, words and grams
in the passage and in its best sentence, is the confidence, and tells which sentence answers.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import NamedTuple

import numpy as np

from index.arrays import Bools, Floats, Ints
from index.article import Article, Passage
from index.language.sentences import Span
from index.language.vocabulary import Vocabulary
from index.ranking.bm25 import Corpus, FrozenBM25, greatest
from index.ranking.filters import Headings, Scope
from index.ranking.forward_index import Analysed, Layout
from index.ranking.phrase_search import Wording
from index.ranking.query_terms import QueryTerms
from index.ranking.reranking import Reading, read_closely, share
from index.ranking.term_weights import shares, trust, worths

# Tuned together, on articles in ten languages, with tests/benchmarks/quality.py.
SENTENCE, PAIRS, HEADING, ARTICLE = 0.6, 0.2, 0.5, 0.4
"""What a share counts, where that of a passage's grams counts 1."""
ARTICLE_K1, ARTICLE_B = 1.2, 0.75
"""In a passage it hardly matters how often a word is said; in an article that tells what it is about."""
CANDIDATES = 20
"""Passages that are read closely; reading 50 finds the same ones first."""
BATCH = 250
"""Passages that are searched for exact words at first, then twice as many, and so on: mostly the first hold them."""
LEAST = 1e-6
"""What a passage scores that holds the exact words asked for, and else nothing of the terms."""


class Candidates(NamedTuple):
    """Passages, by number, and what can be told of them without reading them; how many were ``asked`` in all."""

    passages: Ints
    scores: Floats
    asked: int

    def from_score(self, bar: float) -> Candidates:
        is_enough = self.scores >= bar
        return self._replace(passages=self.passages[is_enough], scores=self.scores[is_enough])


class Found(NamedTuple):
    """A passage that shares something with the question; ``highlight`` is its answering sentence."""

    article: Article
    passage: Passage
    score: float
    confidence: float
    highlight: Span


class Evidence:
    """The articles of one collection, P passages in all."""

    def __init__(self, analysed: Sequence[Analysed], vocabulary: Vocabulary) -> None:
        vocabulary.freeze()
        self._vocabulary = vocabulary
        self._layout = Layout(analysed)
        self._weigh(analysed)

    def _weigh(self, analysed: Sequence[Analysed]) -> None:
        vocabulary, layout = self._vocabulary, self._layout
        stems = vocabulary.stem_of[layout.words]
        grams, counts = vocabulary.grams_of(layout.words)
        gram_ends = np.append(0, np.cumsum(counts))
        gram_lengths = gram_ends[layout.word_starts + layout.lengths] - gram_ends[layout.word_starts]
        article_lengths = np.array([len(one.words) for one in analysed], np.int32)
        headings = Corpus.of([words for one in analysed for words in one.headings])
        self._grams = FrozenBM25(Corpus(grams, gram_lengths), vocabulary.gram_count)
        self._stems = FrozenBM25(Corpus(stems, layout.lengths), vocabulary.stem_count)
        self._articles = FrozenBM25(Corpus(stems, article_lengths), vocabulary.stem_count, ARTICLE_K1, ARTICLE_B)
        # A heading has a word or has it not: without k1, only that counts.
        headings = Corpus(vocabulary.stem_of[headings.terms], headings.lengths)
        self._headings = FrozenBM25(headings, vocabulary.stem_count, k1=0, b=0)
        vocabulary.is_used = (self._stems.document_frequencies + self._headings.document_frequencies) > 0

    def candidates(self, terms: QueryTerms, scope: Scope, count: int) -> Candidates:
        """The passages that are asked and worth reading, in their order."""
        stems = terms.stems, terms.is_function_word, terms.is_earlier
        scores = shares(self._grams, terms.grams, terms.is_function_gram, terms.is_earlier_gram)
        scores += HEADING * shares(self._headings, *stems)
        scores += ARTICLE * shares(self._articles, *stems)[self._layout.article_of] * (scores > 0)
        if scope.phrases:
            scores = scores.clip(LEAST)
        asked = self._within(scope)
        scores[~asked | (self._layout.lengths == 0)] = 0
        best = self._holders(scope.phrases, scores, count) if scope.phrases else greatest(scores, count)
        best = np.sort(best[scores[best] > 0])
        return Candidates(best, scores[best], int(asked.sum()))

    def _holders(self, phrases: Sequence[str], scores: Floats, count: int) -> Ints:
        """The places of the ``count`` greatest scores of passages that hold some phrases; read in parts, best first."""
        ranked = np.argsort(-scores, kind="stable")[: np.count_nonzero(scores)]
        holders, size = ranked[:0], BATCH
        while len(ranked) and len(holders) < count:
            part, ranked, size = ranked[:size], ranked[size:], 2 * size
            holding = self._wording.holders(phrases, np.sort(part))
            holders = np.append(holders, part[np.isin(part, holding)])
        return holders[:count]

    def read(self, terms: QueryTerms, worth_reading: Candidates, among: int, phrases: Sequence[str]) -> list[Found]:
        """What close reading finds in candidates that hold the ``phrases``; ``among`` passages are searched in all."""
        candidates, scores, _ = worth_reading
        if not len(candidates):
            return []
        words, grams = self._worths(terms)
        reading = self._sentences_read(terms, candidates)
        together = SENTENCE * share(reading.words, words) + PAIRS * share(reading.pairs, words[:-1] + words[1:])
        scores = scores + np.maximum.reduceat(together, reading.starts)
        headed = self._headings.holds(terms.stems, candidates)
        confidences = reading.coverage(headed, words, grams) * trust(words, among, terms.is_foreign)
        if phrases:
            confidences = np.ones(len(candidates))  # the exact words are enough
        wanted = self._wording.sentences(phrases, candidates) if phrases else 0
        return self._found(candidates, scores, confidences, reading.answering(words, grams, wanted))

    def read_one(self, terms: QueryTerms, slug: str, number: int, phrases: Sequence[str]) -> Found:
        """What close reading finds in one passage, even if that is nothing. Raises: UnknownPassage."""
        place = self._layout.place(slug, number)
        if self._layout.lengths[place]:
            return self.read(terms, Candidates(np.array([place]), np.zeros(1, np.float32), 1), 1, phrases)[0]
        article, passage = self._layout.passages[place]
        return Found(article, passage, 0.0, 0.0, (passage.start, passage.end))

    def in_order(self, scope: Scope, count: int) -> list[Found]:
        """The first passages that are asked, each an answer by standing there."""
        passages = np.flatnonzero(self._within(scope) & (self._layout.lengths > 0))[:count]
        sizes = self._layout.sentence_counts[passages]
        ones = np.ones(len(passages))
        return self._found(passages, ones, ones, np.cumsum(sizes) - sizes)

    def _within(self, scope: Scope) -> Bools:
        """Which passages (P,) are asked."""
        limits = [np.ones(len(self._layout.passages), bool)]
        if scope.articles is not None:
            limits.append(self._layout.are_of(scope.articles))
        if scope.section:
            limits.append(self._above.are_below(scope.section))
        limits += map(self._above.are_named, scope.sections)
        limits += map(self._wording.may_hold, scope.phrases)
        within: Bools = np.logical_and.reduce(limits)
        return within

    def _found(self, passages: Ints, scores: Floats, confidences: Floats, sentences: Ints) -> list[Found]:
        """``sentences`` (P,) are the places of the highlights among the sentences of these passages."""
        highlights = self._layout.sentences[self._layout.sentences_of(passages)][sentences].tolist()
        figures = zip(passages.tolist(), scores.tolist(), confidences.tolist(), highlights, strict=True)
        return [
            Found(article, passage, score, confidence, (start, end))
            for place, score, confidence, (start, end) in figures
            for article, passage in [self._layout.passages[place]]
        ]

    def _sentences_read(self, terms: QueryTerms, passages: Ints) -> Reading:
        layout = self._layout
        sizes = layout.sentence_sizes[layout.sentences_of(passages)]
        words = layout.words_of(passages)
        return read_closely(terms, self._vocabulary, words, sizes, layout.sentence_counts[passages])

    def _worths(self, terms: QueryTerms) -> tuple[Floats, Floats]:
        """What each word (T,) and each gram (G,) of a question is worth to a close reader."""
        return (
            worths(self._stems, terms.stems, terms.is_function_word, terms.is_earlier),
            worths(self._grams, terms.grams, terms.is_function_gram, terms.is_earlier_gram),
        )

    @cached_property
    def _above(self) -> Headings:
        return Headings([passage.section for _, passage in self._layout.passages], self._vocabulary.analyser)

    @cached_property
    def _wording(self) -> Wording:
        return Wording(self._layout, self._vocabulary, self._grams)
