"""Tables in a tree of HTML: each row becomes a paragraph that names the heads of its columns."""

from __future__ import annotations

from lxml import etree

from index.readers.html_tree import ROW, Element, text_of, writable
from index.readers.table_rows import looks_like_head, named_row

_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_LONG_CELL = 600
"""Characters: a longer cell is a text that a table only puts in its place."""


def flatten_tables(root: Element) -> None:
    """Make of every table its rows; of one that only arranges a page, what stands in it."""
    for table in [*root.iter("table")][::-1]:  # inner ones first
        rows = list(table.iter("tr"))
        cells = [list(row.iterchildren("td", "th")) for row in rows]
        if _arranges_page(table, cells):
            _unwrap(table)
        else:
            _flatten(table, cells)


def _arranges_page(table: Element, rows: list[list[Element]]) -> bool:
    if max(map(len, rows), default=0) < 2:
        return True
    return any(inner.tag in _HEADINGS or inner.get(ROW) for inner in table.iter(*_HEADINGS, "p")) or any(
        len("".join(cell.itertext())) > _LONG_CELL for row in rows for cell in row
    )


def _unwrap(table: Element) -> None:
    for inner in table.iter("table", "tbody", "thead", "tfoot", "tr", "td", "th", "caption", "colgroup"):
        inner.tag = "div"


def _flatten(table: Element, rows: list[list[Element]]) -> None:
    texts = [[text_of(cell) for cell in row] for row in rows]
    head = texts[0] if len(rows) > 1 and (_is_head(rows[0]) or looks_like_head(texts)) else []
    paragraphs = [named_row(head, row) for row in (texts[1:] if head else texts)]
    caption = table.find("caption")
    spoken = [] if caption is None else [text_of(caption)]
    for child in list(table):
        table.remove(child)
    table.tag, table.text = "div", None
    for words in filter(None, spoken + paragraphs):
        paragraph = etree.SubElement(table, "p", {ROW: "row"})
        paragraph.text = writable(words)


def _is_head(row: list[Element]) -> bool:
    parent = row[0].getparent() if row else None
    above = None if parent is None else parent.getparent()
    if above is not None and above.tag == "thead":
        return True
    return bool(row) and all(cell.tag == "th" or _is_bold(cell) for cell in row)


def _is_bold(cell: Element) -> bool:
    words = text_of(cell)
    return bool(words) and words == " ".join(text_of(bold) for bold in cell.iter("b", "strong"))
