"""Outlines of a PDF that lead back into themselves, after which liteparse would never come to an end."""

from __future__ import annotations

import ctypes
from io import BytesIO
from typing import Any


def with_finite_bookmarks(data: bytes) -> bytes:
    """The same file, or its pages alone where the outline has no end."""
    from pypdfium2 import PdfDocument, PdfiumError

    try:
        document = PdfDocument(data)
    except PdfiumError:
        return data  # which liteparse says in words
    try:
        return _pages_of(document) if _is_circular(document) else data
    finally:
        document.close()


def _is_circular(document: Any) -> bool:
    import pypdfium2.raw as pdfium

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


def _pages_of(document: Any) -> bytes:
    from pypdfium2 import PdfDocument

    copy, file = PdfDocument.new(), BytesIO()
    copy.import_pages(document)
    copy.save(file)
    copy.close()
    return file.getvalue()
