"""The lines of a PDF -> its headings and paragraphs, by the size, the weight and the place of each line."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from index.blocks import Block, Cell
from index.language.sentence_ends import SENTENCE_ENDS
from index.readers.pdf.code import code_of
from index.readers.pdf.lines import BULLETS, Line
from index.readers.pdf.typography import LARGER, SMALLER, Typography, is_below
from index.readers.plain.punctuation import ends_in_full_stop, goes_on, starts_lower
from index.readers.plain.wrapping import Joiner

_NEW_PARAGRAPH = 1.25
"""Of the usual distance between two lines: what is further below begins a paragraph."""
_SHORT_LINE = 0.88
"""Of a column's width: what ends before it, with a full stop, ends a paragraph."""
_SAME_ROW = 0.5
"""Of a line's size: pieces whose tops are nearer to each other stand in one row, cells for instance."""
_SET_RIGHT = 0.3
"""Of a column's width: what begins behind it is a name below a text, or a day."""
_FULL_HEADING = 0.6
"""Of a column's width: a shorter line of a heading is its last."""
_HEADING_LEADING, _TITLE_LEADING = 1.6, 2.5
"""Of a line's size."""
_CODE_LEADING = 3.5
"""Of a line's size: lines of a program are at most so far apart."""
_LEAST_OPEN = 40
"""Characters of a block that a sentence goes on after."""
_MOST_NOTES = 3
_MOST_NOTE_LINES = 0.5
"""Of the lines of a page."""
_NOTE = re.compile(r"\W?\d{1,3}\W?\s|[*†‡]")
_LEAST_SPACES, _LEAST_SPACES_IN_LARGE = 6, 12
"""In a sentence; a numbered heading may end with a full stop as well, and so may one in large letters."""
_LONGEST_HEADING = 300
"""Characters; what is longer is text that is set in larger letters."""
_SECTION_NUMBER = re.compile(r"(?:\d{1,3}(?:\.\w{1,3})+\.?|\d{1,3}[.)]|[IVXLC]{1,7}\.)\s")
"""What begins another heading, where it stands below one."""
_BULLET = re.compile(rf"(?:[{BULLETS}*–—-]|\(?\d{{1,2}}[.)]|\(?[a-z][.)])\s+(?=\S)")
_REFERENCE = re.compile(r"\[(?=[^\]]{0,12}\d)[\w+*’'-]{1,12}\](?:\s+(?![a-z])|$)")
"""What begins an entry of a list of references: « [12] Finch », « [Fin71] Finch »; in a text, words go on after one."""
_BULLET_SIGN = re.compile(rf"[{BULLETS}]\s*")
_ENDS = (*SENTENCE_ENDS, ":")
_CLOSING = " »”\"’')]）」』0123456789"
_THAI = re.compile("[\u0e01-\u0e4e\u0e81-\u0ece]")
"""Of Thai and Lao, which part no words: a line that is set to its column's width mostly ends within a phrase."""
_HYPHENS = ("-", "‐")


@dataclass(slots=True)
class PDFBlock:
    """``level`` is that of a heading, None for all else; ``is_stated`` where the file itself says so.

    ``is_item`` where a bullet stood before it, ``is_full`` where its last line ends where its column does; ``cells``
    are a row's, and ``is_code`` where it is a program.
    """

    text: str
    page: int
    level: int | None = None
    is_stated: bool = False
    is_bold: bool = False
    size: float = 0
    is_item: bool = False
    is_full: bool = False
    cells: tuple[Cell, ...] = ()
    is_code: bool = False

    @property
    def blocks(self) -> list[Block]:
        if self.is_code:
            return [Block("code", 0, len(self.text))]
        if self.cells:
            return [Block("row", 0, len(self.text), cells=self.cells)]
        return [Block("item", 0, len(self.text), depth=1)] if self.is_item else []


def blocks_of(pages: Sequence[Sequence[Line]], *, is_stated: bool = False) -> list[PDFBlock]:
    """The blocks of all pages, whose lines are in reading order; ``is_stated`` where the file headings its headings."""
    lines = [line for page in pages for line in page]
    if not lines:
        return []
    typography = Typography(lines, is_stated)
    blocks = _without_large_text(list(_joined(_groups(pages, typography), typography)), typography)
    return _whole(blocks, typography)


