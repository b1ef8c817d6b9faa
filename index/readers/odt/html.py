"""The elements of an OpenDocument text, renamed: its XML says what HTML says, with other words."""

from __future__ import annotations

from lxml import etree

from index.readers.document_lines import code_lines, large_lines, title_line
from index.readers.html.trees.tree import Element
from index.readers.odt.lines import document_lines
from index.readers.odt.numbering import NUMBER, Numbering
from index.readers.odt.styles import DISPLAY, TEXT, Styles, number

_ODF = "urn:oasis:names:tc:opendocument:xmlns:"
_TABLE = f"{{{_ODF}table:1.0}}"


class Tag:
    """Elements that are called by what their styles say."""

    HEADING, PARAGRAPH, LIST, SPAN = (f"{TEXT}{name}" for name in ("h", "p", "list", "span"))


_NAMES = {
    f"{TEXT}list-item": "li",
    f"{TEXT}list-header": "li",
    f"{TEXT}line-break": "br",
    f"{TEXT}note": "span",
    f"{TEXT}note-body": "div",
    f"{_TABLE}table": "table",
    f"{_TABLE}table-header-rows": "thead",
    f"{_TABLE}table-row": "tr",
    f"{_TABLE}table-cell": "td",
}
_DROPPED = (
    *(f"{TEXT}{name}" for name in ("table-of-content", "alphabetical-index", "tracked-changes", "sequence-decls")),
    *(
        "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}annotation",
        f"{TEXT}note-citation",
        f"{TEXT}bibliography",
        f"{_TABLE}covered-table-cell",
        *(f"{{{_ODF}svg-compatible:1.0}}{name}" for name in ("title", "desc")),
    ),
)
_CODE = "Preformatted_20_Text"
_TITLES = frozenset({"Title", "Subtitle"})
_STYLED = {
    "Title": "h1",
    **dict.fromkeys(("Caption", "Illustration", "Drawing", "Figure"), "figcaption"),
    _CODE: "pre",
    "Source_20_Code": "pre",
    "Table_20_Heading": "b",
    "Definition_20_Term": "dt",
    "Definition_20_Term_20_Tight": "dt",
    "List_20_Heading": "dt",
    "Definition_20_Definition": "dd",
    "Definition_20_Definition_20_Tight": "dd",
    "List_20_Contents": "dd",
}
"""What paragraphs of these styles are."""
_MOST_REPEATED = 20_000
"""Cells that those of a file may stand for beside themselves."""
_PARAGRAPHS = ("p", "pre", "dt", "dd", "h1", "h2", "h3", "h4", "h5", "h6")
_HOLD_WORDS = frozenset({*_PARAGRAPHS, "span", "b", "sup"})


def as_html(content: Element, named_styles: Element | None = None) -> Element:
    """The body of ``content.xml``; ``named_styles`` are those of ``styles.xml``."""
    body = content.find(".//{urn:oasis:names:tc:opendocument:xmlns:office:1.0}text")
    root = etree.Element("body") if body is None else body
    styles = Styles(content) if named_styles is None else Styles(content, named_styles)
    etree.strip_elements(root, *_DROPPED, with_tail=False)
    _drop_hidden(root, styles)
    Numbering(content, *([] if named_styles is None else [named_styles])).write(root)
    _put_apart_repeated_cells(root)
    _say_what_is_seen(root, styles)
    _mark_bold_paragraphs(root, styles)
    for element in [*root.iter(etree.Element)]:
        _rename(element, styles)
    _link_notes(root)
    _put_code_together(root)
    return root


def _rename(element: Element, styles: Styles) -> None:
    if element.tag in (f"{TEXT}s", f"{TEXT}tab"):
        element.text = " " * number(element, f"{TEXT}c")
    tag = _tag(element, styles)
    attributes = _attributes(element, tag)
    element.attrib.clear()
    element.attrib.update(attributes)
    element.tag = tag


def _tag(element: Element, styles: Styles) -> str:
    style = element.get(f"{TEXT}style-name", "")
    match element.tag:
        case Tag.HEADING:
            return f"h{min(number(element, f'{TEXT}outline-level'), 6)}"
        case Tag.PARAGRAPH:
            if level := styles.level(style):
                return f"h{min(level, 6)}"
            return next((_STYLED[name] for name in styles.line(style) if name in _STYLED), "p")
        case Tag.LIST:
            lists = [element, *element.iterancestors("ul", "ol")]
            told = next(filter(None, (style, *(one.get("class") for one in lists[1:]))), "")
            return "ol" if styles.is_ordered(told, len(lists)) else "ul"
        case Tag.SPAN if styles.is_raised(style):
            return "sup"
        case Tag.SPAN if styles.is_bold(style):
            return "b"
    return _NAMES.get(str(element.tag), "span" if _is_inline(element) else "div")


