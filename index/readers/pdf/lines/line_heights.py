"""The size of lines that do not tell it: their height, which depends on the letters that stand in them."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from index.language.letters import is_lower
from index.readers.pdf.drawn.line import Line

_RAISED = 1.25
"""How much higher a line is, at most, in which the mark of a note or a formula stands."""
_GOES_ON = ("-", ",", ".", ";")
"""What the last line of a heading ends in most seldom."""
_TALL, _TALLER = frozenset("()[]{}|/\\∫∑√"), 1.15
"""Signs that stand out above and below the letters of a line, and how much higher they make it, at most."""
_TAILS, _WITHOUT_TAILS = frozenset("gjpqy,;Q()[]{}|/"), 0.78
"""What reaches below a line, and how high it is, at the least, without that."""
_NOTE_MARK = re.compile(r"(?:[^\W\d_]|\w[.,;:!?\"”’»)\]]{1,3})\d{1,3}(?!\w)")
_LEAST_JUSTIFIED = 5
"""Lines that end at the same place, as lines of text do that are set to the width of a column."""
_LONG = 60
"""Letters of a line that is longer than most headings."""
_ALIKE = 1.06
"""The height of one line of a title over that of another."""


def as_high_as_usual(lines: list[Line]) -> list[Line]:
    """The lines, of which those of text are of one size whatever signs stand in them, and those of a title as well."""
    heights = Counter[float]()
    for line in lines:
        heights[line.size] += len(line.text)
    usual = heights.most_common(1)[0][0] if heights else 0
    ends = Counter(round(line.right) for line in lines)
    for line in lines:
        if line.is_size_told:
            is_within = usual < line.size <= _TALLER * usual and _is_between(line, lines, usual)
        else:
            is_within = line.size != usual and _is_of_height(line, usual, ends)
        if is_within:
            _set_size(line, usual)
    for before, line in pairwise(lines):
        is_large = not (before.is_size_told or line.is_size_told) and usual * _RAISED < min(before.size, line.size)
        is_alike = before.is_bold == line.is_bold and 1 / _ALIKE < line.size / before.size < _ALIKE
        if is_large and is_alike:
            _set_size(line, before.size)
    return lines


def _set_size(line: Line, size: float) -> None:
    line.top, line.size = line.top + line.size - size, size


def _is_between(line: Line, lines: Sequence[Line], usual: float) -> bool:
    """Whether a line goes on in a text of the usual size: where letters were recognised in a picture, sizes vary."""
    if line.is_bold or not is_lower(line.text[:1]):
        return False
    column = [other for other in lines if other.left < line.right and line.left < other.right]
    above = max((other for other in column if other.top < line.top), key=lambda other: other.top, default=None)
    below = min((other for other in column if other.top > line.top), key=lambda other: other.top, default=None)
    return above is not None and below is not None and above.size == below.size == usual


def _is_of_height(line: Line, usual: float, ends: Counter[int]) -> bool:
    """Whether a line that is higher or lower than usual has letters that make it so."""
    if line.size < usual:
        return line.size >= _WITHOUT_TAILS * usual and _TAILS.isdisjoint(line.text)
    if line.size <= _TALLER * usual and not _TALL.isdisjoint(line.text):
        return True
    is_justified = sum(ends[round(line.right) + off] for off in (-1, 0, 1)) >= _LEAST_JUSTIFIED
    is_long = len(line.text) >= _LONG
    is_within = is_justified or is_long or is_lower(line.text[:1]) or line.text.endswith(_GOES_ON)
    return line.size <= _RAISED * usual and (
        (is_within and not line.is_bold) or _NOTE_MARK.search(line.text) is not None
    )
