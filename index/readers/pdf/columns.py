"""Where the columns of a page of a PDF are."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from itertools import accumulate

_LEAST_EDGES = 8
"""Lines that begin at a gutter, and lines that end before it."""
_WIDEST = 30
"""Points before a gutter's right edge in which the lines of the left column end."""
_MOST_CROSSING = 0.2
"""Of the lines at a gutter."""
_LEAST_SHARE = 0.15
"""Of a page's letters that stand left of a gutter; bullets and numbers of lists are fewer."""


def narrow_gutters(items: Sequence[tuple[float, float, int]]) -> list[float]:
    """Where columns part, though hardly further apart than words; items are their left, their right, their letters."""
    lefts = sorted(left for left, _, _ in items)
    by_right = sorted((right, letters) for _, right, letters in items)
    rights = [right for right, _ in by_right]
    letters = [0, *accumulate(letters for _, letters in by_right)]
    return [
        at - 2.0
        for at in sorted({round(left) for left in lefts})
        if _is_gutter(at, lefts, rights) and letters[bisect_right(rights, at - 1)] >= _LEAST_SHARE * letters[-1]
    ]


def _is_gutter(at: float, lefts: Sequence[float], rights: Sequence[float]) -> bool:
    starts = bisect_right(lefts, at + 1.5) - bisect_left(lefts, at - 1.5)
    ends = bisect_right(rights, at - 1) - bisect_left(rights, at - _WIDEST)
    crossing = bisect_left(lefts, at - 2) - bisect_right(rights, at - 1)
    return min(starts, ends) >= _LEAST_EDGES and crossing <= _MOST_CROSSING * (starts + ends)
