"""Entries of a life: « 03/2019 – today » beside a job, and what was done there, up to the next or a blank line."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

import regex

from index.readers.plain.layout.paragraphs import Block
from index.readers.plain.lines.punctuation import ends_sentence, is_item
from index.readers.plain.lines.signs import LONGEST, HeadingList

FEWEST = 2
"""Entries of a life, at the least."""
MOST_LINES = 4
"""Of a block that tells of a job."""
UNSURE = frozenset({"plain", "number", "counted"})
"""Kinds of headings that may be lines of an entry."""
_POINT = r"(?:\d{1,2}[./]|\p{L}{3,12}\.?\s)?(?:19|20)\d\d(?:[./-]\d{1,2}|\s?年(?:\s?\d{1,2}\s?月)?)?"
_PERIOD = regex.compile(
    rf"(?<![\p{{L}}\d]){_POINT}\s?(?:[-–—~～]|至)\s?(?:{_POINT}(?!\d)|\p{{L}}[\p{{L}}\p{{M}}’']{{1,20}}(?:\s\p{{L}}{{2,10}})?(?=[\s:：,)|·]|$))"
)
_YEAR = regex.compile(r"(?:\d{1,2}[./])?(?:19|20)\d\d\s?[:：,–—-]?\s\S")


def join_entries(blocks: Sequence[Block], outline: HeadingList) -> None:
    """Let the lines of an entry be one passage, and none of them a heading."""
    for entry in _entries(blocks, outline):
        for n in entry:
            blocks[n].goes_with_above = n > entry.start
            outline[n] = None


def beginning_with_years(blocks: Sequence[Block]) -> set[int]:
    """« 2010: a first degree », right above « 2008: school »: each is what happened then, and no heading."""
    found = {n for n, block in enumerate(blocks) if _is_line(block) and _YEAR.match(block.text)}
    return {n for n in found if (n - 1 in found and not blocks[n].gap) or (n + 1 in found and not blocks[n + 1].gap)}


def _entries(blocks: Sequence[Block], outline: HeadingList) -> Iterator[range]:
    periods = [n for n, block in enumerate(blocks) if _holds_period(block)]
    if len(periods) < FEWEST:
        return
    follows = all(n and _could_lead(blocks, outline, n) and not _are_entries(blocks[n]) for n in periods)
    starts = [n - 1 if follows else n for n in periods]
    for start, below in pairwise([*starts, len(blocks)]):
        end = start + 1
        while end < below and not blocks[end].gap and _is_of_entry(blocks[end], outline, end):
            end += 1
        is_told_by_years = end - start > 1 or blocks[start].lines > 1
        if is_told_by_years and not any(ends_sentence(block.text) for block in blocks[start + 1 : start + 2]):
            yield range(start, end)


def _are_entries(block: Block) -> bool:
    """Whether several lines tell of years, so that what stands above heads them all."""
    return sum(bool(_PERIOD.search(line) or _YEAR.match(line)) for line in block.text.split("\n")) > 1


def _could_lead(blocks: Sequence[Block], outline: HeadingList, n: int) -> bool:
    """Whether the line right above a period is a job."""
    above = outline[n - 1]
    is_marked = above is not None and above.kind not in UNSURE
    return not blocks[n].gap and not is_marked and _is_line(blocks[n - 1]) and not is_item(blocks[n - 1].text)


def _is_of_entry(block: Block, outline: HeadingList, n: int) -> bool:
    heading = outline[n]
    return not block.is_utterance and (heading is None or heading.kind in UNSURE)


def _holds_period(block: Block) -> bool:
    """Whether a line tells from when to when; or the first or second of a few that stand together."""
    lines = block.text.split("\n")[:2] if block.lines <= MOST_LINES else ()
    return _is_short(block) and any(map(_PERIOD.search, lines))


def _is_short(block: Block) -> bool:
    return block.longest <= LONGEST and not block.is_utterance and not ends_sentence(block.text)


def _is_line(block: Block) -> bool:
    return block.lines == 1 and _is_short(block)
