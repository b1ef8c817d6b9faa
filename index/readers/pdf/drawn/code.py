"""Programs in a PDF: lines in letters of one width, where the text is in others."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import groupby, pairwise

from index.readers.pdf.drawn.line import Item, Line

CODE_FONT = re.compile("mono|courier|consol|code|typewriter|menlo|cmtt|sftt", re.IGNORECASE)
"""In the name of a font; a text with much code is not set in it."""
_MOST = 0.5
"""The share of a document's letters that are code; what has more of them was written on a typewriter."""
_LEAST_LINES = 2
"""One alone may be an option, above what it does, or a line of text that is all names."""
_BLANK_LINE = 1.6
"""Of the least distance between two lines: where they are further apart, one is left blank."""


def code_fonts(pages: Iterable[Iterable[Item]]) -> frozenset[str]:
    """The names of the fonts in which a document has its programs."""
    letters: Counter[str] = Counter()
    for page in pages:
        for item in page:
            letters[item.font_name or ""] += len(item.text)
    fonts = frozenset(name for name in letters if CODE_FONT.search(name))
    return fonts if sum(letters[name] for name in fonts) < _MOST * letters.total() else frozenset()


def mark_code(pages: Iterable[Sequence[Line]]) -> None:
    """Leave the mark of code to those lines alone that are one of several; lines are in reading order."""
    lines = [line for page in pages for line in page]
    for is_code, group in groupby(lines, key=lambda line: line.is_code):
        run = list(group)
        if is_code and len(run) < _LEAST_LINES:
            run[0].is_code = False


def code_of(lines: Sequence[Line]) -> str:
    """The lines of a program, indented and apart as they are on the page."""
    longest = max(lines, key=lambda line: len(line.text))
    width = (longest.right - longest.left) / len(longest.text) or 1
    margins = {page: min(line.left for line in group) for page, group in groupby(lines, key=lambda line: line.page)}
    gaps = [after.top - line.top for line, after in pairwise(lines) if after.page == line.page and after.top > line.top]
    text = ""
    for before, line in zip([None, *lines], lines, strict=False):
        is_apart = before and line.page == before.page and line.top - before.top > _BLANK_LINE * min(gaps, default=0)
        text += ("\n\n" if is_apart else "\n") if before else ""
        text += " " * round((line.left - margins[line.page]) / width) + line.text
    return text
