"""An article that lost its shape -> its paragraphs and the headings above them.

Headings and paragraphs come in the article's order, so each heading owns one run of paragraphs, perhaps an empty one.
All ways to deal out the runs are weighed: those where headings share words with what they own, and where, as far as
words leave it open, runs are of one length, weigh most. Forward and backward sums over them (Rabiner, 1989) say how
likely each paragraph stands under each heading; where none is likely enough, none is given.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import chain

import numpy as np

from index.arrays import Floats
from index.language.tokens import analyse, grams
from index.language.vocabulary import lucene_idf

# Tuned on articles in French and English whose headings are known; tests/benchmarks/shapes.py measures them.
K1, B = 0.4, 0.6
LONG = 8
"""Letters from which a word says all it can; shorter ones say less. In few paragraphs « sur » is as rare as a name."""
GRAMS = 0.7
"""What character n-grams say, where words say 1."""
FIRST = 1.0
"""What the first paragraph of a run says beyond the others: it is there that a heading is taken up."""
OPENING, OPENING_LENGTH = 0.85, 140
"""What the first characters of that paragraph say on top."""
UNEVEN = 0.7
"""The cost of a run e times as long as the average one, or as short."""
EMPTY = 1.5
"""The cost of a heading that owns nothing: one with others below it, or a caption."""
EDGE = 2.5
"""What it costs more if it is the last heading, or the first with no paragraph before it."""
LEAD = 0.4
"""The cost of paragraphs before the first heading, and again for each average run of them."""
LONGEST_RUN = 12
"""A run's length, at the most, in average ones."""
SHARPNESS = 1.5
"""What all of the above is multiplied by: the higher, the less the runs that are not the best count."""
SURE = 0.45
"""How likely a paragraph must stand under a heading for that heading to be given. Of headings given at 0.45, two
thirds are right; at 0.95 five sixths are, but then half of the text has none."""
MOST_PARAGRAPHS, MOST_HEADINGS = 1_500, 300
"""More are not dealt out: the time grows with the square of the paragraphs, and with both."""
READ = 3_000
"""Characters of a paragraph that are read."""


def assign_headings(headings: Sequence[str], paragraphs: Sequence[str], language: str) -> list[int | None]:
    """For each paragraph the number of the heading it stands under, never decreasing; None before the first, and
    where it is uncertain."""
    if not headings or not paragraphs or len(paragraphs) > MOST_PARAGRAPHS or len(headings) > MOST_HEADINGS:
        return [None] * len(paragraphs)
    likelihood = _Runs(*_gains(headings, paragraphs, language)).likelihood()
    owners = _never_back(likelihood)
    return [
        owner - 1 if owner and likelihood[owner, paragraph] >= SURE else None for paragraph, owner in enumerate(owners)
    ]


def _gains(headings: Sequence[str], paragraphs: Sequence[str], language: str) -> tuple[Floats, Floats]:
    """What each paragraph (column) adds to the run of each heading (row), and what more where it begins the run."""
    heading_words = [_words(heading, language) for heading in headings]
    words = [_words(paragraph[:READ], language) for paragraph in paragraphs]
    openings = [_words(paragraph[:OPENING_LENGTH], language) for paragraph in paragraphs]
    every = _similarity(heading_words, words)
    every += GRAMS * _similarity(list(map(_grams, heading_words)), list(map(_grams, words)))
    every -= every.mean(axis=1, keepdims=True)
    return every, FIRST * every + OPENING * _similarity(heading_words, openings)


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
        lead = -SHARPNESS * LEAD * ((lengths > 0) + lengths / (self._average + 1))
        before = [lead]
        for heading in range(self._headings):
            before.append(self._extended(before[-1], heading))
        after = np.where(lengths < self._paragraphs, -np.inf, 0.0)
        whole = before[-1][-1]
        rows = []
        for heading in reversed(range(self._headings)):
            rows.append(self._covered(heading, before[heading] - whole, after))
            after = self._preceded(after, heading)
        begins = np.exp(lead + after - whole)
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
        return costs * SHARPNESS

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
