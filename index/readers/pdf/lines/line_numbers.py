"""Numbers by which a PDF counts its lines, as transcripts, bills and manuscripts do: they are no part of the text."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from itertools import pairwise

from index.language.letters import is_lower
from index.readers.pdf.drawn.line import Line

_LEAST = 8
"""Numbers one below the other; fewer may be those of a list."""
_LONGEST = 4
_SAME_PLACE = 2.5
"""Points between the right edges of two numbers, at the most."""
_MOST_BESIDE = 0.1
"""The share of a page's other lines that may begin left of its numbers."""
_GOES_ON = 0.2
"""The share of the numbered lines that begin in lower case, for a sentence goes on; rows of a table seldom do."""


def without_line_numbers(pages: Sequence[list[Line]]) -> tuple[list[list[Line]], int]:
    """The pages without such numbers, and how many those were."""
    numbers = [_numbers(page) for page in pages]
    beside = [line for page, column in zip(pages, numbers, strict=True) for line in _beside(page, column)]
    if sum(is_lower(line.text[:1]) for line in beside) < _GOES_ON * max(len(beside), 1):
        return list(pages), 0
    dropped = {id(line) for column in numbers for line in column}
    return [[line for line in page if id(line) not in dropped] for page in pages], len(dropped)


def _numbers(page: Sequence[Line]) -> list[Line]:
    """The column of numbers left of a page's text that rise by one."""
    found = [line for line in page if len(line.text) <= _LONGEST and line.text.isascii() and line.text.isdigit()]
    if len(found) < _LEAST:
        return []
    right = min(line.right for line in found)
    column = sorted((line for line in found if line.right <= right + _SAME_PLACE), key=lambda line: line.top)
    rising = sum(int(after.text) - int(line.text) == 1 for line, after in pairwise(column))
    lefts = sorted(line.left for line in page)
    further_out = bisect_left(lefts, min(line.left for line in column) - _SAME_PLACE)
    is_counted = len(column) >= _LEAST and rising == len(column) - 1
    return column if is_counted and further_out <= _MOST_BESIDE * len(page) else []


def _beside(page: Sequence[Line], column: Sequence[Line]) -> Iterable[Line]:
    """The lines that stand in the rows of numbers, the first of each row."""
    tops = [number.top for number in column]
    seen: set[int] = set()
    for line in sorted(page, key=lambda line: line.left):
        at = bisect_right(tops, line.top + line.size / 2) - 1
        if at >= 0 and line.left > column[at].right and line.top - tops[at] < line.size / 2 and at not in seen:
            seen.add(at)
            yield line
