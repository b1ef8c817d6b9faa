"""Small files that are zip archives inside, made for the tests."""

from __future__ import annotations

from collections.abc import Mapping
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile

DC = 'xmlns:dc="http://purl.org/dc/elements/1.1/"'
_ODF = "urn:oasis:names:tc:opendocument:xmlns"
_ODF_NAMES = f'xmlns:office="{_ODF}:office:1.0" xmlns:text="{_ODF}:text:1.0" xmlns:table="{_ODF}:table:1.0"'
_ODF_NAMES += f' xmlns:style="{_ODF}:style:1.0" xmlns:fo="{_ODF}:xsl-fo-compatible:1.0" xmlns:meta="{_ODF}:meta:1.0"'
_WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def zipped(members: Mapping[str, str | bytes]) -> bytes:
    file = BytesIO()
    with ZipFile(file, "w", ZIP_DEFLATED) as archive:
        for member, content in members.items():
            archive.writestr(member, content)
    return file.getvalue()


def reordered(file: bytes, first: str) -> bytes:
    """The same archive with this member before all others."""
    with ZipFile(BytesIO(file)) as archive:
        members = {name: archive.read(name) for name in archive.namelist()}
    return zipped({first: members.pop(first), **members})


def odt(body: str, styles: str = "", meta: str = "", before: str = "", **more: str | bytes) -> bytes:
    content = (
        f"{before}<office:document-content {_ODF_NAMES}><office:automatic-styles>{styles}</office:automatic-styles>"
    )
    content += f"<office:body><office:text>{body}</office:text></office:body></office:document-content>"
    facts = f"<office:document-meta {_ODF_NAMES} {DC}><office:meta>{meta}</office:meta></office:document-meta>"
    kind = "application/vnd.oasis.opendocument.text"
    return zipped({"mimetype": kind, "content.xml": content, "meta.xml": facts, **more})


def epub(
    chapters: Mapping[str, str],
    contents: str = "",
    facts: str = "",
    manifest: str = "",
    before: str = "",
    **more: str | bytes,
) -> bytes:
    """``contents`` is a list of links in HTML, as EPUB 3 has it."""
    page = 'media-type="application/xhtml+xml"'
    items = "".join(f'<item id="{name}" href="{name}" {page}/>' for name in chapters)
    items += f'<item id="nav" href="nav.xhtml" properties="nav" {page}/>' if contents else ""
    spine = "".join(f'<itemref idref="{name}"/>' for name in chapters)
    package = f'<package xmlns="http://www.idpf.org/2007/opf"><metadata {DC}>{facts}</metadata>'
    package += f"<manifest>{items}{manifest}</manifest><spine>{spine}</spine></package>"
    members: dict[str, str | bytes] = {
        "mimetype": "application/epub+zip",
        "META-INF/container.xml": '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles>'
        '<rootfile full-path="OEBPS/book.opf"/></rootfiles></container>',
        "OEBPS/book.opf": package,
        "OEBPS/nav.xhtml": f'<html><nav epub:type="toc">{contents}</nav></html>',
    }
    members |= {f"OEBPS/{name}": f"{before}<html><body>{body}</body></html>" for name, body in chapters.items()}
    return zipped(members | more)


def docx(body: str, footnotes: str = "", before: str = "", styles: str = "", numbering: str = "") -> bytes:
    """A Word file as bare as Word reads it, of the XML of its body, its notes, its styles and its lists."""
    package = "http://schemas.openxmlformats.org/package/2006"
    office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    kind = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
    part = f'<Override PartName="/word/document.xml" ContentType="{kind}"/>'
    members = {
        "[Content_Types].xml": f'<Types xmlns="{package}/content-types">{part}</Types>',
        "_rels/.rels": _relation(f"{office}/officeDocument", "word/document.xml", package),
        "word/_rels/document.xml.rels": _relation(f"{office}/footnotes", "footnotes.xml", package),
        "word/document.xml": f"{before}<w:document {_WORD}><w:body>{body}</w:body></w:document>",
        "word/footnotes.xml": f"<w:footnotes {_WORD}>{footnotes}</w:footnotes>",
        "word/styles.xml": f"<w:styles {_WORD}>{styles}</w:styles>",
        "word/numbering.xml": f"<w:numbering {_WORD}>{numbering}</w:numbering>",
    }
    return zipped(members)


def _relation(kind: str, target: str, package: str) -> str:
    relation = f'<Relationship Id="r1" Type="{kind}" Target="{target}"/>'
    return f'<Relationships xmlns="{package}/relationships">{relation}</Relationships>'
