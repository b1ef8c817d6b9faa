"""A title over what belongs to it, in a text's first lines: « Lakeside Rowing Club | Rules, May 2023 »."""

from __future__ import annotations

from collections.abc import Sequence

from index.language.rows import is_row
from index.readers.plain.headings.heading_form import ends_in_initials
from index.readers.plain.headings.headings import CODE
from index.readers.plain.lines.dated_lines import holds_date
from index.readers.plain.lines.lines import Line
from index.readers.plain.lines.punctuation import ends_open, ends_sentence, introduces, is_item, starts_lower
from index.readers.plain.lines.signs import LONGEST, is_capitals

TITLE_PAGE, SHORT = 4, 60
"""Lines of a title and what belongs to it, and their characters, at the most."""
ADDRESS = 5
"""Spaces of a line that begins with a number and is no street's address, at the least."""
READ = 200
"""Lines below that tell whether a text is prose."""


def title_page(lines: Sequence[Line], base: int) -> set[str]:
    """The first line where it is a title, with lines below it in its block that are none: « Version 2 », a place."""
    end = next((n for n, line in enumerate(lines) if n and line.gap), len(lines))
    if not 1 < end <= TITLE_PAGE or not all(map(_is_short, lines[:end])):
        return set()
    first = lines[0]
    return {first.text} if first.indent >= base + CODE or is_capitals(first.text) else set()


def first_of_dated(lines: Sequence[Line]) -> set[str]:
    """The first of three lines or four where one below tells a day: « On Luke 15 | 6 May 2022, Thole | A. Finch »."""
    end = next((n for n, line in enumerate(lines) if n and line.gap), len(lines))
    if not 2 < end <= TITLE_PAGE or not all(map(_is_short, lines[:end])) or not _is_title(lines[0], lines[1]):
        return set()
    return {lines[0].text} if any(holds_date(line.text) for line in lines[1:end]) else set()


def first_of_two(lines: Sequence[Line]) -> set[str]:
    """The first line where another one stands below it, between blank lines, and prose below both."""
    is_pair = len(lines) > 2 and not lines[1].gap and lines[2].gap
    if not is_pair or not _is_short(lines[1]) or ends_sentence(lines[0].text) or len(lines[0].text) > LONGEST:
        return set()
    below = lines[2 : 2 + READ]
    return {lines[0].text} if _is_title(lines[0], lines[1]) and (_is_prose(below) or _has_capitals(below)) else set()


def _is_short(line: Line) -> bool:
    """Whether a line is short, and no sentence."""
    return len(line.text) <= SHORT and (not ends_sentence(line.text) or ends_in_initials(line.text))


def _is_title(line: Line, below: Line) -> bool:
    """Whether one line may be a title, and the next goes on with it: it is no verse, address or letter's head."""
    if any(tells(text) for text in (line.text, below.text) for tells in (ends_open, introduces, is_item, is_row)):
        return False
    is_address = line.text[0].isdigit() and line.text.count(" ") < ADDRESS
    if starts_lower(line.text) or is_address or ":" in below.text:
        return False
    return not starts_lower(below.text) or any(map(str.isdigit, below.text))


def _has_capitals(lines: Sequence[Line]) -> bool:
    """Whether headings in capitals stand below blank lines."""
    return sum(line.gap > 0 and is_capitals(line.text) and len(line.text) <= SHORT for line in lines) > 1


def _is_prose(lines: Sequence[Line]) -> bool:
    """Whether half of the letters, at the least, are in lines that are long, rows, begin with
    numbers or end sentences, as no verses do."""
    letters = sum(len(line.text) for line in lines)
    prose = sum(len(line.text) for line in lines if not _is_short(line) or is_row(line.text) or line.text[0].isdigit())
    return 0 < letters <= 2 * prose
