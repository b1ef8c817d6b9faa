"""Tables without rules whose cells take several lines, on a page of a PDF: a bold head tells where columns begin."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from index.grouping import runs_of
from index.readers.pdf.drawn.line import Line
from index.readers.pdf.lines.order import in_rows
from index.readers.pdf.tables.cell_lines import CellLines
from index.readers.table_rows import named_row

_LEAST_COLUMNS, _LEAST_ROWS = 3, 2
_ALIGNED = 2.0
"""Points between where a column begins and where its lines do."""
_APART = 1.15
"""Of the least distance between two lines: rows are further apart, where they are apart at all."""
_FARTHEST = 4.0
"""Of a line's size: what is further below is no row of a table."""

Row = list[Line]


def with_wrapped_rows(lines: Sequence[Line], cell_lines: CellLines) -> list[Line]:
    """The lines of a page, with one for each row of such a table; others are left as they are."""
    rows = in_rows(sorted(lines, key=lambda line: line.top))
    found: list[Line] = []
    at = 0
    while at < len(rows):
        table = _table(rows, at)
        found += _written(rows[at], table, cell_lines) if table else rows[at]
        at += 1 + sum(map(len, table))
    return found


def _table(rows: Sequence[Row], at: int) -> list[list[Row]]:
    """The rows of the table, each of several lines, whose head this row is; none where it is no head."""
    head = rows[at]
    if len(head) < _LEAST_COLUMNS or any(not line.is_bold or line.stated for line in head):
        return []
    body: list[Row] = []
    for before, row in pairwise(rows[at:]):
        if row[0].top - before[0].top > _FARTHEST * row[0].size or not _is_within(head, row):
            break
        body.append(row)
    table = list(_rows(body))
    is_wrapped = len(table) < len(body) and all(len(row[0]) > 1 and _column(head, row[0][0]) == 0 for row in table)
    return table if is_wrapped and len(table) >= _LEAST_ROWS else []


def _is_within(head: Row, row: Row) -> bool:
    """Whether all of a row stands below the head's cells, each line in its column."""
    ends = [after.left for after in head[1:]] + [float("inf")]
    columns = [_column(head, line) for line in row]
    is_text = any(not line.is_bold and line.size == head[0].size for line in row)
    return is_text and all(at is not None and line.right < ends[at] for at, line in zip(columns, row, strict=True))


def _column(head: Row, line: Line) -> int | None:
    return next((at for at, name in enumerate(head) if abs(name.left - line.left) <= _ALIGNED), None)


def _rows(body: Sequence[Row]) -> Iterator[list[Row]]:
    """Lines of a table -> its rows: what is further apart than the others, or else what has a first cell."""
    gaps = [after[0].top - row[0].top for row, after in pairwise(body)]
    least = min(gaps, default=0)
    if any(gap > _APART * least for gap in gaps):
        return runs_of(body, lambda row, after: after[0].top - row[-1][0].top > _APART * least)
    return runs_of(body, lambda _, after: after[0].left <= body[0][0].left + _ALIGNED)


def _written(head: Row, table: Sequence[list[Row]], cell_lines: CellLines) -> Iterator[Line]:
    for row in table:
        cells = [""] * len(head)
        for line in (line for part in row for line in part):
            at = _column(head, line) or 0
            cells[at] = cell_lines.joined(cells[at], line.text)
        named = named_row([line.text for line in head], cells)
        right = max(line.right for line in [*head, *(line for part in row for line in part)])
        yield replace(row[0][0], text=named.text, cells=named.cells, right=right)
