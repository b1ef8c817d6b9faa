"""Poems: which lines stay lines, and whether a text is made of stanzas."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from index.readers.plain.lines import Line
from index.readers.plain.punctuation import ends_open, ends_sentence
from index.readers.plain.wrapping import FULL, Wrapping

LONGEST_VERSE = 70
"""Characters."""
FEWEST_VERSES = 4
"""So many lines that all begin with capitals are no prose."""
OPENING_SIGNS = "\"'“„‘«([_*-–—¿¡ "


def are_verses(lines: Sequence[Line], wrapping: Wrapping | None) -> bool:
    """Whether each line begins with a capital, as a poem's do, and most end no sentence and are not full."""
    if len(lines) < FEWEST_VERSES or not all(line.text.lstrip(OPENING_SIGNS)[:1].isupper() for line in lines):
        return False
    pairs = list(pairwise(lines))
    full = sum(wrapping is not None and wrapping.fills(*pair) for pair in pairs)
    ending = sum(ends_sentence(line.text) for line, _ in pairs)
    return 2 * ending <= len(pairs) and full < FULL * len(pairs)


def are_stanzas(lines: Sequence[Line]) -> bool:
    """Whether most lines stand together with others as short, and many end in the middle of a sentence: in a comma."""
    short = [
        line.text
        for line, below in pairwise([*lines, Line("", gap=1)])
        if (below.gap == 0 or line.gap == 0) and len(line.text) <= LONGEST_VERSE
    ]
    within = sum(ends_open(text) for text in short)
    ending = sum(map(ends_sentence, short))
    return 2 * len(short) > len(lines) and 6 * within >= len(short) and 2 * ending <= len(short)
