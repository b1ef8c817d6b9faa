"""What stands in a book's first pages, between its title and its text: who wrote it, who printed it, and when."""

from __future__ import annotations

from collections.abc import Sequence

from index.readers.plain.layout.paragraphs import Block
from index.readers.plain.lines.punctuation import ends_sentence
from index.readers.plain.lines.signs import LONGEST, Heading, HeadingList

FEWEST_BLOCKS = 100
"""Of a book, at the least."""
PAGES = 60
"""Blocks among which its first pages stand."""
FEWEST = 3
"""Lines there that look like headings; fewer are a part, its chapter and its section."""
LIST = 5
"""Lines below a heading that are a list: of chapters, of those who speak in a play."""
UNMARKED = ("plain", "capitals")


def without_front(blocks: Sequence[Block], outline: HeadingList, title: Sequence[int | None]) -> HeadingList:
    """The headings without those lines of a book's first pages that have no text below them; ``title`` is its number,
    and what goes on with it. The lines are quoted together."""
    if len(blocks) < FEWEST_BLOCKS:
        return outline
    headings = [n for n, heading in enumerate(outline[:PAGES]) if heading and n not in title]
    end = next((n for n in headings if _has_prose_below(blocks, n) or not _is_unmarked(outline[n])), 0)
    lines = [n for n in headings if n < end and not _has_list_below(blocks, n)]
    if len(lines) < FEWEST:
        return outline
    for n in range(lines[0], end):
        is_short = len(blocks[n].text) <= LONGEST
        blocks[n].in_front = is_short and n not in title and (n in lines or outline[n] is None)
    return [None if n in lines else heading for n, heading in enumerate(outline)]


def _is_unmarked(heading: Heading | None) -> bool:
    return heading is not None and heading.kind in UNMARKED


def _has_prose_below(blocks: Sequence[Block], n: int) -> bool:
    return n + 1 < len(blocks) and len(blocks[n + 1].text) > LONGEST and ends_sentence(blocks[n + 1].text)


def _has_list_below(blocks: Sequence[Block], n: int) -> bool:
    return n + 1 < len(blocks) and blocks[n + 1].lines >= LIST
