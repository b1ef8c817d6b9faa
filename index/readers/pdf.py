"""PDF: its lines from liteparse, which is PDFium, put together by where they stand.

Right-to-left text comes out garbled. liteparse also writes Markdown, but ends its
paragraphs at lines and pages. It moves fast, so its version is pinned.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from index.errors import DamagedFile, EncryptedFile, NoText
from index.readers.draft import Composer, Draft
from index.readers.foreign import foreign
from index.readers.pdf_lines import Line, in_reading_order, lines_of, without_running_heads
from index.readers.pdf_paragraphs import PDFBlock, blocks_of

TYPES = frozenset({"application/pdf"})
SUFFIXES = frozenset({".pdf"})

_MOST_PAGES = 3_000
_LETTERS_A_PAGE = 15
"""Fewer letters than that on a page, on average, and the file is pictures of pages."""
_PASSWORD = re.compile(r"password|encrypt", re.IGNORECASE)
_ENCRYPT = re.compile(rb"/Encrypt\s+\d+\s+\d+\s+R")


def read(data: bytes, name: str, language: str | None) -> Draft:
    pages, heights = _pages(data, name)
    letters = sum(sum(map(str.isalpha, line.text)) for page in pages for line in page)
    if pages and letters < _LETTERS_A_PAGE * len(pages):
        raise NoText(name)
    bodies, dropped = without_running_heads(pages, heights)
    blocks = blocks_of([in_reading_order(page) for page in bodies])
    composer = Composer()
    title = _title(blocks)
    for block in blocks[1:] if title else blocks:
        if not any(map(str.isalnum, block.text)):
            continue
        if block.level is None:
            composer.paragraph(block.text, block.page)
        else:
            composer.heading(block.level, block.text)
    return composer.draft(title, language, left_out={"running heads and page numbers": dropped} if dropped else None)


def _pages(data: bytes, name: str) -> tuple[list[list[Line]], list[float]]:
    from liteparse import LiteParse, ParseError

    parser = LiteParse(ocr_enabled=False, quiet=True, max_pages=_MOST_PAGES, output_format="json", extract_links=False)
    with foreign(name):
        try:
            result = parser.parse(data)
        except ParseError as error:
            encrypted = _PASSWORD.search(str(error)) or _ENCRYPT.search(data)
            raise (EncryptedFile(name) if encrypted else DamagedFile(name)) from error
    pages = [lines_of(page.text_items, page.page_num) for page in result.pages]
    return pages, [page.height for page in result.pages]


def _title(blocks: Sequence[PDFBlock]) -> str | None:
    """The first heading, when it is the only one of its kind."""
    first = [block for block in blocks if block.level == 1]
    return first[0].text if len(first) == 1 and blocks[0] is first[0] else None
