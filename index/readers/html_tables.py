"""Tables in a tree of HTML: each row becomes a paragraph that names the heads of its columns."""

from __future__ import annotations

import re

from lxml import etree

from index.readers.html_tree import ROW, Element, text_of, writable

CELLS_APART = " | "
_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_LONG_CELL = 600
"""Characters: a longer cell is a text that a table only puts in its place."""
_HEAD_CELL = 40
_DIGIT = re.compile(r"\d")
_MOST_COLUMNS = 1_000


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
    head = texts[0] if len(rows) > 1 and (_is_head(rows[0]) or _looks_like_head(texts)) else []
    paragraphs = [_row(head, row) for row in (texts[1:] if head else texts)]
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


def _looks_like_head(rows: list[list[str]]) -> bool:
    """Whether words stand above figures."""
    head, *others = rows
    if not all(cell and len(cell) <= _HEAD_CELL and not _DIGIT.search(cell) for cell in head):
        return False
    return any(all(len(row) > at and _DIGIT.search(row[at]) for row in others) for at in range(len(head)))


def _is_bold(cell: Element) -> bool:
    words = text_of(cell)
    return bool(words) and words == " ".join(text_of(bold) for bold in cell.iter("b", "strong"))


def _row(head: list[str], cells: list[str]) -> str:
    """
    >>> _row(["Tower", "Built"], ["Marrow", "1871"])
    'Tower: Marrow | Built: 1871'
    """
    named = [(head[at] if at < len(head) else "", cell) for at, cell in enumerate(cells[:_MOST_COLUMNS])]
    return CELLS_APART.join(f"{name.rstrip(' :')}: {cell}" if name else cell for name, cell in named if cell)