def _groups(pages: Sequence[Sequence[Line]], typography: Typography) -> Iterator[list[Line]]:
    """The lines of each block; notes at the foot of a page after the paragraph that goes on over it."""
    group: list[Line] = []
    notes: list[list[Line]] = []
    for page in pages:
        body = _end_of_body(page, typography)
        for line in page[:body]:
            if group and _begins(group, line, typography):
                yield group
                yield from notes
                group, notes = [], []
            group.append(line)
        for line in page[body:]:
            if notes and notes[-1][-1].page == line.page and not _begins_note(notes[-1], line, typography):
                notes[-1].append(line)
            else:
                notes.append([line])
    if group:
        yield group
    yield from notes


def _end_of_body(page: Sequence[Line], typography: Typography) -> int:
    """Where the notes at the foot of a page begin; what fills more of it is text in smaller letters."""
    body = len(page)
    while body and typography.is_small(page[body - 1].size) and not page[body - 1].is_code:
        body -= 1
    return body if len(page) - body <= _MOST_NOTE_LINES * len(page) else len(page)


def _begins_note(note: Sequence[Line], line: Line, typography: Typography) -> bool:
    if _NOTE.match(line.text):
        return True
    before = note[-1]
    return is_below(before, line) and line.top - before.top > _NEW_PARAGRAPH * max(typography.leading, line.size)


def _begins(group: Sequence[Line], line: Line, typography: Typography) -> bool:
    """Whether a line begins a block, after the lines of another."""
    before = group[-1]
    is_heading, was_heading = typography.is_heading(line), typography.is_heading(before)
    if line.is_row or before.is_row:
        return True
    if line.is_code or before.is_code:
        is_near = line.page != before.page or 0 < line.top - before.top < _CODE_LEADING * line.size
        return not (line.is_code and before.is_code and is_near)
    if typography.is_title(before) and typography.is_title(line):
        return not _goes_on(before, line, typography)
    if is_heading or was_heading:
        return not (is_heading and was_heading and _goes_on(before, line, typography))
    if abs(before.size - line.size) > (1 - SMALLER) * typography.size or _begins_entry(line):
        return True
    is_hanging = len(group) == 1 and _begins_entry(before) and line.left > before.left
    if typography.indents and typography.has_indent(line) and not typography.has_indent(before) and not is_hanging:
        return True
    ends = before.text.rstrip(_CLOSING).endswith(_ENDS)
    if not is_below(before, line):
        return ends or (before.page != line.page and _is_last(group, line))
    gap = line.top - before.top
    leading = typography.leading if ends or _is_short(before) else typography.leading_of(line)
    return gap > _NEW_PARAGRAPH * max(leading, line.size) or (ends and _is_short(before) and not typography.indents)


def _is_last(group: Sequence[Line], line: Line) -> bool:
    """Whether the last line of a page ends a block without a mark, before the first one of the next page."""
    before = group[-1]
    if line.text[:1].isupper():
        return _is_short(before) and len(group) > 1
    left, right = before.column
    is_set_right = len(group) == 1 and before.left - left > _SET_RIGHT * (right - left)
    return _THAI.match(line.text) is not None and (_is_short(before) or is_set_right)


def _begins_entry(line: Line) -> bool:
    return begins_item(line.text) or _REFERENCE.match(line.text) is not None


def begins_item(text: str) -> bool:
    """Whether a text begins with a bullet, or with the number of an item."""
    return _BULLET.match(text) is not None


def _goes_on(before: Line, line: Line, typography: Typography) -> bool:
    """Whether a heading goes on in the next line."""
    if before.stated or line.stated:
        return before.stated == line.stated
    if (
        _SECTION_NUMBER.match(line.text)
        or before.size != line.size
        or before.is_bold != line.is_bold
        or not is_below(before, line)
    ):
        return False
    left, right = before.column
    gap = (line.top - before.top) / line.size
    if typography.is_title(line):
        return gap < _TITLE_LEADING
    return before.right - left > _FULL_HEADING * (right - left) and gap < _HEADING_LEADING


