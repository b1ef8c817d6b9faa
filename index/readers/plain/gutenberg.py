"""The frame that Project Gutenberg puts around its books: a header with facts, and its licence."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import regex

from index.readers.plain.lines import Line

_START = regex.compile(
    r"\*{3}\s*START OF (?:TH(?:E|IS) )?PROJECT GUTENBERG.*|\*END\*?\s*THE SMALL PRINT.*", regex.IGNORECASE
)
_END = regex.compile(
    r"\*{3}\s*END OF (?:TH(?:E|IS) )?PROJECT GUTENBERG.*|End of (?:the |this )?Project Gutenberg.*", regex.IGNORECASE
)
_FACT = regex.compile(r"(Title|Author):\s+(\S.*)")
HEADER = 500
"""Lines in which the header ends, if there is one."""


class Framed(NamedTuple):
    """A book without its frame, or a message without its header, and what that says."""

    lines: Sequence[Line]
    left_out: Sequence[Line]
    title: str | None = None
    author: str | None = None
    published: str | None = None


def without_frame(lines: Sequence[Line]) -> Framed:
    start = next((n for n, line in enumerate(lines[:HEADER], 1) if _START.match(line.text)), 0)
    if not start:
        return Framed(lines, ())
    end = next((n for n in range(start, len(lines)) if _END.match(lines[n].text)), len(lines))
    facts = {match[1]: match[2] for line in lines[:start] if (match := _FACT.fullmatch(line.text))}
    return Framed(lines[start:end], [*lines[:start], *lines[end:]], facts.get("Title"), facts.get("Author"))
