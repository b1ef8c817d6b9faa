"""Tables of contents in a PDF, which repeat its headings: lines that end with the number of a page."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from index.grouping import runs_of
from index.readers.contents import is_contents_title
from index.readers.pdf.drawn.line import Line

_LEADER = re.compile(r"(?<![.․·…_])(?<![.․·…_]\s)(?:[.․·…_]\s?){3,}+\s*(\d{1,4}|[ivxlc]{1,7}|[^\W\d_a-zA-Z]{1,2})\s*$")
"""Pages before the text are also counted by Roman numerals, or by the letters of other alphabets: ก, ข, ค; أ, ب, ج."""
_NUMBER = re.compile(r"\d{1,4}|[ivxlc]{1,7}")
_SAME_ROW = 0.6
_LEAST_ENTRIES = 4
_MOST_BETWEEN = 3
"""Lines between two entries, of entries that take several lines and of parts' names."""
_LEAST_RISING = 0.9
"""The share of entries whose page is not before the last one's."""


def without_contents(pages: Sequence[list[Line]]) -> tuple[list[list[Line]], int]:
    """The pages' lines in reading order without tables of contents, and how many lines those had."""
    lines = [line for page in pages for line in page]
    dropped: set[int] = set()
    # Without a title or leaders it may be a table with years, which rise as well, but over more than there are pages.
    for run in runs_of(_entries(lines), lambda run, entry: entry[0] - run[-1][0] > 2 + _MOST_BETWEEN):
        numbers = [number for _, number in run if number is not None]
        rising = sum(after >= before for before, after in pairwise(numbers))
        first, is_titled = _start(lines, run[0][0])
        has_leaders = any(_LEADER.search(lines[at].text) for at, _ in run)
        leads_inside = has_leaders or max(numbers, default=0) - min(numbers, default=0) < len(pages)
        if (is_titled or (len(run) >= _LEAST_ENTRIES and leads_inside)) and rising >= _LEAST_RISING * (
            len(numbers) - 1
        ):
            dropped.update(range(first, run[-1][0] + 1))
    gone = {id(lines[at]) for at in dropped}
    return [[line for line in page if id(line) not in gone] for page in pages], len(dropped)


def _entries(lines: Sequence[Line]) -> list[tuple[int, int | None]]:
    """The places of lines that end with a page's number, and the number; None where it is a Roman one."""
    found: list[tuple[int, int | None]] = []
    for at, line in enumerate(lines):
        leader = _LEADER.search(line.text)
        number = leader[1] if leader else line.text if at and _is_number_of(lines[at - 1], line) else None
        if number is not None:
            found.append((at, int(number) if number.isdecimal() else None))
    return found


def _is_number_of(entry: Line, line: Line) -> bool:
    """Whether a line is the number of the page of the entry beside it."""
    is_beside = entry.page == line.page and abs(entry.top - line.top) < _SAME_ROW * line.size
    return (
        is_beside
        and bool(_NUMBER.fullmatch(line.text))
        and entry.right < line.left
        and any(map(str.isalpha, entry.text))
    )


def _start(lines: Sequence[Line], at: int) -> tuple[int, bool]:
    """The line that a table of contents begins with: its title, if it has one, else its first entry."""
    first = at - 1 if at and _is_number_of(lines[at - 1], lines[at]) else at
    for before in range(first - 1, max(first - 2 - _MOST_BETWEEN, -1), -1):
        if is_contents_title(lines[before].text):
            return before, True
    return first, False
