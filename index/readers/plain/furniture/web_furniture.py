"""What a page copied from a browser has around and inside its article: menus, notices, buttons, advertisements."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

import regex

from index.readers.plain.furniture.breadcrumbs import breadcrumb_lines, breadcrumbs
from index.readers.plain.furniture.forum_furniture import buttons, is_ago, is_forum_line, poster
from index.readers.plain.furniture.web_phrases import (
    ANYWHERE,
    BEFORE_COLON,
    LEADS,
    LINKED_LEADS,
    MENU,
    NOTICE,
    NOTICE_SPEAKER,
)
from index.readers.plain.layout.paragraphs import Block
from index.readers.plain.lines.phrases import Phrases, any_of
from index.readers.plain.lines.punctuation import ends_sentence, introduces, starts_lower

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
LONGEST_LINE = 80
"""Characters: what is longer is text, also without a full stop."""
TOP = 5
"""Blocks at the top of a page, among which its menus or the buttons below its title stand."""

_COLON = regex.compile(r"(?<!\s)\s*+[:：©]")
_ANYWHERE, _MENU = Phrases(ANYWHERE), Phrases(MENU)
_BEFORE_COLON = Phrases(f"{BEFORE_COLON}|{LEADS}")
_LEADS, _LINKED_LEADS = Phrases(LEADS), Phrases(f"{LEADS}|{LINKED_LEADS}")
_COPYRIGHT = regex.compile(r"[(]?(?:©|copyright\b|\(c\)\s*\d{4}).*", regex.IGNORECASE)
_CREDITED = regex.compile(
    r".{0,120}(?:©|\b(?:photo(?:graph|graphie|s)?|fotos?|fotografía|bild|image|crédits?|credits?|фото|zdjęcie)\s?[:：])"
    r"[^.!?:]{2,60}",
    regex.IGNORECASE,
)
"""« The lamp of Marrow. Photograph: Ada Finch »."""
_COMMENTS = regex.compile(r"\d+ comments?\W*", regex.IGNORECASE)
_COUNT = regex.compile(r"(?<!\s)\s*+[(\[]\d{1,4}[)\]]$")
"""« Cart (0) »."""
_BETWEEN = regex.compile(r"\n|\s[|·•›»/]\s|\t| {2,}")
"""What stands between the words of a menu."""
_NOTICE = regex.compile(rf"\b(?:{any_of(NOTICE.split('|'))})\b|クッキー", regex.IGNORECASE)
_NOTICE_SPEAKER = regex.compile(rf"\b(?:{any_of(NOTICE_SPEAKER.split('|'))})\b", regex.IGNORECASE)


def web_furniture(blocks: Sequence[Block]) -> set[int]:
    """The numbers of the blocks that belong to the page around an article; none where nothing but short lines is there,
    of which « 50 points » may be what is to be told."""
    if not any(map(_is_text, blocks)):
        return set()
    found = {n for n, block in enumerate(blocks) if _is_furniture(block)}
    found -= _of_a_licence(blocks, found)
    found |= breadcrumbs(blocks[:TOP]) | buttons(blocks) | poster(blocks) | _chosen(blocks, found)
    if not found and not any(_is_menu(block) for block in blocks[:EDGE]):
        return found
    top = _run(blocks, range(min(EDGE, len(blocks))), found)
    bottom = _run(blocks, range(len(blocks) - 1, max(len(blocks) - EDGE, 0), -1), found)
    edges = (top | bottom) - _headings_at_edges(blocks, found)
    menus = {n for n in edges if _is_menu(blocks[n])}
    notices = {n for n in edges if _is_notice(blocks[n])}
    if len(menus) + len(notices) + len(found) > 1:
        found |= menus | notices
        found |= _linked(bottom, found)
    return found | _beside(blocks, found) | breadcrumb_lines(blocks, found)


def _of_a_licence(blocks: Sequence[Block], found: set[int]) -> set[int]:
    """« Copyright 2021 Ada Finch », above a text of which nothing else is furniture: at a page's foot, none follows."""
    are_above = all(_COPYRIGHT.fullmatch(blocks[n].text) for n in found)
    are_above = are_above and any(map(_is_text, blocks[max(found, default=-1) + 1 :]))
    return found if are_above else set()


def _chosen(blocks: Sequence[Block], found: set[int]) -> set[int]:
    """« Best », below « Sort by: »."""
    leads = (n for n in found if introduces(blocks[n].text) and n + 1 < len(blocks))
    return {n + 1 for n in leads if blocks[n + 1].text.isalpha()}


