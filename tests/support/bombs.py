"""Files that are made to hurt whoever reads them: small, and what comes out of them is not."""

from __future__ import annotations

import warnings
import zlib
from collections.abc import Callable
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile

from tests.support.archives import docx, epub, odt, zipped

_LAUGHS = "".join(f'<!ENTITY a{at} "{f"&a{at - 1};" * 10}">' for at in range(1, 10))
ENTITIES = f'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a0 "ha">{_LAUGHS}]>'
"""The billion laughs."""
_LARGE = 1 << 30


def deflated(size: int = _LARGE) -> bytes:
    """As many zeros, packed as PDF packs them: one megabyte, again and again."""
    packer = zlib.compressobj(9)
    first = packer.compress(bytes(1 << 20)) + packer.flush(zlib.Z_FULL_FLUSH)
    block = packer.compress(bytes(1 << 20)) + packer.flush(zlib.Z_FULL_FLUSH)
    return first + block * (size // (1 << 20) - 1)


def pdf_of(*objects: bytes) -> bytes:
    """A PDF of these objects, whose table is left for its reader to make again."""
    body = b"".join(b"%d 0 obj\n%s\nendobj\n" % (number, content) for number, content in enumerate(objects, start=1))
    return b"%PDF-1.7\n" + body + b"trailer<</Root 1 0 R>>\n%%EOF"


def stream(data: bytes, more: bytes = b"") -> bytes:
    return b"<<%s/Length %d>>stream\n%s\nendstream" % (more, len(data), data)


_CATALOG, _PAGES = b"<</Type/Catalog/Pages 2 0 R>>", b"<</Type/Pages/Kids[3 0 R]/Count 1>>"
_PAGE = b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 500 500]/Contents 4 0 R/Resources<<%s>>>>"


def _packed_pdf() -> bytes:
    return pdf_of(_CATALOG, _PAGES, _PAGE % b"", stream(deflated(), b"/Filter/FlateDecode"))


def _twice_packed_pdf() -> bytes:
    twice = zlib.compress(deflated(), 9)
    return pdf_of(_CATALOG, _PAGES, _PAGE % b"", stream(twice, b"/Filter[/FlateDecode/FlateDecode]"))


def _laughing_pdf() -> bytes:
    """Drawings that draw another ten times, ten levels deep."""
    kind = b"/Type/XObject/Subtype/Form/BBox[0 0 9 9]"
    drawings = [
        stream(b"/X Do " * 10, kind + b"/Resources<</XObject<</X %d 0 R>>>>" % (number + 1)) for number in range(5, 15)
    ]
    last = stream(b"BT /F 9 Tf (Bees make honey.) Tj ET", kind + b"/Resources<</Font<</F 16 0 R>>>>")
    font = b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>"
    return pdf_of(_CATALOG, _PAGES, _PAGE % b"/XObject<</X 5 0 R>>", stream(b"/X Do"), *drawings, last, font)


def _nested_mail() -> bytes:
    head = b"".join(b'Content-Type: multipart/related; boundary="%d"\n\n--%d\n' % (n, n) for n in range(1_000))
    return b"MIME-Version: 1.0\n" + head


def _lying_archive() -> bytes:
    """An archive whose directory says that its text is small."""
    data = bytearray(odt("<text:p>a</text:p>" * 500_000))
    at = data.rindex(b"PK\x01\x02", 0, data.rindex(b"content.xml"))
    data[at + 24 : at + 28] = (1_000).to_bytes(4, "little")
    return bytes(data)


def _nameless_chapter() -> bytes:
    """A book whose only chapter has no suffix that tells what it is."""
    book = BytesIO(epub({"chapter": ""}))
    with warnings.catch_warnings(), ZipFile(book, "a", ZIP_DEFLATED) as archive:
        warnings.simplefilter("ignore")  # the chapter is there twice, and the second counts
        archive.writestr("OEBPS/chapter", _PARAGRAPHS)
    return book.getvalue()


_WORDS = "Bees make honey of nectar. "
_LINE = b"bees " * 100_000
_PARAGRAPHS = bytes(70 << 20)

BOMBS: dict[str, tuple[str, Callable[[], bytes]]] = {
    "an archive that unpacks to a thousand times its size": ("a.odt", lambda: zipped({"content.xml": _PARAGRAPHS})),
    "a chapter whose name tells nothing": ("a.epub", _nameless_chapter),
    "an archive that lies about it": ("a.odt", _lying_archive),
    "entities in a Word file": ("a.docx", lambda: docx("<w:p><w:r><w:t>&a9;</w:t></w:r></w:p>", before=ENTITIES)),
    "entities in an OpenDocument text": ("a.odt", lambda: odt("<text:p>&a9;</text:p>", before=ENTITIES)),
    "entities in a book": ("a.epub", lambda: epub({"c1.xhtml": f"<p>&a9;</p><p>{_WORDS}</p>"}, before=ENTITIES)),
    "entities in a page": ("a.html", lambda: f"<!DOCTYPE html>{ENTITIES}<p>&a9;</p><p>{_WORDS}".encode()),
    "entities in a picture": ("a.svg", lambda: f"{ENTITIES}<svg><text>&a9;</text></svg>".encode()),
    "a packed page": ("a.pdf", _packed_pdf),
    "a page packed twice": ("a.pdf", _twice_packed_pdf),
    "drawings of drawings": ("a.pdf", _laughing_pdf),
    "nested elements": ("a.html", lambda: b"<div>" * 100_000 + b"<p>Bees"),
    "nested paragraphs of Word": ("a.docx", lambda: docx("<w:p>" * 100_000 + "</w:p>" * 100_000)),
    "nested groups of RTF": ("a.rtf", lambda: b"{\\rtf1 " + b"{" * 100_000 + b"Bees"),
    "a nested saved page": ("a.mhtml", _nested_mail),
    "a nested mail": ("a.eml", lambda: _nested_mail().replace(b"related", b"mixed")),
    "nested lists": ("a.rst", lambda: b"".join(b" " * n + b"* a\n\n" for n in range(0, 1_000, 2))),
    "a long line of a page": ("a.html", lambda: b"<p>" + _LINE),
    "a long line of subtitles": ("a.srt", lambda: b"1\n00:00:01,000 --> 00:00:02,000\n" + _LINE),
    "a long line of AsciiDoc": ("a.adoc", lambda: _LINE),
    "a long line of reStructuredText": ("a.rst", lambda: _LINE),
    "a long line of RTF": ("a.rtf", lambda: b"{\\rtf1 " + _LINE + b"}"),
    "brackets of AsciiDoc": ("a.adoc", lambda: b"[" * 20_000),
    "marks of reStructuredText": ("a.rst", lambda: b"`" * 50_000 + b" |a|_ *b " * 5_000),
}
"""What each does; its name, and what makes it."""
