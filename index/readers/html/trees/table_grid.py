"""A table of HTML as a grid: what stands in each column of each row, where cells span several of them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from index.readers.html.trees.tree import Element, text_of

_MOST_COLUMNS = 1_000
_MOST_REPEATED = 500_000
"""Characters that cells which span rows may add to a table."""
_MOST_SPANNED = 100_000
_SPANNED_BY_CELL = 30
"""Slots that cells of a table may take beyond their first, all of them, and each on average."""
_MOST_PADDED = 500_000
_PADDED_BY_SLOT = 3
"""Slots that make the rows of a table equally long, and how many times as many as it had."""
_NUMBER = re.compile(r"\s*(\d{1,5})")


class Slot(NamedTuple):
    """A place in a row: the words of its cell, how many ``columns`` that spans, and whether this is the first."""

    words: str = ""
    columns: int = 1
    is_first: bool = True


Grid = list[list[Slot]]


def grid_of(rows: Sequence[Sequence[Element]]) -> Grid:
    """The slots of each row, given its cells; a cell that spans rows stands in each, for its words belong to all."""
    spanning: dict[int, tuple[Slot, int]] = {}
    budget, spanned = _MOST_REPEATED, min(_MOST_SPANNED, _SPANNED_BY_CELL * sum(map(len, rows)))
    grid = []
    for row in rows:
        slots: list[Slot] = []
        cells = list(row)[::-1]
        while cells or any(at >= len(slots) for at in spanning):
            at = len(slots)
            if at in spanning:
                slot, further = spanning.pop(at)
                budget -= len(slot.words)
                spanned -= 1
                slots.append(slot if budget > 0 else Slot())
                if further > 1 and min(budget, spanned) > 0:
                    spanning[at] = slot, further - 1
            elif cells:
                for slot, further in _slots(cells.pop(), min(_MOST_COLUMNS - at, 1 + spanned)):
                    spanned -= not slot.is_first
                    if further:
                        spanning[len(slots)] = slot, further
                    slots.append(slot)
            else:  # between the last cell of the row and one that spans it from above
                spanned -= 1
                slots.append(Slot())
        grid.append(slots)
    return _padded(grid)


def _padded(grid: Grid) -> Grid:
    """The rows, equally long, unless that took more room than a table has that somebody wrote."""
    width = max(map(len, grid), default=0)
    slots = sum(map(len, grid))
    if width * len(grid) > slots + min(_MOST_PADDED, _PADDED_BY_SLOT * slots):
        return grid
    return [row + [Slot()] * (width - len(row)) for row in grid]


def _slots(cell: Element, room: int) -> Iterator[tuple[Slot, int]]:
    """The slots that a cell takes in its row, and in how many rows below."""
    columns, words = max(1, min(_span(cell, "colspan"), room)), text_of(cell)
    for number in range(columns):
        yield Slot(words, columns, number == 0), _span(cell, "rowspan") - 1


def _span(cell: Element, name: str) -> int:
    number = _NUMBER.match(cell.get(name, "1"))
    return max(1, int(number[1])) if number else 1
