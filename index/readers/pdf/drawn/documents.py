"""Files as PDFium opens them, and writes them again."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from io import BytesIO

from pypdfium2 import PdfDocument, PdfiumError


@contextmanager
def opened_document(data: bytes) -> Iterator[PdfDocument | None]:
    """None where PDFium cannot open it: liteparse says so in words."""
    try:
        document = PdfDocument(data)
    except PdfiumError:
        yield None
        return
    with document:
        yield document


def bytes_of(document: PdfDocument) -> bytes:
    file = BytesIO()
    document.save(file)
    return file.getvalue()
