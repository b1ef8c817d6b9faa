"""Rows of tables in plain text: which lines are some, and what their cells are."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import groupby
from operator import itemgetter

CELLS_APART = " | "
"""Between the cells of a row that a reader has made, each with the name of its column: « Port: Thole | Quays: 8 »."""
LONGEST_ROW = 300
"""Characters: what a longer row says is sentences."""

FEWEST_ROWS = 3
"""Lines of a table, at the least, whose cells are parted by signs that sentences have too."""

_ROW = re.compile(r"[^\s.!?:] {3,}+\S|\S[^\S\t]*+\t\s*+\S|(?m:^)(?>.*?\S [|│] ).*\S [|│] \S|^[|│].*[|│]$")
_EASTERN_GAP = re.compile(r"(?<=\S)\u3000+(?=\S)")
_LEADER = re.compile(
    r"\w\)?[^\S\n]?(?:\.{4,}+|(?:[ \u00a0]\.){4,}+|…{2,}+|·{4,}+|_{4,}+)[^\S\n]*+(?=\S)[^\n.…·_]*+(?:\.\d[^\n.]*)?\Z"
)
"""« Soup ........ 7.50 »"""
_LEADER_SIGNS = ("....", ". .", "\u00a0.", "……", "··", "__")
"""One of which each leader has, and hardly any other line: to look for them takes a fiftieth of the time."""
_AMONG_ROWS = re.compile(r"[^\s.!?:] {2,}\S|\S\u3000+\S")
"""Gaps of a row among others: the longest cell of a column may stand nearer to the next."""
_SIGNS = ("   ", "\t", "|", "│")
_OTHER_SIGNS = ("\u3000\u3000", "....", ". . .", "……", "····", "____")
_CELL_END = re.compile(r"\t| {2,}|\u3000+|[|│]")
_LINE_END, _SEPARATORS = "\n", ";,"
_SEPARATED = re.compile(r"\n[^\n;]*;[^\n;]*;|\n[^\n,]*,[^\n,]*,")
_LONGEST_CELL = {";": 120, ",": 40}
"""Characters of a cell between those, at the most: longer ones are parts of sentences."""
_DIGIT, _FIGURE = re.compile(r"\d"), re.compile(r"\s*[€$£¥+-]?\d")


def is_row(line: str) -> bool:
    """Whether this is a row of a table: words apart by tabs, bars or wide gaps; East Asian gaps are several."""
    if any(sign in line for sign in _SIGNS) and _ROW.search(line) is not None:
        return True
    return "\u3000\u3000" in line and len(_EASTERN_GAP.findall(line)) > 1


def may_have_rows(text: str, start: int, end: int) -> bool:
    """Whether several lines stand there, and a sign that parts cells; most passages have none."""
    if text.find("\n", start, end) < 0:
        return False
    return any(text.find(sign, start, end) >= 0 for sign in _SIGNS + _OTHER_SIGNS) or bool(
        _SEPARATED.search(text, start, end)
    )


def may_be_rows(lines: Sequence[str]) -> bool:
    """The same of lines: `which_are_rows` finds none where it says no, and takes ten times as long to say so."""
    text = _LINE_END.join(lines)
    signs = (*_SIGNS, *_LEADER_SIGNS, "\u3000\u3000")
    return any(sign in text for sign in signs) or _SEPARATED.search(text) is not None


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


def cells_of(row: str) -> list[str]:
    """The words of its cells; of those that are empty a row of plain text may tell nothing."""
    if _CELL_END.search(row) or _has_leader(row):
        return [words for cell in _CELL_END.split(row) if (words := cell.strip())]
    separated = (_separated(row, separator) for separator in _SEPARATORS)
    return [cell.strip() for cell in next(filter(None, separated), [row])]


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
    for at in separated_rows(lines):
        are_rows[at] = True
    return are_rows


def separated_rows(lines: Sequence[str]) -> set[int]:
    """The places of lines that follow each other, and have as many cells between semicolons or commas.

    >>> separated_rows(["The fares:", "Port;Class;Fare", "Thole;2;4,50", "Marrow;1;9", "Ask; or pay; on board."])
    {1, 2, 3}
    """
    found: set[int] = set()
    for separator in _SEPARATORS:
        rows = [_separated(line, separator) for line in lines]
        for size, run in groupby(range(len(rows)), key=lambda at: len(rows[at])):
            places = list(run)
            if size > 2 and len(places) >= FEWEST_ROWS and _are_cells([rows[at] for at in places], separator):
                found.update(places)
    return found


def _separated(row: str, separator: str) -> list[str]:
    """The cells between separators, of which those in quotation marks are none; nothing where it is a sentence."""
    is_sentence = row.endswith((".", "!", "?", "。"))
    if is_sentence or len(row) > LONGEST_ROW or row.count(separator) < 2:
        return []
    parts = row.split('"')
    parts[::2] = [part.replace(separator, _LINE_END) for part in parts[::2]]
    cells = '"'.join(parts).split(_LINE_END)
    return [] if max(map(len, cells)) > _LONGEST_CELL[separator] else cells


def _are_cells(rows: Sequence[Sequence[str]], separator: str) -> bool:
    """Whether commas part cells: there are figures below a name in one column, or no space follows and not all are in
    numbers."""
    if separator == ";":
        return True
    columns = list(zip(*rows, strict=True))
    if any(cell.startswith(" ") or not cell for row in rows for cell in row[1:]):
        return any(not _DIGIT.search(head) and all(map(_FIGURE.match, cells)) for head, *cells in columns)
    return not all(cell.isdecimal() for column in columns[1:] for cell in column)


def _is_row_or_leads(line: str) -> bool:
    return len(line) <= LONGEST_ROW and (is_row(line) or _has_leader(line))


def _has_leader(line: str) -> bool:
    return any(sign in line for sign in _LEADER_SIGNS) and _LEADER.search(line) is not None
