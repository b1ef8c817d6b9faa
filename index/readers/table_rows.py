"""A row of a table as a passage that names the heads of its columns, whatever the file's format."""

from __future__ import annotations

import re
from collections.abc import Sequence

CELLS_APART = " | "
_HEAD_CELL = 40
_DIGIT = re.compile(r"\d")
_MOST_COLUMNS = 1_000


def looks_like_head(rows: Sequence[Sequence[str]]) -> bool:
    """Whether words stand above figures."""
    head, *others = rows
    if not all(cell and len(cell) <= _HEAD_CELL and not _DIGIT.search(cell) for cell in head):
        return False
    return any(all(len(row) > at and _DIGIT.search(row[at]) for row in others) for at in range(len(head)))


def named_row(head: Sequence[str], cells: Sequence[str]) -> str:
    """
    >>> named_row(["Tower", "Built"], ["Marrow", "1871"])
    'Tower: Marrow | Built: 1871'
    """
    named = [(head[at] if at < len(head) else "", cell) for at, cell in enumerate(cells[:_MOST_COLUMNS])]
    return CELLS_APART.join(f"{name.rstrip(' :')}: {cell}" if name else cell for name, cell in named if cell)
