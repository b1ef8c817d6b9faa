"""Alignment: the part of a passage that has most of some words, in their order, and little else.

A semi-global alignment, Needleman and Wunsch's with free ends in the passage; see Durbin et al., "Biological Sequence
Analysis", 2.3.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
from rapidfuzz import fuzz

from index.arrays import Ints

MATCH, GAP = 2, 1
"""What a word in common adds, and what a word that only one side has takes away."""
WIDEST = 2_000
"""Words of a passage that are aligned; of a longer one, those around what is most alike."""

OVERLAPPING = 10
"""Words that may be found in the midst of themselves: « la la la » in « la la la la la ». To compare as many again from
each word of a long passage takes the product of both."""


class Alignment(NamedTuple):
    """Words by their places: ``pairs`` are in common, in order; ``first`` to ``last`` is the part of the passage."""

    score: int
    pairs: Sequence[tuple[int, int]]
    first: int
    last: int


def align(words: Sequence[str], others: Sequence[str]) -> Alignment | None:
    """The best alignment of some words with a part of others; None where they have none in common."""
    start, others = _around(words, others)
    codes = {word: code for code, word in enumerate(dict.fromkeys(words))}
    one = np.array([codes[word] for word in words], np.int32)
    other = np.array([codes.get(word, -1) for word in others], np.int32)
    scores = _scores(one, other)
    pairs = [(at, start + place) for at, place in _pairs(scores, one, other)]
    if not pairs:
        return None
    # What was changed at either end stands in the passage too, where there is room for it.
    first = max(start, pairs[0][1] - pairs[0][0])
    last = min(start + len(others) - 1, pairs[-1][1] + len(words) - 1 - pairs[-1][0])
    return Alignment(int(scores[-1].max()), pairs, first, last)


def runs_of(words: Sequence[str], others: Sequence[str]) -> list[int]:
    """Where all the words stand side by side among others; only where they are few, may such places overlap."""
    wanted, text = _as_texts(words, others)
    step = 1 if len(words) <= OVERLAPPING else len(words)
    found, at = [], text.find(wanted)
    while at >= 0:
        found.append(at)
        at = text.find(wanted, at + step)
    return found


def _as_texts(words: Sequence[str], others: Sequence[str]) -> tuple[str, str]:
    """Each word as one character, the same in both; one that is only among the others is a null."""
    codes = {word: chr(code) for code, word in enumerate(dict.fromkeys(words), 1)}
    return "".join(codes[word] for word in words), "".join(codes.get(word, "\0") for word in others)


def _around(words: Sequence[str], others: Sequence[str]) -> tuple[int, Sequence[str]]:
    """The part of a long passage that is aligned, and where it begins."""
    if len(others) <= WIDEST:
        return 0, others
    near = fuzz.partial_ratio_alignment(*_as_texts(words, others))
    middle = near.dest_start if near else 0
    start = max(0, middle - WIDEST // 2)
    return start, others[start : start + WIDEST]


def _scores(one: Ints, other: Ints) -> Ints:
    """The best score of the first ``i`` words, with the passage up to its word ``j``: (words + 1, others + 1)."""
    scores = np.zeros((len(one) + 1, len(other) + 1), np.int32)
    passed = GAP * np.arange(len(other) + 1, dtype=np.int32)
    for at, word in enumerate(one, 1):
        best = scores[at - 1] - GAP
        np.maximum(best[1:], np.where(other == word, scores[at - 1, :-1] + MATCH, best[1:]), out=best[1:])
        # Passing words by costs the same wherever they are: a running maximum says it of all of them at once.
        scores[at] = np.maximum.accumulate(best + passed) - passed
    return scores


def _pairs(scores: Ints, one: Ints, other: Ints) -> list[tuple[int, int]]:
    at, place = len(one), int(scores[-1].argmax())
    pairs = []
    while at and place:
        score = scores[at, place]
        if one[at - 1] == other[place - 1] and score == scores[at - 1, place - 1] + MATCH:
            at, place = at - 1, place - 1
            pairs.append((at, place))
        elif score == scores[at - 1, place] - GAP:
            at -= 1
        else:
            place -= 1
    return pairs[::-1]
