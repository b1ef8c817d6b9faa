"""An article that lost its shape -> its paragraphs and the headings above them.

Headings and paragraphs come in the article's order, so each heading owns one run of paragraphs, perhaps an empty one.
All ways to deal out the runs are weighed: those where headings share words with what they own, and where, as far as
words leave it open, runs are of one length, weigh most. Forward and backward sums over them (Rabiner, 1989) say how
likely each paragraph stands under each heading; where none is likely enough, none is given.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from itertools import chain, pairwise
from math import log, sqrt

import numpy as np

from index.arrays import Floats
from index.language.tokens import analyse, grams
from index.language.vocabulary import lucene_idf

# Tuned on articles in French and English whose headings are known; tests/benchmarks/shapes.py measures them.
K1, B = 0.9, 0.6
LONG = 9
"""Letters from which a word says all it can; shorter ones say less. In few paragraphs « sur » is as rare as a name."""
WORDS, GRAMS = 1.46, 0.54
"""What words that a heading and a paragraph share say, and what their character n-grams do."""
OPENING, OPENING_LENGTH = 1.12, 140
"""What the first characters of a run say on top: it is there that a heading is taken up."""
COHESION = 11.3
"""What it costs that a run begins with a paragraph that goes on with the words of the one before."""
UNEVEN = 0.91
"""The cost of a run e times as long as the average one, or as short."""
EMPTY = 1.73
"""The cost of a heading that owns nothing: one with others below it, or a caption."""
EDGE = 5.97
"""What it costs more if it is the last heading, or the first with no paragraph before it."""
LONGEST_RUN = 12
"""A run's length, at the most, in average ones."""
SURE, SURE_OF_BEST_MATCH = 0.8, 0.5
"""How likely a paragraph must stand under a heading for that heading to be given: any, or the one it is most like. Of
those given five sixths are right, which is more to a reader than a heading over every paragraph."""
MOST_PARAGRAPHS, MOST_HEADINGS = 1_500, 300
"""More are not dealt out: the time grows with the square of the paragraphs, and with both."""
READ = 3_000
"""Characters of a paragraph that are read."""


def assign_headings(headings: Sequence[str], paragraphs: Sequence[str], language: str) -> list[int | None]:
    """For each paragraph the number of the heading it stands under, never decreasing; None before the first, and
    where it is uncertain."""
    if not headings or not paragraphs or len(paragraphs) > MOST_PARAGRAPHS or len(headings) > MOST_HEADINGS:
        return [None] * len(paragraphs)
    alike, opening, cohesion = _similarities(headings, paragraphs, language)
    centred = alike - alike.mean(axis=1, keepdims=True)
    likelihood = _Runs(centred, opening - cohesion).likelihood()
    best_match = np.where(alike.argmax(axis=0) == centred.argmax(axis=0), alike.argmax(axis=0), -1)
    rows = _never_back(likelihood)
    chances = likelihood[rows, np.arange(len(paragraphs))]
    return [
        row - 1 if row and chance >= (SURE_OF_BEST_MATCH if best == row - 1 else SURE) else None
        for row, best, chance in zip(rows, best_match, chances, strict=True)
    ]


def _similarities(headings: Sequence[str], paragraphs: Sequence[str], language: str) -> tuple[Floats, Floats, Floats]:
    """How much each paragraph (column) speaks of each heading (row), how much its first words do, and how much it goes
    on with the words of the one before."""
    heading_words = [_words(heading, language) for heading in headings]
    words = [_words(paragraph[:READ], language) for paragraph in paragraphs]
    openings = [_words(paragraph[:OPENING_LENGTH], language) for paragraph in paragraphs]
    alike = WORDS * _similarity(heading_words, words)
    alike += GRAMS * _similarity(list(map(_grams, heading_words)), list(map(_grams, words)))
    return alike, OPENING * _similarity(heading_words, openings), COHESION * _cohesion(words)


def _cohesion(words: Sequence[list[str]]) -> Floats:
    """How like each paragraph is the one before, beyond what is usual; 0 for the first (Hearst, 1997)."""
    paragraphs = Counter(chain.from_iterable(map(set, words)))
    weights = {key: log(1 + len(words) / n) * min(1.0, len(key) / LONG) for key, n in paragraphs.items()}
    vectors = [{key: log(1 + count) * weights[key] for key, count in Counter(paragraph).items()} for paragraph in words]
    cosines = np.array([_cosine(one, other) for one, other in pairwise(vectors)])
    return np.concatenate([[0.0], cosines - cosines.mean() if len(cosines) else cosines])


def _cosine(one: Mapping[str, float], other: Mapping[str, float]) -> float:
    lengths = sqrt(sum(value * value for value in one.values()) * sum(value * value for value in other.values()))
    return sum(value * other.get(key, 0.0) for key, value in one.items()) / lengths if lengths else 0.0


