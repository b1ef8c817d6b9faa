"""A page of a PDF as PDFium has it, opened once for all that is looked up on it."""

from __future__ import annotations

import ctypes
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from functools import cached_property
from itertools import islice
from typing import Any

import pypdfium2.raw as pdfium

from index.readers.pdf.drawn.drawings import Drawing, drawings_of

_MOST_DRAWINGS = 3_000
_FINE = 100
"""Parts of a point."""


class OpenPage:
    """``left`` and ``top`` are where the page begins, in points of PDFium's, whose y grows upwards."""

    def __init__(self, handle: Any) -> None:
        self.handle = handle
        self.left, _, _, self.top = handle.get_bbox()
        self.is_turned = bool(handle.get_rotation())

    def box_of(self, left: float, top: float, right: float, bottom: float) -> tuple[float, float, float, float]:
        """What PDFium has at a place that is seen there, however the page is turned; ``top`` is above ``bottom``."""
        x, y = ctypes.c_double(), ctypes.c_double()
        corners: list[tuple[float, float]] = []
        for corner in ((left, top), (right, bottom)):
            pdfium.FPDF_DeviceToPage(self.handle, 0, 0, *self._size, 0, *(round(_FINE * at) for at in corner), x, y)
            corners.append((x.value, y.value))
        return _between(corners)

    def seen_at(self, left: float, bottom: float, right: float, top: float) -> tuple[float, float, float, float]:
        """Where a place of PDFium's is seen, however the page is turned; y grows downwards."""
        x, y = ctypes.c_int(), ctypes.c_int()
        corners: list[tuple[float, float]] = []
        for corner in ((left, bottom), (right, top)):
            pdfium.FPDF_PageToDevice(self.handle, 0, 0, *self._size, 0, *corner, x, y)
            corners.append((x.value / _FINE, y.value / _FINE))
        return _between(corners)

    @cached_property
    def _size(self) -> tuple[int, int]:
        width, height = self.handle.get_size()
        return round(_FINE * width), round(_FINE * height)

    @contextmanager
    def upright(self) -> Iterator[None]:
        """The page as if it were not turned."""
        rotation = self.handle.get_rotation()
        self.handle.set_rotation(0)
        try:
            yield
        finally:
            self.handle.set_rotation(rotation)

    @cached_property
    def drawings(self) -> list[Drawing] | None:
        """What is drawn on it, in its order; None where it is so much that it is a picture or a map."""
        found = list(islice(drawings_of(self.handle), _MOST_DRAWINGS + 1))
        return found if len(found) <= _MOST_DRAWINGS else None

    @cached_property
    def text(self) -> Any:
        return self.handle.get_textpage()


def _between(corners: Iterable[tuple[float, float]]) -> tuple[float, float, float, float]:
    (x1, x2), (y1, y2) = (sorted(places) for places in zip(*corners, strict=True))
    return x1, y1, x2, y2


@contextmanager
def opened(document: Any, number: int) -> Iterator[OpenPage]:
    page = OpenPage(document[number])
    try:
        yield page
    finally:
        page.handle.close()  # or all of a book's would be in memory
