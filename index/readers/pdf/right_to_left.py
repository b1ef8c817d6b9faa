"""PDF whose text runs from right to left: its lines, by the places of their letters, as if seen in a mirror.

liteparse and PDFium both guess in which order such letters are read, and are often wrong; where each letter stands on
the page they know. In a mirror lines run as those of other scripts do, and columns, indents and tables are found in the
same way.
"""

from __future__ import annotations

import ctypes
import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import reduce
from itertools import count
from math import hypot
from typing import Any, NamedTuple
from unicodedata import bidirectional

from index.readers.pdf.bidirectional_order import read_from_right
from index.readers.pdf.hidden import Box
from index.readers.pdf.line import Line, StatedHeading
from index.readers.pdf.lines import lines_of

_SAME_LINE = 0.5
_WORD_GAP, _PIECE_GAP = 0.2, 0.6
"""Of a letter's size: what parts words, and what may part columns or cells. Spaces in the file stand anywhere."""
_WIDE_GAP = 1.5
"""The same between letters of other scripts: a justified line of theirs would be in the order of the mirror."""
_LAM_ALEF = re.compile("([اأإآٱ])(ل)")
"""The other way round, as one sign never is."""
_INVISIBLE = re.compile("[\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff\x00-\x1f]")
_LONGEST_FONT_NAME = 256


class _Font(NamedTuple):
    """What the letters of one piece of text have in common; ``size`` in points of the page."""

    size: float
    name: str
    mcid: int | None


class _Letter(NamedTuple):
    """``left`` is that of the letter, or of where it begins for its font, whichever is smaller."""

    text: str
    left: float
    right: float
    baseline: float
    font: _Font
    origin: float

    @property
    def middle(self) -> float:
        return (self.left + self.right) / 2

    def with_mark(self, mark: _Letter) -> _Letter:
        left, right = min(self.left, mark.left), max(self.right, mark.right)
        return self._replace(text=self.text + mark.text, left=left, right=right)


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
    data: bytes, headings: Sequence[Mapping[int, StatedHeading]], hidden: Sequence[Sequence[Box]]
) -> list[list[Line]]:
    """The lines of each page, given the headings of its marked content and where text is hidden. Raises: as PDFium."""
    import pypdfium2

    with pypdfium2.PdfDocument(data) as document:
        return [
            lines_of(_items(document[at], places), number, stated)
            for at, number, stated, places in zip(range(len(document)), count(1), headings, hidden, strict=False)
        ]


def _items(page: Any, hidden: Sequence[Box]) -> Iterator[_Item]:
    """The pieces of a page's lines, y growing downwards."""
    width, height = page.get_size()
    for line in _in_lines(_whole(_letters(page, hidden))):
        for piece in _pieces(line):
            font = max((letter.font for letter in piece), key=lambda font: font.size)
            left, right = min(letter.left for letter in piece), max(letter.right for letter in piece)
            top = height - piece[0].baseline - font.size
            yield _Item(_text(piece), width - right, top, right - left, font.size, font.name, font.size, font.mcid)


def _letters(page: Any, hidden: Sequence[Box]) -> Iterator[_Letter]:
    import pypdfium2.raw as pdfium

    text_page = page.get_textpage()
    fonts: dict[int, _Font] = {}
    x, y = ctypes.c_double(), ctypes.c_double()
    for at in range(text_page.count_chars()):
        char = _INVISIBLE.sub("", chr(pdfium.FPDFText_GetUnicode(text_page, at)))
        if not char.strip():
            continue
        drawn = pdfium.FPDFText_GetTextObject(text_page, at)
        key = ctypes.cast(drawn, ctypes.c_void_p).value or 0
        if key not in fonts:
            fonts[key] = _font(text_page, at, drawn)
        left, bottom, right, top = text_page.get_charbox(at)
        if any(place.holds((left + right) / 2, (bottom + top) / 2) for place in hidden):
            continue
        pdfium.FPDFText_GetCharOrigin(text_page, at, x, y)
        yield _Letter(char, min(left, x.value), right, y.value, fonts[key], x.value)


def _whole(letters: Iterable[_Letter]) -> Iterator[_Letter]:
    """Those that one sign stands for put together: PDFium gives each a part of its place, and may turn them round."""
    signs: defaultdict[tuple[float, float], list[_Letter]] = defaultdict(list)
    for letter in letters:
        signs[letter.origin, letter.baseline].append(letter)
    for group in signs.values():
        group.sort(key=lambda letter: (_is_mark(letter), -letter.middle))
        sign = reduce(_Letter.with_mark, group)
        yield sign._replace(text=_LAM_ALEF.sub(r"\2\1", sign.text)) if len(group) > 1 else sign


def _font(text_page: Any, at: int, drawn: Any) -> _Font:
    import pypdfium2.raw as pdfium

    matrix, name = pdfium.FS_MATRIX(), ctypes.create_string_buffer(_LONGEST_FONT_NAME)
    pdfium.FPDFText_GetMatrix(text_page, at, matrix)
    pdfium.FPDFText_GetFontInfo(text_page, at, name, _LONGEST_FONT_NAME, ctypes.c_int())
    size = pdfium.FPDFText_GetFontSize(text_page, at) * hypot(matrix.c, matrix.d)
    mcid = pdfium.FPDFPageObj_GetMarkedContentID(drawn)
    return _Font(size or 1, name.value.decode(errors="replace"), None if mcid < 0 else mcid)


def _in_lines(letters: Iterable[_Letter]) -> Iterator[list[_Letter]]:
    """The letters of each line from right to left, the lines from top to bottom."""
    line: list[_Letter] = []
    for letter in sorted(letters, key=lambda letter: -letter.baseline):
        if line and line[0].baseline - letter.baseline > _SAME_LINE * min(line[0].font.size, letter.font.size):
            yield _from_right(line)
            line = []
        line.append(letter)
    if line:
        yield _from_right(line)


def _from_right(line: Sequence[_Letter]) -> list[_Letter]:
    """Letters in their order, each with the marks that stand above and below it."""
    letters = sorted((one for one in line if not _is_mark(one)), key=lambda letter: -letter.middle)
    middles = [-letter.middle for letter in letters]
    for mark in filter(_is_mark, line) if letters else ():
        after = bisect_left(middles, -mark.middle)
        at = min((n for n in (after, after - 1) if 0 <= n < len(letters)), key=lambda n: abs(middles[n] + mark.middle))
        letters[at] = letters[at].with_mark(mark)
    return letters


def _is_mark(letter: _Letter) -> bool:
    return bidirectional(letter.text[0]) == "NSM"


def _is_of_left_to_right(letter: _Letter) -> bool:
    return bidirectional(letter.text[0]) == "L"


def _gap(before: _Letter, letter: _Letter) -> float:
    return (before.left - letter.right) / letter.font.size


def _pieces(line: Sequence[_Letter]) -> Iterator[list[_Letter]]:
    piece: list[_Letter] = []
    for letter in line:
        is_word = all(map(_is_of_left_to_right, [*piece[-1:], letter]))
        if piece and _gap(piece[-1], letter) > (_WIDE_GAP if is_word else _PIECE_GAP):
            yield piece
            piece = []
        piece.append(letter)
    yield piece


def _text(piece: Sequence[_Letter]) -> str:
    """The words of a piece as they are read, spaces where words are apart."""
    signs: list[str] = []
    before = None
    for letter in piece:
        if before and _gap(before, letter) > _WORD_GAP:
            signs.append(" ")
        signs.append(letter.text)
        before = letter
    return read_from_right(signs)