def _words(text: str, language: str) -> list[str]:
    return [term.key for term in analyse(text, language)]


def _grams(words: list[str]) -> list[str]:
    return [gram for word in dict.fromkeys(words) for gram in grams(word)]


def _similarity(headings: list[list[str]], paragraphs: list[list[str]]) -> Floats:
    """How much each paragraph (column) speaks of each heading (row): BM25, over the root of the most it could be."""
    numbers = {key: number for number, key in enumerate(dict.fromkeys(chain(*headings)))}
    frequency = np.zeros((len(numbers), len(paragraphs)))
    for paragraph, words in enumerate(paragraphs):
        for key in words:
            if key in numbers:
                frequency[numbers[key], paragraph] += 1
    length = np.array([len(words) for words in paragraphs])
    norm = K1 * (1 - B + B * length / max(1.0, length.mean()))
    idf = lucene_idf((frequency > 0).sum(axis=1), len(paragraphs))
    scores = idf[:, None] * frequency * (K1 + 1) / (frequency + norm)
    weights = np.zeros((len(headings), len(numbers)))
    for heading, words in enumerate(headings):
        for key in words:
            weights[heading, numbers[key]] = min(1.0, len(key) / LONG)
    most = weights @ idf
    similarity: Floats = weights @ scores / np.sqrt(most + (most == 0))[:, None]
    return similarity


class _Runs:
    """All ways to deal paragraphs out to headings, in runs.

    Row h, column p of ``every`` is what paragraph p adds to the run of heading h, of ``first`` what it adds on top
    where it begins the run. Sums are kept as logarithms; entry q of a row is of the first q paragraphs.
    """

    def __init__(self, every: Floats, first: Floats) -> None:
        self._headings, self._paragraphs = every.shape
        self._average = self._paragraphs / self._headings
        self._until = np.pad(every.cumsum(axis=1), ((0, 0), (1, 0)))
        self._first = first
        self._longest = min(self._paragraphs, int(LONGEST_RUN * self._average) + 8)

    def likelihood(self) -> Floats:
        """Row 0, column p: how likely paragraph p stands before all headings; row h + 1: under heading h."""
        lengths = np.arange(self._paragraphs + 1)
        before = [np.zeros(self._paragraphs + 1)]
        for heading in range(self._headings):
            before.append(self._extended(before[-1], heading))
        after = np.where(lengths < self._paragraphs, -np.inf, 0.0)
        whole = before[-1][-1]
        rows = []
        for heading in reversed(range(self._headings)):
            rows.append(self._covered(heading, before[heading] - whole, after))
            after = self._preceded(after, heading)
        begins = np.exp(after - whole)
        rows.append(begins[::-1].cumsum()[::-1][1:])
        return np.array(rows[::-1])

    def _run(self, heading: int, length: int) -> Floats:
        """What a run of ``length`` paragraphs is worth to a heading, for each paragraph that it could begin with."""
        until, first = self._until[heading], self._first[heading]
        uneven = UNEVEN * abs(np.log((length + 0.5) / (self._average + 0.5)))
        gain: Floats = until[length:] - until[:-length] + first[: len(first) - length + 1] - uneven
        return gain

    def _empty(self, heading: int) -> Floats:
        costs: Floats = np.full(self._paragraphs + 1, -EMPTY)
        if heading == 0:
            costs[0] -= EDGE
        if heading == self._headings - 1:
            costs -= EDGE
        return costs

    def _extended(self, before: Floats, heading: int) -> Floats:
        ends = before + self._empty(heading)
        for length in range(1, self._longest + 1):
            ends[length:] = np.logaddexp(ends[length:], before[:-length] + self._run(heading, length))
        return ends

    def _preceded(self, after: Floats, heading: int) -> Floats:
        begins = after + self._empty(heading)
        for length in range(1, self._longest + 1):
            begins[:-length] = np.logaddexp(begins[:-length], after[length:] + self._run(heading, length))
        return begins

    def _covered(self, heading: int, before: Floats, after: Floats) -> Floats:
        """How likely each paragraph is in the heading's run: each run counts from its first paragraph to its last."""
        changes = np.zeros(self._paragraphs + 1)
        for length in range(1, self._longest + 1):
            share = np.exp(before[:-length] + self._run(heading, length) + after[length:])
            changes[:-length] += share
            changes[length:] -= share
        return changes.cumsum()[:-1]


def _never_back(likelihood: Floats) -> list[int]:
    """The row of each paragraph, never decreasing, where the likelihoods add up to most."""
    best = np.zeros(len(likelihood))
    froms = []
    for column in likelihood.T:
        highest = np.maximum.accumulate(best)
        froms.append(np.maximum.accumulate(np.where(best == highest, np.arange(len(best)), 0)))
        best = highest + column
    row = int(best.argmax())
    rows = []
    for at in reversed(froms):
        rows.append(row)
        row = int(at[row])
    return rows[::-1]
