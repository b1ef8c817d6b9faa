"""OpenDocument texts, read as HTML."""

from __future__ import annotations

from dataclasses import replace

from lxml import etree

from index.errors import EncryptedFile
from index.readers.archive import Archive, archive, metadata_of, resolved
from index.readers.draft import Draft
from index.readers.foreign import foreign
from index.readers.html.document import read_document
from index.readers.html.trees.tree import Element, text_of
from index.readers.metadata import NO_METADATA, Metadata
from index.readers.odt.html import as_html

_OBJECT = "{urn:oasis:names:tc:opendocument:xmlns:drawing:1.0}object"
_HREF = "{http://www.w3.org/1999/xlink}href"
_MATH = "{http://www.w3.org/1998/Math/MathML}"


def read(data: bytes, name: str, language: str | None) -> Draft:
    with archive(data, name) as opened:
        if "META-INF/manifest.xml" in opened and b"encryption-data" in opened.bytes("META-INF/manifest.xml"):
            raise EncryptedFile(name)
        metadata = _metadata(opened)
        content = opened.xml("content.xml")
        named_styles = opened.whole_xml("styles.xml")
        _write_formulas(content, opened)
    with foreign(name):
        html = etree.tostring(as_html(content, named_styles), encoding="unicode", method="html")
    return read_document(html, name, language, metadata)


def _write_formulas(content: Element, opened: Archive) -> None:
    """Put each formula, which has a file of its own, where it stands, in the words that its writer typed."""
    for place in content.iter(_OBJECT):
        member = f"{resolved('', place.get(_HREF, ''))}/content.xml"
        formula = opened.whole_xml(member)
        if formula is not None and formula.tag == f"{_MATH}math":
            typed = formula.find(f".//{_MATH}annotation")
            place.text = text_of(formula if typed is None else typed)


def _metadata(opened: Archive) -> Metadata:
    meta = opened.whole_xml("meta.xml")
    if meta is None:
        return NO_METADATA
    author = meta.findtext(".//{urn:oasis:names:tc:opendocument:xmlns:meta:1.0}initial-creator")
    metadata = metadata_of(meta)
    return replace(metadata, author=author or metadata.author)
