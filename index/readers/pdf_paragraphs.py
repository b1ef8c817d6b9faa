"""The lines of a PDF -> its headings and paragraphs, by the size, the weight and the place of each line."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from index.blocks import Block, Cell
from index.readers.pdf_lines import Line, usual_size

_LARGER = 1.07
_SMALLER = 0.92
_HEADING_LENGTH = 200
_LEAST_SIGNS = 2
"""Letters and digits of a heading; one alone is an initial, or a label."""
_NEW_PARAGRAPH = 1.25
"""Of the usual distance between two lines: what is further below begins a paragraph."""
_SHORT_LINE = 0.88
"""Of a column's width: what ends before it, with a full stop, ends a paragraph."""
_INDENT = 0.8
"""Of a line's size."""
_FULL_HEADING = 0.6
"""Of a column's width: a shorter line of a heading is its last."""
_HEADING_LEADING = 1.6
_SECTION_NUMBER = re.compile(r"(?:\d{1,3}(?:\.\w{1,3})+\.?|\d{1,3}[.)]|[IVXLC]{1,7}\.)\s")
"""What begins another heading, where it stands below one."""
_BULLET = re.compile(r"(?:[•▪■●◦‣⁃○□➢✓*–—-]|\(?\d{1,2}[.)]|\(?[a-z][.)])\s+(?=\S)")
_BULLET_SIGN = re.compile(r"[•▪■●◦‣⁃○□➢✓]\s*")
_ENDS = (".", "!", "?", "…", "。", "！", "？", "؟", "।", ":")
_CLOSING = " »”\"’')]）」』0123456789"
_HYPHENS = ("-", "‐")
_WORD = re.compile(r"[^\W\d_]+(?:[-‐][^\W\d_]+)*")


@dataclass(slots=True)
class PDFBlock:
    """``level`` is that of a heading, None for all else; ``is_stated`` where the file itself says so.

    ``is_item`` where a bullet stood before it; ``cells`` are a row's.
    """

    text: str
    page: int
    level: int | None = None
    is_stated: bool = False
    is_bold: bool = False
    size: float = 0
    is_item: bool = False
    cells: tuple[Cell, ...] = ()

    @property
    def blocks(self) -> list[Block]:
        if self.cells:
            return [Block("row", 0, len(self.text), cells=self.cells)]
        return [Block("item", 0, len(self.text), depth=1)] if self.is_item else []


def blocks_of(pages: Sequence[Sequence[Line]], *, is_stated: bool = False) -> list[PDFBlock]:
    """The blocks of all pages, whose lines are in reading order; ``is_stated`` where the file headings its headings."""
    lines = [line for page in pages for line in page]
    if not lines:
        return []
    usual = _Usual(lines, is_stated)
    return list(_joined(_groups(pages, usual), usual))


class _Usual:
    """What is usual in a document."""

    def __init__(self, lines: Sequence[Line], is_stated: bool) -> None:
        self._is_marked = is_stated
        bold: Counter[bool] = Counter()
        self.size = usual_size([lines])
        for line in lines:
            bold[line.is_bold] += len(line.text) if line.size == self.size else 0
        self.is_bold = bold[True] > bold[False]
        gaps = [after.top - line.top for line, after in pairwise(lines) if _is_below(line, after)]
        distances = Counter(round(2 * gap) for gap in gaps if gap < 3 * self.size)
        self.leading = distances.most_common(1)[0][0] / 2 if distances else 1.2 * self.size
        styles = {self._style(line) for line in lines if self.is_heading(line)}
        self._levels = {style: level for level, style in enumerate(sorted(styles, reverse=True), start=1)}
        self.words = Counter(word.casefold() for line in lines for word in _WORD.findall(line.text)[:-1])
        self.indents = self._indented(lines)

    def is_heading(self, line: Line) -> bool:
        if self._is_marked:
            return line.stated is not None
        if line.is_row or len(line.text) > _HEADING_LENGTH:
            return False
        if not any(map(str.isalpha, line.text)) or sum(map(str.isalnum, line.text)) < _LEAST_SIGNS:
            return False
        return line.size >= _LARGER * self.size or (line.is_bold and not self.is_bold and line.size >= self.size)

    def level(self, line: Line) -> int:
        if line.stated:
            return line.stated.level
        return self._levels.get(self._style(line), len(self._levels) or 1)

    def _style(self, line: Line) -> tuple[float, bool]:
        return line.size, line.is_bold

    def is_note(self, line: Line) -> bool:
        return line.size < _SMALLER * self.size

    def _indented(self, lines: Sequence[Line]) -> bool:
        """Whether paragraphs begin with an indent: some lines do, and most do not."""
        body = [line for line in lines if line.size == self.size]
        indented = sum(self.has_indent(line) for line in body)
        return 0.03 * len(body) < indented < 0.4 * len(body)

    def has_indent(self, line: Line) -> bool:
        return _INDENT * line.size < line.left - line.column[0] < 5 * line.size


