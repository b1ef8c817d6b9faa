"""Lines such as « Article 2 » that are headings where nothing marks them, because a document has several of them."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence

from index.readers.html.blocks.block import HTMLBlock
from index.readers.plain.headings.named_numbers import FEWEST, is_number_alone
from index.readers.plain.lines.division_words import CHAPTERS, OUTERMOST
from index.readers.plain.lines.punctuation import ends_sentence
from index.readers.plain.lines.signs import is_bare_keyword, keyword_of, numbering_of

_LONGEST_TITLE = 100
_WITH_NUMBER = re.compile(r"\w{1,20}\.?\s{0,3}(?:\d|[IVXLCivxlc]{1,7}\b|[A-Z]\b)|[第제]")
_GOES_ON = (":", "：", ",", ";", "،", "、")
_SIGN = "§"
_LEVELS_EACH = 2
"""Levels that each kind takes: its own, and that of the titles below it."""


def divisions(blocks: Sequence[HTMLBlock]) -> Mapping[int, int]:
    """The numbers of such lines, and of the titles right below them; how deep each is below the outermost."""
    found: defaultdict[str, list[int]] = defaultdict(list)
    for at, block in enumerate(blocks):
        if keyword := _keyword(block):
            found[keyword].append(at)
    apart = {keyword: those for keyword, ats in found.items() if (those := _apart(ats, blocks))}
    kinds = {keyword: ats for keyword, ats in apart.items() if len(ats) >= FEWEST}
    kinds |= {keyword: ats for keyword, ats in apart.items() if kinds and keyword in OUTERMOST}
    depths: dict[int, int] = {}
    for keyword, ats in kinds.items():
        depth = _LEVELS_EACH * sum(_holds(outer, kinds[outer], keyword, ats) for outer in kinds)
        depths.update(dict.fromkeys(ats, depth))
    for ats in kinds.values():
        titles = [at + 1 for at in ats if is_number_alone(blocks[at].text) and _is_title(blocks, at + 1, depths)]
        if len(titles) >= FEWEST and 2 * len(titles) >= len(ats):
            depths.update({at: depths[at - 1] + 1 for at in titles})
    return depths


def names_below(blocks: Sequence[HTMLBlock], levels: Mapping[int, int]) -> set[int]:
    """The numbers of the lines that are names of the divisions right above them: « Article 3 | Fares ».

    Where other headings are of the level of the names, and as many, a division has several parts, and names none; but
    one that is right above a heading of its own level has none.
    """
    above = {at: level for at, level in levels.items() if is_number_alone(blocks[at].text)}
    others = levels.keys() - above.keys()
    headings = {at + 1: levels[at + 1] for at in above if at + 1 in others}
    empty = {at for at, level in headings.items() if level == above[at - 1] and not _is_counted(blocks[at].text)}
    lines = {
        at + 1: level
        for at, level in above.items()
        if at + 1 not in levels and _is_line(blocks, at + 1) and levels.get(at + 2, level + 1) > level
    }
    all_headings, all_above = Counter(levels.values()), Counter(above.values())
    below, beside = Counter(headings.values()), Counter(lines.values())
    named = {at for at, level in headings.items() if FEWEST <= below[level] > all_headings[level] / 2}
    return empty | named | {at for at, level in lines.items() if FEWEST <= beside[level] >= all_above[level] / 2}


def _is_counted(words: str) -> bool:
    return keyword_of(words) is not None or numbering_of(words) != ""


def _keyword(block: HTMLBlock) -> str | None:
    if block.kind != "paragraph" or "\n" in block.text or block.is_linked:
        return None
    if block.text.startswith(_SIGN) and is_number_alone(block.text):
        return _SIGN
    keyword = keyword_of(block.text)
    if keyword and keyword not in CHAPTERS and not _WITH_NUMBER.match(block.text):
        return None  # « Section SET » leads to another one
    return keyword if keyword and (is_bare_keyword(block.text) or _is_open(block.text)) else None


def _apart(ats: Sequence[int], blocks: Sequence[HTMLBlock]) -> list[int]:
    """Those with something below them; one above the other, they are a table of contents."""
    listed = set(ats)
    return [
        at
        for at in ats
        if at + 1 < len(blocks) and at + 1 not in listed and at - 1 not in listed and blocks[at + 1].kind != "heading"
    ]


def _holds(outer: str, outer_ats: Sequence[int], keyword: str, ats: Sequence[int]) -> bool:
    """Whether divisions of one kind, such as chapters, have those of another kind in them."""
    return keyword not in OUTERMOST and outer_ats[0] < ats[0] and len(outer_ats) < len(ats)


def _is_title(blocks: Sequence[HTMLBlock], at: int, taken: Mapping[int, int]) -> bool:
    """Whether a line below « Article 2 » says what this is about, with text below it."""
    if at + 1 >= len(blocks) or at in taken or at + 1 in taken or blocks[at + 1].kind == "heading":
        return False
    return _is_line(blocks, at)


def _is_line(blocks: Sequence[HTMLBlock], at: int) -> bool:
    """Whether a block is a line that ends as headings do, with something below it."""
    if at + 1 >= len(blocks):
        return False
    block = blocks[at]
    is_line = block.kind == "paragraph" and "\n" not in block.text and len(block.text) <= _LONGEST_TITLE
    return is_line and not block.is_linked and _is_open(block.text)


def _is_open(text: str) -> bool:
    """Whether a line ends as headings do."""
    return not ends_sentence(text) and not text.endswith(_GOES_ON)
