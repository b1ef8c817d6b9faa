"""Notes in which each line stands below the one that is indented less: « I. Tides | A. The Moon | 1. pulls … »."""

from __future__ import annotations

from collections.abc import Sequence

import regex

from index.readers.plain.headings.heading_form import could_be_plain
from index.readers.plain.layout.paragraphs import Block
from index.readers.plain.lines.punctuation import ends_sentence, is_item
from index.readers.plain.lines.signs import LONGEST, Heading, HeadingList, numbering_of

FEWEST = 2
"""Lines with others below them, at the least, further left than all of these."""
SHARE = 0.8
"""The share of the blocks that are lines of notes, at the least."""
DEEPER = 2
"""Columns by which what is below a line is indented, at the least."""
_BULLET = regex.compile(r"^[^\p{L}\p{M}\p{N}(\[«“\"'¿¡]{1,3}\s+")


def add_indented(blocks: Sequence[Block], outline: HeadingList) -> bool:
    """Add the lines with others below them as headings, each as deep as it is indented; False where a text has no
    notes, or headings of other kinds."""
    first = next((n for n in range(1, len(blocks)) if blocks[n].gap == 0 and _is_above(blocks, n - 1)), None)
    if first is None or any(heading for heading in outline[first - 1 :]):
        return False
    notes = range(first - 1, len(blocks))
    above = [n for n in notes[:-1] if _is_above(blocks, n)]
    outer = min(blocks[n].indent for n in notes)
    if sum(blocks[n].indent == outer for n in above) < FEWEST:
        return False
    if sum(_is_note(blocks[n]) for n in notes) < SHARE * (len(blocks) - 1):
        return False
    indents = sorted({blocks[n].indent for n in above})
    for n in above:
        words = blocks[n].text if numbering_of(blocks[n].text) else _BULLET.sub("", blocks[n].text, count=1)
        outline[n] = Heading(words, "number", 1 + indents.index(blocks[n].indent))
    if first == 2 and could_be_plain(blocks[0]):
        outline[0] = Heading(blocks[0].text, "plain", 0)  # the title
    return True


def _is_above(blocks: Sequence[Block], n: int) -> bool:
    """Whether the block behind a line is indented more."""
    return _is_note(blocks[n]) and blocks[n + 1].indent >= blocks[n].indent + DEEPER


def _is_note(block: Block) -> bool:
    has_sign = is_item(block.text) or numbering_of(block.text) != ""
    return block.lines == 1 and len(block.text) <= LONGEST and has_sign and not ends_sentence(block.text)
