"""What is usual in a PDF: the size of its text, the distance of its lines; and so, which lines are headings."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from index.readers.pdf.lines import Line, usual_size
from index.readers.plain.wrapping import Joiner

LARGER, SMALLER = 1.07, 0.92
"""Of the usual size: that of a heading, and that of a note, at the least and at the most."""
_HEADING_LENGTH = 200
_LEAST_SIGNS = 2
"""Letters and digits of a heading; one alone is an initial, or a label."""
_INDENT = 0.8
"""Of a line's size."""


class Typography:
    """What is usual in a document, by which its lines are told apart."""

    def __init__(self, lines: Sequence[Line], is_stated: bool) -> None:
        self._is_marked = is_stated
        bold: Counter[bool] = Counter()
        self.size = usual_size([lines])
        for line in lines:
            bold[line.is_bold] += len(line.text) if line.size == self.size else 0
        self.is_bold = bold[True] > bold[False]
        gaps = [after.top - line.top for line, after in pairwise(lines) if is_below(line, after)]
        distances = Counter(round(2 * gap) for gap in gaps if gap < 3 * self.size)
        self.leading = distances.most_common(1)[0][0] / 2 if distances else 1.2 * self.size
        styles = {self._style(line) for line in lines if self.is_heading(line)}
        self._levels = {style: level for level, style in enumerate(sorted(styles, reverse=True), start=1)}
        self.joiner = Joiner([line.text for line in lines], None)
        self.indents = self._indented(lines)

    def is_heading(self, line: Line) -> bool:
        if self._is_marked:
            return line.stated is not None
        if line.is_row or len(line.text) > _HEADING_LENGTH:
            return False
        if not any(map(str.isalpha, line.text)) or sum(map(str.isalnum, line.text)) < _LEAST_SIGNS:
            return False
        return line.size >= LARGER * self.size or (line.is_bold and not self.is_bold and line.size >= self.size)

    def level(self, line: Line) -> int:
        if line.stated:
            return line.stated.level
        return self._levels.get(self._style(line), len(self._levels) or 1)

    def _style(self, line: Line) -> tuple[float, bool]:
        return line.size, line.is_bold

    def is_usual(self, size: float) -> bool:
        return abs(size - self.size) <= (1 - SMALLER) * self.size

    def is_small(self, size: float) -> bool:
        """Whether it is that of notes."""
        return size < SMALLER * self.size

    def _indented(self, lines: Sequence[Line]) -> bool:
        """Whether paragraphs begin with an indent: some lines do, and most do not."""
        body = [line for line in lines if line.size == self.size]
        indented = sum(self.has_indent(line) for line in body)
        return 0.03 * len(body) < indented < 0.4 * len(body)

    def has_indent(self, line: Line) -> bool:
        return _INDENT * line.size < line.left - line.column[0] < 5 * line.size


def is_below(line: Line, after: Line) -> bool:
    return line.page == after.page and line.column == after.column and after.top > line.top
