"""Outlines of a PDF that lead back into themselves, after which liteparse would never come to an end."""

from __future__ import annotations

import ctypes

import pypdfium2.raw as pdfium
from pypdfium2 import PdfDocument

from index.readers.pdf.drawn.documents import bytes_of, opened_document


def with_finite_bookmarks(data: bytes) -> bytes:
    """The same file, or its pages alone where the outline has no end."""
    with opened_document(data) as document:
        return _pages_of(document) if document and _is_circular(document) else data


def _is_circular(document: PdfDocument) -> bool:
    seen: set[int] = set()
    waiting = [pdfium.FPDFBookmark_GetFirstChild(document, None)]
    while waiting:
        bookmark = waiting.pop()
        while bookmark:
            place = ctypes.addressof(bookmark.contents)
            if place in seen:
                return True
            seen.add(place)
            waiting.append(pdfium.FPDFBookmark_GetFirstChild(document, bookmark))
            bookmark = pdfium.FPDFBookmark_GetNextSibling(document, bookmark)
    return False


def _pages_of(document: PdfDocument) -> bytes:
    with PdfDocument.new() as copy:
        copy.import_pages(document)
        return bytes_of(copy)
