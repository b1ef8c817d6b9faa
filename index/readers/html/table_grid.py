"""A table of HTML as a grid: what stands in each column of each row, where cells span several of them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from index.readers.html.tree import Element, text_of

_MOST_COLUMNS = 1_000
_MOST_REPEATED = 500_000
"""Characters that cells which span rows may add to a table."""
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
    budget = _MOST_REPEATED
    grid = []
    for row in rows:
        slots: list[Slot] = []
        cells = list(row)[::-1]
        while cells or any(at >= len(slots) for at in spanning):
            at = len(slots)
            if at in spanning:
                slot, further = spanning.pop(at)
                budget -= len(slot.words)
                slots.append(slot if budget > 0 else Slot())
                if further > 1 and budget > 0:
                    spanning[at] = slot, further - 1
            elif cells:
                for slot, further in _slots(cells.pop(), _MOST_COLUMNS - at):
                    if further:
                        spanning[len(slots)] = slot, further
                    slots.append(slot)
            else:
                slots.append(Slot())
        grid.append(slots)
    width = max(map(len, grid), default=0)
    return [slots + [Slot()] * (width - len(slots)) for slots in grid]


def _slots(cell: Element, room: int) -> Iterator[tuple[Slot, int]]:
    """The slots that a cell takes in its row, and in how many rows below."""
    columns, words = max(1, min(_span(cell, "colspan"), room)), text_of(cell)
    for number in range(columns):
        yield Slot(words, columns, number == 0), _span(cell, "rowspan") - 1


def _span(cell: Element, name: str) -> int:
    number = _NUMBER.match(cell.get(name, "1"))
    return max(1, int(number[1])) if number else 1
