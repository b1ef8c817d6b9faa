"""The XML of a Word file, made plain: what mammoth does not know in words that it does, and no looks."""

from __future__ import annotations

from collections.abc import Iterable

from lxml import etree

from index.readers.contents import is_contents_title
from index.readers.docx.formulas import write_out
from index.readers.docx.headings import state_headings
from index.readers.docx.numbering import Numbering
from index.readers.docx.runs import join_runs
from index.readers.docx.styles import WORD, Styles, is_number, style_of, told, words_of
from index.readers.html.blocks.powers import POWER
from index.readers.html.trees.tree import Element

_TOLD = {
    "rPr": frozenset({"b", "u", "vertAlign", "rStyle", "del"}),
    "pPr": frozenset({"pStyle", "numPr", "rPr"}),
    "tcPr": frozenset({"gridSpan", "vMerge"}),
    "trPr": frozenset({"del", "tblHeader"}),
}
"""What properties say beside the looks, which are most of a file; mammoth takes long to read them."""
_LOOKS = ("proofErr", "bookmarkStart", "bookmarkEnd", "sectPr", "tblPr", "tblGrid", "rubyPr", "rt")
_WRAPPERS = ("fldSimple", "dir", "bdo", "ruby", "rubyBase", "oval", "line", "polyline", "oMathPara")
"""Elements around words that mammoth would leave out with them."""
_RAISED = 6
"""Half points by which a digit stands higher than its line; so many Word offers first."""


def make_plain(root: Element, styles: Styles, numbering: Numbering) -> int:
    """Change a part of a file in its place; returns how many lines of tables of contents are left out."""
    for style in root.iter("{*}style"):
        if not told(style, "type"):
            style.set(f"{WORD}type", "paragraph")  # which it then is for Word
    _drop(paragraph for paragraph in [*root.iter("{*}p")] if _is_empty(paragraph))
    dropped = _contents(root, styles)
    lines = sum(bool(words_of(paragraph).strip()) for paragraph in dropped)
    _drop(dropped)
    _drop(run for run in root.iter("{*}r") if _is_hidden(run))
    for position in root.iter("{*}position"):
        _state_raised(position)
    _put_initials_in_text(root)
    state_headings(root, styles, numbering)
    for formula in root.iter("{*}oMath"):
        write_out(formula)
    for box in root.iter("{*}AlternateContent", "{*}drawing"):
        _put_in_text(box)
    etree.strip_elements(root, *(f"{{*}}{name}" for name in _LOOKS), with_tail=False)
    etree.strip_tags(root, *(f"{{*}}{name}" for name in _WRAPPERS))
    for name, known in _TOLD.items():
        _drop(one for properties in root.iter(f"{{*}}{name}") for one in properties if _name(one) not in known)
    for element in root.iter("{*}p", "{*}r", "{*}t", "{*}tr"):
        element.attrib.clear()
    join_runs(root)
    return lines


def _contents(root: Element, styles: Styles) -> list[Element]:
    """The paragraphs of a table of contents: they are in its field, or have its style."""
    found: list[Element] = []
    fields: list[bool] = []
    for paragraph in root.iter("{*}p"):
        is_inside = any(fields)
        for element in paragraph.iter("{*}fldChar", "{*}instrText"):
            kind = told(element, "fldCharType")
            if kind == "begin":
                fields.append(False)
            elif kind == "end" and fields:
                fields.pop()
            elif fields and not kind and (element.text or "").split()[:1] == ["TOC"]:
                is_inside = fields[-1] = True
        if is_inside or styles.is_contents(style_of(paragraph)):
            found.append(paragraph)
    return [] if any(fields) else _with_title(root, found)  # a field that never ends would take all that is below


def _with_title(root: Element, entries: list[Element]) -> list[Element]:
    """The paragraphs of a table of contents, and the one above them that only says what it is."""
    before = None
    for paragraph in root.iter("{*}p") if entries else ():
        if paragraph is entries[0]:
            break
        before = paragraph if words_of(paragraph).strip() else before
    is_title = before is not None and is_contents_title(words_of(before))
    return [before, *entries] if before is not None and is_title else entries


def _put_in_text(drawing: Element) -> None:
    """Boxes of words that are drawn in a way that mammoth does not read, as old ones, which it reads."""
    fallback = drawing.find("{*}Fallback")
    if fallback is not None and next(fallback.iter("{*}txbxContent"), None) is not None:
        return
    first = drawing.find("{*}Choice") if _name(drawing) == "AlternateContent" else drawing
    boxes = [] if first is None else [*first.iter("{*}txbxContent")]
    if boxes:
        for child in [*drawing]:
            drawing.remove(child)
        drawing.tag = f"{WORD}pict"
        drawing.extend(box for box in boxes if next(box.iterancestors("{*}txbxContent"), None) is None)


def _put_initials_in_text(root: Element) -> None:
    """A large first letter, which Word keeps as a paragraph before its own."""
    for initial in [*root.iter("{*}p")]:
        following = initial.getnext()
        if not _is_initial(initial) or following is None or _name(following) != "p" or _is_initial(following):
            continue
        properties = following.find("{*}pPr")
        at = 0 if properties is None else 1 + following.index(properties)
        following[at:at] = initial.findall("{*}r")
        _drop([initial])


def _is_initial(paragraph: Element) -> bool:
    return bool(told(paragraph.find("{*}pPr/{*}framePr"), "dropCap"))


def _state_raised(position: Element) -> None:
    """Digits that are moved up by hand are raised ones, as a note's mark or a power is."""
    run = next(position.iterancestors("{*}r"), None)
    height = told(position, "val")
    if run is not None and is_number(height) and int(height) >= _RAISED and POWER.fullmatch(words_of(run)):
        position.addnext(etree.Element(f"{WORD}vertAlign", {f"{WORD}val": "superscript"}))


def _is_empty(paragraph: Element) -> bool:
    """Whether a paragraph is only a blank line, which nothing counts; some writers make much room by them."""
    if len(paragraph) > 1 or (paragraph.text or "").strip():
        return False
    properties = paragraph.find("{*}pPr")
    if properties is None:
        return len(paragraph) == 0
    return properties.find("{*}pStyle") is None and properties.find("{*}numPr") is None


def _is_hidden(run: Element) -> bool:
    hidden = run.find("{*}rPr/{*}vanish")
    return hidden is not None and told(hidden, "val") not in ("0", "false", "off")


def _drop(elements: Iterable[Element]) -> None:
    for element in [*elements]:
        parent = element.getparent()
        if parent is not None:
            parent.remove(element)


def _name(element: Element) -> str:
    return etree.QName(element).localname
