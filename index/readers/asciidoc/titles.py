"""Titles of AsciiDoc on two lines, « Fares » above a line of dashes, as they were written first: on one."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

_UNDERLINE = re.compile(r"={3,}|-{3,}|~{3,}|\^{3,}|\+{3,}")
_MARKS = "=-~^+"
"""By their depth."""
_DIFFERENCE = 1
"""Characters by which a line below is longer or shorter than its title, at the most; other ones begin a block."""
_BLOCK = re.compile(r"[-.+/=*_]{4,}|[|,:!]={3,}|`{3,}.*")
_NO_TITLE = re.compile(r"\[.*\]|[.:*/|].*")


def with_one_line_titles(lines: Sequence[str]) -> Iterator[str]:
    """
    >>> list(with_one_line_titles(["Fares", "-----", "", "----", "Fares", "-----", "----"]))
    ['== Fares', '', '----', 'Fares', '-----', '----']
    """
    block = ""
    at = 0
    while at < len(lines):
        line = lines[at]
        is_block = _BLOCK.fullmatch(line) is not None
        if block:
            block = "" if line == block else block
        elif not is_block and at + 1 < len(lines) and _is_title(line, lines[at + 1], lines[at - 1] if at else ""):
            yield f"{'=' * (1 + _MARKS.index(lines[at + 1][0]))} {line}"
            at += 2
            continue
        elif is_block:
            block = "```" if line.startswith("`") else line
        yield line
        at += 1


def _is_title(line: str, below: str, above: str) -> bool:
    is_line = line[:1].strip() != "" and not _NO_TITLE.fullmatch(line) and (not above or above.startswith(("[", "//")))
    return is_line and abs(len(line) - len(below)) <= _DIFFERENCE and _UNDERLINE.fullmatch(below) is not None
