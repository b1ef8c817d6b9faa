"""The frame that Project Gutenberg puts around its books, in web pages and in EPUB."""

from __future__ import annotations

from collections.abc import Sequence

from index.readers.html.block import HTMLBlock
from index.readers.plain.gutenberg import HEADER, begins_book, ends_book

FRAME = "frame"


class GutenbergFrame:
    """Of a book that may take several files: what stands after its end is none of it, also in the files that follow."""

    def __init__(self) -> None:
        self._is_open = self._has_ended = False

    def without(self, blocks: Sequence[HTMLBlock]) -> list[HTMLBlock]:
        """The blocks of the next file that are the book's."""
        if self._has_ended:
            return []
        start = next((at for at, block in enumerate(blocks[:HEADER], 1) if begins_book(block.text)), 0)
        self._is_open |= start > 0
        ends = (at for at in range(start, len(blocks)) if self._is_open and ends_book(blocks[at].text))
        end = next(ends, len(blocks))
        self._has_ended = end < len(blocks)
        return list(blocks[start:end])
