"""The frame that Project Gutenberg puts around its books, in web pages and in EPUB."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from index.readers.html.blocks.block import HTMLBlock
from index.readers.plain.furniture.gutenberg import HEADER, begins_book, ends_book

FRAME = "frame"


class GutenbergFrame:
    """Of a book that may take several files: what stands after its end is none of it, also in the files that follow."""

    def __init__(self) -> None:
        self._is_open = self._has_ended = False

    def without(self, blocks: Sequence[HTMLBlock]) -> list[HTMLBlock]:
        """The blocks of the next file that are the book's."""
        if self._has_ended:
            return []
        start = next((at for at, block in enumerate(blocks[:HEADER], 1) if _begins(block.text)), 0)
        self._is_open |= start > 0
        book = []
        for block in blocks[start:]:
            end = _end_of(block.text) if self._is_open else None
            if end is None:
                book.append(block)
                continue
            self._has_ended = True
            if block.text[:end].strip():
                book.append(replace(block, text=block.text[:end].rstrip()))
            break
        return book


def _begins(text: str) -> bool:
    return any(begins_book(line.strip()) for line in text.split("\n"))


def _end_of(text: str) -> int | None:
    """Where the line stands in a text that says that the book has ended; the licence below may be one with it."""
    at = 0
    for line in text.split("\n"):
        if ends_book(line.strip()):
            return at
        at += len(line) + 1
    return None
