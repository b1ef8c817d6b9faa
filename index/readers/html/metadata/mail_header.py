"""Messages that a mail program saved or printed as a page: what stands above the words says title, author and date."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile

from index.readers.html.blocks.block import HTMLBlock
from index.readers.plain.furniture.gutenberg import Framed
from index.readers.plain.letters.mail import MOST_FIELDS, is_field, without_header
from index.readers.plain.lines.lines import Line

MESSAGE = "message"
"""What is left out."""
_CELLS = " | "


def header_above(blocks: Sequence[HTMLBlock]) -> tuple[Framed | None, int]:
    """What the header of a message says, with the number of its blocks; None where the page is no message."""
    above = list(takewhile(_is_of_fields, blocks[:MOST_FIELDS]))
    if not above or len(above) == len(blocks):
        return None, 0
    lines = [Line(line) for block in above for line in _lines_of(block)]
    framed = without_header([*lines, Line(blocks[len(above)].text, gap=1)])
    return (framed, len(above)) if framed.left_out else (None, 0)


def _is_of_fields(block: HTMLBlock) -> bool:
    return all(map(is_field, _lines_of(block)))


def _lines_of(block: HTMLBlock) -> list[str]:
    """A page has them in rows of a table, or in lines."""
    return block.text.replace(_CELLS, " ").split("\n")
