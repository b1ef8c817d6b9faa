"""An article that lost its shape -> its paragraphs and the headings above them.

Headings and paragraphs come in the article's order, so each heading owns one run of paragraphs, perhaps an empty one.
Of all ways to deal out the runs, the best is where headings share most words with what they own, and where, as far as
words leave it open, runs are of one length.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import chain, pairwise

import numpy as np

from index.arrays import Floats
from index.language.sentences import Span
from index.language.tokens import analyse, grams
from index.language.vocabulary import lucene_idf
from index.readers.paragraph_breaks import paragraph_breaks

# Tuned on articles in French and English whose headings are known; tests/benchmarks/outline.py measures them.
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
MOST_WORK = 5 * 10**7
"""Headings times paragraphs squared: beyond, all ways to deal them out are too many to weigh in a second."""


def split_paragraphs(text: str, start: int, end: int, language: str) -> list[Span]:
    """The paragraphs of ``text[start:end]`` as offsets in ``text``; they leave out nothing but white space."""
    trimmed = [
        _trimmed(text, left, right) for left, right in pairwise([start, *paragraph_breaks(text, start, end), end])
    ]
    return [(left, right) for left, right in trimmed if left < right]


def _trimmed(text: str, start: int, end: int) -> Span:
    span = text[start:end]
    return end - len(span.lstrip()), start + len(span.rstrip())


def assign_headings(headings: Sequence[str], paragraphs: Sequence[str], language: str) -> list[int | None]:
    """For each paragraph the number of the heading it stands under, never decreasing; None before the first."""
    if not headings or not paragraphs or len(headings) * len(paragraphs) ** 2 > MOST_WORK:
        return [None] * len(paragraphs)
    every, first = _gains(headings, paragraphs, language)
    owners = np.repeat(np.arange(-1, len(headings)), np.diff(_run_ends(every, first), prepend=0))
    return [None if owner < 0 else int(owner) for owner in owners]


def _gains(headings: Sequence[str], paragraphs: Sequence[str], language: str) -> tuple[Floats, Floats]:
    """What each paragraph (column) adds to the run of each heading (row), and what more where it begins the run."""
    heading_words = [_words(heading, language) for heading in headings]
    words = [_words(paragraph, language) for paragraph in paragraphs]
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


def _run_ends(every: Floats, first: Floats) -> list[int]:
    """Where the paragraphs before the first heading end, then those of each heading, by dynamic programming.

    Row h, column p of ``every`` is what paragraph p adds to the run of heading h, of ``first`` what it adds on top
    where it begins the run.
    """
    headings, paragraphs = every.shape
    lengths = np.arange(paragraphs + 1)
    average = paragraphs / headings
    costs = UNEVEN * np.abs(np.log((lengths + 0.5) / (average + 0.5)))
    # run_costs[p, q]: of paragraphs p to q. The empty runs are dealt with below, they have no first paragraph.
    run_costs = np.where(lengths > lengths[:, None], costs[np.abs(lengths - lengths[:, None])], np.inf)
    # best[q]: the worth of the best way to deal out the first q paragraphs to the headings so far.
    best = -LEAD * ((lengths > 0) + lengths / (average + 1))
    begins = []
    for heading in range(headings):
        until = np.concatenate([[0.0], every[heading].cumsum()])
        beginning = best - until + np.append(first[heading], 0)
        gains = beginning[:, None] - run_costs
        empty = best - until - EMPTY
        if heading == 0:
            empty[0] -= EDGE
        if heading == headings - 1:
            empty -= EDGE
        np.fill_diagonal(gains, empty)
        begins.append(gains.argmax(axis=0))
        best = gains[begins[-1], lengths] + until
    ends = [paragraphs]
    for begin in reversed(begins):
        ends.append(int(begin[ends[-1]]))
    return ends[::-1]
