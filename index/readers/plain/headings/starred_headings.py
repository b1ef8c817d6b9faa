"""Headings that stars begin: « * Installation », « ** Bug fixes », each above text, as no item of a list is."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

import regex

from index.readers.plain.layout.paragraphs import Block
from index.readers.plain.lines.punctuation import ends_in_full_stop, introduces, is_item
from index.readers.plain.lines.signs import LONGEST, Heading, HeadingList

FEWEST = 3
"""Such lines; fewer may be notes."""
_STARRED = regex.compile(r"(\*{1,5})\s+(?=[\p{L}\p{N}])(.*[^*\s])\s*")


def add_starred(blocks: Sequence[Block], outline: HeadingList) -> None:
    """Those of which all with as many stars stand alone above text, or above one with more."""
    found: defaultdict[int, list[int]] = defaultdict(list)
    for n, block in enumerate(blocks):
        if outline[n] is None and (starred := _STARRED.match(block.text)):
            found[len(starred[1])].append(n)
    deeper = {n for level, numbers in found.items() if level > 1 for n in numbers}
    alone = {level: all(_is_alone(blocks, n, deeper) for n in numbers) for level, numbers in found.items()}
    headings = {n: level for level, numbers in found.items() if alone[level] for n in numbers}
    if len(headings) < FEWEST:
        return
    for n, level in headings.items():
        if starred := _STARRED.fullmatch(blocks[n].text):
            blocks[n].text = starred[2]
            outline[n] = Heading(starred[2], "stars", level)


def _is_alone(blocks: Sequence[Block], n: int, deeper: set[int]) -> bool:
    block = blocks[n]
    if block.lines > 1 or len(block.text) > LONGEST or ends_in_full_stop(block.text) or introduces(block.text):
        return False
    if n + 1 == len(blocks) or not (block.gap or n == 0) or not blocks[n + 1].gap:
        return False
    below = blocks[n + 1]
    return n + 1 in deeper or (not is_item(below.text) and len(below.text) > len(block.text))
