"""Wrapped texts whose headings stand right above their paragraphs, with a blank line above and none below."""

from __future__ import annotations

from collections.abc import Sequence

from index.language.rows import is_row
from index.readers.plain.layout.wrapping import MOST_BETWEEN, Wrapping, columns_of
from index.readers.plain.lines.lines import Line
from index.readers.plain.lines.punctuation import ends_open, ends_sentence, holds_sentences, is_item, starts_lower

FEWEST, SHARE = 3, 0.6
"""Headings that stand so, at the least, and their share of what stands between blank lines in several lines."""
WIDE = 0.75
"""The share of a line that such a heading fills, at the most."""


def are_headed(lines: Sequence[Line], wrapping: Wrapping | None) -> bool:
    """Whether most paragraphs have a heading for their first line."""
    if wrapping is None:
        return False
    groups = heads = 0
    for line, below, after in zip(lines, lines[1:], [*lines[2:], Line("", gap=MOST_BETWEEN + 1)], strict=False):
        if (line.gap > wrapping.gap or line is lines[0]) and below.gap <= wrapping.gap:
            groups += 1
            is_last = after.gap > wrapping.gap and ends_sentence(below.text) and len(below.text) > len(line.text)
            heads += is_head(line, below, wrapping) and (is_last or wrapping.fills(below, after))
    return heads >= FEWEST and heads >= SHARE * groups


def is_head(line: Line, below: Line, wrapping: Wrapping) -> bool:
    """Whether a line that a blank line stands above looks like the heading of what begins right below it."""
    text = line.text
    if columns_of(text) > WIDE * wrapping.width or wrapping.fills(line, below):
        return False
    if ends_sentence(text) or ends_open(text) or holds_sentences(text):
        return False
    return not any(tells(one) for one in (text, below.text) for tells in (starts_lower, is_item, is_row))
