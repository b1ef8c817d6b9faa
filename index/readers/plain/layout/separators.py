"""What separates the paragraphs of a text: blank lines, an indent, or the end of each line."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise
from statistics import median

from index.readers.plain.layout.verse import are_stanzas, groups_of
from index.readers.plain.layout.wrapping import Wrapping
from index.readers.plain.lines.above_numbers import is_above_numbers
from index.readers.plain.lines.lines import Line
from index.readers.plain.lines.punctuation import (
    ends_in_full_stop,
    ends_open,
    ends_sentence,
    goes_on,
    holds_sentences,
    introduces,
    is_item,
    starts_lower,
)
from index.readers.plain.lines.signs import is_capitals, numbering_of

OPEN_ENDS = 1.5
"""Lines that end no sentence above indented ones, for each that does: in poems there are more."""
FEWEST_INDENTED = 2
GO_ON = 0.25
"""The share of indented lines that go on with a sentence, at the most: those of quotations do, of paragraphs none."""
OFTEN = 0.2
"""The share of paragraphs that have the widest indent: one of a few is that of a list or a quotation."""
ABOVE_TEXT = 1.4
"""Blank lines below sentences in a text that is not wrapped, for each above a heading, or headings alone have them."""
AMONG_WRAPPED = 0.5
"""Blank lines below sentences in a wrapped text, for each end of a paragraph without one."""
SEVERAL = 0.2
"""The share of lines that hold several sentences, at the least, where each is a paragraph."""
_NUMBER = re.compile(r"(?:§\s?)?(?:\d{1,3}|[IVXLC]{1,6})\.?")
"""« II. », above a paragraph."""
LONG_LINE = 120
"""Characters of a line that is no verse, no row and no wrapped line."""


MUCH_LONGER = 3
"""Times that a line is longer than its heading, at the least, where there are but two headings."""
HEADED, FEWEST_HEADED, FEWEST_ABOVE_NUMBERS = 0.5, 3, 2
"""Of what stands between blank lines in several lines, the share and the number, at the least, where the first line is
short beside the next: a heading; and the number where that many stand above numbers."""


def gap_within(wrapping: Wrapping | None) -> int:
    """Blank lines between two lines of a paragraph."""
    return wrapping.gap if wrapping else 0


def paragraph_indent(lines: Sequence[Line], base: int, wrapping: Wrapping | None) -> int | None:
    """The indent that begins a paragraph: lines before it end sentences, or are not full, or have headings above."""
    gap = gap_within(wrapping)
    ends: Counter[int] = Counter()
    goes = open_ends = 0
    for line, below, after in zip(lines, lines[1:], [*lines[2:], Line("")], strict=False):
        if below.indent > base and below.gap <= gap and not is_item(below.text):
            if ends_sentence(line.text) or introduces(line.text):
                ends[below.indent] += 1
            elif goes_on(line.text, below.text):
                # Where no letter is a capital and no mark ends a sentence, only one line's indent tells.
                is_full = wrapping is None or wrapping.fills(line, below)
                alone = after.indent == base and not (is_full and starts_lower(below.text))
                ends[below.indent] += alone
                goes += not alone
            else:
                open_ends += 1  # a heading, or a verse above others
    paragraphs = ends.total()
    if paragraphs < FEWEST_INDENTED or goes > GO_ON * paragraphs or open_ends > OPEN_ENDS * paragraphs:
        return None
    return max((indent for indent, count in ends.items() if count >= OFTEN * paragraphs), default=None)


def has_blank_lines(lines: Sequence[Line], wrapping: Wrapping | None) -> bool:
    """Whether blank lines stand between paragraphs.

    Where lines are wrapped, they stand below the ends of paragraphs more often than the next line does; elsewhere,
    they stand between sentences and not only above headings, which end without a mark.
    """
    gap = gap_within(wrapping)
    apart = within = above_headings = 0
    for line, below in pairwise(lines):
        if not ends_sentence(line.text) or starts_lower(below.text) or is_item(below.text):
            continue
        if below.gap > gap:
            apart += 1
            above_headings += not ends_in_full_stop(below.text)
        elif wrapping is not None and not wrapping.fills(line, below):
            within += 1
    if wrapping is None:
        return apart > above_headings * ABOVE_TEXT
    return apart > 0 and apart >= within * AMONG_WRAPPED


def line_is_paragraph(lines: Sequence[Line]) -> bool:
    """Whether each line of an unwrapped text is a paragraph, and not each a sentence or a verse of one.

    Paragraphs hold several sentences here and there; lines that never do are sentences, if blank lines stand between
    some of them and not only around headings, and no heading right above them.
    """
    together = [line.text for line, below in pairwise([*lines, Line("", gap=1)]) if below.gap == 0 or line.gap == 0]
    ending = [text for text in together if ends_sentence(text)]
    if _are_headed(lines):
        return True
    if not ending:
        return bool(together) and median(map(len, together)) > LONG_LINE
    if are_stanzas(lines):
        return False
    are_apart = any(
        below.gap and ends_sentence(line.text) and ends_in_full_stop(below.text) for line, below in pairwise(lines)
    )
    return not are_apart or sum(map(holds_sentences, ending)) >= SEVERAL * len(ending)


def _are_headed(lines: Sequence[Line]) -> bool:
    """Whether most first lines below blank ones are headings, right above longer lines or lists."""
    groups = [[line.text for line in group] for group in groups_of(lines) if len(group) > 1]
    several = [group for group in groups if not (_are_listed(*group[:2]) or introduces(group[0]))]
    headed = sum(_is_headed(first, others) for first, *others in several)
    above_numbers = sum(len(others) > 1 and is_above_numbers(first, others) for first, *others in several)
    fewest = FEWEST_ABOVE_NUMBERS if above_numbers >= FEWEST_ABOVE_NUMBERS else FEWEST_HEADED
    return headed >= max(fewest, HEADED * len(several)) or (
        headed == len(several) > 1 and all(MUCH_LONGER * len(first) <= len(below) for first, below, *_ in several)
    )


def _are_listed(first: str, below: str) -> bool:
    return is_item(first) and numbering_of(first) == numbering_of(below)


def _is_headed(first: str, others: Sequence[str]) -> bool:
    below = others[0]
    if _NUMBER.fullmatch(first):
        return True
    if ends_sentence(first) or ends_open(first):
        return False
    if len(others) > 1 and is_above_numbers(first, others):
        return True
    if starts_lower(below):
        return False
    if is_item(below) or introduces(below) or (is_capitals(first) and not is_capitals(below)):
        return True
    if ends_open(below):
        return False
    is_above_sentence = len(others) == 1 and 3 * len(first) <= 2 * len(below) and ends_sentence(below)
    return is_above_sentence or 2 * len(first) <= max(map(len, others))
