"""The passages of a page, with what is marked in each and what stands beside it."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from operator import attrgetter
from typing import NamedTuple

from bot.pages.contents import Block, Heading
from bot.pages.reading import MarginPin, Reading, Span
from index import Article, Passage

FIRST = "q"
"""The id of the first marked words, at which the page opens."""

# What no page may hold, and what has no sign: control characters, and halves of surrogate pairs.
_UNSHOWN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff]")


class Piece(NamedTuple):
    """Words of a passage, and the id of their mark, if they have one."""

    text: str
    mark: str = ""


class Paragraph(NamedTuple):
    """``number`` counts from 1, as in Discord; ``page`` is said where one begins in the file."""

    number: int
    pieces: Sequence[Piece]
    page: int | None
    pins: Sequence[MarginPin]


class ReadBlock(NamedTuple):
    heading: Heading | None
    paragraphs: Sequence[Paragraph]
    is_continued: bool


def read_blocks(reading: Reading, blocks: Sequence[Block]) -> Iterator[ReadBlock]:
    page = None
    for block in blocks:
        paragraphs = []
        for passage in block.passages:
            begins = passage.page if passage.page != page else None
            page = passage.page
            paragraphs.append(_paragraph(reading, passage, begins))
        yield ReadBlock(block.heading, paragraphs, block.is_continued)


def passage_at(article: Article, at: int) -> Passage:
    """The passage that has a character of the text, or stands before it."""
    return article.passages[max(0, bisect_right(article.passages, at, key=attrgetter("start")) - 1)]


def visible(text: str) -> str:
    """A text as a page may hold it."""
    return _UNSHOWN.sub("\N{REPLACEMENT CHARACTER}", text)


def _paragraph(reading: Reading, passage: Passage, page: int | None) -> Paragraph:
    pins = [pin for pin in reading.pins if passage.start <= pin.start < passage.end]
    return Paragraph(passage.number + 1, list(_pieces(passage, reading.spans)), page, pins)


def _pieces(passage: Passage, spans: Sequence[Span]) -> Iterator[Piece]:
    """The words of a passage, cut where marks begin and end; of two that overlap, the first one is marked."""
    text, at = passage.source, passage.start
    marked: list[tuple[int, int, int]] = []
    for number, (first, last) in enumerate(spans):
        start, end = max(first, at), min(last, passage.end)
        if start < end and all(end <= other_start or other_end <= start for other_start, other_end, _ in marked):
            marked.append((start, end, number))
    for start, end, number in sorted(marked):
        if at < start:
            yield Piece(visible(text[at:start]))
        yield Piece(visible(text[start:end]), mark_id(number))
        at = end
    if at < passage.end:
        yield Piece(visible(text[at : passage.end]))


def mark_id(number: int) -> str:
    """The id of the words marked first, second … from 0.

    >>> mark_id(0), mark_id(1)
    ('q', 'q2')
    """
    return f"{FIRST}{number + 1}" if number else FIRST
