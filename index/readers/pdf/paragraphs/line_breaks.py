"""Ends of lines that are meant, as in addresses, verses and lists without bullets: the next words had fitted there."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from index.readers.pdf.drawn.line import Line
from index.readers.pdf.lines.typography import is_below
from index.readers.plain.lines.punctuation import starts_lower

_MOSTLY = 0.5
"""The share of a paragraph's lines that end where they are meant to; where fewer do, they go around a picture."""
_SPACE = 0.3
"""Of a line's size."""
_FIRST_WORDS = re.compile(r"\S+(?:\s+\S+)?")
"""Two, for some words are kept with the one before them."""


def meant_ends(group: Sequence[Line]) -> set[int]:
    """The places in a paragraph of those lines after which a line of its own begins."""
    right, width = max(line.right for line in group), max(line.right - line.left for line in group)
    found = {at for at, (line, after) in enumerate(pairwise(group)) if had_room(line, after, right, width)}
    return found if len(found) >= _MOSTLY * (len(group) - 1) else set()


def had_room(line: Line, after: Line, right: float, width: float) -> bool:
    """Whether the first words of the next line had fitted, and no sentence goes on there in the middle; ``right`` is
    where text ends, and ``width`` that of its widest line."""
    words = _FIRST_WORDS.match(after.text)
    is_word = any(map(str.isalnum, line.text))
    if words is None or not is_word or starts_lower(after.text) or not is_below(line, after):
        return False
    needed = _SPACE * line.size + (after.right - after.left) * len(words[0]) / len(after.text)
    return line.right + needed < right and line.right - line.left + needed < width
