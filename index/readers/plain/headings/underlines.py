"""Lines of signs: below a heading, which they mark, or between parts of a text."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from index.readers.plain.layout.paragraphs import Block
from index.readers.plain.lines.punctuation import ends_in_full_stop
from index.readers.plain.lines.signs import LONGEST, is_underline


def rules_of(blocks: Sequence[Block]) -> set[str]:
    """Lines of signs that mostly stand below no heading: they part what is above from what is below."""
    below: Counter[str] = Counter()
    for above, line in pairwise(blocks):
        if is_underline(line.text):
            below[line.text] += 1 if is_underlined(above, line) else -1
    return {signs for signs, more in below.items() if more < 0}


def is_underlined(above: Block, line: Block) -> bool:
    if ends_in_full_stop(above.text) and abs(len(above.text) - len(line.text)) > 1:
        return False  # a line between parts, below a sentence
    return (
        line.gap == 0
        and above.lines == 1
        and len(above.text) <= LONGEST
        and line.text[:1] not in "*"
        and abs(len(above.text) - len(line.text)) <= max(3, len(above.text) // 2)
    )


def underline_level(signs: str) -> int:
    return {"=": 1, "═": 1, "━": 1, "#": 1, "*": 1, "-": 2, "─": 2, "~": 3}.get(signs[0], 4)
