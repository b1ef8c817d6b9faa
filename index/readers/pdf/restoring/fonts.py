"""The font of a line that has several: liteparse tells the first one alone, be it that of a stressed or a code word."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from typing import NamedTuple

from index.readers.pdf.drawn.code import CODE_FONT
from index.readers.pdf.drawn.letters import font_of
from index.readers.pdf.drawn.line import Item
from index.readers.pdf.drawn.open_page import OpenPage

_SAMPLES = 9
"""Places of a line at which its font is looked up."""
_LEAST_USUAL = 2
"""Of these places, that tell a line of text, however much of it is stressed or code."""
_LEAST_LETTERS = 12
"""Of a line that may have several; a word or two have one."""
_MOST_LINES = 400
"""Of a page: at each place PDFium goes through all of its letters."""
_SUBSET = re.compile(r"[A-Z]{6}\+")
_NEAR = 3.0
"""Points from a place at which a letter is still found."""


class Font(NamedTuple):
    """``size`` is that of the page, whatever the file scales it by."""

    name: str
    size: float


def restore_fonts(page: OpenPage, items: Iterable[Item], usual: Font | None) -> None:
    """Give the items of a page that do not begin in the usual font the one that most of their letters have."""
    doubtful = [item for item in items if len(item.text) >= _LEAST_LETTERS and _told(item) != usual]
    if usual and not page.is_turned:
        _restore(page, doubtful[:_MOST_LINES], usual)


def usual_font(items: Iterable[Item]) -> Font | None:
    """The font that most of a text is set in."""
    letters: Counter[Font] = Counter()
    for item in items:
        letters[_told(item)] += len(item.text)
    return max(letters, key=lambda font: (not CODE_FONT.search(font.name), letters[font]), default=None)


def _told(item: Item) -> Font:
    return _font(item.font_name or "", item.font_size or 0)


def _font(name: str, size: float) -> Font:
    return Font(_SUBSET.sub("", name), round(size, 1))


def _restore(page: OpenPage, items: Iterable[Item], usual: Font) -> None:
    for item in items:
        y = page.top - item.y - item.height / 2
        step = item.width / (_SAMPLES + 1)
        places = (page.left + item.x + step * number for number in range(1, _SAMPLES + 1))
        told = _told(item)
        fonts = _fonts(page, places, y, usual)
        most = usual if fonts[usual] >= _LEAST_USUAL else max(fonts, key=fonts.__getitem__, default=told)
        if most.name != told.name and fonts[most] > fonts[told] * (most != usual):
            item.font_name, item.font_size = most


def _fonts(page: OpenPage, places: Iterable[float], y: float, usual: Font) -> Counter[Font]:
    """How often each font stands at the places of a line, until the usual one has been found often enough."""
    fonts: Counter[Font] = Counter()
    for x in places:
        at = page.text.get_index(x, y, _NEAR, _NEAR)
        if at is not None:
            name, size = font_of(page.text, at)
            fonts[_font(name, size)] += 1
        if fonts[usual] >= _LEAST_USUAL:
            break
    return fonts
