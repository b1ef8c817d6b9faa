"""Programs as pages show them: without the numbers of their lines, and as code where a table holds the lines."""

from __future__ import annotations

import re
from collections.abc import Sequence
from textwrap import dedent

from lxml import etree

from index.readers.html.trees.tree import DROPPED, Element, classes_of, take_out_dropped, writable

_LINE_NUMBERS = re.compile(r"[\d\s]*")
_NUMBER_NAMES = frozenset(
    {"blob-num", "crayon-num", "crayon-nums", "gutter", "hljs-ln-numbers", "line-number", "line-numbers"}
    | {"line-numbers-wrapper", "lineno", "linenodiv", "linenos", "linenumber", "ln", "lntd", "lnt", "rouge-gutter"}
)
"""Classes of what holds numbers of lines: of GitHub, Pygments, Hugo, Rouge, Hexo, highlight.js, Doxygen, WordPress."""
_LINES = ("div", "li", "p", "tr")
"""Elements that are lines of a program where there is nothing else in it."""
_LONGEST_NUMBER = 8
_ROWS = etree.XPath("tr | *[self::tbody or self::thead or self::tfoot or self::form]/tr")
"""Of a table, and of none within it: each of those would be looked at as often as it is deep."""


def write_out_listings(root: Element) -> None:
    """Make one ``pre`` of each program whose lines are rows, boxes or items, and drop the numbers of lines."""
    for table in [*root.iter("table")][::-1]:
        _write_out_table(table)
    for box in [*root.iter("div", "ol")]:
        if _is_box_of_lines(box):
            _write_out(box, list(box))
    for pre in root.iter("pre"):
        if next(pre.iterancestors("pre"), None) is not None:
            continue  # it is a part of the one around it, and each within another would be read as often as it is deep
        _drop_line_numbers(pre)
        lines = _lines_within(pre)
        if lines:
            _write_out(pre, lines)
        around = pre.getparent()
        if around is not None and around.tag == "figure":  # in one, others take it for a picture
            around.tag = "div"
    take_out_dropped(root)


def _write_out_table(table: Element) -> None:
    """One row holds the numbers and the whole program; or each row a number and a line."""
    rows = [list(row.iterchildren("td", "th")) for row in _ROWS(table)]
    if not any(map(_is_numbers, (cell for row in rows for cell in row))):
        return
    lines = [[cell for cell in row if not _is_numbers(cell)] for row in rows]
    if len(lines) == 1 and len(lines[0]) == 1:
        _write_out(table, _lines_within(lines[0][0]) or lines[0])
    elif all(len(line) <= 1 for line in lines):
        _write_out(table, [line[0] if line else None for line in lines])


def _is_numbers(cell: Element) -> bool:
    """Whether a cell holds numbers of lines, and says so; of an empty line of a program there may be none."""
    is_named = not _NUMBER_NAMES.isdisjoint(classes_of(cell)) or cell.get("data-line-number") is not None
    return is_named and _LINE_NUMBERS.fullmatch("".join(cell.itertext())) is not None


def _is_box_of_lines(box: Element) -> bool:
    """Doxygen and SyntaxHighlighter write each line as a box, or an item, of its own."""
    if not {"fragment", "linenums"} & set(classes_of(box)):
        return False
    return len(box) > 0 and all(line.tag in _LINES for line in _children(box))


def _lines_within(listing: Element) -> Sequence[Element]:
    """The boxes or items that are the lines of a program, where it has nothing else."""
    lines = _children(listing)
    while len(lines) == 1 and lines[0].tag in ("code", "ol", "div", "pre", "table", "tbody"):
        lines = _children(lines[0])
    are_lines = len(lines) > 1 and all(line.tag in _LINES and not (line.tail or "").strip() for line in lines)
    return lines if are_lines else ()


def _drop_line_numbers(listing: Element) -> None:
    for element in listing.iterdescendants(etree.Element):
        if not _NUMBER_NAMES.isdisjoint(classes_of(element)):
            words = "".join(element.itertext()).strip()
            if len(words) <= _LONGEST_NUMBER and _LINE_NUMBERS.fullmatch(words):
                element.tag = DROPPED


def _write_out(element: Element, lines: Sequence[Element | None]) -> None:
    """Make an element one ``pre`` of these lines."""
    written = []
    for line in lines:
        if line is not None:
            _drop_line_numbers(line)
            etree.strip_elements(line, DROPPED, with_tail=False)
        written.append("" if line is None else _text(line).strip("\n"))
    tail = element.tail
    for child in list(element):
        element.remove(child)
    element.tag, element.text, element.tail = "pre", writable(dedent("\n".join(written))), tail


def _text(line: Element) -> str:
    pieces = []
    for event, inner in etree.iterwalk(line, events=("start", "end")):
        if event == "start":
            pieces.append("\n" if inner.tag == "br" else inner.text or "")
        elif inner is not line:
            pieces.append(inner.tail or "")
    return "".join(pieces)


def _children(element: Element) -> list[Element]:
    return [child for child in element if isinstance(child.tag, str)]
