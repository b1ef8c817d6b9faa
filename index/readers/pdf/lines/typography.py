"""What is usual in a PDF: the size of its text, the distance of its lines; and so, which lines are headings."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Sequence
from itertools import chain, pairwise
from statistics import median

from index.readers.pdf.drawn.line import Line
from index.readers.pdf.lines.lines import usual_size
from index.readers.plain.layout.wrapping import Joiner
from index.readers.plain.lines.phrases import any_of, phrases_beside

LARGER, SMALLER = 1.07, 0.92
"""Of the usual size: that of a heading, and that of a note, at the least and at the most."""
_HEADLINE = 1.3
"""Of the usual size: where more lines are so large than are headings by the file's word, it tells only some of them."""
_WIDEST_LEADING, _LEAST_GAPS = 2.2, 6
"""Of a line's size; and distances by which it is known."""
_TITLE_PAGES, _LEAST_TITLE = 2, 4
_HEADING_LENGTH = 200
_LEAST_SIGNS = 2
"""Letters and digits of a heading; one alone is an initial, or a label."""
_INDENT = 0.8
"""Of a line's size."""
_FIGURE_OR_TABLE = any_of(map(re.escape, chain.from_iterable(phrases_beside(__file__).values())))
_CAPTION = re.compile(rf"(?:{_FIGURE_OR_TABLE})\s*\d+(?:[.:：–-]|\s|$)", re.IGNORECASE)


class Typography:
    """What is usual in a document, by which its lines are told apart."""

    def __init__(self, lines: Sequence[Line]) -> None:
        stated = [line for line in lines if line.stated]
        self._told = {self._style(line): line.stated.level for line in reversed(stated) if line.stated}
        bold: Counter[bool] = Counter()
        self.size = usual_size([lines])
        for line in lines:
            bold[line.is_bold] += len(line.text) if line.size == self.size else 0
        self.is_bold = bold[True] > bold[False]
        others = sum(self._is_headline(line) for line in lines)
        self._is_outlined = bool(stated) and others <= len(stated)
        gaps = [after.top - line.top for line, after in pairwise(lines) if is_below(line, after)]
        self.leading = _most_common([gap for gap in gaps if gap < 3 * self.size], 1.2 * self.size)
        by_size: defaultdict[float, list[float]] = defaultdict(list)
        for line, after in pairwise(lines):
            if is_below(line, after) and line.size == after.size and after.top - line.top < _WIDEST_LEADING * line.size:
                by_size[line.size].append(round(2 * (after.top - line.top)) / 2)
        self._leadings = {size: median(gaps) for size, gaps in by_size.items() if len(gaps) >= _LEAST_GAPS}
        self._levels: dict[tuple[float, bool], int] = {}
        self._headings = {id(line) for line in lines if self._is_heading(line)}
        last = 0
        for style in sorted({self._style(line) for line in lines if id(line) in self._headings}, reverse=True):
            last = self._levels[style] = self._told.get(style, last + 1)
        named = (line.size for line in lines if line.page <= _TITLE_PAGES and len(line.text) >= _LEAST_TITLE)
        self._largest = max(named, default=0)
        self.joiner = Joiner([line.text for line in lines], None)
        self.indents = self._indented(lines)

    def is_heading(self, line: Line) -> bool:
        """Whether one of the document's lines is a heading by its looks, or by the file's word."""
        return id(line) in self._headings

    def _is_heading(self, line: Line) -> bool:
        if line.stated or self._is_outlined:
            return line.stated is not None
        if self._told and (not self._is_headline(line) or self._is_title(line)):
            return False
        if line.is_row or line.is_code or len(line.text) > _HEADING_LENGTH or is_caption(line):
            return False
        if not any(map(str.isalpha, line.text)) or sum(map(str.isalnum, line.text)) < _LEAST_SIGNS:
            return False
        return line.size >= LARGER * self.size or (line.is_bold and not self.is_bold and line.size >= self.size)

    def leading_of(self, line: Line) -> float:
        """The distance of lines of a size, which may be set wider than most of a document, its tables for instance."""
        return max(self._leadings.get(line.size, 0), self.leading)

    def level(self, line: Line) -> int:
        if line.stated:
            return line.stated.level
        return self._levels.get(self._style(line), len(self._levels) or 1)

    def _is_headline(self, line: Line) -> bool:
        """Whether a line is so large as a heading is, though the file does not say that it is one."""
        return not line.stated and line.size >= _HEADLINE * self.size

    def _is_title(self, line: Line) -> bool:
        """Whether a line on the first pages is larger than all headings that the file tells."""
        return line.page <= _TITLE_PAGES and line.size > max(size for size, _ in self._told)

    def is_title(self, line: Line) -> bool:
        """Whether a line is of the title by its size: the largest on the first pages."""
        return line.page <= _TITLE_PAGES and line.size == self._largest and self._is_headline(line)

    def _style(self, line: Line) -> tuple[float, bool]:
        return line.size, line.is_bold

    def is_usual(self, size: float) -> bool:
        return abs(size - self.size) <= (1 - SMALLER) * self.size

    def is_small(self, size: float) -> bool:
        """Whether it is that of notes."""
        return size < SMALLER * self.size

    def _indented(self, lines: Sequence[Line]) -> bool:
        """Whether paragraphs begin with an indent: some lines do, and most do not."""
        body = [line for line in lines if line.size == self.size and not line.is_code]
        indented = sum(self.has_indent(line) for line in body)
        return 0.03 * len(body) < indented < 0.4 * len(body)

    def has_indent(self, line: Line) -> bool:
        return _INDENT * line.size < line.left - line.column[0] < 5 * line.size


def _most_common(gaps: Sequence[float], otherwise: float) -> float:
    """The distance that most gaps have, but for rounding; of two the smaller, for short texts have many blank lines."""
    counts = Counter(round(2 * gap) for gap in gaps)
    if not counts:
        return otherwise
    first = max(counts, key=lambda half: (counts[half - 1] + counts[half] + counts[half + 1], -half))
    return max(first, first + 1, key=lambda half: counts[half]) / 2


def is_caption(line: Line) -> bool:
    """Whether it tells what a figure or a table is of."""
    return _CAPTION.match(line.text) is not None


def is_below(line: Line, after: Line) -> bool:
    return line.page == after.page and line.column == after.column and after.top > line.top
