"""Word files: the styles of headings, lists, notes after their paragraph, tables; by way of HTML."""

from __future__ import annotations

import re
from io import BytesIO

from index.errors import DamagedFile, EncryptedFile
from index.readers.archive import Archive, archive, dublin_core
from index.readers.draft import Draft
from index.readers.foreign import foreign
from index.readers.html.document import read_document

_OLE = b"\xd0\xcf\x11\xe0"
"""What Word wraps a document in that has a password."""
_CORE = "docProps/core.xml"
_RELATIONS = "_rels/.rels"
_CREATED = "{http://purl.org/dc/terms/}created"
_ENTITY = re.compile(rb"<!(?:ENTITY|DOCTYPE)", re.IGNORECASE)
_STYLES = """
p[style-name='Title'] => h1.title:fresh
p[style-name='caption'] => figcaption:fresh
p[style-name='Caption'] => figcaption:fresh
p[style-name^='toc '] => !
p[style-name^='TOC '] => !
p[style-name^='Contents '] => !
p[style-name^='heading 7'] => h6:fresh
p[style-name^='heading 8'] => h6:fresh
p[style-name^='heading 9'] => h6:fresh
p[style-name='Quote'] => blockquote > p:fresh
p[style-name='Intense Quote'] => blockquote > p:fresh
p[style-name='Source Code'] => pre:separator('\\n')
p[style-name='Code'] => pre:separator('\\n')
p[style-name='HTML Preformatted'] => pre:separator('\\n')
p[style-name='Preformatted Text'] => pre:separator('\\n')
p[style-name='macro'] => pre:separator('\\n')
p[style-name='Table Heading'] => p:fresh > strong
p[style-name='Definition Term'] => dl > dt:fresh
p[style-name='Definition'] => dl > dd:fresh
"""
"""Styles beyond those that mammoth knows, by the names that Word gives them in every language."""


def read(data: bytes, name: str, language: str | None) -> Draft:
    if not data.startswith(b"PK"):
        raise (EncryptedFile if data.startswith(_OLE) else DamagedFile)(name)
    with archive(data, name) as opened:
        document = _document(opened)
        for member in (document, "word/styles.xml", "word/footnotes.xml", "word/endnotes.xml"):
            if member in opened and _ENTITY.search(opened.bytes(member)):
                raise DamagedFile(name)
        title, author, published, told = _metadata(opened)
    return read_document(_html(data, name), name, title, language or told, published, author)


def _document(opened: Archive) -> str:
    """The file with the text, which Word on the web calls ``document2.xml``. Raises: DamagedFile."""
    found = [] if _RELATIONS not in opened else opened.xml(_RELATIONS).iter("{*}Relationship")
    targets = [one.get("Target", "").lstrip("/") for one in found if one.get("Type", "").endswith("/officeDocument")]
    document = targets[0] if targets else "word/document.xml"
    if document not in opened:
        raise DamagedFile(opened.name)
    return document


def _html(data: bytes, name: str) -> str:
    import mammoth

    with foreign(name):
        found = mammoth.convert_to_html(BytesIO(data), style_map=_STYLES, convert_image=lambda image: [])
        return str(found.value)


def _metadata(opened: Archive) -> tuple[str | None, str | None, str | None, str | None]:
    if _CORE not in opened:
        return None, None, None, None
    core = opened.xml(_CORE)
    created = core.findtext(_CREATED) or None
    return (
        dublin_core(core, "title"),
        dublin_core(core, "creator"),
        created and created[:10],
        dublin_core(core, "language"),
    )