def _attributes(element: Element, tag: str) -> dict[str, str]:
    if tag == "h1" and element.tag == Tag.PARAGRAPH:
        return {"class": "title"}
    if element.tag == f"{TEXT}note":
        return {"class": "note"}
    if element.tag == Tag.LIST:
        return {"class": element.get(f"{TEXT}style-name", "")}
    if tag == "li":
        return {NUMBER: element.get(NUMBER, "")}
    spans = {"rowspan": f"{_TABLE}number-rows-spanned", "colspan": f"{_TABLE}number-columns-spanned"}
    return {name: element.get(span, "1") for name, span in spans.items()} if tag == "td" else {}


def _put_apart_repeated_cells(root: Element) -> None:
    """A cell that stands for several, as empty ones do, is as many."""
    further = _MOST_REPEATED
    for cell in [*root.iter(f"{_TABLE}table-cell")]:
        for _ in range(min(number(cell, f"{_TABLE}number-columns-repeated") - 1, further)):
            further -= 1
            cell.addnext(cell.makeelement(cell.tag, {}))


def _say_what_is_seen(root: Element, styles: Styles) -> None:
    """Code, and where no style tells the headings these, that are only told by the looks of their letters."""
    together = [*root.iter(Tag.HEADING, Tag.PARAGRAPH)]
    headings = [one for one in together if one.tag == Tag.HEADING or _is_heading(one, styles)]
    if headings[:1] == together[:1] and not _has_one_width(root, styles):
        return  # the looks of letters, which take long to find, would tell nothing more
    paragraphs = [one for one in together if one.tag == Tag.PARAGRAPH]
    lines = document_lines(paragraphs, styles)
    code = code_lines(lines)
    for at in code:
        paragraphs[at].set(f"{TEXT}style-name", _CODE)
    title = title_line(lines)
    if title is not None and _is_above(paragraphs[title], headings[:1]):
        paragraphs[title].set(f"{TEXT}style-name", "Title")
    for at, level in ({} if headings else large_lines(lines)).items():
        if at not in code and at != title:
            paragraphs[at].tag = Tag.HEADING
            paragraphs[at].set(f"{TEXT}outline-level", str(1 + level))


def _has_one_width(root: Element, styles: Styles) -> bool:
    """Whether a style that is used, or that of all, has letters of one width."""
    used = {element.get(f"{TEXT}style-name", "") for element in root.iter(Tag.HEADING, Tag.PARAGRAPH, Tag.SPAN)}
    return any(styles.look(name, styles.default).is_in_one_width for name in used)


def _is_above(paragraph: Element, headings: list[Element]) -> bool:
    """Whether a paragraph stands before the first of the headings or titles, if there is one."""
    together = (*headings, paragraph)
    return next(one for one in paragraph.getroottree().iter(Tag.HEADING, Tag.PARAGRAPH) if one in together) is paragraph


def _is_heading(paragraph: Element, styles: Styles) -> bool:
    style = paragraph.get(f"{TEXT}style-name", "")
    return styles.level(style) is not None or not _TITLES.isdisjoint(styles.line(style))


def _mark_bold_paragraphs(root: Element, styles: Styles) -> None:
    """What a paragraph's own style makes bold is a span of this style: so words are marked everywhere else."""
    for paragraph in root.iter(Tag.PARAGRAPH):
        style = paragraph.get(f"{TEXT}style-name", "")
        spans = (span.get(f"{TEXT}style-name", "") for span in paragraph.iter(Tag.SPAN))
        if not styles.is_bold(style) or any(styles.is_bold(span) is False for span in spans):
            continue
        span = etree.Element(Tag.SPAN, {f"{TEXT}style-name": style})
        span.text, paragraph.text = paragraph.text, None
        span.extend([*paragraph])
        paragraph.append(span)


def _put_code_together(root: Element) -> None:
    """The lines of a program are a paragraph each; the first of them takes up the others."""
    for line in [*root.iter("pre")]:
        program = line.getprevious()
        if program is not None and program.tag == "pre":
            line.tag, line.text, line.tail = "span", f"\n{line.text or ''}", None
            program.append(line)


def _is_inline(element: Element) -> bool:
    parent = element.getparent()
    return parent is not None and parent.tag in _HOLD_WORDS


def _link_notes(root: Element) -> None:
    """Put notes at the end, and where each stood the mark that leads to it, as a web page has them."""
    for at, note in enumerate([span for span in root.iter("span") if span.get("class") == "note"]):
        apart = etree.SubElement(root, "div", {"id": f"note-{at}"})
        apart.extend([*note])
        note.tag, note.text = "a", "*"
        note.set("class", "footnote")
        note.set("href", f"#note-{at}")


def _drop_hidden(root: Element, styles: Styles) -> None:
    hidden = [
        element
        for element in root.iter(Tag.PARAGRAPH, Tag.SPAN, f"{TEXT}section")
        if styles.is_hidden(element.get(f"{TEXT}style-name", "")) or element.get(DISPLAY) == "none"
    ]
    for element in hidden:
        element.tag = "dropped"
    etree.strip_elements(root, "dropped", with_tail=False)
