"""Formulas as a page has them: liteparse writes those of TeX's fonts as TeX would, « $x\\in \\mathbb{R}^{n}$ »."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import Any

from index.readers.pdf.lines import Item

_FORMULA = re.compile(r"\$[^$]*(?:\\[a-zA-Z]+|[_^{])[^$]*\$?")
_INSIDE = 0.2
"""Of a line's height: what reaches no further into its place stands on another line."""
# Where lines overlap, around a tall formula, its words are read out of order; the formula then stays as it was.


def restore_formulas(data: bytes, pages: Sequence[Iterable[Item]]) -> None:
    """Give the items of each page that were written as formulas the letters that stand there. Raises: as PDFium."""
    found = [(number, [item for item in items if _FORMULA.search(item.text)]) for number, items in enumerate(pages)]
    if not any(items for _, items in found):
        return
    from pypdfium2 import PdfDocument

    with PdfDocument(data) as document:
        for number, items in found:
            if items:
                page = document[number]
                if not page.get_rotation():
                    _restore(page, items)
                page.close()  # or all of a book's would be in memory


def _restore(page: Any, items: Iterable[Item]) -> None:
    left, _, _, top = page.get_bbox()
    text = page.get_textpage()
    for item in items:
        inset = _INSIDE * item.height
        x, y = left + item.x, top - item.y
        told = text.get_text_bounded(x, y - item.height + inset, x + item.width, y - inset)
        words = " ".join(told.split())
        if words and all(" ".join(part.split()) in words for part in item.text.split("$")[::2]):
            item.text = words
