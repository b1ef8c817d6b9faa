"""Lines -> blocks: which lines are one paragraph, by what this text puts between its paragraphs."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import pairwise, zip_longest

from index.readers.plain.layout.conventions import Conventions
from index.readers.plain.layout.turns import is_bare_name
from index.readers.plain.layout.verse import are_verses
from index.readers.plain.layout.wrapping import Joiner
from index.readers.plain.lines.lines import Line


@dataclass(slots=True)
class Block:
    """Lines that stand together: a heading, a paragraph, an item. ``gap`` counts the blank lines above."""

    text: str
    gap: int = 0
    indent: int = 0
    lines: int = 1
    longest: int = 0
    """The length of its longest line."""
    is_utterance: bool = False
    """Whether it begins what someone says in a conversation."""
    begins_page: bool = False
    in_front: bool = False
    """Whether it stands on a book's title page, with others."""
    was_glued: bool = False
    """Whether it was run together with the paragraph above or below."""
    below_furniture: bool = False
    """Whether a line of a menu stood right above."""
    goes_with_above: bool = False
    """Whether it is of one passage with the block above: what follows a greeting, who signs."""


def blocks_of(lines: Sequence[Line], conventions: Conventions, is_alone: Callable[[Line], bool]) -> list[Block]:
    """The blocks of a text, their lines joined; a line that ``is_alone`` is one whatever its neighbours."""
    joiner = Joiner([line.text for line in lines], conventions.wrapping)
    blocks: list[Block] = []
    together: list[Line] = []
    above_is_alone = False
    for line, after in zip_longest(lines, lines[1:]):
        line_is_alone = is_alone(line)
        alone, above_is_alone = line_is_alone or above_is_alone, line_is_alone
        if together and (alone or not conventions.is_one(together[-1], line, after)):
            blocks.append(_block_of(together, blocks, conventions, joiner))
            together = []
        together.append(line)
    if together:
        blocks.append(_block_of(together, blocks, conventions, joiner))
    return blocks


def _block_of(lines: Sequence[Line], above: Sequence[Block], conventions: Conventions, joiner: Joiner) -> Block:
    first = lines[0]
    verses = are_verses(lines, conventions.wrapping)
    parts = [
        joiner.joined(line.text, below.text, verse=verses or conventions.is_verse(line, below))
        for line, below in pairwise(lines)
    ]
    text = "".join([*parts, lines[-1].text])
    begins = conventions.begins_message(first) or (
        bool(above) and is_bare_name(above[-1].text.rpartition("\n")[2], conventions.speakers)
    )
    return Block(text, first.gap, first.indent, len(lines), max(len(line.text) for line in lines), begins, first.feed)
