"""Evidence: what the passages of a collection, their headings and their articles hold of a question.

One idea throughout: *the share of what the question is about*. A question is a set of terms, each worth its rarity; a
text is given the share of that worth which it holds. The share is taken of texts of several sizes, each by the terms
that suit it: of a passage by character n-grams, of its best sentence by words, alone and side by side, of the headings
above it and of its whole article by words. Their sum ranks passages; what close reading finds of it, words and grams
in the passage and in its best sentence, is the confidence, and tells which sentence answers.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np

from index.arrays import Bools, Floats, Ints
from index.article import Article, Passage
from index.questions import Question
from index.quoting import Span
from index.ranking import Corpus, FrozenBM25, greatest, lucene_idf
from index.reading import Reading, read_closely, share
from index.register import Register, Scope
from index.vocabulary import UNKNOWN, Vocabulary, places

# Tuned together, on articles in ten languages, with tests/benchmarks/quality.py.
SENTENCE, PAIRS, HEADING, ARTICLE = 0.6, 0.2, 0.5, 0.4
"""What a share counts, where that of a passage's grams counts 1."""
ARTICLE_K1, ARTICLE_B = 1.2, 0.75
"""In a passage it hardly matters how often a word is said; in an article that tells what it is about."""
CANDIDATES = 20
"""Passages that are read closely; reading 50 finds the same ones first."""
BEYOND = 100
"""Passages that a collection is imagined to stand among, so that a single article knows what is rare …"""
COMMON, RARE = 0.5, 0.02
"""… and the share of them that holds a function word, or any other word."""
CHANCE = 2.0
"""How many times the logarithm of the passages searched a question must be worth, for half of the trust."""
FOREIGN = 2.0
"""A question in another language than the text can be recognised by half at most: names, numbers, kindred words."""


@dataclass(frozen=True, slots=True)
class Analysed:
    """An article in its collection's numbers.

    ``words`` stand end to end, ``sentence_sizes`` of them in each sentence, whose places in the text are
    ``sentences`` (S, 2); ``sentence_counts`` is how many each passage has, and ``headings`` the words above it.
    """

    article: Article
    words: Ints
    sentence_sizes: Ints
    sentences: Ints
    sentence_counts: Ints
    headings: tuple[Ints, ...]


class Candidates(NamedTuple):
    """Passages, by number, and what can be told of them without reading them closely."""

    passages: Ints
    scores: Floats

    def from_score(self, bar: float) -> Candidates:
        is_enough = self.scores >= bar
        return Candidates(self.passages[is_enough], self.scores[is_enough])


class Found(NamedTuple):
    """A passage that shares something with the question; ``highlight`` is its answering sentence."""

    article: Article
    passage: Passage
    score: float
    confidence: float
    highlight: Span


