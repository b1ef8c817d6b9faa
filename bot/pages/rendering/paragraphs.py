"""The words of a passage, cut where marks begin and end."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import accumulate
from operator import attrgetter
from typing import NamedTuple

from bot.pages.reading import Span
from index import Article, Passage

FIRST = "q"
"""The id of the first marked words, at which the page opens."""

# What no page may hold, and what has no sign: control characters, and halves of surrogate pairs.
_UNSHOWN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff]")


class Piece(NamedTuple):
    """Words of a passage. Of those that a mark is on, the first ``begins`` it and has its id, the last ``ends`` it."""

    text: str
    is_marked: bool = False
    mark: str = ""
    ends: bool = False

    @property
    def begins(self) -> bool:
        return bool(self.mark)


class Chunk(NamedTuple):
    """Characters ``start`` to ``end`` of a text. A mark on what stands between ``before`` and them is on them too."""

    before: int
    start: int
    end: int


def passage_at(article: Article, at: int) -> Passage:
    """The passage that has a character of the text, or stands before it."""
    return article.passages[max(0, bisect_right(article.passages, at, key=attrgetter("start")) - 1)]


def visible(text: str) -> str:
    """A text as a page may hold it."""
    return _UNSHOWN.sub("\N{REPLACEMENT CHARACTER}", text)


def pieces_of(text: str, extent: Span, chunks: Sequence[Chunk], spans: Sequence[Span]) -> Iterator[list[Piece]]:
    """The pieces of each chunk of a passage, or of an extent of it; of two spans that overlap, the first is marked."""
    marked: list[tuple[int, int, int]] = []
    for number, (first, last) in enumerate(spans):
        start, end = max(first, extent[0]), min(last, extent[1])
        if start < end and all(end <= other_start or other_end <= start for other_start, other_end, _ in marked):
            marked.append((start, end, number))
    marked.sort()
    ends = [extent[0], *accumulate((chunk.end for chunk in chunks), max)]
    for at, chunk in enumerate(chunks):
        following = chunks[at + 1].before if at + 1 < len(chunks) else extent[1]
        yield list(_pieces(text, chunk, marked, ends[at], following))


def _pieces(
    text: str, chunk: Chunk, marked: Sequence[tuple[int, int, int]], above: int, following: int
) -> Iterator[Piece]:
    """``above`` is where the chunk before ends, ``following`` where the next one begins."""
    at = chunk.start
    for first, last, number in marked:
        if not max(first, chunk.before) < min(last, chunk.end):
            continue
        start, end = max(first, chunk.start), min(last, chunk.end)
        if end <= start:  # on the name of a column alone
            start, end = at, chunk.end
        if at < start:
            yield Piece(visible(text[at:start]))
        yield Piece(visible(text[start:end]), True, mark_id(number) if first >= above else "", last <= following)
        at = end
    if at < chunk.end:
        yield Piece(visible(text[at : chunk.end]))


def mark_id(number: int) -> str:
    """The id of the words marked first, second … from 0.

    >>> mark_id(0), mark_id(1)
    ('q', 'q2')
    """
    return f"{FIRST}{number + 1}" if number else FIRST
