"""OpenDocument texts. Their XML says what HTML says with other words: its elements are renamed, then read as HTML."""

from __future__ import annotations

from lxml import etree

from index.errors import EncryptedFile
from index.readers.archive import Archive, archive, dublin_core
from index.readers.draft import Draft
from index.readers.foreign import foreign
from index.readers.html_document import read_document
from index.readers.html_tree import NOTE, Element

_ODF = "urn:oasis:names:tc:opendocument:xmlns:"
_TEXT, _TABLE, _STYLE = f"{{{_ODF}text:1.0}}", f"{{{_ODF}table:1.0}}", f"{{{_ODF}style:1.0}}"
_BOLD = "{urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0}font-weight"
_NAMES = {
    f"{_TEXT}p": "p",
    f"{_TEXT}list": "ul",
    f"{_TEXT}list-item": "li",
    f"{_TEXT}list-header": "li",
    f"{_TEXT}line-break": "br",
    f"{_TEXT}note": "span",
    f"{_TEXT}note-body": "div",
    f"{_TABLE}table": "table",
    f"{_TABLE}table-header-rows": "thead",
    f"{_TABLE}table-row": "tr",
    f"{_TABLE}table-cell": "td",
}
_DROPPED = (
    *(f"{_TEXT}{name}" for name in ("table-of-content", "alphabetical-index", "tracked-changes", "sequence-decls")),
    *("{urn:oasis:names:tc:opendocument:xmlns:office:1.0}annotation", f"{_TEXT}note-citation", f"{_TEXT}bibliography"),
)
_TITLE = "Title"


def read(data: bytes, name: str, language: str | None) -> Draft:
    with archive(data, name) as opened:
        if "META-INF/manifest.xml" in opened and b"encryption-data" in opened.bytes("META-INF/manifest.xml"):
            raise EncryptedFile(name)
        title, author, published, told = _metadata(opened)
        content = opened.xml("content.xml")
    with foreign(name):
        html = etree.tostring(_as_html(content), encoding="unicode", method="html")
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


def _as_html(content: Element) -> Element:
    body = content.find(".//{urn:oasis:names:tc:opendocument:xmlns:office:1.0}text")
    root = etree.Element("body") if body is None else body
    styles = _styles(content)
    etree.strip_elements(root, *_DROPPED, with_tail=False)
    for element in [*root.iter(etree.Element)]:
        _rename(element, styles)
    _put_notes_apart(root)
    return root


def _styles(content: Element) -> dict[str, tuple[str, bool]]:
    """Of each style that the text gave a number, the named one it is made of, and whether it is bold."""
    found = {}
    for style in content.iter(f"{_STYLE}style"):
        properties = style.find(f"{_STYLE}text-properties")
        is_bold = properties is not None and properties.get(_BOLD) == "bold"
        found[style.get(f"{_STYLE}name", "")] = style.get(f"{_STYLE}parent-style-name") or "", is_bold
    return found


def _rename(element: Element, styles: dict[str, tuple[str, bool]]) -> None:
    style = element.get(f"{_TEXT}style-name", "")
    parent, is_bold = styles.get(style, ("", False))
    level, is_repeated = element.get(f"{_TEXT}outline-level", "1"), element.tag == f"{_TEXT}s"
    spaces = element.get(f"{_TEXT}c", "1") if is_repeated else "0"
    notes = element.tag == f"{_TEXT}note"
    if is_repeated or element.tag == f"{_TEXT}tab":
        element.text = " " * min(int(spaces) if spaces.isdigit() else 1, 100) or " "
    if element.tag == f"{_TEXT}h":
        tag = f"h{min(max(int(level) if level.isdigit() else 1, 1), 6)}"
    elif element.tag == f"{_TEXT}p" and _TITLE in (style, parent):
        tag = "h1"
    elif element.tag == f"{_TEXT}span" and is_bold:
        tag = "b"
    else:
        tag = _NAMES.get(str(element.tag), "span" if _is_inline(element) else "div")
    is_title = tag == "h1" and element.tag == f"{_TEXT}p"
    element.attrib.clear()
    element.tag = tag
    if is_title:
        element.set("class", "title")
    if notes:
        element.set("class", "note")


def _is_inline(element: Element) -> bool:
    parent = element.getparent()
    return parent is not None and parent.tag in ("p", "span", "b", "h1", "h2", "h3", "h4", "h5", "h6")


def _put_notes_apart(root: Element) -> None:
    """Put each note after its paragraph, as other formats do."""
    for note in [*root.iter("span")][::-1]:
        if note.get("class") != "note":
            continue
        around = next((outer for outer in note.iterancestors("p", "h1", "h2", "h3", "h4", "h5", "h6")), None)
        if around is None:
            continue
        stand_in = etree.Element("div", {NOTE: "note"})
        stand_in.extend(list(note))
        note.tag = "dropped"
        tail, around.tail = around.tail, None
        around.addnext(stand_in)
        stand_in.tail = tail
    etree.strip_elements(root, "dropped", with_tail=False)