def _beside(blocks: Sequence[Block], found: set[int]) -> set[int]:
    """Words of menus among lines between blank lines, all of which are some or furniture: « 42 comments | Save »."""
    starts = [n for n, block in enumerate(blocks) if n == 0 or block.gap] if found else []
    groups = (range(start, end) for start, end in pairwise([*starts, len(blocks)]) if end > start + 1)
    among = (group for group in groups if not found.isdisjoint(group))
    return {n for group in among if all(n in found or _is_one_word_of_menus(blocks[n]) for n in group) for n in group}


def _headings_at_edges(blocks: Sequence[Block], found: set[int]) -> set[int]:
    """Single words of menus that are a title above a text, « Terms of service », or a heading above its last lines,
    « Contact »: nothing of a page's frame stands beside them."""

    def is_around(n: int) -> bool:
        return not 0 <= n < len(blocks) or n in found or _is_menu(blocks[n]) or _is_notice(blocks[n])

    last = next((n for n in range(len(blocks) - 1, -1, -1) if is_around(n)), 0)
    is_above = len(blocks) > 1 and not is_around(1) and (blocks[1].gap > 0 or _is_text(blocks[1]))
    title = {0} if is_above and _is_one_word_of_menus(blocks[0]) else set()
    is_last = 0 < last < len(blocks) - 1 and last not in found and not is_around(last - 1)
    return title | ({last} if is_last and _is_one_word_of_menus(blocks[last]) else set())


def _is_one_word_of_menus(block: Block) -> bool:
    return _MENU.match(block.text.strip())


def _linked(bottom: set[int], found: set[int]) -> set[int]:
    """What stands at the foot of a page between « Most read » and its menus: other articles' titles."""
    linked: set[int] = set()
    for n in sorted(bottom):
        if n not in found and (n - 1 in found or n - 1 in linked):
            linked.add(n)
    return linked


def is_furniture_line(line: str) -> bool:
    """Whether a line of a page belongs to no article."""
    return len(line) <= LONGEST and "\n" not in line and _is_anywhere(line.strip())


def leads_elsewhere(line: str, *, is_linked: bool) -> bool:
    """Whether a line is « Read also: » and the title of another article; ``is_linked`` when its end is a link."""
    colon = _COLON.search(line)
    leads = _LINKED_LEADS if is_linked else _LEADS
    return colon is not None and colon.end() < len(line) <= LONGEST and leads.match(line[: colon.start()].strip())


def _is_furniture(block: Block) -> bool:
    text = block.text.strip()
    return len(text) <= LONGEST and block.lines == 1 and (_is_anywhere(text) or is_ago(text))


def _is_anywhere(line: str) -> bool:
    """Whether a line belongs to no article, wherever it stands."""
    if _ANYWHERE.match(line) or _COPYRIGHT.fullmatch(line) or _CREDITED.fullmatch(line) or is_forum_line(line):
        return True
    colon = _COLON.search(line)
    return colon is not None and _BEFORE_COLON.match(line[: colon.start()])


def is_at_edge(line: str) -> bool:
    """Whether a line is one that belongs to no article where it stands at an edge of a page."""
    if is_forum_line(line) or is_ago(line):
        return True
    if len(line) > LONGEST or starts_lower(line) or ends_sentence(line):
        return False  # the end of a wrapped sentence may be one of those words
    return _is_anywhere(line) or _holds_menu(line)


def _is_menu(block: Block) -> bool:
    return _holds_menu(block.text)


def _holds_menu(text: str) -> bool:
    """Words of menus, and lines of which a third are."""
    if len(text) > MENU_LENGTH:
        return False
    parts = [part for part in _BETWEEN.split(text) if part.strip()]
    if not parts or max(map(len, parts)) > 60 or any(ends_sentence(part) and part.count(" ") > 3 for part in parts):
        return False
    known = sum(_is_menu_word(part.strip()) for part in parts)
    return known * 3 >= len(parts) and (len(parts) == 1 or known > 1)


def _is_menu_word(words: str) -> bool:
    words = _COUNT.sub("", words)
    return _MENU.match(words) or _COMMENTS.fullmatch(words) is not None or _is_anywhere(words)


def _is_notice(block: Block) -> bool:
    return (
        len(block.text) <= NOTICE_LENGTH
        and bool(_NOTICE.search(block.text))
        and bool(_NOTICE_SPEAKER.search(block.text))
    )


def _is_text(block: Block) -> bool:
    return len(block.text) > LONGEST_LINE or ends_sentence(block.text)


def _run(blocks: Sequence[Block], order: range, found: set[int]) -> set[int]:
    """The blocks of one edge before the text begins, up to the last that is furniture, as most of them are."""
    known = length = 0
    for seen, n in enumerate(order, 1):
        is_furniture = n in found or _is_menu(blocks[n]) or _is_notice(blocks[n])
        if not is_furniture and _is_text(blocks[n]):
            break
        known += is_furniture
        if is_furniture and known * MENU_SHARE >= seen:
            length = seen
    return set(order[:length])
