"""Tables on a page of a PDF: rows whose cells stand one below the other become lines that name their columns."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import groupby, pairwise
from typing import NamedTuple

from index.readers.pdf.drawn.line import Line
from index.readers.pdf.lines.order import in_rows
from index.readers.pdf.tables.joined_rows import (
    are_justified,
    goes_on_below,
    is_labelled,
    joined,
    labelled_rows,
    with_labels,
)
from index.readers.pdf.tables.table_heads import head_of, nearest, repeated
from index.readers.plain.lines.punctuation import goes_on
from index.readers.table_rows import named_row

_ROWS_APART = 3.5
"""Of a line's size."""
_WRAPPED = 1.6
"""Of a line's size: a lone cell is at most so far below the row that it goes on."""
_LEAST_ROWS = 3
_USUAL_ROWS = 0.6
"""The share of a table's rows that have all cells."""
_LONGEST_CELL = 45
"""Letters of a cell, on average; what is longer is text in columns."""
_LEAST_TEXT, _GOES_ON = 20, 0.5
"""Letters of the longest line of a text in a column; and the share of its lines in which a sentence goes on."""
_ENUMERATOR = re.compile(r"\W*+(?:\w{1,3}[.):])?\W*")
"""What only begins the line behind it: a bullet, the number of an item."""

Row = list[Line]


class _Table(NamedTuple):
    """The names of its columns, none where it has no head; a row with all cells, which tells where they stand; its rows
    as lines."""

    head: list[str]
    full: Row
    lines: list[Line]


def with_rows(pages: Iterable[Sequence[Line]]) -> list[list[Line]]:
    """The lines of each page, in reading order, with a line for each row of a table; it may go on on the next page."""
    found: list[list[Line]] = []
    last: _Table | None = None
    for page in pages:
        lines: list[Line] = []
        for run in _runs_of(page):
            others = _of_no_table(run)
            last = None if others else _table(run, None if lines else last)
            lines += others or (last.lines if last else with_labels(run))
        found.append(lines)
    return found


def _of_no_table(run: Sequence[Row]) -> list[Line]:
    """The lines of a justified text, of texts side by side, of labels and values; none where it may be a table."""
    return list(map(joined, run)) if are_justified(run) else _text_columns(run) or labelled_rows(run)


def _runs_of(page: Sequence[Line]) -> Iterator[list[Row]]:
    for (_, is_code), column in groupby(page, key=lambda line: (line.column, line.is_code)):
        if is_code:
            yield [[line] for line in column]
        else:
            yield from _runs(in_rows(column))


def _runs(rows: Sequence[Row]) -> Iterator[list[Row]]:
    """Rows that may be of one table: some cells in each, or a cell that goes on; and all else, row by row."""
    run: list[Row] = []
    start: Row = []  # the last of the run that has several cells
    for row in rows:
        if run and not _is_of_run(run, start, row):
            yield run
            run = []
        if len(row) > 1 or not run:
            start = row
        run.append(row)
    if run:
        yield run


def _is_of_run(run: Sequence[Row], start: Row, row: Row) -> bool:
    above, line = run[-1], row[0]
    if len(start) == 1 or (above is not start and not is_labelled(start)):
        return False
    if len(row) > 1:
        return line.top - above[0].top < _ROWS_APART * line.size
    is_below = line.left > start[0].right if len(run) > 1 and above is start else goes_on_below(start, row)
    return is_below and line.top - above[0].top < _WRAPPED * line.size


def _text_columns(run: Sequence[Row]) -> list[Line]:
    """The lines of texts that stand side by side, as above a wide table, one after the other; none where it is one."""
    rows = [row for row in run if len(row) > 1]
    count = Counter(map(len, rows)).most_common(1)[0][0] if len(rows) >= _LEAST_ROWS else 0
    full = next((row for row in rows if len(row) == count), None)
    if full is None or any(line.stated for row in run for line in row):
        return []
    columns: list[Row] = [[] for _ in full]
    for line in (line for row in run for line in row):
        columns[min(range(count), key=lambda at: abs(full[at].left - line.left))].append(line)
    pairs = [pair for column in columns for pair in pairwise(column)]
    open_ends = sum(not before.text[-1:].isdigit() and goes_on(before.text, line.text) for before, line in pairs)
    longest = min(max((len(line.text) for line in column), default=0) for column in columns)
    if longest < _LEAST_TEXT or open_ends < _GOES_ON * len(pairs):
        return []
    for column in columns:
        place = min(line.left for line in column), max(line.right for line in column)
        for line in column:
            line.column = place
    return [line for column in columns for line in column]


def _columns(run: Sequence[Row]) -> int:
    """How many columns a table has; 0 for what is none."""
    rows = [row for row in run if len(row) > 1]
    if len(rows) < _LEAST_ROWS or any(line.stated for row in rows for line in row):
        return 0
    columns, usual = Counter(map(len, rows)).most_common(1)[0]
    cells = [line.text for row in rows for line in row]
    if usual < _USUAL_ROWS * len(rows) or sum(map(len, cells)) > _LONGEST_CELL * len(cells):
        return 0
    enumerators = sum(bool(_ENUMERATOR.fullmatch(row[0].text)) for row in rows)
    full = [row for row in rows if len(row) == columns]
    return columns if 2 * enumerators < len(rows) and all(_is_column(full, at) for at in range(columns)) else 0


def _is_column(rows: Sequence[Row], at: int) -> bool:
    """Whether cells stand one below the other: each overlaps the one above."""
    overlapping = sum(
        row[at].left < above[at].right and above[at].left < row[at].right for above, row in pairwise(rows)
    )
    return overlapping >= 0.7 * (len(rows) - 1)


def _table(run: Sequence[Row], above: _Table | None) -> _Table | None:
    """The table of a run of rows; ``above`` is the one that ends the page before, which it may go on."""
    known = above.head if above and _has_columns_of(run, above) else []
    columns = _columns(run) or len(known)
    if not columns:
        return None
    full = next(row for row in run if len(row) == columns)
    rows: list[Row] = []
    for row in run:
        if len(row) > 1 or not rows:
            rows.append([])
        rows[-1].extend(row)
    table = [_texts(row, full) for row in rows]
    count, head = (repeated(known, rows, full), known) if known else head_of(rows, table, full)
    named = [(row[0], named_row(head, cells)) for row, cells in zip(rows[count:], table[count:], strict=True)]
    lines = [replace(start, text=row.text, cells=row.cells, is_bold=False) for start, row in named]
    return _Table(head, full, lines)


def _texts(row: Row, full: Row) -> list[str]:
    texts = [""] * len(full)
    for cell in row:
        at = nearest(cell, full)
        texts[at] = f"{texts[at]} {cell.text}".strip()
    return texts


def _has_columns_of(run: Sequence[Row], above: _Table) -> bool:
    """Whether the cells of a page's first rows stand where those of a table did on the page before."""
    full = [row for row in run if len(row) == len(above.full)]
    cells = [line.text for row in run for line in row]
    is_text = sum(map(len, cells)) > _LONGEST_CELL * len(cells) or any(line.stated for row in run for line in row)
    if not full or is_text or any(len(row) > len(above.full) for row in run):
        return False
    pairs = zip(full[0], above.full, strict=True)
    return all(cell.left < other.right and other.left < cell.right for cell, other in pairs)
