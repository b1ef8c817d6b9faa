"""Heads of tables that take several rows, on a page of a PDF: a name may stand above several columns."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations_with_replacement, takewhile

from index.readers.pdf.drawn.line import Line
from index.readers.table_rows import looks_like_head, looks_like_sums

_MOST_ROWS = 4
_ALIGNED = 2.0
"""Points between where a column begins and where a name of it alone does."""


def head_of(
    rows: Sequence[Sequence[Line]], table: Sequence[Sequence[str]], full: Sequence[Line]
) -> tuple[int, list[str]]:
    """How many rows of a table are its head, and the names of its columns; ``full`` tells where these stand."""
    are_heads = [_is_bold(row) and not looks_like_sums(cells) for row, cells in zip(rows, table, strict=True)]
    bold = sum(takewhile(bool, are_heads))
    ends_bold = _is_bold(rows[-1]) and not looks_like_sums(table[-1])
    if 0 < bold <= _MOST_ROWS and not ends_bold and not all(map(_is_bold, rows[bold:])):
        return bold, names_of(rows[:bold], full)
    for count in range(1, min(_MOST_ROWS, len(rows) - 1) + 1):
        names = names_of(rows[:count], full)
        is_alone = count == 1 or not all(cells[0] for cells in table[:count])
        if is_alone and looks_like_head([names, *table[count:]]):
            return count, names
    return 0, []


def repeated(names: Sequence[str], rows: Sequence[Sequence[Line]], full: Sequence[Line]) -> int:
    """How many rows on the next page are the head that it has on the last one."""
    return next((count for count in range(1, _MOST_ROWS + 1) if names_of(rows[:count], full) == names), 0)


def names_of(head: Sequence[Sequence[Line]], full: Sequence[Line]) -> list[str]:
    names = [""] * len(full)
    for row in head:
        is_lowest = row is head[-1] or len(row) >= len(full)
        for cell in row:
            for at in [nearest(cell, full)] if is_lowest else _spanned(cell, full):
                names[at] = f"{names[at]} {cell.text}".strip()
    return names


def nearest(cell: Line, full: Sequence[Line]) -> int:
    """The column that a cell stands in."""
    return min(range(len(full)), key=lambda at: abs(_middle(full[at]) - _middle(cell)))


def _spanned(cell: Line, full: Sequence[Line]) -> range:
    """The columns that a name stands in the middle above."""
    first = next((at for at, column in enumerate(full) if abs(column.left - cell.left) <= _ALIGNED), None)
    if first is not None:
        return range(first, first + 1)
    spans = combinations_with_replacement(range(len(full)), 2)
    start, end = min(spans, key=lambda span: abs(full[span[0]].left + full[span[1]].right - 2 * _middle(cell)))
    return range(start, end + 1)


def _is_bold(row: Sequence[Line]) -> bool:
    return all(line.is_bold for line in row)


def _middle(line: Line) -> float:
    return (line.left + line.right) / 2
