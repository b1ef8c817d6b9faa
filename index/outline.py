"""An article that lost its shape -> its paragraphs and the headings above them.

Headings and paragraphs come in the article's order, so each heading owns one run of paragraphs, perhaps an empty one.
Of all ways to deal out the runs, the best is where headings share most words with what they own, and where, as far as
words leave it open, runs are of one length.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from index.analysis import analyse, grams
from index.joins import joins
from index.quoting import Span
from index.ranking import FrozenBM25

Floats = NDArray[np.float64]

# Tuned on articles in French and English whose headings are known; tests/benchmarks/outline.py measures them.
GRAMS = 0.5
"""What a character n-gram says, where a word says 1."""
FIRST = 1.0
"""What the first paragraph of a run says beyond the others: it is there that a heading is taken up."""
OPENING, OPENING_LENGTH = 0.5, 140
"""What the first characters of that paragraph say on top."""
UNEVEN = 0.9
"""The cost of a run e times as long as the average one, or as short."""
EMPTY = 2.4
"""The cost of a heading that owns nothing."""
LEAD = 0.6
"""The cost of paragraphs before the first heading, and again for each average run of them."""


def split_paragraphs(text: str, start: int, end: int, language: str) -> list[Span]:
    """The paragraphs of ``text[start:end]`` as offsets in ``text``; they leave out nothing but white space."""
    cuts = [start, *joins(text, start, end), end]
    trimmed = [_trimmed(text, left, right) for left, right in zip(cuts, cuts[1:], strict=False)]
    return [(left, right) for left, right in trimmed if left < right]


def _trimmed(text: str, start: int, end: int) -> Span:
    span = text[start:end]
    return end - len(span.lstrip()), start + len(span.rstrip())


def assign_headings(headings: Sequence[str], paragraphs: Sequence[str], language: str) -> list[int | None]:
    """For each paragraph the number of the heading it stands under, never decreasing; None before the first."""
    if not headings or not paragraphs:
        return [None] * len(paragraphs)
    heading_words = [_words(heading, language) for heading in headings]
    words = [_words(paragraph, language) for paragraph in paragraphs]
    openings = [_words(paragraph[:OPENING_LENGTH], language) for paragraph in paragraphs]
    every = _evidence(heading_words, words)
    every += GRAMS * _evidence(
        [_grams(heading) for heading in heading_words], [_grams(paragraph) for paragraph in words]
    )
    every -= every.mean(axis=1, keepdims=True)
    first = FIRST * every + OPENING * _evidence(heading_words, openings)
    owners = np.repeat(np.arange(-1, len(headings)), np.diff(_run_ends(every, first), prepend=0))
    return [None if owner < 0 else int(owner) for owner in owners]


def _words(text: str, language: str) -> list[str]:
    return [term.key for term in analyse(text, language)]


def _grams(words: list[str]) -> list[str]:
    return [gram for word in dict.fromkeys(words) for gram in grams(word)]


def _evidence(headings: Sequence[list[str]], paragraphs: Sequence[list[str]]) -> Floats:
    """How much each paragraph (column) speaks of each heading (row): BM25, over the root of all a heading could get."""
    keys = dict.fromkeys(key for words in (*headings, *paragraphs) for key in words)
    numbers = {key: number for number, key in enumerate(keys)}
    documents = [np.array([numbers[key] for key in words], np.int32) for words in paragraphs]
    ranking = FrozenBM25(documents, len(numbers))
    evidence = np.zeros((len(headings), len(paragraphs)))
    for row, words in zip(evidence, headings, strict=True):
        question = list({numbers[key] for key in words})
        row[:] = ranking.get_scores(question) / np.sqrt(ranking.idf[question].sum() or 1)
    return evidence


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
        worth = beginning[:, None] - run_costs
        np.fill_diagonal(worth, best - until - EMPTY)
        begins.append(worth.argmax(axis=0))
        best = worth[begins[-1], lengths] + until
    ends = [paragraphs]
    for begin in reversed(begins):
        ends.append(int(begin[ends[-1]]))
    return ends[::-1]
