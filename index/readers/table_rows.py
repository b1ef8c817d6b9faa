"""A row of a table as a passage that names the heads of its columns, whatever the file's format."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from index.blocks import Cell

CELLS_APART = " | "
_HEAD_CELL = 40
_DIGIT = re.compile(r"\d")
_MOST_COLUMNS = 1_000


class Row(NamedTuple):
    """The words of a row, and where in them its cells stand."""

    text: str
    cells: tuple[Cell, ...]


def looks_like_head(rows: Sequence[Sequence[str]]) -> bool:
    """Whether words stand above figures."""
    head, *others = rows
    if not all(cell and len(cell) <= _HEAD_CELL and not _DIGIT.search(cell) for cell in head):
        return False
    return any(all(len(row) > at and _DIGIT.search(row[at]) for row in others) for at in range(len(head)))


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
