"""Lines that look like headings and have nothing below them: items, amounts and last lines, which would be lost."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

import regex

from index.readers.plain.headings.lists import MOST_TOGETHER, is_close, runs
from index.readers.plain.headings.sections import depth_of
from index.readers.plain.layout.paragraphs import Block
from index.readers.plain.lines.alike import positions_alike
from index.readers.plain.lines.punctuation import asks
from index.readers.plain.lines.signs import HeadingList, numbering_of

FEWEST = 2
"""Items of a list, at the least."""
MOST = 0.75
"""The share of numbers in brackets with nothing below them from which they are a list; « 1.2 Fares » may be empty."""
_KINDS, _LISTED_KINDS = ("number", "plain"), ("capitals", "counted")
_ENCLOSED = regex.compile(r"([(（])(?:\d{1,2}|\p{L}|[ivx]{1,4}|[一二三四五六七八九十]{1,3})([)）])")


def drop_barren(blocks: Sequence[Block], outline: HeadingList) -> None:
    """Those among paragraphs that are numbered as they are: « 1.1 Boil it twice. | 1.2 Never run it dry! »; and those
    with numbers in brackets, most of which have nothing below them: « (1) Where … | (2) Where … »; and the questions
    of a form or a quiz.

    What is said again further down is a table of contents.
    """
    forms = (
        _form_of(block.text) if heading is None or heading.kind in _KINDS else ""
        for block, heading in zip(blocks, outline, strict=True)
    )
    times = Counter(block.text for block in blocks)
    for alike in positions_alike(forms):
        headings = [n for n in alike if outline[n] is not None]
        is_enclosed = _ENCLOSED.match(blocks[alike[0]].text) is not None
        barren = [n for n in headings if _is_barren(outline, n) and times[blocks[n].text] == 1]
        if len(alike) < FEWEST:
            continue
        if 2 * len(barren) > len(headings) and all(asks(blocks[n].text) for n in alike):
            barren = headings  # the last one has what stands below them all
        elif len(headings) == len(alike) and not (is_enclosed and len(barren) > MOST * len(headings)):
            continue
        for n in barren:
            outline[n] = None


def drop_listed(blocks: Sequence[Block], outline: HeadingList) -> None:
    """« Week 1: The lamp | Week 2: The bell | … », « STR 12 (+1) | DEX 17 (+3) | … »: lines right below each other, in
    capitals or counted, more than headings that follow each other are; a text’s first lines are its title."""
    times = Counter(block.text for block in blocks)
    front = next((n for n in range(1, len(blocks)) if not is_close(blocks[n])), len(blocks))
    found = [n for n in range(front, len(blocks)) if (heading := outline[n]) and heading.kind in _LISTED_KINDS]
    for run in runs(found):
        starts = [place for place, n in enumerate(run) if not place or not is_close(blocks[n])]
        for start, end in pairwise([*starts, len(run)]):
            if end - start > MOST_TOGETHER and all(times[blocks[n].text] == 1 for n in run[start:end]):
                for n in run[start:end]:
                    outline[n] = None


def drop_last_lines(blocks: Sequence[Block], outline: HeadingList) -> None:
    """The last line before a blank one, right below text and above the next heading: « Closed on Mondays »."""
    times = Counter(block.text for block in blocks)
    for n in range(1, len(blocks) - 1):
        is_last = is_close(blocks[n]) and blocks[n + 1].gap > 0 and outline[n - 1] is None
        heading = outline[n] if is_last and outline[n + 1] else None
        if heading and heading.kind in ("plain", "capitals") and times[blocks[n].text] == 1:
            outline[n] = None


def without_text(blocks: Sequence[Block], outline: HeadingList, found: Sequence[int]) -> list[int]:
    """Those candidates that are no text between two headings of one kind: all that stands right below the first,
    « LANGUAGES | Polish (native), English | WORK », or a single line below the title."""
    is_below_title = list(found) == [1] and _is_between(outline, 1)
    return [
        n
        for n in found
        if not is_below_title and not (n > 1 and _is_between(outline, n) and not blocks[n].gap and blocks[n + 1].gap)
    ]


def _is_between(outline: HeadingList, n: int) -> bool:
    above, below = outline[n - 1], outline[n + 1] if n + 1 < len(outline) else None
    return above is not None and below is not None and above[1:] == below[1:] and above.kind != "keyword"


def _form_of(text: str) -> str:
    """How a line is numbered; empty where it is not."""
    enclosed = _ENCLOSED.match(text)
    return enclosed[1] + enclosed[2] if enclosed else numbering_of(text)


def _is_barren(outline: HeadingList, n: int) -> bool:
    """Whether the text ends behind a heading, or goes on with one that is no deeper."""
    if n + 1 == len(outline):
        return True
    heading, below = outline[n], outline[n + 1]
    return heading is not None and below is not None and depth_of(below) <= depth_of(heading)
