"""The lines of a PDF -> its headings and paragraphs, by the size, the weight and the place of each line."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from index.blocks import Block, Cell
from index.readers.pdf.drawn.code import code_of
from index.readers.pdf.drawn.line import Line
from index.readers.pdf.lines.lines import BULLETS
from index.readers.pdf.lines.typography import LARGER, Typography
from index.readers.pdf.paragraphs.line_breaks import meant_ends
from index.readers.pdf.paragraphs.line_groups import THAI, is_short, line_groups
from index.readers.plain.layout.wrapping import Joiner
from index.readers.plain.lines.punctuation import ends_in_full_stop, goes_on, starts_lower

_SAME_ROW = 0.5
"""Of a line's size: pieces whose tops are nearer to each other stand in one row, cells for instance."""
_LEAST_OPEN = 40
"""Characters of a block that a sentence goes on after."""
_MOST_NOTES = 3
"""Blocks at the foot of a page that a sentence goes on after."""
_LEAST_SPACES, _LEAST_SPACES_IN_LARGE = 6, 12
"""In a sentence; a numbered heading may end with a full stop as well, and so may one in large letters."""
_LONGEST_HEADING = 300
"""Characters; what is longer is text that is set in larger letters."""
_BULLET_SIGN = re.compile(rf"[{BULLETS}]\s*")
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


def blocks_of(pages: Sequence[Sequence[Line]]) -> list[PDFBlock]:
    """The blocks of all pages, whose lines are in reading order."""
    lines = [line for page in pages for line in page]
    if not lines:
        return []
    typography = Typography(lines)
    blocks = [_block_of(group, typography) for group in line_groups(pages, typography)]
    return _whole(_without_large_text(blocks, typography), typography)


def _block_of(group: Sequence[Line], typography: Typography) -> PDFBlock:
    first, text = group[0], group[0].text
    if first.is_code:
        return PDFBlock(code_of(group), first.page, size=first.size, is_code=True)
    is_heading = typography.is_heading(first)
    ends = set() if is_heading else meant_ends(group)
    for at, (before, line) in enumerate(pairwise(group)):
        if at in ends:
            text = f"{text}\n{line.text}"
        elif before.page == line.page and abs(line.top - before.top) < _SAME_ROW * line.size:
            text = f"{text} {line.text}"
        else:
            text = _with_line(text, line.text, typography.joiner)
    bullet = _BULLET_SIGN.match(text)
    return PDFBlock(
        text[bullet.end() :] if bullet else text,
        first.page,
        level=typography.level(first) if is_heading else None,
        is_stated=first.stated is not None,
        is_bold=first.is_bold,
        size=first.size,
        is_item=bullet is not None,
        is_full=not is_short(group[-1]),
        cells=() if bullet else first.cells,
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
    if THAI.match(text[-1:]) and THAI.match(line):
        return f"{text}{line}"
    is_range = text.endswith(_HYPHENS) and text[-2:-1].isdigit() and line[:1].isdigit()
    return f"{text if is_range else joiner.joined(text, line)}{line}"
