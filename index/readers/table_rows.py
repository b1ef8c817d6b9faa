"""A row of a table as a passage that names the heads of its columns, whatever the file's format."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from index.blocks import Cell
from index.language.rows import CELLS_APART

_HEAD_CELL = 40
_DIGIT = re.compile(r"\d")
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_MOST_COLUMNS = 1_000
_AMOUNT = re.compile(r"[^\w\s]?\s?\d[\d.,'’\s]{0,20}+(?:%|\b[A-Z]{3}|[^\w\s])?")
"""A figure, with what it is counted in before it, or behind it: « £ 1,240.50 », « 12 % », « 3 200 EUR »."""


class Row(NamedTuple):
    """The words of a row, and where in them its cells stand."""

    text: str
    cells: tuple[Cell, ...]


def looks_like_head(rows: Sequence[Sequence[str]]) -> bool:
    """Whether words stand above figures; above the first columns, and above empty ones, there may be none.

    >>> looks_like_head([["", "FY 2004", "FY 2005"], ["Filed", "1,517", "1,367"], ["Approved", "", ""]])
    True
    >>> looks_like_head([["Marrow", "1971"], ["Thole", "1980"]])
    False
    """
    head, *others = rows
    columns = [[row[at] for row in others if at < len(row) and row[at]] for at in range(len(head))]
    if not all(_is_name(name) if name else not (any(head[:at]) and columns[at]) for at, name in enumerate(head)):
        return False
    has_years = any(map(_DIGIT.search, head))
    if has_years and head[0] and any(map(str.isdecimal, head)):
        return False
    return any(
        2 * len(cells) >= len(others) and all(_is_figure(cell, strictly=has_years) for cell in cells)
        for name, cells in zip(head, columns, strict=True)
        if name and cells
    )


def looks_like_sums(row: Sequence[str]) -> bool:
    """Whether figures stand behind a name, as in the row of a total; years, days and numbers that rise name columns.

    >>> [looks_like_sums(row) for row in (["Sum", "2,430", "2,335"], ["Sums of", "2023", "2024"], ["Size", "38", "40"])]
    [True, False, False]
    """
    sums = [cell for cell in row[1:] if any(map(str.isalnum, cell))]
    if not (row and any(map(str.isalpha, row[0])) and sums):
        return False
    if not all(_AMOUNT.fullmatch(cell) and not _YEAR.search(cell) for cell in sums):
        return False
    numbers = [int(cell) for cell in sums if cell.isdecimal()]
    rises = len(numbers) > 1 and all(before < after for before, after in pairwise(numbers))
    return not (rises and len(numbers) == len(sums))


def _is_name(words: str) -> bool:
    return len(words) <= _HEAD_CELL and not _DIGIT.search(_YEAR.sub("", words))


def _is_figure(words: str, *, strictly: bool) -> bool:
    return _DIGIT.search(words) is not None and not (strictly and any(map(str.isalpha, words)))


def named_row(head: Sequence[str], cells: Sequence[str]) -> Row:
    """
    >>> text, cells = named_row(["Tower", "Built"], ["Marrow", "1871"])
    >>> text, [text[cell.start : cell.end] for cell in cells]
    ('Tower: Marrow | Built: 1871', ['Marrow', '1871'])
    """
    text, offsets = "", []
    for at, words in enumerate(cells[:_MOST_COLUMNS]):
        name_start = start = len(text)
        if words:
            name = head[at].rstrip(" :") if at < len(head) else ""
            text += CELLS_APART if text else ""
            name_start = len(text)
            text += f"{name}: " if name else ""
            start = len(text)
            text += words
        offsets.append(Cell(name_start, start, len(text)))
    return Row(text, tuple(offsets))
