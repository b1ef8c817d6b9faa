"""Evidence: what the passages of a collection, their headings and their articles hold of a question.

One idea throughout: the share of what a question is about. A question is a set of terms, each worth its rarity;
a text gets the share of that worth which it holds. The share is taken of texts of several sizes, each by the terms
that suit it: of a passage by character n-grams, of its best sentence by words and by words side by side, of the whole
article and of the headings above by words.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np

from index.article import Article, Passage
from index.questions import Question
from index.ranking import Corpus, Floats, FrozenBM25, Ints, lucene_idf
from index.reading import Reading, read_closely, share
from index.vocabulary import UNKNOWN, Vocabulary, places

# What a share is worth, where that of a passage's grams is worth 1.
SENTENCE, PAIRS, ARTICLE, HEADING = 0.6, 0.2, 0.4, 0.5
ARTICLE_K1, ARTICLE_B = 1.2, 0.75
"""In a passage it hardly matters how often a word is said; in an article that tells what it is about."""
CANDIDATES = 20
"""Passages that are read closely; reading 50 finds the same ones first."""
BEYOND = 100
"""Passages that every collection is imagined to stand among, so that one article knows what is rare …"""
CHANCE, FOREIGN = 2.0, 2.0
COMMON, RARE = 0.5, 0.02
"""… and the shares of them that hold a function word and any other word."""


@dataclass(frozen=True, slots=True)
class Analysed:
    """An article in numbers: its words end to end, how many stand in each sentence, and how many sentences in each
    passage; ``headings`` are the words of the title and the headings above each passage.
    """

    article: Article
    words: Ints
    sentence_sizes: Ints
    sentence_counts: Ints
    headings: tuple[Ints, ...]


class Found(NamedTuple):
    """A passage that shares something with the question, and what close reading found in it."""

    article: Article
    passage: Passage
    score: float
    confidence: float
    reading: Reading


class Evidence:
    """The articles of one collection end to end, P passages in all."""

    def __init__(self, analysed: Sequence[Analysed], vocabulary: Vocabulary) -> None:
        vocabulary.freeze()
        self._vocabulary = vocabulary
        self.passages = [(one.article, passage) for one in analysed for passage in one.article.passages]
        self._words = _joined(one.words for one in analysed)
        self._sentence_sizes = _joined(one.sentence_sizes for one in analysed)
        self._sentence_counts = _joined(one.sentence_counts for one in analysed)
        self._sentence_starts = np.cumsum(self._sentence_counts) - self._sentence_counts
        ends = np.append(0, np.cumsum(self._sentence_sizes))
        self._word_starts = ends[self._sentence_starts]
        self._lengths = ends[self._sentence_starts + self._sentence_counts] - self._word_starts
        sizes = np.array([len(one.article.passages) for one in analysed], np.int32)
        self._article_of = np.repeat(np.arange(len(analysed)), sizes)
        self._ends = dict(zip([one.article.slug for one in analysed], np.cumsum(sizes).tolist(), strict=True))
        self._rank(analysed)

    def _rank(self, analysed: Sequence[Analysed]) -> None:
        vocabulary, stems = self._vocabulary, self._vocabulary.stem_of[self._words]
        grams, counts = vocabulary.grams_of(self._words)
        ends = np.append(0, np.cumsum(counts))
        lengths = ends[self._word_starts + self._lengths] - ends[self._word_starts]
        headings = Corpus.of([words for one in analysed for words in one.headings])
        in_articles = np.array([len(one.words) for one in analysed], np.int32)
        self._grams = FrozenBM25(Corpus(grams, lengths), vocabulary.gram_count)
        self._stems = FrozenBM25(Corpus(stems, self._lengths), vocabulary.stem_count)
        self._articles = FrozenBM25(Corpus(stems, in_articles), vocabulary.stem_count, ARTICLE_K1, ARTICLE_B)
        # A heading says a word or does not.
        in_headings = Corpus(vocabulary.stem_of[headings.terms], headings.lengths)
        self._headings = FrozenBM25(in_headings, vocabulary.stem_count, k1=0, b=0)

    def range_of(self, slug: str) -> range:
        """The passages of an article."""
        end = self._ends[slug]
        article, last = self.passages[end - 1]
        return range(end - len(article.passages), end)

    def find(self, question: Question, within: range, among: int) -> list[Found]:
        """The best passages of a range, best first; ``among`` is how many passages are searched in all."""
        scores = self._scores(question, within)
        best = np.argpartition(-scores, CANDIDATES)[:CANDIDATES] if len(scores) > CANDIDATES else np.arange(len(scores))
        best = best[scores[best] > 0]
        if not len(best):
            return []
        candidates = best + within.start
        reading = self.read(question, candidates)
        word_worth, gram_worth = self.worth(question)
        pair_worth = word_worth[:-1] + word_worth[1:]
        sentences = SENTENCE * share(reading.words, word_worth) + PAIRS * share(reading.pairs, pair_worth)
        totals = scores[best] + np.maximum.reduceat(sentences, reading.starts)
        headed = self._headings.holds(question.stems, candidates)
        confidences = reading.coverage(headed, word_worth, gram_worth) * trust(word_worth, among, question.is_foreign)
        return [
            Found(*self.passages[candidates[at]], float(totals[at]), float(confidences[at]), reading.passage(at))
            for at in np.lexsort((best, -totals))
        ]

    def _scores(self, question: Question, within: range) -> Floats:
        """What can be told of all passages at once; nothing of those that share nothing with the question."""
        place = slice(within.start, within.stop)
        grams, stems = _about(question.grams, question.is_function_gram), _about(question.stems, question.is_function_word)
        own = _share(self._grams, grams)[place] + HEADING * _share(self._headings, stems)[place]
        own[self._lengths[place] == 0] = 0
        return np.where(own > 0, own + ARTICLE * _share(self._articles, stems)[self._article_of[place]], 0)

    def read(self, question: Question, passages: Ints) -> Reading:
        words = self._words[places(self._word_starts[passages], self._lengths[passages])]
        counts = self._sentence_counts[passages]
        sizes = self._sentence_sizes[places(self._sentence_starts[passages], counts)]
        return read_closely(question, self._vocabulary, words, sizes, counts)

    def worth(self, question: Question) -> tuple[Floats, Floats]:
        """What each word (T,) and each gram (G,) of the question is worth."""
        return (
            _worth(self._stems, question.stems, question.is_function_word),
            _worth(self._grams, question.grams, question.is_function_gram),
        )


def _joined(arrays) -> Ints:
    return np.concatenate([np.empty(0, np.int32), *arrays])


def _about(terms: Ints, says_nothing) -> Ints:
    """The terms that tell what a question is about; all of them where it is made of function words alone."""
    return terms if says_nothing.all() else terms[~says_nothing]


def _share(ranking: FrozenBM25, terms: Ints) -> Floats:
    """The share of the terms' worth that each document holds; terms that none has count as the rarest."""
    known = terms[terms != UNKNOWN]
    total = ranking.idf[known].sum() + (len(terms) - len(known)) * lucene_idf(0, ranking.corpus_size)
    return ranking.get_scores(known) / max(total, 1e-9)


def _worth(ranking: FrozenBM25, terms: Ints, is_common) -> Floats:
    frequencies = np.where(terms == UNKNOWN, 0, ranking.document_frequencies[terms])
    beyond = BEYOND * np.where(is_common, COMMON, RARE)
    return np.log((ranking.corpus_size + BEYOND + 1) / (frequencies + beyond + 0.5)).clip(0).astype(np.float32)


def trust(word_worth: Floats, among: int, is_foreign: bool) -> float:
    """How far to trust a share of this question's worth: the more passages, the more is found in one by chance.

    Of a question in another language than the text only half can be recognised at all.
    """
    worth = float(word_worth.sum())
    return worth / (worth + CHANCE * math.log(among + 1)) * (FOREIGN if is_foreign else 1)
