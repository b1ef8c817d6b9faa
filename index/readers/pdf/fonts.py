"""The font of a line that has several: liteparse tells the first one alone, be it that of a stressed or a code word."""

from __future__ import annotations

import ctypes
import re
from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import chain
from typing import Any, NamedTuple

from index.readers.pdf.code import CODE_FONT
from index.readers.pdf.lines import Item

_SAMPLES = 9
"""Places of a line at which its font is looked up."""
_LEAST_USUAL = 2
"""Of these places, that tell a line of text, however much of it is stressed or code."""
_LEAST_LETTERS = 12
"""Of a line that may have several; a word or two have one."""
_MOST_LINES = 400
"""Of a page: at each place PDFium goes through all of its letters."""
_LONGEST_NAME = 256
_SUBSET = re.compile(r"[A-Z]{6}\+")
_NEAR = 3.0
"""Points from a place at which a letter is still found."""


class _Font(NamedTuple):
    name: str
    size: float


def restore_fonts(data: bytes, pages: Sequence[Sequence[Item]]) -> None:
    """Give the items of each page that do not begin in the usual font the one that most of their letters have."""
    from pypdfium2 import PdfDocument

    usual = _usual(chain.from_iterable(pages))
    with PdfDocument(data) as document:
        for number, items in enumerate(pages):
            doubtful = [item for item in items if len(item.text) >= _LEAST_LETTERS and _told(item) != usual]
            if doubtful:
                page = document[number]
                if usual and not page.get_rotation():
                    _restore(page, doubtful[:_MOST_LINES], usual)
                page.close()  # or all of a book's would be in memory


def _usual(items: Iterable[Item]) -> _Font | None:
    """The font that most of a text is set in."""
    letters: Counter[_Font] = Counter()
    for item in items:
        letters[_told(item)] += len(item.text)
    return max(letters, key=lambda font: (not CODE_FONT.search(font.name), letters[font]), default=None)


def _told(item: Item) -> _Font:
    return _Font(_SUBSET.sub("", item.font_name or ""), round(item.font_size or 0, 1))


def _restore(page: Any, items: Iterable[Item], usual: _Font) -> None:
    left, _, _, top = page.get_bbox()
    text = page.get_textpage()
    for item in items:
        y = top - item.y - item.height / 2
        step = item.width / (_SAMPLES + 1)
        places = (left + item.x + step * number for number in range(1, _SAMPLES + 1))
        found = [text.get_index(x, y, _NEAR, _NEAR) for x in places]
        fonts = Counter(_font(text, at) for at in found if at is not None)
        most = usual if fonts[usual] >= _LEAST_USUAL else max(fonts, key=fonts.__getitem__, default=_told(item))
        if most.name != _told(item).name and fonts[most] > fonts[_told(item)] * (most != usual):
            item.font_name, item.font_size = most


def _font(text: Any, at: int) -> _Font:
    import pypdfium2.raw as pdfium

    name = ctypes.create_string_buffer(_LONGEST_NAME)
    pdfium.FPDFText_GetFontInfo(text, at, name, _LONGEST_NAME, ctypes.c_int())
    size = pdfium.FPDFText_GetFontSize(text, at)  # as liteparse tells it, whatever it is scaled by
    return _Font(_SUBSET.sub("", name.value.decode(errors="replace")), round(size, 1))
