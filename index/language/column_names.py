"""Which of a plain text's rows name the columns of those below them."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from itertools import groupby
from operator import itemgetter

from index.language.rows import CELLS_APART, cells_of, may_be_rows, which_are_rows

FEWEST_ROWS = 3
"""Lines of a table whose first one may name its columns."""
MOST_HEAD_LINES = 3
"""Lines that name the columns together, at the most."""
_DIGIT = re.compile(r"\d")
_IN_BRACKETS = re.compile(r"[(\[][^()\[\]]*[)\]]")
_YEAR = re.compile(r"(?:19|20)\d\d")


def is_head(lines: Sequence[str]) -> bool:
    r"""Whether the first of some rows may name their columns: it has as many cells, and none is like those below it.

    >>> is_head(["Port\tLeaves", "Thole\t8:15", "Marrow\t9:40"])
    True
    >>> is_head(["Thole\t8:15", "Marrow\t9:40", "Finch\t9:55"])
    False
    """
    if len(lines) < FEWEST_ROWS:
        return False
    head, *rows = map(cells_of, lines)
    if len(head) < max(2, min(map(len, rows)) - 1):
        return False
    columns = [[row[at] for row in rows if at < len(row)] for at in range(len(head))]
    if len(head) == 2 and not _are_alike(columns[1], head[1]):
        return False
    return not any(map(_is_like_those_below, head, columns))


def head_size(lines: Sequence[str]) -> int:
    r"""How many of the first lines of some rows name their columns, one below the other: most often one, or none.

    >>> head_size(["Working day\tSunday", "Stop\tfirst\tlast\tfirst\tlast", "A\t5\t9\t6\t8", "B\t5\t9\t6\t8"])
    2
    """
    if is_head(lines):
        return 2 if _goes_on_in_second(lines) else 1
    for size in range(2, min(MOST_HEAD_LINES, len(lines) - 2) + 1):
        above, others = lines[: size - 1], lines[size - 1 :]
        if is_head(others) and not any(map(_DIGIT.search, above)) and all(map(_DIGIT.search, others[1:])):
            return size
    return 0


def _goes_on_in_second(lines: Sequence[str]) -> bool:
    """« (euros)   (pieces) », below « Thing   Price   Stock »."""
    return len(lines) > FEWEST_ROWS and all(_IN_BRACKETS.fullmatch(cell) for cell in cells_of(lines[1]))


def heads_of(lines: Sequence[str]) -> dict[int, range]:
    r"""The places of the lines that name the columns, for each row below them.

    >>> heads_of(["Every day:", "Port\tLeaves", "Thole\t8:15", "Marrow\t9:40"])
    {2: range(1, 2), 3: range(1, 2)}
    """
    heads: dict[int, range] = {}
    if len(lines) < FEWEST_ROWS or not may_be_rows(lines):
        return heads
    for are_rows, run in groupby(enumerate(which_are_rows(lines)), key=itemgetter(1)):
        places = [at for at, _ in run]
        if are_rows and (size := head_size([lines[at] for at in places])):
            heads |= dict.fromkeys(places[size:], range(places[0], places[size]))
    return heads


def named_cells(lines: Sequence[str]) -> dict[int, list[str]]:
    r"""The cells of each row, with the names of their columns: those stand in it, or in the line above them.

    >>> named_cells(["Port\tQuays", "Thole\t8", "Marrow\t9", "Port: Finch | Quays: 3"])
    {1: ['Port Thole', 'Quays 8'], 2: ['Port Marrow', 'Quays 9'], 3: ['Port: Finch', 'Quays: 3']}
    """
    named = {at: line.split(CELLS_APART) for at, line in enumerate(lines) if CELLS_APART in line}
    for row, heads in heads_of(lines).items():
        names, cells = (cells_of(lines[at]) for at in (heads[-1], row))
        if len(names) == len(cells):
            named[row] = [f"{name} {cell}" for name, cell in zip(names, cells, strict=True)]
    return dict(sorted(named.items()))


def repeated_head(table: str) -> str:
    """The first lines of rows, with their line ends, where they are sure to name their columns: most others have
    figures."""
    lines = table.split("\n")
    if len(lines) < FEWEST_ROWS or not all(which_are_rows(lines)):
        return ""
    size = head_size(lines)
    is_sure = 2 * sum(_DIGIT.search(row) is not None for row in lines[size:]) >= len(lines) - size + 1
    return "".join(f"{line}\n" for line in lines[:size]) if is_sure else ""


def _are_alike(below: Sequence[str], name: str) -> bool:
    """Whether most cells below a name have figures of one kind; of things and what they are, each has its own."""
    kinds = Counter(_letters(cell) for cell in below if _DIGIT.search(cell))
    return not _DIGIT.search(name) and 2 * max(kinds.values(), default=0) > len(below)


def _is_like_those_below(cell: str, below: Sequence[str]) -> bool:
    """Whether it has figures as they do: « 1871 », « 9 km »; not « Q1 », nor a year above other figures."""
    if not _DIGIT.search(cell):
        return False
    if _YEAR.fullmatch(cell):
        return 2 * sum(map(bool, map(_YEAR.fullmatch, below))) >= len(below)
    return not cell[0].isalpha() or 2 * sum(_letters(one) == _letters(cell) for one in below) >= len(below)


def _letters(cell: str) -> str:
    return "".join(filter(str.isalpha, cell))