class Evidence:
    """The articles of one collection end to end, P passages in all."""

    def __init__(self, analysed: Sequence[Analysed], vocabulary: Vocabulary) -> None:
        vocabulary.freeze()
        self._vocabulary = vocabulary
        self._register = Register([one.article for one in analysed])
        self._words = _joined(one.words for one in analysed)
        self._sentence_sizes = _joined(one.sentence_sizes for one in analysed)
        self._sentences = _joined(one.sentences.ravel() for one in analysed).reshape(-1, 2)
        self._sentence_counts = _joined(one.sentence_counts for one in analysed)
        self._sentence_starts = np.cumsum(self._sentence_counts) - self._sentence_counts
        word_ends = np.append(0, np.cumsum(self._sentence_sizes))
        self._word_starts = word_ends[self._sentence_starts]
        self._lengths = word_ends[self._sentence_starts + self._sentence_counts] - self._word_starts
        self._weigh(analysed)

    def _weigh(self, analysed: Sequence[Analysed]) -> None:
        vocabulary, stems = self._vocabulary, self._vocabulary.stem_of[self._words]
        grams, counts = vocabulary.grams_of(self._words)
        gram_ends = np.append(0, np.cumsum(counts))
        gram_lengths = gram_ends[self._word_starts + self._lengths] - gram_ends[self._word_starts]
        article_lengths = np.array([len(one.words) for one in analysed], np.int32)
        headings = Corpus.of([words for one in analysed for words in one.headings])
        self._grams = FrozenBM25(Corpus(grams, gram_lengths), vocabulary.gram_count)
        self._stems = FrozenBM25(Corpus(stems, self._lengths), vocabulary.stem_count)
        self._articles = FrozenBM25(Corpus(stems, article_lengths), vocabulary.stem_count, ARTICLE_K1, ARTICLE_B)
        # A heading has a word or has it not: without k1, only that counts.
        headings = Corpus(vocabulary.stem_of[headings.terms], headings.lengths)
        self._headings = FrozenBM25(headings, vocabulary.stem_count, k1=0, b=0)
        vocabulary.is_used = (self._stems.document_frequencies + self._headings.document_frequencies) > 0

    def read(self, question: Question, worth_reading: Candidates, among: int) -> list[Found]:
        """What close reading finds in candidates; ``among`` is how many passages are searched in all."""
        candidates, scores = worth_reading
        if not len(candidates):
            return []
        words, grams = self._worths(question)
        reading = self._sentences_read(question, candidates)
        together = SENTENCE * share(reading.words, words) + PAIRS * share(reading.pairs, words[:-1] + words[1:])
        scores = scores + np.maximum.reduceat(together, reading.starts)
        headed = self._headings.holds(question.stems, candidates)
        confidences = reading.coverage(headed, words, grams) * _trust(words, among, question.is_foreign)
        sentences = self._sentences[self._sentences_of(candidates)][reading.answering(words, grams)].tolist()
        found = []
        for at, candidate in enumerate(candidates):
            article, passage = self._register.passages[candidate]
            start, end = sentences[at]
            found.append(Found(article, passage, float(scores[at]), float(confidences[at]), (start, end)))
        return found

    def read_one(self, question: Question, slug: str, number: int) -> Found:
        """What close reading finds in one passage, even if that is nothing. Raises: UnknownPassage."""
        place = self._register.place(slug, number)
        if self._sentence_counts[place]:
            return self.read(question, Candidates(np.array([place]), np.zeros(1, np.float32)), among=1)[0]
        article, passage = self._register.passages[place]
        return Found(article, passage, 0.0, 0.0, (passage.start, passage.end))

    def candidates(self, question: Question, scope: Scope, count: int) -> Candidates:
        """The passages that are asked and worth reading, in their order."""
        grams = _about(question.grams, question.is_function_gram)
        stems = _about(question.stems, question.is_function_word)
        scores = _shares(self._grams, grams) + HEADING * _shares(self._headings, stems)
        scores[self._lengths == 0] = 0
        asked = self._register.within(scope)
        if asked is not None:
            scores[~asked] = 0
        scores += ARTICLE * _shares(self._articles, stems)[self._register.article_of] * (scores > 0)
        best = greatest(scores, count)
        best = np.sort(best[scores[best] > 0])
        return Candidates(best, scores[best])

    def _sentences_read(self, question: Question, passages: Ints) -> Reading:
        words = self._words[places(self._word_starts[passages], self._lengths[passages])]
        sizes = self._sentence_sizes[self._sentences_of(passages)]
        return read_closely(question, self._vocabulary, words, sizes, self._sentence_counts[passages])

    def _sentences_of(self, passages: Ints) -> Ints:
        return places(self._sentence_starts[passages], self._sentence_counts[passages])

    def _worths(self, question: Question) -> tuple[Floats, Floats]:
        """What each word (T,) and each gram (G,) of a question is worth to a close reader."""
        return (
            _worths(self._stems, question.stems, question.is_function_word),
            _worths(self._grams, question.grams, question.is_function_gram),
        )


def _joined(arrays: Iterable[Ints]) -> Ints:
    return np.concatenate([np.empty(0, np.int32), *arrays])


def _about(terms: Ints, says_nothing: Bools) -> Ints:
    """The terms that tell what a question is about; all of them, where it has function words alone."""
    return terms if says_nothing.all() else terms[~says_nothing]


def _shares(ranking: FrozenBM25, terms: Ints) -> Floats:
    """The share of the terms' idf that each document holds, by BM25; terms that none holds count as the rarest."""
    known = terms[terms != UNKNOWN]
    total = ranking.idf[known].sum() + (len(terms) - len(known)) * lucene_idf(0, ranking.corpus_size)
    return ranking.get_scores(known) / np.float32(total or 1)


def _worths(ranking: FrozenBM25, terms: Ints, is_common: Bools) -> Floats:
    """ln(N / n), with the passages beyond counted in both."""
    holders = np.where(terms == UNKNOWN, 0, ranking.document_frequencies[terms])
    holders = holders + BEYOND * np.where(is_common, COMMON, RARE) + 0.5
    worths: Floats = np.log((ranking.corpus_size + BEYOND + 1) / holders).clip(0).astype(np.float32)
    return worths


def _trust(word_worths: Floats, among: int, is_foreign: bool) -> float:
    """How far to trust a share: in many passages, much of a question that says little is found by chance."""
    worth = float(word_worths.sum())
    return worth / (worth + CHANCE * math.log(among + 1)) * (FOREIGN if is_foreign else 1)
