"""PDF whose text runs from right to left: its lines, by the places of their letters, as if seen in a mirror.

liteparse and PDFium both guess in which order such letters are read, and are often wrong; where each letter stands on
the page they know. In a mirror lines run as those of other scripts do, and columns, indents and tables are found in the
same way.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from unicodedata import bidirectional

import pypdfium2

from index.grouping import runs_of
from index.readers.pdf.directions.bidirectional_order import read_from_right
from index.readers.pdf.drawn.hidden import Box
from index.readers.pdf.drawn.letters import Letter, is_mark, letters_of
from index.readers.pdf.drawn.line import Line, StatedHeading
from index.readers.pdf.drawn.rules import Drawn
from index.readers.pdf.lines.lines import lines_of
from index.readers.pdf.tables.cell_lines import CellLines
from index.readers.pdf.tables.ruled_tables import with_ruled_rows

_SAME_LINE = 0.5
_WORD_GAP, _PIECE_GAP = 0.2, 0.6
"""Of a letter's size: what parts words, and what may part columns or cells. Spaces in the file stand anywhere."""
_WIDE_GAP = 1.5
"""The same between letters of other scripts: a justified line of theirs would be in the order of the mirror."""


@dataclass(slots=True)
class _Rule:
    x1: float
    y1: float
    x2: float
    y2: float


@dataclass(slots=True)
class _Item:
    """Words as `lines_of` takes them, in the mirror."""

    text: str
    x: float
    y: float
    width: float
    height: float
    font_name: str | None
    font_size: float | None
    mcid: int | None
    rotation: float = 0


def mirrored_pages(
    data: bytes,
    headings: Sequence[Mapping[int, StatedHeading]],
    hidden: Sequence[Sequence[Box]],
    rules: Sequence[Sequence[Drawn]],
) -> list[list[Line]]:
    """The lines of each page, given the headings of its marked content, where text is hidden, and what rules it draws.

    Raises: what PDFium raises.
    """
    pages: list[list[Line]] = []
    with pypdfium2.PdfDocument(data) as document:
        for page, stated, places, drawn in zip(document, headings, hidden, rules, strict=False):
            width, number = page.get_width(), len(pages) + 1
            mirrored = [_Rule(width - rule.x1, rule.y1, width - rule.x2, rule.y2) for rule in drawn]
            items = list(_items(page, places))
            rows, rest = with_ruled_rows(items, mirrored, number, stated, CellLines([items]))
            pages.append(rows + lines_of(rest, number, stated))
    return pages


def _items(page: Any, hidden: Sequence[Box]) -> Iterator[_Item]:
    """The pieces of a page's lines, y growing downwards."""
    width, height = page.get_size()
    for line in _in_lines(letters_of(page, hidden)):
        for piece in _pieces(line):
            font = max((letter.font for letter in piece), key=lambda font: font.size)
            left, right = min(letter.left for letter in piece), max(letter.right for letter in piece)
            top = height - piece[0].baseline - font.size
            yield _Item(_text(piece), width - right, top, right - left, font.size, font.name, font.size, font.mcid)


def _in_lines(letters: Iterable[Letter]) -> Iterator[list[Letter]]:
    """The letters of each line from right to left, the lines from top to bottom."""
    by_height = sorted(letters, key=lambda letter: -letter.baseline)
    return map(_from_right, runs_of(by_height, lambda line, letter: _is_below(line[0], letter)))


def _is_below(first: Letter, letter: Letter) -> bool:
    return first.baseline - letter.baseline > _SAME_LINE * min(first.font.size, letter.font.size)


def _from_right(line: Sequence[Letter]) -> list[Letter]:
    """Letters in their order, each with the marks that stand above and below it."""
    letters = sorted((one for one in line if not is_mark(one)), key=lambda letter: -letter.middle)
    middles = [-letter.middle for letter in letters]
    for mark in filter(is_mark, line) if letters else ():
        after = bisect_left(middles, -mark.middle)
        at = min((n for n in (after, after - 1) if 0 <= n < len(letters)), key=lambda n: abs(middles[n] + mark.middle))
        letters[at] = letters[at].with_mark(mark)
    return letters


def _is_of_left_to_right(letter: Letter) -> bool:
    return bidirectional(letter.text[0]) == "L"


def _gap(before: Letter, letter: Letter) -> float:
    return (before.left - letter.right) / letter.font.size


def _pieces(line: Sequence[Letter]) -> Iterator[list[Letter]]:
    return runs_of(line, lambda piece, letter: _are_apart(piece[-1], letter))


def _are_apart(before: Letter, letter: Letter) -> bool:
    is_word = _is_of_left_to_right(before) and _is_of_left_to_right(letter)
    return _gap(before, letter) > (_WIDE_GAP if is_word else _PIECE_GAP)


def _text(piece: Sequence[Letter]) -> str:
    """The words of a piece as they are read, spaces where words are apart."""
    signs: list[str] = []
    before = None
    for letter in piece:
        if before and _gap(before, letter) > _WORD_GAP:
            signs.append(" ")
        signs.append(letter.text)
        before = letter
    return read_from_right(signs)
