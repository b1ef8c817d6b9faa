"""Where on its site a page stands, above its title: « Forum » Garden » Vegetables », or a line for each of these."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile

import regex

from index.readers.plain.layout.paragraphs import Block
from index.readers.plain.lines.dated_lines import date_of

TOP = 5
"""Blocks of a page's menu, at the most, above lines that say where it stands."""
FEWEST_LINES = 2
"""Such lines, at the least: one may be a title."""

_BREADCRUMBS = regex.compile(r"[^»›>→«\n]{1,40}(?:\s[»›>→]\s[^»›>→«\n]{1,60}){2,8}")


def breadcrumbs(blocks: Sequence[Block]) -> set[int]:
    """The numbers of lines of names with arrows between them."""
    return {n for n, block in enumerate(blocks) if _BREADCRUMBS.fullmatch(block.text)}


def breadcrumb_lines(blocks: Sequence[Block], found: set[int]) -> set[int]:
    """« Guide | Garden », between « Home », which was ``found``, and a title at least twice as long."""
    start = next((n for n in range(min(TOP, len(blocks))) if n not in found), 0)
    end = next((n for n in range(start, len(blocks)) if blocks[n].gap or date_of(blocks[n].text)), len(blocks))
    longest = max((len(block.text) for block in blocks[start:end]), default=0)
    lines = set(takewhile(lambda n: 2 * len(blocks[n].text) <= longest, range(start, end)))
    return lines if start and len(lines) >= FEWEST_LINES else set()
