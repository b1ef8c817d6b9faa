"""The letters of a page of a PDF with their places, as texts that run from right to left are read."""

from __future__ import annotations

import ctypes
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from functools import reduce
from math import hypot
from typing import Any, NamedTuple
from unicodedata import bidirectional

import pypdfium2.raw as pdfium

from index.readers.pdf.drawn.hidden import Box

_LAM_ALEF = re.compile("([اأإآٱ])(ل)")
"""The other way round, as one sign never is."""
_INVISIBLE = re.compile("[\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff\x00-\x1f]")
_LONGEST_FONT_NAME = 256


class Font(NamedTuple):
    """What the letters of one piece of text have in common; ``size`` in points of the page."""

    size: float
    name: str
    mcid: int | None


class Letter(NamedTuple):
    """``left`` is that of the letter, or of where it begins for its font, whichever is smaller."""

    text: str
    left: float
    right: float
    baseline: float
    font: Font
    origin: float

    @property
    def middle(self) -> float:
        return (self.left + self.right) / 2

    def with_mark(self, mark: Letter) -> Letter:
        left, right = min(self.left, mark.left), max(self.right, mark.right)
        return self._replace(text=self.text + mark.text, left=left, right=right)


def letters_of(page: Any, hidden: Sequence[Box]) -> Iterator[Letter]:
    """The letters that are seen, in the order of the file."""
    return _whole(_letters(page, hidden))


def _letters(page: Any, hidden: Sequence[Box]) -> Iterator[Letter]:
    text_page = page.get_textpage()
    fonts: dict[int, Font] = {}
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
        if char.isdecimal():  # « 1 » is drawn narrower than its place
            right = max(right, text_page.get_charbox(at, loose=True)[2])
        if any(place.holds((left + right) / 2, (bottom + top) / 2) for place in hidden):
            continue
        pdfium.FPDFText_GetCharOrigin(text_page, at, x, y)
        yield Letter(char, min(left, x.value), right, y.value, fonts[key], x.value)


def _whole(letters: Iterable[Letter]) -> Iterator[Letter]:
    """Those that one sign stands for put together: PDFium gives each a part of its place, and may turn them round."""
    signs: defaultdict[tuple[float, float], list[Letter]] = defaultdict(list)
    for letter in letters:
        signs[letter.origin, letter.baseline].append(letter)
    for group in signs.values():
        group.sort(key=lambda letter: (is_mark(letter), -letter.middle))
        sign = reduce(Letter.with_mark, group)
        yield sign._replace(text=_LAM_ALEF.sub(r"\2\1", sign.text)) if len(group) > 1 else sign


def _font(text_page: Any, at: int, drawn: Any) -> Font:
    name, size = font_of(text_page, at)
    mcid = pdfium.FPDFPageObj_GetMarkedContentID(drawn)
    return Font(size or 1, name, None if mcid < 0 else mcid)


def font_of(text_page: Any, at: int) -> tuple[str, float]:
    """The name of a letter's font, and its size in points of the page, whatever the file scales it by."""
    name, scale = ctypes.create_string_buffer(_LONGEST_FONT_NAME), pdfium.FS_MATRIX()
    pdfium.FPDFText_GetFontInfo(text_page, at, name, _LONGEST_FONT_NAME, ctypes.c_int())
    size: float = pdfium.FPDFText_GetFontSize(text_page, at)
    if pdfium.FPDFText_GetMatrix(text_page, at, scale):
        size *= hypot(scale.c, scale.d)
    return name.value.decode(errors="replace"), size


def is_mark(letter: Letter) -> bool:
    return bidirectional(letter.text[0]) == "NSM"
