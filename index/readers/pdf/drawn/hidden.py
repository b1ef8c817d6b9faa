"""Text of a PDF that nobody sees: drawn invisibly, in the colour of its ground, under a box, or with letters like dust.

The letters that were recognised in a scan are drawn invisibly too, but there the page shows something at their place.
"""

from __future__ import annotations

import ctypes
from collections.abc import Iterable, Iterator, Sequence
from math import floor
from typing import Any, NamedTuple

import pypdfium2.raw as pdfium

from index.readers.pdf.drawn.drawings import Drawing
from index.readers.pdf.drawn.line import Item
from index.readers.pdf.drawn.open_page import OpenPage

HIDDEN = "hidden text"
_SMALLEST = 2.0
"""Points of a letter's height; nobody reads what is smaller, with less than a point for each letter."""
_PALE = 0xF0
"""Of 255: colours are white where all their parts are at least so."""
_THINNEST = 4.0
"""Points: what is thinner is a rule, and covers nothing."""
_MOST_DRAWN = 400
"""Things on a page that are no text; where there are more, it is a picture or a map."""
_LEAST_CONTRAST = 10
"""Of 255, between the lightest and the darkest spot of a place at which something is seen."""
_INSET, _SCALE = 0.2, 2
"""Of a text's height: what is left away above and below, where lines touch it; and pixels of a point."""
_MOST_PIXELS = 20_000_000
"""Of a picture; a poster has more than half of them, and no page that is larger is drawn."""
_MOSTLY = 0.6
"""The share of an item's width that is hidden."""
_LINE = 0.5
"""Points above and below the middle of an item."""
_FILLED, _INVISIBLE = 0, 3
"""Of the ways in which letters are drawn."""
_RECTANGLE = 6
"""Parts of its outline, at the most."""


class Box(NamedTuple):
    """A place on a page, as PDFium has it: y grows upwards."""

    left: float
    bottom: float
    right: float
    top: float

    def holds(self, x: float, y: float) -> bool:
        return self.left <= x <= self.right and self.bottom <= y <= self.top

    def shared_with(self, other: Box) -> float:
        width = min(self.right, other.right) - max(self.left, other.left)
        return max(width, 0) * max(min(self.top, other.top) - max(self.bottom, other.bottom), 0)

    def contains(self, other: Box) -> bool:
        return self.holds(other.left, other.bottom) and self.holds(other.right, other.top)


class _Drawn(NamedTuple):
    """What is drawn at a place, in its order."""

    order: int
    box: Box
    colour: int
    is_picture: bool = False
    is_cover: bool = False


class _Text(NamedTuple):
    order: int
    drawing: Drawing
    colour: int
    mode: int


def hidden_boxes(page: OpenPage) -> list[Box]:
    """Where text stands on a page that nobody sees."""
    if page.drawings is None:
        return []
    texts, drawn = _objects(page.drawings)
    doubtful = list(_doubtful(texts, drawn)) if len(drawn) <= _MOST_DRAWN else []
    return list(_unseen(page, doubtful)) if doubtful else []


def is_hidden(item: Item, page: OpenPage, hidden: Iterable[Box]) -> bool:
    """Whether an item of a page stands at its hidden places, or is too small."""
    size = max(item.height, item.font_size or 0)  # letters that a system has no font for are of no height
    is_dust = 0 < size < _SMALLEST and item.width < len(item.text) and any(map(str.isalnum, item.text))
    if is_dust or not hidden:
        return is_dust
    middle = item.y + item.height / 2
    line = Box(*page.box_of(item.x, middle - _LINE, item.x + item.width, middle + _LINE))
    area = (line.right - line.left) * (line.top - line.bottom)
    return sum(line.shared_with(box) for box in hidden) > _MOSTLY * area


