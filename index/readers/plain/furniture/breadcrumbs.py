"""Where on its site a page stands, above its title: « Forum » Garden », « Home / Garden », or a line for each name."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile

import regex

from index.readers.plain.furniture.web_phrases import HOME
from index.readers.plain.layout.paragraphs import Block
from index.readers.plain.lines.dated_lines import date_of
from index.readers.plain.lines.phrases import phrases_of
from index.readers.plain.lines.punctuation import ends_sentence

TOP = 5
"""Blocks of a page's menu, at the most, above lines that say where it stands."""
FEWEST_LINES = 2
"""Such lines, at the least: one may be a title."""

_HOME = frozenset(phrases_of(HOME))
_BREADCRUMBS = regex.compile(
    r"[^»›>→«\n]{1,40}(?:\s[»›>→]\s[^»›>→«\n]{1,60}){2,8}|\L<home>(?:\s[/»›>→]\s[^/»›>→«\n]{1,60}){1,8}",
    regex.IGNORECASE,
    home=phrases_of(HOME),
)


def breadcrumbs(blocks: Sequence[Block]) -> set[int]:
    """The numbers of lines of names with arrows between them, or with slashes from « Home » on; or of « Home » alone,
    above a title at least twice as long."""
    found = {n for n, block in enumerate(blocks) if _BREADCRUMBS.fullmatch(block.text)}
    return found | {0} if _is_home_above_title(blocks) else found


def _is_home_above_title(blocks: Sequence[Block]) -> bool:
    if len(blocks) < FEWEST_LINES or blocks[0].text.casefold() not in _HOME:
        return False
    title = blocks[1]
    is_apart = title.gap > 0 and (len(blocks) == FEWEST_LINES or blocks[2].gap > 0)
    return (
        is_apart and title.lines == 1 and not ends_sentence(title.text) and len(title.text) >= 2 * len(blocks[0].text)
    )


def breadcrumb_lines(blocks: Sequence[Block], found: set[int]) -> set[int]:
    """« Guide | Garden », between « Home », which was ``found``, and a title at least twice as long."""
    start = next((n for n in range(min(TOP, len(blocks))) if n not in found), 0)
    end = next((n for n in range(start, len(blocks)) if blocks[n].gap or _is_below_title(blocks[n].text)), len(blocks))
    longest = max((len(block.text) for block in blocks[start:end]), default=0)
    lines = set(takewhile(lambda n: 2 * len(blocks[n].text) <= longest, range(start, end)))
    return lines if start and len(lines) >= FEWEST_LINES else set()


def _is_below_title(text: str) -> bool:
    return date_of(text) is not None or ends_sentence(text)
