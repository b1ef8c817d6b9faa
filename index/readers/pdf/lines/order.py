"""The lines of a page of a PDF in reading order, in one column or several."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from itertools import groupby

from index.grouping import runs_of
from index.readers.pdf.drawn.line import Line
from index.readers.pdf.lines.lines import usual_size

_LEAST_COLUMN = 4
"""Lines of a column."""
_SAME_ROW = 0.5
"""Of a line's size: lines whose tops are nearer to each other stand in one row."""
_SHORT = 18
"""Letters of a line, on average: cells are shorter."""
_MOST_BESIDE = 0.5
"""The share of a column's lines that stand in a row with a line of the other one by chance."""
_TITLE_LEADING = 1.6
_MOST_SPANNING = 0.35
"""The share of a page's lines that may cross its gutter: titles, pictures' captions."""


def in_reading_order(lines: Sequence[Line]) -> list[Line]:
    """Column by column, between the lines that span them."""
    gutter = _gutter(lines)
    if gutter is None:
        _set_column(lines)
        return [line for row in in_rows(sorted(lines, key=lambda line: line.top)) for line in row]
    ordered: list[Line] = []
    by_height = sorted(lines, key=lambda line: line.top)
    spanning = _spanning(by_height, gutter)
    for spans, group in groupby(by_height, key=lambda line: id(line) in spanning):
        run = list(group)
        if spans:
            ordered += in_reading_order(run) if len(run) < len(lines) else run
        else:
            ordered += in_reading_order([line for line in run if line.right <= gutter])
            ordered += in_reading_order([line for line in run if line.left >= gutter])
    return ordered


def _set_column(lines: Sequence[Line]) -> None:
    """Say where the column of the lines is: as wide as its text; a title may be wider."""
    size = usual_size([lines])
    text = [line for line in lines if line.size == size]
    left, right = min((line.left for line in text), default=0), max((line.right for line in text), default=0)
    for line in lines:
        line.column = (left, right)


def _spanning(by_height: Sequence[Line], gutter: float) -> set[int]:
    """The lines that cross a gutter, and those that go on with a title that does."""
    found: set[int] = set()
    size = usual_size([by_height])
    for before, line in zip([None, *by_height], by_height, strict=False):
        goes_on = before is not None and id(before) in found and line.size == before.size > size
        if line.left < gutter < line.right or (
            goes_on and before is not None and line.top - before.top < _TITLE_LEADING * line.size
        ):
            found.add(id(line))
    return found


def _gutter(lines: Sequence[Line]) -> float | None:
    """The place between two columns, if there are two: it is crossed by the fewest lines."""
    found: tuple[int, float] | None = None
    lefts, rights = sorted(line.left for line in lines), sorted(line.right for line in lines)
    for at in sorted({round(line.left) - 2.0 for line in lines}):
        left, right = bisect_right(rights, at), len(lines) - bisect_left(lefts, at)
        crossing = len(lines) - left - right
        if min(left, right) >= _LEAST_COLUMN and crossing <= _MOST_SPANNING * len(lines):
            balance = crossing * 4 - min(left, right)
            if found is None or balance < found[0]:
                found = balance, at
    return found[1] if found and _are_columns(lines, found[1]) else None


def _are_columns(lines: Sequence[Line], gutter: float) -> bool:
    """Columns hold text; the cells of a table, and numbers behind titles, are short, and stand in its rows.

    A column of short lines beside a text, as of dates or of an address, has rows of its own.
    """
    sides = ([line for line in lines if line.right <= gutter], [line for line in lines if line.left >= gutter])
    narrow, wide = sorted(sides, key=_length)
    if _length(narrow) >= _SHORT:
        return True
    bottoms = {round(line.top + line.size) for line in wide}
    beside = sum(
        not bottoms.isdisjoint((at - 1, at, at + 1)) for at in (round(line.top + line.size) for line in narrow)
    )
    return _length(wide) >= _SHORT and beside <= _MOST_BESIDE * len(narrow)


def _length(lines: Sequence[Line]) -> float:
    return sum(len(line.text) for line in lines) / len(lines)


def in_rows(lines: Iterable[Line]) -> list[list[Line]]:
    """Lines from top to bottom -> those that stand side by side, from left to right."""
    rows = runs_of(lines, lambda row, line: abs(line.top - row[0].top) > _SAME_ROW * line.size)
    return [sorted(row, key=lambda line: line.left) for row in rows]
