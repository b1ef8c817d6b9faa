"""Lists of a PDF whose entries hang: all their lines but the first are indented, as those of references are."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby, pairwise

from index.readers.pdf.drawn.line import Line
from index.readers.plain.lines.punctuation import ends_in_full_stop

_LEAST = 3
"""Entries that go on in an indented line, which tell a list."""
_LEAST_FLUSH = 0.15
"""The share of its lines that begin an entry."""
_OPEN = 0.9
"""Of a column's width: what ends behind it without a full stop goes on in the next line."""
_INDENT, _DEEPEST = 0.6, 5
"""Of a line's size: how far the lines below the first are indented."""
_LEADING = 1.8
"""Of a line's size: lines of one entry are less far apart."""
_CLOSING = " »”\"’')]）」』"


def hanging_lines(pages: Sequence[Sequence[Line]]) -> dict[int, bool]:
    """By the id of each line in such a list: whether it begins an entry."""
    found: dict[int, bool] = {}
    for page in pages:
        for run in _runs(page):
            if _hangs(run):
                found |= {id(line): not _is_indented(line) for line in run}
    return found


def _runs(page: Sequence[Line]) -> Iterator[list[Line]]:
    """Lines of one size in one column."""
    for _, group in groupby(page, key=lambda line: (line.column, line.size, line.is_row or line.is_code)):
        run = list(group)
        if len(run) > _LEAST and not run[0].is_row and not run[0].is_code:
            yield run


def _hangs(run: Sequence[Line]) -> bool:
    hanging = indented = flush = 0
    for before, line in pairwise(run):
        if line.top - before.top > _LEADING * line.size or _is_indented(before):
            continue
        if _is_indented(line):
            hanging += _is_open(before)
            indented += not _is_open(before)
        else:
            flush += _is_open(before)
    is_list = sum(not _is_indented(line) for line in run) >= _LEAST_FLUSH * len(run)
    return is_list and hanging >= _LEAST and hanging > 2 * indented and hanging > 3 * flush


def _is_open(line: Line) -> bool:
    left, right = line.column
    return line.right - left > _OPEN * (right - left) and not ends_in_full_stop(line.text.rstrip(_CLOSING))


def _is_indented(line: Line) -> bool:
    return _INDENT * line.size < line.left - line.column[0] < _DEEPEST * line.size
