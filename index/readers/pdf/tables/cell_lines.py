"""Puts the lines of a table's cells together; the words of the whole file tell which hyphens were there before."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property

from index.readers.pdf.drawn.line import Item
from index.readers.plain.layout.wrapping import Joiner


class CellLines:
    """``pages`` are the items of all pages."""

    def __init__(self, pages: Sequence[Sequence[Item]]) -> None:
        self._pages = pages

    @cached_property
    def _joiner(self) -> Joiner:
        return Joiner([text for items in self._pages for item in items if (text := item.text.strip())], None)

    def joined(self, text: str, line: str) -> str:
        """What a cell says, and its next line."""
        return f"{self._joiner.joined(text, line)}{line}" if text else line
