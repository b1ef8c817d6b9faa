"""What an Org file is made of: blocks, tables, lines shown as they stand, and other lines; without what it hides."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import NamedTuple

HEADING = re.compile(r"(\*{1,30})[ \t]+(\S.*)$")
_DRAWER = re.compile(r"[ \t]*:[A-Za-z][\w-]{0,40}:[ \t]*$")
_DRAWER_END = re.compile(r"[ \t]*:END:[ \t]*$", re.IGNORECASE)
_BEGINNING = re.compile(r"[ \t]*#\+begin_(\w{1,30})\b", re.IGNORECASE)
_END = re.compile(r"[ \t]*#\+end_(\w{1,30})[ \t]*$", re.IGNORECASE)
_ROW = re.compile(r"[ \t]*\|")
_FIXED_WIDTH = re.compile(r"[ \t]*:(?:[ \t](.*))?$")
"""« : make »"""


class Part(NamedTuple):
    """Lines of a ``kind``: "line", "table", "example", or what a block is called."""

    kind: str
    lines: list[str]


def parts_of(lines: Sequence[str]) -> Iterator[Part]:
    seen = list(_without_drawers(list(_without_comment_trees(lines))))
    ends: defaultdict[str, list[int]] = defaultdict(list)
    for at, line in enumerate(seen):
        if found := _END.match(line):
            ends[found[1].lower()].append(at)
    at = 0
    while at < len(seen):
        kind, start, end, after = _next_part(seen, at, ends)
        yield Part(kind, [_without_colon(line) if kind == "example" else line for line in seen[start:end]])
        at = after


def _next_part(lines: Sequence[str], at: int, ends: dict[str, list[int]]) -> tuple[str, int, int, int]:
    """What begins at a line, where its own lines begin and end, and where the next part begins."""
    if found := _BEGINNING.match(lines[at]):
        kind = found[1].lower()
        place = bisect_right(ends[kind], at)
        if place < len(ends[kind]):  # a block that never ends is none
            return kind, at + 1, ends[kind][place], ends[kind][place] + 1
    for kind, sign in (("table", _ROW), ("example", _FIXED_WIDTH)):
        if sign.match(lines[at]):
            end = next((n for n in range(at, len(lines)) if not sign.match(lines[n])), len(lines))
            return kind, at, end, end
    return "line", at, at + 1, at + 1


def _without_colon(line: str) -> str:
    found = _FIXED_WIDTH.match(line)
    return found[1] or "" if found else line


def _without_comment_trees(lines: Sequence[str]) -> Iterator[str]:
    """The lines without those below « * COMMENT », which Org never shows."""
    silent = 0
    for line in lines:
        heading = HEADING.match(line)
        if heading and (not silent or len(heading[1]) <= silent):
            silent = len(heading[1]) if heading[2].partition(" ")[0] == "COMMENT" else 0
        if not silent:
            yield line


def _without_drawers(lines: Sequence[str]) -> Iterator[str]:
    """The lines without « :PROPERTIES: … :END: »; a drawer that ends in no section of its own is none."""
    ends: list[int | None] = []
    end: int | None = None
    for at in reversed(range(len(lines))):
        end = None if HEADING.match(lines[at]) else at if _DRAWER_END.match(lines[at]) else end
        ends.append(end)
    ends.reverse()
    after = 0
    for at, line in enumerate(lines):
        own = ends[at]
        if at >= after and own is not None and own > at and _DRAWER.match(line):
            after = own + 1
        if at >= after:
            yield line
