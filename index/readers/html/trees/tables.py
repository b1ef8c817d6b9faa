"""Tables in a tree of HTML: each row becomes a paragraph that names the heads of its columns."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile, zip_longest

from lxml import etree

from index.readers.html.trees.table_grid import Grid, Slot, grid_of
from index.readers.html.trees.tree import CAPTION, HEADING_TAGS, ROW, Element, text_of, writable
from index.readers.table_rows import Row, looks_like_head, named_row

_LONG_CELL = 600
"""Characters: a longer cell is a text that a table only puts in its place."""
_FACT = ["th", "td"]
"""The cells of a row that says what something is, as in a box of facts."""
_MOST_HEADS = 3
_BOLD = ("b", "strong", *HEADING_TAGS)


def flatten_tables(root: Element) -> None:
    """Make of every table its rows; of one that only arranges a page, what stands in it."""
    etree.strip_attributes(root, ROW)  # a page may have one of this name
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
    return (
        any(inner.get(ROW) for inner in table.iter("p"))
        or any(len("".join(cell.itertext())) > _LONG_CELL for row in rows for cell in row)
        or any(map(_has_heading_of_text, rows))
    )


def _has_heading_of_text(row: Sequence[Element]) -> bool:
    """Whether a heading stands above text, or alone in its row; two side by side look as names of columns do."""
    headed = [(cell, headings) for cell in row if (headings := [*cell.iter(*HEADING_TAGS)])]
    return len(headed) == 1 or any(len(found) > 1 or text_of(cell) != text_of(found[0]) for cell, found in headed)


def _unwrap(table: Element) -> None:
    for inner in table.iter("table", "tbody", "thead", "tfoot", "tr", "td", "th", "caption", "colgroup"):
        inner.tag = "div"


def _flatten(table: Element, rows: list[list[Element]]) -> None:
    rows = [row for row in rows if row]
    grid = grid_of(rows)
    spoken = list(filter(None, [text_of(caption) for caption in table.iterchildren("caption")]))
    above = next((at for at, slots in enumerate(grid[:-1]) if not slots[0].columns == len(slots) > 1), len(grid) - 1)
    spoken += [slots[0].words for slots in grid[:above]]
    rows, grid = rows[above:], grid[above:]
    heads = _heads(rows, grid)
    naming = [[slot.words for slot in slots] for slots in grid[:heads]]
    head = [_name(words) for words in zip_longest(*naming, fillvalue="")]
    written = [Row(words, ()) for words in spoken] + [_row(head, slots) for slots in grid[heads:]]
    for child in list(table):
        table.remove(child)
    table.tag, table.text = "div", None
    for row in written:
        if row.text:
            offsets = " ".join(str(at) for cell in row.cells for at in cell)
            paragraph = etree.SubElement(table, "p", {ROW: offsets or CAPTION})
            paragraph.text = writable(row.text)


def _row(head: Sequence[str], slots: Sequence[Slot]) -> Row:
    """A cell that spans columns has the name of none."""
    names = [name if slot.columns == 1 else "" for name, slot in zip(head, slots, strict=False)]
    return named_row(names, [slot.words if slot.is_first else "" for slot in slots])


def _heads(rows: list[list[Element]], grid: Grid) -> int:
    """How many rows name the columns: one, and those below it where cells of it span columns or rows."""
    if len(rows) < 2:
        return 0
    if all([str(cell.tag) for cell in row] == _FACT for row in rows):
        return 0
    if not _is_head(rows[0]):
        return int(looks_like_head([[slot.words if slot.is_first else "" for slot in slots] for slots in grid]))
    heads = 1
    while heads < min(_MOST_HEADS, len(rows) - 1) and _is_head(rows[heads]) and _spans(rows[heads - 1]):
        heads += 1
    return heads


def _spans(row: Sequence[Element]) -> bool:
    return any(cell.get(name, "1").strip() not in ("", "1") for cell in row for name in ("colspan", "rowspan"))


def _name(words: Sequence[str]) -> str:
    """The name of a column of which several rows say something, the outer first."""
    return " ".join(filter(None, dict.fromkeys(words)))


def _is_head(row: list[Element]) -> bool:
    parent = row[0].getparent() if row else None
    above = None if parent is None else parent.getparent()
    if above is not None and above.tag == "thead":
        return True
    return bool(row) and all(cell.tag == "th" or _is_bold(cell) for cell in row)


def _is_bold(cell: Element) -> bool:
    words = text_of(cell)
    outermost = [bold for bold in cell.iter(*_BOLD) if not _is_in_bold(bold, cell)]
    return bool(words) and words == " ".join(map(text_of, outermost))


def _is_in_bold(bold: Element, cell: Element) -> bool:
    """Whether an element of bold words stands in another one of the same cell."""
    return any(around.tag in _BOLD for around in takewhile(lambda one: one is not cell, bold.iterancestors()))