def _is_short(line: Line) -> bool:
    left, right = line.column
    return line.right - left < _SHORT_LINE * (right - left)


def _joined(groups: Iterator[list[Line]], typography: Typography) -> Iterator[PDFBlock]:
    for group in groups:
        if group[0].is_code:
            yield PDFBlock(code_of(group), group[0].page, size=group[0].size, is_code=True)
            continue
        text = group[0].text
        for before, line in pairwise(group):
            is_beside = before.page == line.page and abs(line.top - before.top) < _SAME_ROW * line.size
            text = f"{text} {line.text}" if is_beside else _with_line(text, line.text, typography.joiner)
        level = typography.level(group[0]) if typography.is_heading(group[0]) else None
        first, bullet = group[0], _BULLET_SIGN.match(text)
        yield PDFBlock(
            text[bullet.end() :] if bullet else text,
            first.page,
            level,
            first.stated is not None,
            first.is_bold,
            first.size,
            bullet is not None,
            not _is_short(group[-1]),
            () if bullet else first.cells,
        )


def _without_large_text(blocks: Sequence[PDFBlock], typography: Typography) -> list[PDFBlock]:
    """The blocks, with what is text in the looks of headings as text, and all of a style that mostly is."""
    large = [_is_text_in_large(block, typography) for block in blocks]
    letters: Counter[int | None] = Counter()
    for block, is_text in zip(blocks, large, strict=True):
        letters[block.level] += len(block.text) * (1 if is_text else -1)
    return [
        replace(block, level=None) if is_text or (letters[block.level] > 0 and not block.is_stated) else block
        for block, is_text in zip(blocks, large, strict=True)
    ]


def _whole(blocks: Iterable[PDFBlock], typography: Typography) -> list[PDFBlock]:
    """The blocks, those joined that are one sentence: around a picture, over the end of a page, after a bold line."""
    found: list[PDFBlock] = []
    for block in blocks:
        at = len(found) - 1
        while at >= max(len(found) - _MOST_NOTES, 1) and typography.is_small(found[at].size):
            at -= 1  # notes, and what stands at the foot of a column
        if at >= 0 and _is_text(block, typography) and _is_open(found[at], block, typography):
            text = _with_line(found[at].text, block.text, typography.joiner)
            found[at] = replace(found[at], text=text, level=None, is_full=block.is_full)
        else:
            found.append(block)
    return found


def _is_text(block: PDFBlock, typography: Typography) -> bool:
    is_apart = block.cells or block.is_item or block.is_code
    return block.level is None and not is_apart and typography.is_usual(block.size)


def _is_open(before: PDFBlock, block: PDFBlock, typography: Typography) -> bool:
    """Whether a sentence goes on in the next block; what is short may be an entry of a list without bullets."""
    if (
        before.is_stated
        or before.cells
        or before.is_code
        or not typography.is_usual(before.size)
        or not goes_on(before.text, block.text)
    ):
        return False
    if before.is_full or before.page != block.page or not starts_lower(before.text):
        return len(before.text) >= _LEAST_OPEN or before.text.endswith(_HYPHENS)
    return before.text.endswith(_HYPHENS)


def _is_text_in_large(block: PDFBlock, typography: Typography) -> bool:
    """Whether what only its looks make a heading is a sentence that somebody stressed, or wrote into a form."""
    if block.level is None or block.is_stated:
        return False
    if len(block.text) > _LONGEST_HEADING:
        return True
    least = _LEAST_SPACES_IN_LARGE if block.size >= LARGER * typography.size else _LEAST_SPACES
    return ends_in_full_stop(block.text) and block.text.count(" ") >= least


def _with_line(text: str, line: str, joiner: Joiner) -> str:
    """A line after others, its words whole; « 1990- » and « 2000 » are written together."""
    if _THAI.match(text[-1:]) and _THAI.match(line):
        return f"{text}{line}"
    is_range = text.endswith(_HYPHENS) and text[-2:-1].isdigit() and line[:1].isdigit()
    return f"{text if is_range else joiner.joined(text, line)}{line}"
