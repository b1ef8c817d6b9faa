"""The lines that a page of a PDF draws, and the cells of tables between them."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from typing import NamedTuple, Protocol

from index.grouping import runs_of

_STRAIGHT = 1.0
"""Points by which a rule may be off, from its beginning to its end."""
_SHORTEST = 5.0
_SAME, _GAP = 2.5, 5.0
"""Points: rules that are nearer to each other are one; and pieces of a rule, one after the other."""
_LEAST_RULES = 3
"""Across, and from top to bottom, around two rows of two cells."""
_ACROSS, _DOWN = 0.4, 0.3
"""Of a table's width and height: rules that are shorter part no rows, and no columns."""
_LEAST_CELL = 6.0
_MOST_RULES, _MOST_MERGED = 2_000, 200
"""Of a page; drawings have more. And so many once their pieces are put together."""


class Drawn(Protocol):
    """A straight line as liteparse gives it; y grows downwards."""

    x1: float
    y1: float
    x2: float
    y2: float


class Rule(NamedTuple):
    """A line at a place, from ``start`` to ``end``."""

    at: float
    start: float
    end: float


class Grid(NamedTuple):
    """Where the columns of a table part, from left to right, and its rows, from top to bottom.

    ``has_common_rows``: one rule at least parts rows of two columns; where none does, boxes stand side by side.
    """

    columns: list[float]
    rows: list[float]
    has_common_rows: bool = True

    def cell(self, x: float, y: float) -> tuple[int, int] | None:
        """The row and the column at a place."""
        row, column = bisect_right(self.rows, y) - 1, bisect_right(self.columns, x) - 1
        return (row, column) if 0 <= row < len(self.rows) - 1 and 0 <= column < len(self.columns) - 1 else None


def grids_of(drawn: Sequence[Drawn]) -> list[Grid]:
    """The tables whose cells a page parts by rules, from top to bottom."""
    if not 2 * _LEAST_RULES <= len(drawn) <= _MOST_RULES:
        return []
    across = _merged(
        Rule(line.y1, *sorted((line.x1, line.x2)))
        for line in drawn
        if abs(line.y1 - line.y2) < _STRAIGHT and abs(line.x1 - line.x2) >= _SHORTEST
    )
    down = _merged(
        Rule(line.x1, *sorted((line.y1, line.y2)))
        for line in drawn
        if abs(line.x1 - line.x2) < _STRAIGHT and abs(line.y1 - line.y2) >= _SHORTEST
    )
    if max(len(across), len(down)) > _MOST_MERGED:
        return []
    grids = [grid for rules in _touching(across, down) if (grid := _grid(*rules))]
    return sorted(grids, key=lambda grid: grid.rows[0])


def is_between(line: Drawn, x: float, y: float) -> bool:
    """Whether a rule from top to bottom stands at a place."""
    return (
        abs(line.x1 - line.x2) < _STRAIGHT
        and abs(line.x1 - x) <= _SAME
        and min(line.y1, line.y2) <= y <= max(line.y1, line.y2)
    )


def _merged(rules: Iterable[Rule]) -> list[Rule]:
    """Rules, those put together that are pieces of one, or the two sides of one."""
    found: list[Rule] = []
    for group in runs_of(sorted(rules), lambda group, rule: rule.at - group[0].at > _SAME):
        at = group[0].at
        last = None
        for rule in sorted(group, key=lambda rule: rule.start):
            if last and rule.start - last.end <= _GAP:
                last = found[-1] = Rule(at, last.start, max(last.end, rule.end))
            else:
                last = Rule(at, rule.start, rule.end)
                found.append(last)
    return found


def _touching(across: Sequence[Rule], down: Sequence[Rule]) -> list[tuple[list[Rule], list[Rule]]]:
    """The rules of each table: those that touch each other."""
    tables: list[tuple[list[Rule], list[Rule]]] = []
    rest = list(down)
    left = list(across)
    while rest:
        columns, rows = [rest.pop()], []
        while True:
            near_rows = [row for row in left if any(_touch(row, column) for column in columns)]
            left = [row for row in left if row not in near_rows]
            rows += near_rows
            near_columns = [column for column in rest if any(_touch(row, column) for row in near_rows)]
            if not near_columns:
                break
            rest = [column for column in rest if column not in near_columns]
            columns += near_columns
        tables.append((sorted(rows), sorted(columns)))
    return tables


def _touch(row: Rule, column: Rule) -> bool:
    return row.start - _GAP <= column.at <= row.end + _GAP and column.start - _GAP <= row.at <= column.end + _GAP


def _grid(across: Sequence[Rule], down: Sequence[Rule]) -> Grid | None:
    if len(across) < _LEAST_RULES or len(down) < _LEAST_RULES:
        return None
    width = max(rule.end for rule in across) - min(rule.start for rule in across)
    height = max(rule.end for rule in down) - min(rule.start for rule in down)
    columns, rows = _places(down, _DOWN * height), _places(across, _ACROSS * width)
    if min(len(columns), len(rows)) < _LEAST_RULES:
        return None
    inner = [rule for rule in across if rows[0] + _LEAST_CELL <= rule.at <= rows[-1] - _LEAST_CELL]
    parted = (rule.start + _GAP < column < rule.end - _GAP for rule in inner for column in columns[1:-1])
    return Grid(columns, rows, any(parted))


def _places(rules: Sequence[Rule], least: float) -> list[float]:
    """Where rules stand that are long enough, all pieces of one together."""
    found: list[float] = []
    lengths: dict[float, float] = {}
    for rule in rules:
        lengths[rule.at] = lengths.get(rule.at, 0) + rule.end - rule.start
    for at, length in sorted(lengths.items()):
        if length >= least and (not found or at - found[-1] >= _LEAST_CELL):
            found.append(at)
    return found
