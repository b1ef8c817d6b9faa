"""Which heading of a document is its title."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import islice

from index.readers.contents import is_contents_title, is_first_section
from index.readers.html.blocks.block import HTMLBlock
from index.readers.html.blocks.passages import SECTION_NUMBER, levels_of, lone_title
from index.readers.html.blocks.titles import compact
from index.readers.plain.lines.punctuation import ends_sentence
from index.readers.plain.lines.signs import keyword_of
from index.readers.program_titles import told_title

_AROUND = 3
"""Elements around the words of a title, such as those that make them bold."""
_TOP = 6
"""Blocks among which one that is called a title stands; above it may be who publishes the document."""
_LONGEST = 120
_SEVERAL = 2


def titled(blocks: list[HTMLBlock], told: str | None, *, is_certain: bool) -> tuple[str | None, list[HTMLBlock]]:
    """The title of a document whose reader is told one, and the blocks below it."""
    told = told_title(told)
    titles = [block for block in blocks if block.kind == "heading" and _is_called_title(block)]
    if titles and titles[0] in blocks[:_TOP]:
        title = titles[0].text
        rest = [block for block in blocks if block is not titles[0]]
        is_repeated = bool(rest) and rest[0].kind == "heading" and compact(rest[0].text) == compact(title)
        is_part = told is not None and compact(told).startswith(compact(title))
        return told if is_part else title, rest[1:] if is_repeated else rest
    if told and blocks and blocks[0].kind == "heading" and compact(blocks[0].text) == compact(told):
        return told, blocks[1:]
    heading = heading_of_all(blocks, is_titled=told is not None)
    if heading is None or (told and (is_certain or is_first_section(heading))):
        return told, blocks
    return heading, blocks[1:]


def heading_of_all(blocks: Sequence[HTMLBlock], *, is_titled: bool) -> str | None:
    """The heading that is alone at its level; where no title is told, also the first of several, if it holds them."""
    heading = lone_title(blocks, is_titled=is_titled)
    may_be_first = heading is None and not is_titled and bool(blocks) and _may_be_title(blocks[0].text)
    if may_be_first and _is_above_others(blocks, levels_of(blocks)):
        return blocks[0].text
    return heading


def _is_called_title(heading: HTMLBlock) -> bool:
    """Whether a heading has the class of a title; its words may stand in an element of their own."""
    element = heading.end.element
    return any("title" in around.get("class", "") for around in (element, *islice(element.iterancestors(), _AROUND)))


def _is_above_others(blocks: Sequence[HTMLBlock], levels: Mapping[int, int]) -> bool:
    """Whether a document begins with a heading of the level of others that has no text, or alone has no number."""
    if 0 not in levels:
        return False
    others = [blocks[at].text for at, level in levels.items() if at and level == levels[0]]
    if levels.get(1) == levels[0] or (1 in levels and blocks[0].kind != "heading"):
        return True
    return len(others) >= _SEVERAL and all(map(_is_counted, others))


def _may_be_title(words: str) -> bool:
    is_section = is_first_section(words) or is_contents_title(words) or _is_counted(words)
    return len(words) <= _LONGEST and not is_section and not ends_sentence(words)


def _is_counted(words: str) -> bool:
    return words[:1].isdecimal() or SECTION_NUMBER.match(words) is not None or keyword_of(words) is not None