def _is_below(line: Line, after: Line) -> bool:
    return line.page == after.page and line.column == after.column and after.top > line.top


def _groups(pages: Sequence[Sequence[Line]], usual: _Usual) -> Iterator[list[Line]]:
    """The lines of each block; notes at the foot of a page after the paragraph that goes on over it."""
    group: list[Line] = []
    notes: list[list[Line]] = []
    for page in pages:
        body = len(page)
        while body and usual.is_note(page[body - 1]):
            body -= 1
        for line in page[:body] if body else page:
            if group and _begins(group, line, usual):
                yield group
                yield from notes
                group, notes = [], []
            group.append(line)
        for line in page[body:] if body else ():
            if notes and not re.match(r"\W?\d{1,3}\W?\s|[*†‡]", line.text) and notes[-1][-1].page == line.page:
                notes[-1].append(line)
            else:
                notes.append([line])
    if group:
        yield group
    yield from notes


def _begins(group: Sequence[Line], line: Line, usual: _Usual) -> bool:
    """Whether a line begins a block, after the lines of another."""
    before = group[-1]
    is_heading, was_heading = usual.is_heading(line), usual.is_heading(before)
    if line.is_row or before.is_row:
        return True
    if is_heading or was_heading:
        return not (is_heading and was_heading and _goes_on(before, line))
    if abs(before.size - line.size) > (1 - _SMALLER) * usual.size or _BULLET.match(line.text):
        return True
    if usual.indents and usual.has_indent(line) and not usual.has_indent(before):
        return True
    ends = before.text.rstrip(_CLOSING).endswith(_ENDS)
    if not _is_below(before, line):
        return ends or (before.page != line.page and line.text[:1].isupper() and _is_short(before) and len(group) > 1)
    gap = line.top - before.top
    return gap > _NEW_PARAGRAPH * max(usual.leading, line.size) or (ends and _is_short(before) and not usual.indents)


def _goes_on(before: Line, line: Line) -> bool:
    """Whether a heading goes on in the next line."""
    if before.stated or line.stated:
        return before.stated == line.stated
    if (
        _SECTION_NUMBER.match(line.text)
        or before.size != line.size
        or before.is_bold != line.is_bold
        or not _is_below(before, line)
    ):
        return False
    left, right = before.column
    is_full = before.right - left > _FULL_HEADING * (right - left)
    return is_full and line.top - before.top < _HEADING_LEADING * line.size


def _is_short(line: Line) -> bool:
    left, right = line.column
    return line.right - left < _SHORT_LINE * (right - left)


def _joined(groups: Iterator[list[Line]], usual: _Usual) -> Iterator[PDFBlock]:
    for group in groups:
        text = group[0].text
        for line in group[1:]:
            text = _with_line(text, line.text, usual)
        level = usual.level(group[0]) if usual.is_heading(group[0]) else None
        first, bullet = group[0], _BULLET_SIGN.match(text)
        yield PDFBlock(
            text[bullet.end() :] if bullet else text,
            first.page,
            level,
            first.stated is not None,
            first.is_bold,
            first.size,
            bullet is not None,
            () if bullet else first.cells,
        )


def _with_line(text: str, line: str, usual: _Usual) -> str:
    """A line after others, its words whole: a hyphen stays where the document writes the word with one."""
    if not text.endswith(_HYPHENS) or not line[:1].islower():
        return f"{text}{'' if text.endswith(_HYPHENS) and len(text) > 1 and text[-2].isalnum() else ' '}{line}"
    first, second = _WORD.findall(text[-60:]), _WORD.match(line)
    head, tail = first[-1] if first else "", second[0] if second else ""
    with_hyphen, without = f"{head}-{tail}".casefold(), f"{head}{tail}".casefold()
    keeps = usual.words[with_hyphen] > usual.words[without]
    return (text if keeps else text[:-1]) + line
