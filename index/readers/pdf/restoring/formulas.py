"""Formulas as a page has them: liteparse writes those of TeX's fonts as TeX would, « $x\\in \\mathbb{R}^{n}$ »."""

from __future__ import annotations

import re
from collections.abc import Iterable

from index.readers.pdf.drawn.line import Item
from index.readers.pdf.drawn.open_page import OpenPage

_FORMULA = re.compile(r"\$[^$]*(?:\\[a-zA-Z]+|[_^{])[^$]*\$?")
_INSIDE = 0.2
"""Of a line's height: what reaches no further into its place stands on another line."""
# Where lines overlap, around a tall formula, its words are read out of order; the formula then stays as it was.


def restore_formulas(page: OpenPage, items: Iterable[Item]) -> None:
    """Give the items of a page that were written as formulas the letters that stand there."""
    for item in () if page.is_turned else items:
        if not _FORMULA.search(item.text):
            continue
        inset = _INSIDE * item.height
        x, y = page.left + item.x, page.top - item.y
        told = page.text.get_text_bounded(x, y - item.height + inset, x + item.width, y - inset)
        words = " ".join(told.split())
        if words and all(" ".join(part.split()) in words for part in item.text.split("$")[::2]):
            item.text = words
