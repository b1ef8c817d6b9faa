"""Tables whose cells stand between rules, on a page of a PDF: a line for each row, however many its cells have."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from copy import copy

from index.readers.pdf.drawn.line import Item, Line, StatedHeading
from index.readers.pdf.drawn.rules import Drawn, Grid, grids_of, is_between
from index.readers.pdf.lines.lines import is_bold, lines_of
from index.readers.pdf.tables.cell_lines import CellLines
from index.readers.table_rows import looks_like_head, looks_like_sums, named_row

_LONGEST, _USUAL, _USUAL_ALONE = 1_200, 150, 45
"""Letters of a cell, on average, and where no rule parts rows of two columns; boxes around text have more."""
_LEAST_ROWS, _MOSTLY = 2, 0.5
"""Rows with more than one cell that has words, and the share of all."""
_LEAST_LINES, _MOST_COLUMNS = 4, 0.6
"""Lines in each of several columns between two rules, and the share of these columns: they are rows without rules."""
_LEAST_FULL = 0.3
"""The share of cells with words; a form has more that are empty."""

Cells = dict[tuple[int, int], list[Item]]


def with_ruled_rows(
    items: Sequence[Item],
    drawn: Sequence[Drawn],
    page: int,
    headings: Mapping[int, StatedHeading],
    cell_lines: CellLines,
) -> tuple[list[Line], list[Item]]:
    """The rows of a page's tables, and what stands in none."""
    rows: list[Line] = []
    rest = list(items)
    for grid in grids_of(drawn):
        within, without = _cells((part for item in rest for part in _parted(item, grid, drawn)), grid)
        if not within or _has_rows_within(within):
            continue
        texts = _texts(within, page, cell_lines)
        if _is_table(texts, grid) and not any(item.mcid in headings for cell in within.values() for item in cell):
            rows += _rows(texts, within, grid, page)
            rest = without
    return rows, rest


def _parted(item: Item, grid: Grid, drawn: Sequence[Drawn]) -> list[Item]:
    """An item in two where a rule stands between its words, which liteparse takes for a space."""
    y = item.y + item.height / 2
    for x in grid.columns[1:-1]:
        share = (x - item.x) / (item.width or 1)
        spaces = [at for at, sign in enumerate(item.text) if sign == " "]
        if not (spaces and 0 < share < 1 and any(is_between(line, x, y) for line in drawn)):
            continue
        at = min(spaces, key=lambda at: abs(at - share * len(item.text)))
        before, behind = copy(item), copy(item)
        before.text, before.width = item.text[:at], x - item.x
        behind.text, behind.x, behind.width = item.text[at + 1 :], x, item.x + item.width - x
        return [before, *_parted(behind, grid, drawn)]
    return [item]


def _cells(items: Iterable[Item], grid: Grid) -> tuple[Cells, list[Item]]:
    within: Cells = defaultdict(list)
    without: list[Item] = []
    for item in items:
        cell = grid.cell(item.x + item.width / 2, item.y + item.height / 2)
        (within[cell] if cell else without).append(item)
    return within, without


def _has_rows_within(cells: Cells) -> bool:
    """Whether a cell holds a whole column: as many lines as those beside it, where rules part no rows."""
    counts: defaultdict[int, list[int]] = defaultdict(list)
    for (row, _), items in cells.items():
        counts[row].append(len({round((item.y + item.height) / item.height) for item in items if item.height}))
    for lines in counts.values():
        usual, columns = Counter(lines).most_common(1)[0]
        if usual >= _LEAST_LINES and columns > 1 and columns >= _MOST_COLUMNS * len(lines):
            return True
    return False


def _texts(cells: Cells, page: int, cell_lines: CellLines) -> dict[tuple[int, int], str]:
    texts = {}
    for cell, items in cells.items():
        lines = sorted(lines_of(items, page, {}), key=lambda line: (round(line.top / line.size), line.left))
        text = ""
        for line in lines:
            text = cell_lines.joined(text, line.text)
        if text:
            texts[cell] = text
    return texts


def _is_table(texts: Mapping[tuple[int, int], str], grid: Grid) -> bool:
    rows = [sum(row == at for row, _ in texts) for at in range(len(grid.rows) - 1)]
    several = sum(count > 1 for count in rows)
    if several < _LEAST_ROWS or several < _MOSTLY * sum(count > 0 for count in rows):
        return False
    is_filled = len(texts) >= _LEAST_FULL * len(rows) * (len(grid.columns) - 1)
    lengths = [len(text) for text in texts.values()]
    usual = _USUAL if grid.has_common_rows else _USUAL_ALONE
    return is_filled and max(lengths) <= _LONGEST and sum(lengths) <= usual * len(lengths)


def _rows(texts: Mapping[tuple[int, int], str], cells: Cells, grid: Grid, page: int) -> list[Line]:
    columns = range(len(grid.columns) - 1)
    filled = sorted({row for row, _ in texts})
    table = [[texts.get((row, column), "") for column in columns] for row in filled]
    is_first = _is_bold(cells, filled[0]) and not looks_like_sums(table[0])
    ends_bold = _is_bold(cells, filled[-1]) and not looks_like_sums(table[-1])
    is_stressed = is_first and not ends_bold and not all(_is_bold(cells, row) for row in filled)
    head = table[0] if all(table[0]) and (is_stressed or looks_like_head(table)) else []
    size = max(round(2 * max(item.font_size or item.height for cell in cells.values() for item in cell)) / 2, 1)
    found: list[Line] = []
    for row, words in list(zip(filled, table, strict=True))[bool(head) :]:
        named = named_row(head, words)
        place = (grid.columns[0], grid.columns[-1], grid.rows[row])
        found.append(Line(named.text, page, *place, size, is_bold=False, cells=named.cells))
    return found


def _is_bold(cells: Cells, at: int) -> bool:
    return all(is_bold(item) for (row, _), items in cells.items() if row == at for item in items if item.text.strip())
