"""Where the columns of a page of a PDF are, and those of its tables."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence, Set
from itertools import accumulate
from math import inf
from typing import NamedTuple

_LEAST_EDGES = 8
"""Lines that begin at a gutter, and lines that end before it."""
_WIDEST = 30
"""Points before a gutter's right edge in which the lines of the left column end."""
_MOST_CROSSING = 0.2
"""Of the lines at a gutter."""
_STRAY = 10
"""Of so many lines that begin at a gutter, one may stand above the columns, or below them, by chance."""
_LEAST_SHARE = 0.15
"""Of a page's letters that stand left of a gutter; bullets and numbers of lists are fewer."""
_NEXT, _LEAST_CELLS = 2, 3
"""Rows above and below a row, and how many of them all begin a cell at the same place."""
_LEAST_HEADS = 2
"""Gaps in a bold row that is the head of a table."""


class Place(NamedTuple):
    """Where some words stand: from ``left`` to ``right``, ``top`` of a page; and how many letters they have."""

    left: float
    right: float
    top: float
    letters: int


def narrow_gutters(items: Sequence[Place]) -> list[float]:
    """Where columns part, though hardly further apart than words."""
    lefts = sorted((item.left, item.top) for item in items)
    by_right = sorted(items, key=lambda item: item.right)
    rights = [item.right for item in by_right]
    letters = [0, *accumulate(item.letters for item in by_right)]
    return [
        at - 2.0
        for at in sorted({round(left) for left, _ in lefts})
        if letters[bisect_right(rights, at - 1)] >= _LEAST_SHARE * letters[-1]
        and _is_gutter(at, lefts, by_right, rights)
    ]


def _is_gutter(
    at: float, lefts: Sequence[tuple[float, float]], by_right: Sequence[Place], rights: Sequence[float]
) -> bool:
    starts = lefts[bisect_left(lefts, (at - 1.5,)) : bisect_right(lefts, (at + 1.5, inf))]
    ends = bisect_right(rights, at - 1) - bisect_left(rights, at - _WIDEST)
    if min(len(starts), ends) < _LEAST_EDGES:
        return False
    tops = sorted(top for _, top in starts)
    stray = len(tops) // _STRAY
    highest, lowest = tops[stray], tops[-1 - stray]
    behind = by_right[bisect_right(rights, at - 1) :]
    crossing = sum(item.left < at - 2 and highest <= item.top <= lowest for item in behind)
    return crossing <= _MOST_CROSSING * (len(starts) + ends)


def cell_edges(starts: Sequence[set[int]], lefts: Sequence[Set[int]], are_bold: Sequence[bool]) -> list[set[int]]:
    """Where in each row cells begin that are hardly further apart than words, below each other or below a bold head.

    ``starts`` is what stands behind a gap in each row, ``lefts`` all that begins in it.
    """
    head: set[int] = set()
    edges: list[set[int]] = []
    for at, (found, is_bold) in enumerate(zip(starts, are_bold, strict=True)):
        if is_bold and len(found) >= _LEAST_HEADS:
            head = found
        near = lefts[max(at - _NEXT, 0) : at + _NEXT + 1]
        edges.append({start for start in found if _times(start, [head]) or _times(start, near) >= _LEAST_CELLS})
    return edges


def _times(start: int, rows: Iterable[Set[int]]) -> int:
    return sum(not row.isdisjoint((start - 1, start, start + 1)) for row in rows)
