"""An article cut for reading: headings with what follows each, in parts that a browser shows at once."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from markupsafe import escape

from index import Article, Passage

PART = 400_000
"""Bytes of a page, about; a passage that is longer has a part of its own."""
MARKUP, HEADING_MARKUP = 100, 300
"""Bytes of markup around a passage, and around a heading, which stands in the table of contents too."""
DEEPEST = 6


class Heading(NamedTuple):
    """``number`` counts from 1 in the article; ``level`` is 2 below the title, and never two deeper than the last."""

    number: int
    text: str
    level: int
    is_inferred: bool


class Block(NamedTuple):
    """Passages under a heading, which a block that is ``continued`` repeats; None where they follow no heading."""

    heading: Heading | None
    passages: Sequence[Passage]
    is_continued: bool = False


class Node(NamedTuple):
    """A heading in the table of contents, with those below it."""

    heading: Heading
    below: list[Node]


def blocks_of(article: Article) -> Iterator[Block]:
    """In reading order."""
    level = 1
    for number, (section, passages) in enumerate(article.outline(), start=1):
        if not section.path:
            yield Block(None, passages)
            continue
        level = min(len(section.path) + 1, level + 1, DEEPEST)
        yield Block(Heading(number, section.path[-1], level, section.inferred), passages)


def parts_of(blocks: Iterator[Block], most: int = PART) -> list[list[Block]]:
    """The blocks in parts of at most so many bytes, cut at headings, and within a block where it alone is longer."""
    parts: list[list[Block]] = [[]]
    size = 0
    for block in blocks:
        length = _size(block)
        if size and size + length > most:
            parts.append([])
            size = 0
        if length <= most:
            parts[-1].append(block)
            size += length
            continue
        for piece, length in _pieces(block, most):
            if parts[-1]:
                parts.append([])
            parts[-1].append(piece)
            size = length
    return parts


def part_with(parts: Sequence[Sequence[Block]], number: int) -> int:
    """The part, from 0, that has the passage of this number; the first where none has."""
    for part, blocks in enumerate(parts):
        for block in blocks:
            if block.passages and block.passages[0].number <= number <= block.passages[-1].number:
                return part
    return 0


def nested(blocks: Sequence[Block]) -> list[Node]:
    """The table of contents of some blocks."""
    roots: list[Node] = []
    above: list[Node] = []
    for block in blocks:
        if block.heading is None:
            continue
        node = Node(block.heading, [])
        while above and above[-1].heading.level >= node.heading.level:
            above.pop()
        (above[-1].below if above else roots).append(node)
        above.append(node)
    return roots


def _pieces(block: Block, most: int) -> Iterator[tuple[Block, int]]:
    start = size = 0
    for at, passage in enumerate(block.passages):
        length = MARKUP + _bytes(passage.text)
        if size and size + length > most:
            yield block._replace(passages=block.passages[start:at], is_continued=start > 0), size
            start, size = at, 0
        size += length
    yield block._replace(passages=block.passages[start:], is_continued=start > 0), size


def _size(block: Block) -> int:
    heading = HEADING_MARKUP + 2 * _bytes(block.heading.text) if block.heading else 0
    if not block.passages:
        return heading
    first, last = block.passages[0], block.passages[-1]
    return heading + MARKUP * len(block.passages) + _bytes(first.source[first.start : last.end])


def _bytes(text: str) -> int:
    return len(escape(text).encode(errors="replace"))
