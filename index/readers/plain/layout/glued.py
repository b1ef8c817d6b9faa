"""Blocks whose paragraphs were run together -> their paragraphs."""

from __future__ import annotations

from collections.abc import Sequence

from index.language.rows import separated_rows
from index.readers.pieces import LONGEST
from index.readers.plain.layout.paragraph_breaks import split_paragraphs
from index.readers.plain.layout.paragraphs import Block
from index.readers.plain.lines.signs import HeadingList

RATE = 1 / 2_000
"""Breaks a character: in texts whose paragraphs are apart there is one in ten times as many, and it is none."""


def split_glued(blocks: Sequence[Block], outline: HeadingList) -> tuple[list[Block], HeadingList]:
    """Cut blocks where paragraphs meet without a space: all where that is often, else the longest."""
    texts = ["" if heading or _is_table(block) else block.text for block, heading in zip(blocks, outline, strict=True)]
    split = split_paragraphs(texts)
    breaks = sum(len(paragraphs) - 1 for paragraphs in split if paragraphs)
    letters = sum(map(len, texts))
    often = breaks >= RATE * letters and (breaks > 1 or sum(map(bool, texts)) == 1)
    result: list[Block] = []
    headings: HeadingList = []
    for block, heading, paragraphs in zip(blocks, outline, split, strict=True):
        if len(paragraphs) > 1 and (often or len(block.text) > LONGEST):
            parts = [Block(text, 1, block.indent, 1, len(text), was_glued=True) for text in paragraphs]
            parts[0].gap = block.gap
            result += parts
            headings += [None] * len(parts)
        else:
            result.append(block)
            headings.append(heading)
    return result, headings


def _is_table(block: Block) -> bool:
    """Whether a block is rows with their cells between commas or semicolons, which no space follows."""
    lines = block.text.split("\n") if block.lines > 1 else []
    return bool(lines) and len(separated_rows(lines)) == len(lines)
