"""How long a heading without a sign may be in a text."""

from __future__ import annotations

from collections.abc import Sequence
from statistics import median

from index.readers.plain.headings.heading_form import UNUSUAL
from index.readers.plain.headings.lists import ends_nothing
from index.readers.plain.layout.paragraphs import Block
from index.readers.plain.lines.punctuation import ends_sentence, introduces
from index.readers.plain.lines.signs import LONGEST

SHORTER = 0.6
"""Of the usual line below a heading: how long headings are, at the most, where no mark ends a sentence."""
LONG_SHARE = 0.22
"""The same of long paragraphs, most of which no mark ends."""


def longest_heading(blocks: Sequence[Block]) -> int:
    """Where paragraphs end without a mark, as in Thai, only what is much shorter than they are is a heading."""
    if (below := [len(block.text) for block in blocks if block.gap == 0]) and ends_nothing(blocks):
        return int(median(below) * SHORTER)
    long = [
        block
        for block in blocks
        if len(block.text) > (LONGEST if block.lines == 1 else UNUSUAL) and "\n" not in block.text
    ]
    ending = sum(ends_sentence(block.text) or introduces(block.text) for block in long)
    if not long or ending * 2 >= len(long):
        return LONGEST
    return int(median(len(block.text) for block in long) * LONG_SHARE)
