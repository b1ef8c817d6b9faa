"""Tables of AsciiDoc: a row may stand in one line, each cell in its own, and a cell in several."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

_SIGNS = {",": ",", ":": ":"}
"""What stands between cells, where the line that opens the table begins with it."""
_BETWEEN = re.compile(r"(?<!\\)\|")
_SPAN = r"(?:(\d{1,2})?(?:\.(\d{1,3}))?\+|(\d{1,2})\*)"
_SPECIFIER = re.compile(rf"(?:^|(?<=\s)){_SPAN}?[<^>]?(?:\.[<^>])?[adehlmsv]?$")
"""How many columns and rows a cell takes, or how often it stands, and how it looks."""
_COLUMNS = re.compile(r"\bcols=(?:\"([^\"]{1,300})\"|'([^']{1,300})'|([^,\]]{1,60}))")
_REPEATED = re.compile(r"\s*(\d{1,2})\*")
_MOST = 100
"""Columns."""
_MOST_TIMES = 20
_MOST_SPANNED = 20_000
"""Cells of a table; behind them none takes several columns or rows."""


class _Cell(NamedTuple):
    text: str
    columns: int = 1
    rows: int = 1


def table_rows(opening: str, lines: Sequence[str], attributes: str) -> list[list[str]]:
    """The rows of the table between two lines such as ``opening``; ``attributes`` is the line above it."""
    sign = _SIGNS.get(opening[0]) or ("," if "format=csv" in attributes else None)
    if sign:
        return [[cell.strip() for cell in row] for row in csv.reader(lines, delimiter=sign) if row]
    found = [list(_cells_that_begin(line)) for line in lines]
    cells: list[_Cell] = []
    for line, begun in zip(lines, found, strict=True):
        before = _without_specifier(_BETWEEN.split(line, maxsplit=1)[0])
        if cells and before.strip():
            cells[-1] = cells[-1]._replace(text=f"{cells[-1].text} {before.strip()}".strip())
        cells += begun
    width = _columns(attributes) or sum(cell.columns for cell in next(filter(None, found), []))
    return _rows(cells, max(1, min(width, _MOST)))


def _cells_that_begin(line: str) -> Iterator[_Cell]:
    above, *parts = _BETWEEN.split(line)
    for at, part in enumerate(parts, 1):
        specifier = _SPECIFIER.search(above)
        columns, rows, times = specifier.groups() if specifier else (None, None, None)
        text = part if at == len(parts) else _without_specifier(part)
        cell = _Cell(text.replace("\\|", "|").strip(), int(columns or 1), int(rows or 1))
        yield from [cell] * min(int(times or 1), _MOST_TIMES)
        above = part


def _without_specifier(words: str) -> str:
    return _SPECIFIER.sub("", words)


def _columns(attributes: str) -> int:
    """How many the line above a table tells; 0 for none."""
    told = _COLUMNS.search(attributes)
    if not told:
        return 0
    parts = (told[1] or told[2] or told[3]).split(",")
    return sum(int(times[1]) if (times := _REPEATED.match(part)) else 1 for part in parts)


def _rows(cells: Sequence[_Cell], width: int) -> list[list[str]]:
    """Cells in rows; one that takes several columns or rows stands in each of them."""
    grid: dict[tuple[int, int], str] = {}
    row = column = 0
    for cell in cells:
        while (row, column) in grid:
            row, column = (row, column + 1) if column + 1 < width else (row + 1, 0)
        height, length = (cell.rows, cell.columns) if len(grid) < _MOST_SPANNED else (1, 1)
        for down in range(height):
            for right in range(min(length, width - column)):
                grid.setdefault((row + down, column + right), cell.text)
    last = max((row for row, _ in grid), default=-1)
    return [[grid.get((row, column), "") for column in range(width)] for row in range(last + 1)]
