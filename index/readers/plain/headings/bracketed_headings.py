"""Headings in square brackets, as songs and the notes on a game's version have them, and labels in capitals."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

import regex

from index.readers.plain.headings.nested_headings import INNER_LEVEL
from index.readers.plain.layout.paragraphs import Block
from index.readers.plain.lines.lines import Line
from index.readers.plain.lines.punctuation import is_item
from index.readers.plain.lines.signs import Heading, HeadingList

FEWEST = 2
"""Of them, at the least."""
_BRACKETED = regex.compile(r"\[\p{L}[^\[\]:.!?]{1,40}(?::\s[^\[\]:!?]{1,60})?\]")
"""« [Verse 2] », « [Verse 2: Ada Finch] »."""
_LABEL = regex.compile(r"\p{Lu}[\p{Lu}\p{M} ’'&/-]{2,40}:")
"""« INGREDIENTS: »"""


def bracketed_lines(lines: Sequence[Line]) -> set[str]:
    """« [Verse 2: Ada & Jo] » below a blank line and right above others, where there are several."""
    pairs = pairwise(lines)
    found = [line.text for line, below in pairs if line.gap and not below.gap and _BRACKETED.fullmatch(line.text)]
    return set(found) if len(found) >= FEWEST else set()


def add_bracketed(blocks: Sequence[Block], outline: HeadingList) -> None:
    """« [Verse 1] », « [Refrain] »: names in brackets, right above most parts of a song."""
    found = [n for n, block in enumerate(blocks) if _BRACKETED.fullmatch(block.text)]
    parts = [n for n in range(1, len(blocks)) if blocks[n].gap]
    bracketed = set(found)
    above = [n for n in found if n + 1 < len(blocks) and not blocks[n + 1].gap and n + 1 not in bracketed]
    if len(above) >= FEWEST and 2 * len(above) >= len(parts) and 2 * len(above) >= len(found):
        for n in found:
            outline[n] = Heading(blocks[n].text.strip("[]"), "bold", 1)


def add_bracketed_below(blocks: Sequence[Block], outline: HeadingList) -> None:
    """« [Warrior] », « [Mage] » right above items, below headings that signs mark, as notes on a game's version are."""
    found = [n for n, block in enumerate(blocks[:-1]) if outline[n] is None and _BRACKETED.fullmatch(block.text)]
    if len(found) > 1 and all(is_item(blocks[n + 1].text) and not blocks[n + 1].gap for n in found):
        for n in found:
            outline[n] = Heading(blocks[n].text.strip("[]"), "plain", INNER_LEVEL)


def labels_above_text(blocks: Sequence[Block]) -> frozenset[int]:
    """« INGREDIENTS: », « METHOD: », each alone above what it names, where there are several."""
    found = [n for n, block in enumerate(blocks) if _LABEL.fullmatch(block.text) and not block.is_utterance]
    among = {*found, len(blocks)}
    are_apart = len(found) > 1 and not any(n + 1 in among for n in found)
    return frozenset(found) if are_apart else frozenset()
