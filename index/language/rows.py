"""Rows of tables in plain text: which lines are some, and which of them names the columns."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import groupby
from operator import itemgetter

import regex

LONGEST_ROW = 300
"""Characters: what a longer row says is sentences."""
FEWEST_ROWS = 3
"""Lines of a table whose first one may name its columns."""

_ROW = regex.compile(r"[^\s.!?:] {3,}\S|\S\s*\t\s*\S|\S [|│] .*\S [|│] \S|^[|│].*[|│]$")
_EASTERN_GAP = re.compile(r"(?<=\S)\u3000+(?=\S)")
_LEADER = re.compile(
    r"\w\)?[^\S\n]?(?:\.{4,}|(?:[ \u00a0]\.){4,}|…{2,}|·{4,}|_{4,})[^\S\n]*(?=\S)[^\n.…·_]*(?:\.\d[^\n.]*)?\Z"
)
"""« Soup ........ 7.50 »"""
_AMONG_ROWS = re.compile(r"[^\s.!?:] {2,}\S|\S\u3000+\S")
"""Gaps of a row among others: the longest cell of a column may stand nearer to the next."""
_SIGNS = ("   ", "\t", "|", "│")
_OTHER_SIGNS = ("\u3000\u3000", "....", ". . .", "……", "····", "____")
_CELL_END = re.compile(r"\t| {2,}|\u3000+|[|│]")
_DIGIT = re.compile(r"\d")
_YEAR = re.compile(r"(?:19|20)\d\d")


def is_row(line: str) -> bool:
    """Whether this is a row of a table: words apart by tabs, bars or wide gaps; East Asian gaps are several."""
    if any(sign in line for sign in _SIGNS) and _ROW.search(line) is not None:
        return True
    return "\u3000\u3000" in line and len(_EASTERN_GAP.findall(line)) > 1


def may_have_rows(text: str, start: int, end: int) -> bool:
    """Whether several lines stand there, and a sign that parts cells; most passages have none."""
    return text.find("\n", start, end) >= 0 and any(text.find(sign, start, end) >= 0 for sign in _SIGNS + _OTHER_SIGNS)


def row_runs(text: str, start: int, end: int) -> Iterator[tuple[bool, list[tuple[int, int]]]]:
    """The lines of ``text[start:end]``, as offsets, in runs: rows of a table, two at the least, or no rows."""
    others: list[tuple[int, int]] = []
    lines = list(_lines(text, start, end))
    kinds = which_are_rows([text[slice(*line)] for line in lines])
    for are_rows, run in groupby(zip(kinds, lines, strict=True), key=itemgetter(0)):
        found = [line for _, line in run]
        if are_rows and len(found) > 1:
            if others:
                yield False, others
                others = []
            yield True, found
        else:
            others += found
    if others:
        yield False, others


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


def heads_of(lines: Sequence[str]) -> dict[int, int]:
    r"""The place of the line that names the columns, for each row below it.

    >>> heads_of(["Every day:", "Port\tLeaves", "Thole\t8:15", "Marrow\t9:40"])
    {2: 1, 3: 1}
    """
    heads: dict[int, int] = {}
    for are_rows, run in groupby(enumerate(which_are_rows(lines)), key=itemgetter(1)):
        places = [at for at, _ in run]
        if are_rows and is_head([lines[at] for at in places]):
            heads |= dict.fromkeys(places[1:], places[0])
    return heads


def repeated_head(table: str) -> str:
    """The first line of rows, with its line end, where it is sure to name their columns: most others have figures."""
    lines = table.split("\n")
    if len(lines) < FEWEST_ROWS or not all(which_are_rows(lines)) or not is_head(lines):
        return ""
    return f"{lines[0]}\n" if 2 * sum(_DIGIT.search(row) is not None for row in lines[1:]) >= len(lines) else ""


def cells_of(row: str) -> list[str]:
    """The words of its cells; of those that are empty a row of plain text may tell nothing."""
    return [words for cell in _CELL_END.split(row) if (words := cell.strip())]


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


def _lines(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    while start < end:
        stop = text.find("\n", start, end)
        stop = end if stop < 0 else stop
        yield start, stop
        start = stop + 1


def which_are_rows(lines: Sequence[str]) -> list[bool]:
    """Of each line, whether it is a row of a table or of a price list, as it is or among others."""
    are_rows = [_is_row_or_leads(line.strip()) for line in lines]
    for at, line in enumerate(lines):
        is_among = any(are_rows[max(0, at - 1) : at + 2])
        if is_among and not are_rows[at] and len(line) <= LONGEST_ROW:
            are_rows[at] = _AMONG_ROWS.search(line.strip()) is not None
    return are_rows


def _is_row_or_leads(line: str) -> bool:
    return len(line) <= LONGEST_ROW and bool(is_row(line) or _LEADER.search(line))
