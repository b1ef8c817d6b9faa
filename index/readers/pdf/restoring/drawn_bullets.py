"""Bullets that are no letters: dots, rings and squares that a browser draws, pictures that slides have before items."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

import pypdfium2.raw as pdfium
from liteparse import ParsedPage, TextItem

from index.readers.pdf.drawn.open_page import OpenPage

_SMALLEST, _LARGEST = 0.1, 0.8
"""Of the size of the letters behind it."""
_LONGER = 1.6
"""The longer one of its sides over the other."""
_FARTHEST, _APART = 2.5, 1.0
"""Of a letter's size: how far the words are behind it, at the most, and others before it, at the least."""
_LEAST = 2
"""Below each other: one alone is a drawing."""
_MOST_DRAWN = 400
"""On a page; where there are more, it is a map or a chart."""


class _Spot(NamedTuple):
    """Where something is drawn; y grows downwards."""

    left: float
    top: float
    width: float
    height: float
    colour: str | None = None

    @property
    def middle(self) -> float:
        return self.top + self.height / 2


def add_drawn_bullets(page: OpenPage, parsed: ParsedPage) -> None:
    """Give the items of a page those bullets that stand before them."""
    graphics = parsed.vector_graphics
    shapes = [_Spot(*shape.bbox)._replace(colour=shape.fill_color) for shape in graphics.shapes] if graphics else []
    spots = [spot for spot in [*shapes, *_pictures(page)] if _is_square(spot)]
    if len(spots) > _MOST_DRAWN:
        return
    columns: defaultdict[tuple[int, str | None], dict[int, TextItem]] = defaultdict(dict)
    for spot in spots:
        if item := _item_behind(spot, parsed.text_items):
            bullet = replace(item, text="•", x=spot.left, width=spot.width, font_name=None)
            columns[round(spot.left), spot.colour][round(spot.middle)] = (
                bullet  # the signs of a legend differ in colour
            )
    for column in columns.values():
        parsed.text_items += column.values() if len(column) >= _LEAST else ()


def _is_square(spot: _Spot) -> bool:
    return 0 < max(spot.width, spot.height) <= _LONGER * min(spot.width, spot.height)


def _item_behind(spot: _Spot, items: Sequence[TextItem]) -> TextItem | None:
    row = [item for item in items if item.y <= spot.middle <= item.y + item.height and item.text.strip()]
    right = spot.left + spot.width
    item = min((item for item in row if item.x > spot.left), key=lambda item: item.x, default=None)
    if item is None or not item.font_size:
        return None
    is_near = right - 1 <= item.x <= right + _FARTHEST * item.font_size
    is_small = _SMALLEST <= max(spot.width, spot.height) / item.font_size <= _LARGEST
    ends = (other.x + other.width for other in row if other.x <= spot.left)
    is_first = max(ends, default=0) <= spot.left - _APART * item.font_size
    return item if is_near and is_small and is_first else None


def _pictures(page: OpenPage) -> Iterator[_Spot]:
    for drawing in page.drawings or ():
        if pdfium.FPDFPageObj_GetType(drawing.handle) == pdfium.FPDF_PAGEOBJ_IMAGE:
            left, top, right, bottom = page.seen_at(*drawing.bounds())
            yield _Spot(left, top, right - left, bottom - top)
