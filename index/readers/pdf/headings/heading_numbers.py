"""Headings of a PDF that are numbered « 2 », « 2.1 »: the numbers tell how deep they are, whatever their looks; and
what is larger than all of them, with no text below it, is written in a picture."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import pairwise

from index.readers.pdf.headings.headings import heads_text
from index.readers.pdf.paragraphs.paragraphs import PDFBlock

_NUMBER = re.compile(r"(\d{1,2}(?:\.\d{1,2}){0,4})\.?\s+(?=.*[^\W\d_]{2})")
_LEAST = 4
_RISING = 0.9
"""The share of headings whose number is behind the last one's."""


def with_levels(blocks: Sequence[PDFBlock]) -> list[PDFBlock]:
    """The blocks, with the levels that the numbers of headings tell, where these have several."""
    numbers = {
        at: tuple(map(int, found[1].split(".")))
        for at, block in enumerate(blocks)
        if block.level and not block.is_stated and (found := _NUMBER.match(block.text))
    }
    pairs = list(pairwise(numbers.values()))
    if len(numbers) < _LEAST or sum(before < after for before, after in pairs) < _RISING * len(pairs):
        return list(blocks)
    depths: dict[int, int] = {}  # the least of each looks
    for at, number in numbers.items():
        level = blocks[at].level or 0
        depths[level] = min(len(number), depths.get(level, len(number)))
    if max(map(len, numbers.values())) == 1:
        return list(blocks)
    return list(_leveled(blocks, numbers, depths))


def _leveled(
    blocks: Sequence[PDFBlock], numbers: Mapping[int, tuple[int, ...]], depths: Mapping[int, int]
) -> Iterator[PDFBlock]:
    first, depth = next(iter(numbers)), 0
    base = min(depths)
    for at, block in enumerate(blocks):
        if at < first or block.level is None or block.is_stated:
            yield block
        elif at in numbers:
            depth = len(numbers[at])
            yield replace(block, level=base + depth - 1)
        elif block.level in depths:
            yield replace(block, level=base + depths[block.level] - 1)
        elif block.level < base:
            is_part = len(numbers.get(at + 1, (1,))) == 1  # nobody begins one within a section
            yield block if is_part and heads_text(blocks, at) else replace(block, level=None)
        else:
            yield replace(block, level=base + depth)
