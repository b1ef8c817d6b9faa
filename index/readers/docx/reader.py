"""Word files: the styles of headings, lists, notes after their paragraph, tables; by way of HTML."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import replace
from io import BytesIO
from zipfile import ZipFile

from lxml import etree

from index.errors import DamagedFile, EncryptedFile
from index.readers.archive import DAMAGED, Archive, archive, metadata_of
from index.readers.contents import TABLE_OF_CONTENTS
from index.readers.docx.headings import CODE, NUMBER, TITLE
from index.readers.docx.markup import make_plain
from index.readers.docx.numbering import Numbering
from index.readers.docx.repairs import repair
from index.readers.docx.styles import Styles
from index.readers.draft import Draft
from index.readers.foreign import foreign
from index.readers.html.document import read_document
from index.readers.metadata import NO_METADATA, Metadata

_OLE = b"\xd0\xcf\x11\xe0"
"""What Word wraps a document in that has a password."""
_CORE = "docProps/core.xml"
_RELATIONS = "_rels/.rels"
_CREATED = "{http://purl.org/dc/terms/}created"
_TEMPLATE_DATE = "2013-12-23T23:15:00Z"
"""When the template was made from which programs in Python make their files, most of which leave it as it is."""
_PARTS = re.compile(r"\[Content_Types\]\.xml|.*\.rels|(?:.*/)?(?:styles|numbering|footnotes|endnotes)\d*\.xml")
"""What mammoth reads beside the text, but for comments and pictures, which are none."""
_ITEM_NUMBER = re.compile(f"(<li>)?{NUMBER}(\\d{{1,9}}){NUMBER}")
_STYLES = f"""
b => strong
u => u
r[style-name='Strong'] => strong
r =>
p.{CODE} => pre:separator('\\n')
p.{TITLE} => h1.title:fresh
p[style-name='Title'] => h1.title:fresh
p[style-name='caption'] => figcaption:fresh
p[style-name='Caption'] => figcaption:fresh
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
"""Styles beyond those that mammoth knows, by the names that Word gives them in every language.

Bold words and runs first: mammoth looks through all of them for each, and one style of runs alone tells anything.
"""


def read(data: bytes, name: str, language: str | None) -> Draft:
    if not data.startswith(b"PK"):
        raise (EncryptedFile if data.startswith(_OLE) else DamagedFile)(name)
    with archive(data, name) as opened:
        plain, left_out = _plain(opened)
        metadata = _metadata(opened)
    draft = read_document(_html(plain, name), name, language, metadata)
    return replace(draft, left_out=+Counter({**draft.left_out, **left_out}))


def _plain(opened: Archive) -> tuple[bytes, dict[str, int]]:
    """The file with what mammoth reads alone, and how much of it is left out."""
    document = _document(opened)
    parts = {document: opened.xml(document)}  # the text first: it refers to the others, and is looked up in them
    others = [member for member in opened if member != document and _PARTS.fullmatch(member)]
    parts |= {member: root for member in others if (root := opened.whole_xml(member)) is not None}
    named = {etree.QName(root).localname: root for root in parts.values()}
    with foreign(opened.name):
        repair(parts.values())
        styles = Styles(named.get("styles"))
        numbering = Numbering(named.get("numbering"), styles)
        lines = sum(make_plain(root, styles, numbering) for root in parts.values())
    plain = BytesIO()
    with ZipFile(plain, "w") as copy:
        for member, root in parts.items():
            copy.writestr(member, etree.tostring(root, encoding="utf-8", xml_declaration=True))
    return plain.getvalue(), {TABLE_OF_CONTENTS: lines, DAMAGED: 1 + len(others) - len(parts)}


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
        return _ITEM_NUMBER.sub(_with_value, str(found.value))


def _with_value(number: re.Match[str]) -> str:
    return f'<li value="{number[2]}">' if number[1] else ""


def _metadata(opened: Archive) -> Metadata:
    core = opened.whole_xml(_CORE)
    if core is None:
        return NO_METADATA
    created = core.findtext(_CREATED)
    return replace(metadata_of(core), published=created[:10] if created and created != _TEMPLATE_DATE else None)
