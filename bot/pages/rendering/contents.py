"""An article cut for reading: headings with what follows each, in parts that a browser shows at once."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import pairwise
from math import ceil
from operator import attrgetter
from typing import NamedTuple

from markupsafe import escape

from index import Article, Passage

PART = 400_000
"""Bytes of a page, about; a passage that is longer is cut."""
MARKUP, HEADING_MARKUP = 100, 300
"""Bytes of markup around a passage, and around a heading, which stands in the table of contents too."""
FULL = 0.8
"""How full of bytes a piece is meant to be, as characters are cut: not all take as many."""
DEEPEST = 6

_ESCAPED = tuple((sign, len(escape(sign)) - 1) for sign in "&<>'\"")
"""What is escaped in HTML, and how many characters longer each becomes."""


class Heading(NamedTuple):
    """``number`` counts from 1 in the article; ``level`` is 2 below the title, and never two deeper than the last."""

    number: int
    text: str
    level: int
    is_inferred: bool


class HeadedPassages(NamedTuple):
    """Passages under a heading, which is repeated where they are ``continued``; None where they follow no heading.

    With a ``portion``, no more than these characters of the one passage, counted in the article.
    """

    heading: Heading | None
    passages: Sequence[Passage]
    is_continued: bool = False
    portion: tuple[int, int] | None = None

    @property
    def extent(self) -> tuple[int, int]:
        """The characters of the article that they are."""
        if self.portion or not self.passages:
            return self.portion or (0, 0)
        return self.passages[0].start, self.passages[-1].end


class Node(NamedTuple):
    """A heading in the table of contents, with those below it."""

    heading: Heading
    below: list[Node]


def under_headings(article: Article) -> Iterator[HeadedPassages]:
    """In reading order."""
    level = 1
    for number, (section, passages) in enumerate(article.outline(), start=1):
        if not section.path:
            yield HeadedPassages(None, passages)
            continue
        level = min(len(section.path) + 1, level + 1, DEEPEST)
        yield HeadedPassages(Heading(number, section.path[-1], level, section.inferred), passages)


def parts_of(headed_passages: Iterator[HeadedPassages], most: int = PART) -> list[list[HeadedPassages]]:
    """Parts of at most so many bytes, cut at headings; what stands under one is cut too where it is longer."""
    parts: list[list[HeadedPassages]] = [[]]
    size = 0
    for headed in headed_passages:
        length = _size(headed)
        if size and size + length > most:
            parts.append([])
            size = 0
        if length <= most:
            parts[-1].append(headed)
            size += length
            continue
        for piece, piece_length in _pieces(headed, length, most):
            if parts[-1]:
                parts.append([])
            parts[-1].append(piece)
            size = piece_length
    return parts


def part_at(parts: Sequence[Sequence[HeadedPassages]], at: int) -> int:
    """The part, from 0, that has this character of the article; the first where none has."""
    for part, headed_passages in enumerate(parts):
        for headed in headed_passages:
            start, end = headed.extent
            if start <= at < end:
                return part
    return 0


def nested(headed_passages: Sequence[HeadedPassages]) -> list[Node]:
    """The table of contents."""
    roots: list[Node] = []
    above: list[Node] = []
    for headed in headed_passages:
        if headed.heading is None:
            continue
        node = Node(headed.heading, [])
        while above and above[-1].heading.level >= node.heading.level:
            above.pop()
        (above[-1].below if above else roots).append(node)
        above.append(node)
    return roots


def _pieces(headed: HeadedPassages, size: int, most: int) -> Iterator[tuple[HeadedPassages, int]]:
    """In pieces of about the same size, each of at most so many bytes."""
    passages = headed.passages
    if size <= most or not passages:
        yield headed, size
        return
    if len(passages) == 1:
        for portion in _portions(passages[0], most):
            piece = headed._replace(portion=portion, is_continued=headed.is_continued or portion[0] > passages[0].start)
            yield piece, most
        return
    for start, end in pairwise(_cuts(passages, pieces=ceil(size / most / FULL))):
        piece = HeadedPassages(headed.heading, passages[start:end], headed.is_continued or start > 0)
        yield from _pieces(piece, _size(piece), most)


def _cuts(passages: Sequence[Passage], pieces: int) -> list[int]:
    """Where to cut for pieces of as many characters each: numbers of passages, in order, with both ends."""
    first, last, many = passages[0].start, passages[-1].end, len(passages)
    aims = [first + (last - first) * number // pieces for number in range(1, pieces)]
    cuts = {0, many, *(bisect_left(passages, aim, key=attrgetter("start")) for aim in aims)}
    return sorted(cuts if len(cuts) > 2 else {0, many // 2, many})


def _portions(passage: Passage, most: int) -> Iterator[tuple[int, int]]:
    """A long passage cut where a line ends, or else a word, if either does in the last tenth of so many bytes."""
    start, text = passage.start, passage.source
    while start < passage.end:
        end = min(start + most, passage.end)
        while end > start + 1 and (size := _bytes(text[start:end])) > most:
            end = start + max(1, (end - start) * most // size)
        if end < passage.end:
            latest = end - (end - start) // 10
            end = next((at + 1 for sign in "\n " if (at := text.rfind(sign, latest, end)) > start), end)
        yield start, end
        start = end


def _size(headed: HeadedPassages) -> int:
    heading = HEADING_MARKUP + 2 * _bytes(headed.heading.text) if headed.heading else 0
    if not headed.passages:
        return heading
    first, last = headed.passages[0], headed.passages[-1]
    return heading + MARKUP * len(headed.passages) + _bytes(first.source[first.start : last.end])


def _bytes(text: str) -> int:
    """Of the text as it stands in HTML; counted, which takes a fraction of the time of escaping."""
    return len(text.encode(errors="replace")) + sum(more * text.count(sign) for sign, more in _ESCAPED)
