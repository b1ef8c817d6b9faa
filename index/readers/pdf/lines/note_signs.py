"""Marks of notes that stand so high above their line that they are lines of their own."""

from __future__ import annotations

import re
from collections.abc import Sequence

from index.readers.pdf.drawn.line import Line

_MARK = re.compile(r"\d{1,3}|[*†‡§¶]{1,3}")
_SMALLER, _RAISED, _NEAR = 0.85, 0.5, 0.4
"""Of the line's size: that of a mark, at the most; how far above the line it begins, and how far from its words."""
_WINDOW = 8
"""Lines around a mark among which its own is, which come in the order of their lower edges."""


def with_note_signs(lines: Sequence[Line]) -> list[Line]:
    """The lines, with each mark before the first or behind the last word that it stands at."""
    placed = {
        at
        for at, line in enumerate(lines)
        if _MARK.fullmatch(line.text) and _place(line, lines[max(at - _WINDOW, 0) : at + _WINDOW])
    }
    return [line for at, line in enumerate(lines) if at not in placed]


def _place(mark: Line, around: Sequence[Line]) -> bool:
    for line in around:
        is_above = line.top - _RAISED * line.size <= mark.top < line.top + _RAISED * line.size
        if line is mark or mark.size > _SMALLER * line.size or not is_above:
            continue
        near = _NEAR * line.size
        if abs(line.left - mark.right) <= near:
            line.text, line.left = f"{mark.text} {line.text}", mark.left
            return True
        if abs(mark.left - line.right) <= near:
            line.text, line.right = f"{line.text}{mark.text}", mark.right
            return True
    return False
