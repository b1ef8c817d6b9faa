"""What is drawn on a page of a PDF, in its order, also within the forms that a page draws as a whole."""

from __future__ import annotations

import ctypes
from collections.abc import Iterator
from typing import Any, NamedTuple

import pypdfium2.raw as pdfium

Matrix = tuple[float, float, float, float, float, float]
_UNCHANGED: Matrix = (1, 0, 0, 1, 0, 0)
_DEEPEST = 5
"""Forms within forms."""


class Drawing(NamedTuple):
    """An object of PDFium's, and how the forms around it place it on the page."""

    handle: Any
    places: Matrix = _UNCHANGED

    def bounds(self) -> tuple[float, float, float, float]:
        """From the left, the bottom, to the right, the top; y grows upwards."""
        import pypdfium2.raw as pdfium

        sides = [ctypes.c_float() for _ in range(4)]
        pdfium.FPDFPageObj_GetBounds(self.handle, *sides)
        left, bottom, right, top = (side.value for side in sides)
        if self.places == _UNCHANGED:
            return left, bottom, right, top
        xs, ys = zip(*(_placed(self.places, x, y) for x in (left, right) for y in (bottom, top)), strict=True)
        return min(xs), min(ys), max(xs), max(ys)


def drawings_of(page: Any) -> Iterator[Drawing]:
    for number in range(pdfium.FPDFPage_CountObjects(page)):
        yield from _drawings(pdfium.FPDFPage_GetObject(page, number), _UNCHANGED, 0)


def _drawings(handle: Any, places: Matrix, depth: int) -> Iterator[Drawing]:
    if pdfium.FPDFPageObj_GetType(handle) != pdfium.FPDF_PAGEOBJ_FORM or depth == _DEEPEST:
        yield Drawing(handle, places)
        return
    found = pdfium.FS_MATRIX()
    pdfium.FPDFPageObj_GetMatrix(handle, found)
    inner = _joined((found.a, found.b, found.c, found.d, found.e, found.f), places)
    for number in range(pdfium.FPDFFormObj_CountObjects(handle)):
        yield from _drawings(pdfium.FPDFFormObj_GetObject(handle, number), inner, depth + 1)


def _placed(matrix: Matrix, x: float, y: float) -> tuple[float, float]:
    a, b, c, d, e, f = matrix
    return a * x + c * y + e, b * x + d * y + f


def _joined(inner: Matrix, outer: Matrix) -> Matrix:
    """What first ``inner`` does and then ``outer``."""
    a, b, c, d, e, f = inner
    (left, bottom), (x1, y1), (x2, y2) = (_placed(outer, *at) for at in ((e, f), (e + a, f + b), (e + c, f + d)))
    return x1 - left, y1 - bottom, x2 - left, y2 - bottom, left, bottom
