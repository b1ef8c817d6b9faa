"""Quotation marks, apostrophes and dashes as a PDF has them: liteparse writes them all in ASCII."""

from __future__ import annotations

from collections.abc import Iterable

from index.readers.pdf.line import Item
from index.readers.pdf.open_page import OpenPage

_ASCII = {**dict.fromkeys("‘’‚‛", "'"), **dict.fromkeys("“”„‟", '"'), **dict.fromkeys("‐‑‒–—―−", "-")}
_SOFT_HYPHENS = dict.fromkeys("\x02\ufffe\u00ad\uffff", "-")
_AS_WRITTEN = str.maketrans(_ASCII | _SOFT_HYPHENS)
_MARKS = frozenset(_ASCII.values())


def restore_signs(page: OpenPage, items: Iterable[Item]) -> None:
    """Give the items of a page the signs that PDFium reads there."""
    found = [item for item in items if not _MARKS.isdisjoint(item.text) and any(map(str.isalnum, item.text))]
    if found:
        _restore(page.text.get_text_range(), found)


def _restore(text: str, items: Iterable[Item]) -> None:
    told = "".join(text.split())
    written = told.translate(_AS_WRITTEN)
    end = 0
    for item in items:
        words = "".join(item.text.split())
        at = written.find(words, end)
        at = written.find(words) if at < 0 else at
        if at >= 0:
            end = at + len(words)
            item.text = _with_signs(item.text, told[at:end])


def _with_signs(text: str, told: str) -> str:
    """A text with the signs of another, which has the same letters and no spaces."""
    rest = iter(told)
    signs = ((char, "" if char.isspace() else next(rest)) for char in text)
    return "".join(sign if sign in _ASCII else char for char, sign in signs)
