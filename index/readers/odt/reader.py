"""OpenDocument texts, read as HTML."""

from __future__ import annotations

from lxml import etree

from index.errors import EncryptedFile
from index.readers.archive import Archive, archive, dublin_core
from index.readers.draft import Draft
from index.readers.foreign import foreign
from index.readers.html.document import read_document
from index.readers.odt.html import as_html


def read(data: bytes, name: str, language: str | None) -> Draft:
    with archive(data, name) as opened:
        if "META-INF/manifest.xml" in opened and b"encryption-data" in opened.bytes("META-INF/manifest.xml"):
            raise EncryptedFile(name)
        title, author, published, told = _metadata(opened)
        content = opened.xml("content.xml")
    with foreign(name):
        html = etree.tostring(as_html(content), encoding="unicode", method="html")
    return read_document(html, name, title, language or told, published, author)


def _metadata(opened: Archive) -> tuple[str | None, str | None, str | None, str | None]:
    if "meta.xml" not in opened:
        return None, None, None, None
    meta = opened.xml("meta.xml")
    date = dublin_core(meta, "date")
    author = meta.findtext(".//{urn:oasis:names:tc:opendocument:xmlns:meta:1.0}initial-creator")
    return (
        dublin_core(meta, "title"),
        author or dublin_core(meta, "creator"),
        date and date[:10],
        dublin_core(meta, "language"),
    )
