"""What a page copied from a browser has around and inside its article: menus, notices, buttons, advertisements."""

from __future__ import annotations

from collections.abc import Sequence

import regex

from index.readers.paragraphs import Block
from index.readers.punctuation import ends_sentence
from index.readers.web_phrases import ANYWHERE, BEFORE_COLON, MENU, NOTICE, NOTICE_SPEAKER

LONGEST = 160
"""Characters of a line that is furniture wherever it stands."""
NOTICE_LENGTH = 400
"""Characters of a notice at an edge of the page."""
MENU_LENGTH = 4_000
"""Characters of a whole menu."""
EDGE = 25
"""Blocks from the beginning or the end, among which menus stand."""
MENU_SHARE = 2
"""One of so many lines at an edge, at the least, is one that menus have; headings may be called so too."""
TOP = 5
"""Blocks at the top of a page, among which its menus or the buttons below its title stand."""


def _any_of(phrases: str) -> str:
    """A pattern of phrases apart by ``|``, which hold no sign of patterns."""
    pieces = (" ".join(phrase.split()) for phrase in phrases.split("|"))
    return "|".join(
        piece.replace("… ", _SOME_WORDS).replace(" …", _MORE_WORDS).replace(" ", r"\s+") for piece in pieces
    )


_SOME_WORDS, _MORE_WORDS = r"(?:\S+\s+){0,6}", r"(?:\s*\S+){0,6}"
_ANYWHERE = regex.compile(
    rf"(?:{_any_of(ANYWHERE)})\W*|(?:{_any_of(BEFORE_COLON)})\s*[:：©].*|[(]?(?:©|copyright\b|\(c\)\s*\d{{4}}).*",
    regex.IGNORECASE,
)
_MENU = regex.compile(rf"(?:{_any_of(MENU)}|\d+ comments?)\W*", regex.IGNORECASE)
_BETWEEN = regex.compile(r"\n|\s[|·•›»/]\s|\t| {3,}")
"""What stands between the words of a menu."""
_NOTICE = regex.compile(rf"\b(?:{_any_of(NOTICE)})\b|クッキー", regex.IGNORECASE)
_NOTICE_SPEAKER = regex.compile(rf"\b(?:{_any_of(NOTICE_SPEAKER)})\b", regex.IGNORECASE)


def web_furniture(blocks: Sequence[Block]) -> set[int]:
    """The numbers of the blocks that belong to the page around an article."""
    found = {n for n, block in enumerate(blocks) if _is_furniture(block)}
    if not found and not any(_is_menu(block) for block in blocks[:EDGE]):
        return found
    top = _run(blocks, range(min(EDGE, len(blocks))), found)
    bottom = _run(blocks, range(len(blocks) - 1, max(len(blocks) - EDGE, 0), -1), found)
    edges = top | bottom
    menus = {n for n in edges if _is_menu(blocks[n])}
    notices = {n for n in edges if _is_notice(blocks[n])}
    if len(menus) + len(notices) + len(found) > 1:
        found |= menus | notices
    return found


def _is_furniture(block: Block) -> bool:
    return len(block.text) <= LONGEST and block.lines == 1 and _ANYWHERE.fullmatch(block.text.strip()) is not None


def _is_menu(block: Block) -> bool:
    """Words of menus, and lines of which a third are."""
    if len(block.text) > MENU_LENGTH:
        return False
    parts = [part for part in _BETWEEN.split(block.text) if part.strip()]
    if not parts or max(map(len, parts)) > 60 or any(ends_sentence(part) and part.count(" ") > 3 for part in parts):
        return False
    known = sum(
        _MENU.fullmatch(part.strip()) is not None or _ANYWHERE.fullmatch(part.strip()) is not None for part in parts
    )
    return known * 3 >= len(parts) and (len(parts) == 1 or known > 1)


def _is_notice(block: Block) -> bool:
    return (
        len(block.text) <= NOTICE_LENGTH
        and bool(_NOTICE.search(block.text))
        and bool(_NOTICE_SPEAKER.search(block.text))
    )


def _run(blocks: Sequence[Block], order: range, found: set[int]) -> set[int]:
    """The blocks of one edge, up to the last that is furniture before the text begins."""
    run: list[int] = []
    length = 0
    for n in order:
        block = blocks[n]
        is_furniture = n in found or _is_menu(block) or _is_notice(block)
        if not is_furniture and (len(block.text) > 80 or ends_sentence(block.text)):
            break
        run.append(n)
        length = len(run) if is_furniture else length
    known = sum(n in found or _is_menu(blocks[n]) or _is_notice(blocks[n]) for n in run[:length])
    return set(run[:length]) if known * MENU_SHARE >= length else set()
