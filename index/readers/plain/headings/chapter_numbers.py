"""Chapters that have a number alone, « XII » or « 12. », often with their title below it, over several lines."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import partial
from itertools import pairwise

import regex

from index.language.numbers.numbers import roman_value
from index.readers.plain.layout.paragraphs import Block
from index.readers.plain.lines.alike import positions_alike
from index.readers.plain.lines.division_words import CHAPTERS
from index.readers.plain.lines.punctuation import ends_in_full_stop, ends_open, ends_sentence
from index.readers.plain.lines.signs import (
    LONGEST,
    Heading,
    HeadingList,
    is_bare_keyword,
    is_capitals,
    number_of,
    numbering_of,
)

_NUMBER = regex.compile(r"(?P<digits>\d{1,3})(?P<stop>\.?)|(?P<roman>[IVXLC]{1,7})(?P<stop>\.?)")
FEWEST = 3
LEVEL = 9
"""Below « Part I », above whatever stands in a chapter."""
TITLE_LINES = 4
STOPPED = 80
"""Characters of a heading that has a number and a full stop, at the most."""


def add_chapter_numbers(blocks: Sequence[Block], outline: HeadingList) -> None:
    """Make headings of numbers that rise by one, each between blank lines and below the end of a sentence."""
    for form in ("digits", "roman"):
        found = [(n, value) for n, block in enumerate(blocks) if (value := _value(blocks, n, form))]
        rising = list(_rising(found))
        if len(rising) >= FEWEST or [blocks[n].text for n in rising] == ["I.", "II."]:
            for n in rising:
                outline[n] = Heading(blocks[n].text, "keyword", LEVEL)
    for n, above in enumerate(outline[:-1], 1):
        if outline[n] is None and above and above.kind == "keyword" and _is_title_of(blocks[n - 1], blocks[n]):
            outline[n] = Heading(" ".join(blocks[n].text.split()), "capitals", 1)


def _value(blocks: Sequence[Block], n: int, form: str) -> int:
    """The number that a block is, and nothing else; 0 where it is none."""
    block = blocks[n]
    match = _NUMBER.fullmatch(block.text) if len(block.text) < 9 else None
    if match is None or match[form] is None or n + 1 == len(blocks) or not (n == 0 or block.gap):
        return 0
    is_first = n < TITLE_LINES and block.text in ("1", "I")
    is_apart = n == 0 or is_first or ends_sentence(blocks[n - 1].text) or is_capitals(blocks[n - 1].text)
    if not match["stop"] and not is_apart:
        return 0  # a page's number
    if form == "roman":
        return roman_value(match["roman"].lower())
    return int(match["digits"]) if match["digits"].isdecimal() else 0


def _rising(found: Sequence[tuple[int, int]]) -> Iterator[int]:
    """Those numbers that are one more than the last, or begin anew."""
    last = 0
    for n, value in found:
        if last == 0 or value in (last + 1, 1):
            yield n
            last = value


def _is_title_of(number: Block, below: Block) -> bool:
    """Whether a number stands above a title in capitals of several lines; those of one are known by themselves."""
    if not (is_bare_keyword(number.text) or _NUMBER.fullmatch(number.text)) or not 1 < below.lines <= TITLE_LINES:
        return False
    return is_capitals(below.text) and len(below.text) <= 2 * LONGEST and not ends_open(below.text)


def is_long_chapter(blocks: Sequence[Block], n: int, keyword: str) -> bool:
    """« CHAPTER II. In which Ada goes to the island, | and what she finds there. »: such titles are long."""
    block = blocks[n]
    apart = block.gap > 0 and n + 1 < len(blocks) and blocks[n + 1].gap > 0
    return keyword in CHAPTERS and apart and block.lines <= TITLE_LINES and len(block.text) <= 2 * LONGEST


def with_number_and_stop(blocks: Sequence[Block], outline: HeadingList) -> list[int]:
    """« 3. Definitions. », where all lines that are numbered so are as short and stand above paragraphs."""
    forms = (numbering_of(block.text) if outline[n] is None else "" for n, block in enumerate(blocks))
    return [
        n
        for numbers in positions_alike(forms)
        if len(numbers) >= FEWEST and rise(number_of(blocks[n].text) or "" for n in numbers)
        if all(map(partial(_is_stopped, blocks), numbers))
        for n in numbers
    ]


def _is_stopped(blocks: Sequence[Block], n: int) -> bool:
    text = blocks[n].text
    if blocks[n].lines > 1 or len(text) > STOPPED or not ends_in_full_stop(text) or n + 1 == len(blocks):
        return False
    below = blocks[n + 1]
    return blocks[n].gap > 0 and below.gap > 0 and len(below.text) > len(text) and not numbering_of(below.text)


def rise(numbers: Iterable[str]) -> bool:
    """Whether numbers rise through the whole text, as those of sections do; those of lists begin anew."""
    values = [[int(part) for part in number.split(".") if part.isdigit()] for number in numbers]
    return all(values) and all(one < other for one, other in pairwise(values))
