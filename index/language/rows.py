"""Rows of tables in plain text: which lines are some, and which of them names the columns."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import groupby

import regex

LONGEST_ROW = 300
"""Characters: what a longer row says is sentences."""
FEWEST_ROWS = 3
"""Lines of a table whose first one may name its columns."""

_ROW = regex.compile(r"[^\s.!?:] {3,}\S|\S\s*\t\s*\S|\S [|│] .*\S [|│] \S|^[|│].*[|│]$")
_LEADER = re.compile(
    r"\w\)?[^\S\n]?(?:\.{4,}|(?:[ \u00a0]\.){4,}|…{2,}|·{4,}|_{4,})[^\S\n]*(?=\S)[^\n.…·_]*(?:\.\d[^\n.]*)?\Z"
)
"""« Soup ........ 7.50 »"""
_SIGNS = ("   ", "\t", "|", "│", "....", ". . .", "……", "····", "____")
_CELL_END = re.compile(r"\t| {3,}|[|│]")
_DIGIT = re.compile(r"\d")
_YEAR = re.compile(r"(?:19|20)\d\d")


def is_row(line: str) -> bool:
    """Whether this is a row of a table: words apart by tabs, bars or wide gaps."""
    return ("   " in line or "\t" in line or "|" in line or "│" in line) and _ROW.search(line) is not None


def may_have_rows(text: str, start: int, end: int) -> bool:
    """Whether several lines stand there, and a sign that parts cells; most passages have none."""
    return text.find("\n", start, end) >= 0 and any(text.find(sign, start, end) >= 0 for sign in _SIGNS)


def row_runs(text: str, start: int, end: int) -> Iterator[tuple[bool, list[tuple[int, int]]]]:
    """The lines of ``text[start:end]``, as offsets, in runs: rows of a table, two at the least, or no rows."""
    others: list[tuple[int, int]] = []
    for are_rows, run in groupby(_lines(text, start, end), key=lambda line: _is_row_or_leads(text[slice(*line)])):
        found = list(run)
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
    for are_rows, run in groupby(range(len(lines)), key=lambda at: is_row(lines[at])):
        places = list(run)
        if are_rows and is_head([lines[at] for at in places]):
            heads |= dict.fromkeys(places[1:], places[0])
    return heads


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


def _is_row_or_leads(line: str) -> bool:
    line = line.strip()
    return len(line) <= LONGEST_ROW and (is_row(line) or _LEADER.search(line) is not None)
