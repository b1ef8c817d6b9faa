"""What stands beside the text on most pages of a PDF, as the speaker's name and the day do on slides."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Sequence
from itertools import chain

from index.readers.pdf.drawn.line import Line

_LEAST_PAGES, _MOSTLY = 4, 0.6
"""Pages, and the share of all, that have the same words at the same place."""
_SAME_PLACE = 3.0
"""Points."""
_STRAY = 0.05
"""The share of other lines that may reach as far out."""


def lines_beside(pages: Sequence[Sequence[Line]]) -> set[int]:
    """The ids of lines that recur at their place, where nearly all others stand to the left or to the right of it."""
    filled = sum(map(bool, pages))
    times = Counter(place for page in pages for place in {_place(line) for line in page})
    least = max(_LEAST_PAGES, _MOSTLY * filled)
    recurrent = {place for place, count in times.items() if count >= least}
    lines = list(chain.from_iterable(pages))
    others = [line for line in lines if _place(line) not in recurrent]
    lefts, rights = sorted(line.left for line in others), sorted(line.right for line in others)
    most = _STRAY * len(others)
    return {
        id(line)
        for line in lines
        if _place(line) in recurrent
        and (bisect_left(lefts, line.right) <= most or len(rights) - bisect_right(rights, line.left) <= most)
    }


def _place(line: Line) -> tuple[str, int, int]:
    return line.text, round(line.left / _SAME_PLACE), round(line.top / _SAME_PLACE)
