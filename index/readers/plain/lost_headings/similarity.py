"""How much paragraphs speak of headings, and how much they are like each other."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from itertools import chain, pairwise
from math import log

import numpy as np

from index.arrays import Floats, Ints
from index.language.tokens import grams
from index.language.vocabulary.vocabulary import lucene_idf

K1, B = 0.9, 0.6
LONG = 9
"""Letters from which a word says all it can; shorter ones say less. In few paragraphs « sur » is as rare as a name."""
TOGETHER = 4
"""Paragraphs on each side of the place where the words before it are compared with those after it."""
WORDS_AT_ONCE = 2_000
"""So that memory does not grow with all words of all paragraphs."""


def similarity(headings: Sequence[Sequence[str]], paragraphs: Sequence[Sequence[str]]) -> Floats:
    """How much each paragraph (column) speaks of each heading (row): BM25, over the root of the most it could be.

    A word that many headings have says less, as it does where many paragraphs have it.
    """
    numbers = {key: number for number, key in enumerate(dict.fromkeys(chain(*headings)))}
    # Single numbers, and divided in place: of n-grams there are ten thousand, in as many paragraphs as are dealt out.
    frequency = np.zeros((len(numbers), len(paragraphs)), np.float32)
    for paragraph, words in enumerate(paragraphs):
        for key in words:
            if key in numbers:
                frequency[numbers[key], paragraph] += 1
    weights = np.zeros((len(headings), len(numbers)))
    for heading, words in enumerate(headings):
        for key in words:
            weights[heading, numbers[key]] = min(1.0, len(key) / LONG)
    length = np.array([len(words) for words in paragraphs])
    norm = (K1 * (1 - B + B * length / max(1.0, length.mean()))).astype(np.float32)
    idf = lucene_idf((frequency > 0).sum(axis=1), len(paragraphs)) * _rarity(weights)
    frequency /= frequency + norm
    most = weights @ idf
    scores = (weights * idf * (K1 + 1)).astype(np.float32) @ frequency
    alike: Floats = scores / np.sqrt(most + (most == 0))[:, None]
    return alike


def _rarity(weights: Floats) -> Floats:
    """1 for a word (column) that one heading has, less for one that several have."""
    rarity: Floats = np.log1p(len(weights) / (weights > 0).sum(axis=0)) / np.log1p(len(weights))
    return rarity


def phrases(headings: Sequence[Sequence[str]], paragraphs: Sequence[Sequence[str]]) -> Floats:
    """The share of a heading's (row's) pairs of words that follow each other in a paragraph (column) too."""
    found = [set(pairwise(words)) for words in paragraphs]
    pairs = [list(pairwise(words)) for words in headings]
    return np.array([[sum(pair in there for pair in own) / max(1, len(own)) for there in found] for own in pairs])


def grams_of(words: Sequence[str]) -> list[str]:
    return [gram for word in dict.fromkeys(words) for gram in grams(word)]


class Cohesion:
    """How like paragraphs are to each other by their words: cosines of tf-idf (Hearst, 1997)."""

    def __init__(self, paragraphs: Sequence[Sequence[str]]) -> None:
        self._counts = [Counter(words) for words in paragraphs]
        self._having = Counter(chain.from_iterable(self._counts))
        self._weights = {
            key: log(1 + len(paragraphs) / n) * min(1.0, len(key) / LONG) for key, n in self._having.items()
        }
        alike = self._cosines()
        self._sums = np.pad(alike.cumsum(axis=0).cumsum(axis=1), ((1, 0), (1, 0)))
        self._own = np.concatenate([[0.0], alike.diagonal().cumsum()])
        pairs = len(alike) * (len(alike) - 1)
        self._usual = float(self._sums[-1, -1] - self._own[-1]) / pairs if pairs else 0.0

    def _cosines(self) -> Floats:
        vectors = [{key: log(1 + n) * self._weights[key] for key, n in counts.items()} for counts in self._counts]
        lengths = np.array([sum(value * value for value in vector.values()) for vector in vectors])
        shared = [key for key, n in self._having.items() if n > 1]
        alike = np.zeros((len(vectors), len(vectors)))
        for at in range(0, len(shared), WORDS_AT_ONCE):
            columns = {key: column for column, key in enumerate(shared[at : at + WORDS_AT_ONCE])}
            part = np.zeros((len(vectors), len(columns)))
            for row, vector in enumerate(vectors):
                for key, value in vector.items():
                    if key in columns:
                        part[row, columns[key]] = value
            alike += part @ part.T
        np.fill_diagonal(alike, lengths)
        norms = np.sqrt(lengths + (lengths == 0))
        alike /= norms[:, None] * norms
        return alike

    def within(self, length: int) -> Floats:
        """For each run of so many paragraphs, how much each is like those before it in the run, beyond the usual."""
        starts = np.arange(len(self._counts) - length + 1)
        ends = starts + length
        others = self._block(starts, ends, starts, ends) - (self._own[ends] - self._own[starts])
        inner: Floats = (others - self._usual * length * (length - 1)) / 2 / length
        return inner

    def across(self) -> Floats:
        """For each paragraph, how like those from it on are to those before it, beyond the usual; 0 for the first."""
        count = len(self._counts)
        at = np.arange(1, count)
        before, after = np.maximum(at - TOGETHER, 0), np.minimum(at + TOGETHER, count)
        lengths = np.sqrt(self._block(before, at, before, at) * self._block(at, after, at, after))
        return _centred(self._block(before, at, at, after) / (lengths + 1e-9))

    def next_to(self) -> Floats:
        """For each paragraph, how like it is to the one before, beyond the usual; 0 for the first."""
        at = np.arange(1, len(self._counts))
        return _centred(self._block(at - 1, at, at, at + 1))

    def _block(self, top: Ints, bottom: Ints, left: Ints, right: Ints) -> Floats:
        sums = self._sums
        block: Floats = sums[bottom, right] - sums[top, right] - sums[bottom, left] + sums[top, left]
        return block

    def news(self) -> Floats:
        """For each paragraph the share of words that it has first and others have too, beyond the usual."""
        seen: set[str] = set()
        new_ones: list[float] = []
        for counts in self._counts:
            new = sum(self._weights[key] for key in counts if key not in seen and self._having[key] > 1)
            new_ones.append(new / (sum(self._weights[key] for key in counts) or 1.0))
            seen.update(counts)
        return _centred(np.array(new_ones[1:]))


def _centred(values: Floats) -> Floats:
    """The values of all paragraphs but the first, less their mean, and 0 for the first."""
    return np.concatenate([[0.0], values - values.mean() if len(values) else values])