def _objects(drawings: Iterable[Drawing]) -> tuple[list[_Text], list[_Drawn]]:
    """The texts of a page, and what else is drawn on it."""
    texts: list[_Text] = []
    drawn: list[_Drawn] = []
    parts = [ctypes.c_uint() for _ in range(4)]
    for order, (drawing, places) in enumerate(drawings):
        kind = pdfium.FPDFPageObj_GetType(drawing)
        if kind == pdfium.FPDF_PAGEOBJ_TEXT:
            mode = pdfium.FPDFTextObj_GetTextRenderMode(drawing)
            texts.append(_Text(order, Drawing(drawing, places), _colour(drawing, parts), mode))
            continue
        box = Box(*Drawing(drawing, places).bounds())
        if kind != pdfium.FPDF_PAGEOBJ_PATH:
            drawn.append(_Drawn(order, box, 0, is_picture=True))
        elif box.right - box.left >= _THINNEST <= box.top - box.bottom and _is_filled(drawing):
            is_plain = not pdfium.FPDFPageObj_HasTransparency(drawing)
            is_cover = is_plain and pdfium.FPDFPath_CountSegments(drawing) <= _RECTANGLE
            drawn.append(_Drawn(order, box, _colour(drawing, parts), is_cover=is_cover))
    return texts, drawn


def _doubtful(texts: Iterable[_Text], drawn: Sequence[_Drawn]) -> Iterator[Box]:
    """The places of those texts that may be hidden."""
    grounds = {one.colour for one in drawn}
    last = max((one.order for one in drawn if one.is_cover), default=-1)
    for text in texts:
        is_plain = text.mode != _INVISIBLE and text.colour >> 24 and not _is_white(text.colour)
        if not is_plain or text.order < last or text.colour in grounds:
            box = Box(*text.drawing.bounds())
            if _is_doubtful(text, box, drawn):
                yield box


def _is_doubtful(text: _Text, box: Box, drawn: Sequence[_Drawn]) -> bool:
    """Whether a text may be hidden, by how it and what is around it are drawn."""
    x, y = (box.left + box.right) / 2, (box.bottom + box.top) / 2
    around = [one for one in drawn if one.box.holds(x, y)]
    if any(one.is_picture for one in around):
        return False
    if text.mode == _INVISIBLE:
        return True
    if any(one.is_cover and one.order > text.order and one.box.contains(box) for one in around):
        return True
    if text.mode != _FILLED:
        return False
    ground = next((one.colour for one in reversed(around) if one.order < text.order), 0xFFFFFFFF)
    return not text.colour >> 24 or _is_same(text.colour, ground)


def _is_same(colour: int, other: int) -> bool:
    return colour == other or (_is_white(colour) and _is_white(other))


def _is_white(colour: int) -> bool:
    return min(colour >> 16 & 0xFF, colour >> 8 & 0xFF, colour & 0xFF) >= _PALE


def _unseen(page: OpenPage, places: Sequence[Box]) -> Iterator[Box]:
    """Those places at which the page, when it is drawn, shows one colour alone."""
    _, bottom, right, _ = page.handle.get_bbox()
    lefts, bottoms, rights, tops = zip(*places, strict=True)
    margins = (min(lefts) - page.left, min(bottoms) - bottom, right - max(rights), page.top - max(tops))
    crop = [max(floor(margin), 0) for margin in margins]  # whole points are whole pixels
    width, height = right - page.left - crop[0] - crop[2], page.top - bottom - crop[1] - crop[3]
    if min(width, height) <= 0 or width * height * _SCALE**2 > _MOST_PIXELS:
        return
    left, top = page.left + crop[0], page.top - crop[3]
    with page.upright():
        drawing = page.handle.render(
            scale=_SCALE, crop=tuple(crop), grayscale=True, draw_annots=False, may_draw_forms=False
        )
    picture = drawing.to_numpy()
    for box in places:
        inset = _INSET * (box.top - box.bottom)
        corners = (box.left - left, top - box.top + inset, box.right - left, top - box.bottom - inset)
        x, y, end, lowest = (max(round(_SCALE * at), 0) for at in corners)
        place = picture[y : max(lowest, y + 1), x : max(end, x + 1)]
        if not place.size or int(place.max()) - int(place.min()) < _LEAST_CONTRAST:
            yield box


def _colour(drawing: Any, parts: Sequence[ctypes.c_uint]) -> int:
    """As four bytes: how opaque it is, red, green, blue; ``parts`` is where PDFium writes them."""
    red, green, blue, alpha = parts
    alpha.value = red.value = green.value = blue.value = 0
    pdfium.FPDFPageObj_GetFillColor(drawing, red, green, blue, alpha)
    return alpha.value << 24 | red.value << 16 | green.value << 8 | blue.value


def _is_filled(drawing: Any) -> bool:
    mode, stroke = ctypes.c_int(), ctypes.c_int()
    pdfium.FPDFPath_GetDrawMode(drawing, mode, stroke)
    return bool(mode.value)
