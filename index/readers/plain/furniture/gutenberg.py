"""The frame that Project Gutenberg puts around its books: a header with facts, and its licence."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import regex

from index.readers.plain.lines.lines import Line

_START = regex.compile(
    r"\*{3}\s*START OF (?:TH(?:E|IS) )?PROJECT GUTENBERG.*|\*END\*?\s*THE SMALL PRINT.*", regex.IGNORECASE
)
_END = regex.compile(
    r"\*{3}\s*END OF (?:TH(?:E|IS) )?PROJECT GUTENBERG.*|End of (?:the |this )?Project Gutenberg.*", regex.IGNORECASE
)
_FACT = regex.compile(r"(Title|Author):\s+(\S.*)")
_CREDITS = regex.compile(
    r"(?:Produced|E-?text (?:prepared|produced)|Transcribed|Digitized|Scanned) (?:by|from)\b.*|This e-?text was .*"
    r"|Note: Project Gutenberg also has .*",
    regex.IGNORECASE,
)
"""Who typed a book, below the header."""
_CAPTION = regex.compile(
    r"\[(?:illustrations?|abbildung(?:en)?|bild|ilustraci[oó]n|ilustra[cç][aã]o|illustrazione|illustratie|kuva|decoration)"
    r"\b[^\[\]]{0,600}\]",
    regex.IGNORECASE,
)
CREDITS = 40
"""Lines below the header among which they stand."""
HEADER = 500
"""Lines in which the header ends, if there is one."""


class Framed(NamedTuple):
    """A book without its frame, or a message without its header, and what that says."""

    lines: Sequence[Line]
    left_out: Sequence[Line]
    title: str | None = None
    author: str | None = None
    published: str | None = None


def begins_book(line: str) -> bool:
    """Whether a line says that the book begins below it."""
    return _START.match(line) is not None


def ends_book(line: str) -> bool:
    """Whether a line says that the book has ended above it."""
    return _END.match(line) is not None


def without_frame(lines: Sequence[Line]) -> Framed:
    start = next((n for n, line in enumerate(lines[:HEADER], 1) if begins_book(line.text)), 0)
    if not start:
        return Framed(lines, ())
    end = next((n for n in range(start, len(lines)) if ends_book(lines[n].text)), len(lines))
    credit = _credits(lines[start : min(start + CREDITS, end)])
    facts = {match[1]: match[2] for line in lines[:start] if (match := _FACT.fullmatch(line.text))}
    book = [line for n, line in enumerate(lines[start:end]) if n not in credit]
    left_out = [*lines[:start], *(lines[start + n] for n in credit), *lines[end:]]
    return Framed(book, left_out, facts.get("Title"), facts.get("Author"))


def is_caption(text: str) -> bool:
    """« [Illustration: The tower] », where a book's picture was."""
    return text[:1] == "[" and _CAPTION.fullmatch(text) is not None


def _credits(lines: Sequence[Line]) -> list[int]:
    """The numbers of the lines that say who typed the book, to the next blank line each."""
    found: list[int] = []
    for n, line in enumerate(lines):
        if _CREDITS.match(line.text) or (found and found[-1] == n - 1 and not line.gap):
            found.append(n)
    return found
