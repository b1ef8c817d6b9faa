"""What belongs to pages and not to the text on them: page numbers, running heads and feet, form feeds."""

from __future__ import annotations

import re
from collections.abc import Sequence

import regex

from index.readers.plain.furniture.scanned_heads import scanned_heads
from index.readers.plain.lines.alike import positions_alike
from index.readers.plain.lines.lines import Line
from index.readers.plain.lines.page_numbers import (
    NEAR,
    SHORTEST_CUT,
    cuts_sentence,
    is_bare_number,
    is_below_label,
    is_between_dashes,
    is_even,
    is_explicit,
    page_numbers,
    rise_beside_words,
)
from index.readers.plain.lines.punctuation import ends_sentence, goes_on, starts_lower
from index.readers.plain.lines.signs import is_capitals

LONGEST = 110
"""Characters of a running head."""
CUTS = 0.25
"""The share of a running head's places, at the least, where it cuts a sentence; a heading never does."""
_SPANS = sorted(
    ((before, after) for before in reversed(range(NEAR)) for after in range(-1, NEAR) if before + after >= 0), key=sum
)
"""How many lines before and after a place may be its page's end, the fewest first."""

_DIGITS = re.compile(r"\d+")
_HEAD_WITH_NUMBER = regex.compile(
    r"^(\d{1,4})(?=\s{1,40}\p{L})|(?<=\p{L}.{0,80}\s)(\d{1,4})$|(?i:page|seite|página|стр\.)\s?(\d{1,4})"
)


def without_page_furniture(lines: Sequence[Line]) -> tuple[list[Line], list[Line]]:
    """The lines of the text alone, those that a page's end cut side by side again; and the lines left out."""
    furniture = _furniture(lines)
    left: list[Line] = []
    groups: list[tuple[int, int]] = []
    blank, between = 0, False
    for number, line in enumerate(lines):
        blank += line.gap
        if number in furniture:
            between = True
            continue
        if (between or line.feed) and left:
            groups.append((len(left), blank))
        left.append(line._replace(feed=False) if line.feed else line)
        blank, between = 0, False
    _close_gaps(left, groups)
    return left, [lines[number] for number in sorted(furniture)]


def _close_gaps(lines: list[Line], groups: list[tuple[int, int]]) -> None:
    """Leave out the blank lines that each page's end has; what there is more stands between paragraphs."""
    cut = [blank for at, blank in groups if goes_on(lines[at - 1].text, lines[at].text)]
    usual = min(cut or [blank for _, blank in groups], default=0)
    for at, blank in groups:
        is_cut = goes_on(lines[at - 1].text, lines[at].text)
        lines[at] = lines[at]._replace(gap=0 if is_cut else max(0, blank - usual), feed=True)


def _furniture(lines: Sequence[Line]) -> set[int]:
    """Page numbers, then what recurs beside them or cuts sentences, then what single pages' ends cut them with."""
    numbers = page_numbers(lines)
    groups = [places for places in _recurring(lines, numbers) if not _begin_sentences(lines, places)]
    candidates = numbers | {number for places in groups for number in places}
    sure = {number for number in numbers if is_explicit(lines[number].text)}
    sure |= {number for number in numbers if len(numbers) == 1 and is_between_dashes(lines, number)}
    beside_feeds = sum(_is_beside_feed(lines, number) for number in numbers)
    are_apart = beside_feeds * 2 > len(numbers) or is_even(sorted(numbers))
    if are_apart or _cut_share(lines, sorted(numbers), candidates) >= CUTS:
        sure = set(numbers)
    bare = {number for number, line in enumerate(lines) if is_bare_number(line.text)}
    furniture = sure | _beside_page_ends(lines, bare)
    feeds = sum(line.feed for line in lines)
    for places in groups:
        if rise_beside_words(lines, places):
            furniture.update(places)
        elif _begins_pages(lines, places, feeds) or _is_running_head(lines, places, candidates, sure):
            furniture |= {number for number in places if number > 1 or _DIGITS.search(lines[number].text)}
    furniture |= scanned_heads(lines)
    for number, line in enumerate(lines):
        may_cut = line.feed or number in numbers or number in bare
        if may_cut and (number not in furniture or line.text.endswith("]")):  # « [Page 1] », above a head
            furniture |= _cut_with(lines, number)
    return furniture


def _recurring(lines: Sequence[Line], numbers: set[int]) -> list[list[int]]:
    """The places of lines alike, but for their numbers."""
    keys = (
        _key(line.text) if number not in numbers and len(line.text) <= LONGEST else ""
        for number, line in enumerate(lines)
    )
    return [places for places in positions_alike(keys) if len(places) > 1]


def _begin_sentences(lines: Sequence[Line], places: list[int]) -> bool:
    """Whether lines alike begin a sentence that goes on below: the one above has ended, or all go on alike."""
    below = [
        lines[place + 1].text for place in places if place + 1 < len(lines) and starts_lower(lines[place + 1].text)
    ]
    if len(below) > 1 and len(set(below)) == 1:
        return True
    ended = (place for place in places if place and ends_sentence(lines[place - 1].text))
    return any(place + 1 < len(lines) and starts_lower(lines[place + 1].text) for place in ended)


def _beside_page_ends(lines: Sequence[Line], bare: set[int]) -> set[int]:
    """Numbers beside form feeds, and lines with a page's number beside them or beside the number of the page before."""
    found: set[int] = set()
    pages = 0
    for at, line in enumerate(lines):
        pages += line.feed
        if at in bare:
            value = int(number[0]) if (number := _DIGITS.search(line.text)) else None
            found |= {at} if _is_beside_feed(lines, at) else set()
            heads = [other for other in (at - 1, at + 1) if _has_page_number(lines, other, value)]
            is_last = at + 1 == len(lines) or (at + 2 == len(lines) and is_capitals(lines[-1].text))
            if at and is_last and not is_below_label(lines, at):
                heads += range(at, len(lines))  # the last page's foot
            found |= {at, *heads} if heads else set()
        elif _is_beside_feed(lines, at) and _has_page_number(lines, at, pages):
            found.add(at)
    return found


def _is_beside_feed(lines: Sequence[Line], at: int) -> bool:
    return any(line.feed for line in lines[at : at + 2])


def _has_page_number(lines: Sequence[Line], at: int, page: int | None) -> bool:
    """Whether a line has the page's number, or the next page's, at one of its ends."""
    if page is None or not 0 <= at < len(lines) or len(lines[at].text) > LONGEST:
        return False
    ends = _HEAD_WITH_NUMBER.search(lines[at].text)
    return ends is not None and int(ends[1] or ends[2] or ends[3]) in (page, page + 1)


def _cut_with(lines: Sequence[Line], place: int) -> set[int]:
    """The page's number and head around ``place``, where a sentence goes on across them."""
    for before, after in _SPANS:
        first, last = place - before, place + after
        if first < 1 or last + 1 >= len(lines):
            continue
        above, below = lines[first - 1], lines[last + 1]
        usual = max(len(above.text), len(below.text))
        between = lines[first : last + 1]
        is_cut = len(above.text) >= SHORTEST_CUT and goes_on(above.text, below.text)
        if is_cut and all(_could_be_head(line.text, usual) for line in between):
            return {*range(first, last + 1)}
    return set()


def _could_be_head(text: str, usual: int) -> bool:
    return (
        len(text) <= LONGEST
        and not ends_sentence(text)
        and (len(text) < 0.7 * usual or bool(_DIGITS.search(text[-8:])))
    )


def _key(text: str) -> str:
    """A line without its numbers and case; running heads differ by the page's number alone."""
    has_letters = text[0].isalpha() or any(map(str.isalpha, text))
    return " ".join(_DIGITS.sub("#", text).casefold().split()) if has_letters else ""


def _begins_pages(lines: Sequence[Line], places: list[int], feeds: int) -> bool:
    """Whether the same words begin most pages, which no heading does; ``feeds`` counts the pages' ends."""
    same = {lines[place].text for place in places}
    return len(same) == 1 and sum(lines[place].feed for place in places) > 0.6 * feeds > 1


def _is_running_head(lines: Sequence[Line], places: list[int], candidates: set[int], numbers: set[int]) -> bool:
    near = sum(_is_near_page_end(lines, place, numbers) for place in places)
    if not near and not is_even(places):
        return False
    share = _cut_share(lines, places, candidates)
    return share >= CUTS or (near * 3 > len(places) * 2 and (share > 0 or is_even(places)))


def _is_near_page_end(lines: Sequence[Line], place: int, numbers: set[int]) -> bool:
    others = range(max(0, place - NEAR), min(len(lines), place + NEAR + 1))
    return any(other in numbers or (lines[other].feed and other >= place - 1) for other in others)


def _cut_share(lines: Sequence[Line], places: Sequence[int], candidates: set[int]) -> float:
    return sum(cuts_sentence(lines, place, candidates) for place in places) / max(1, len(places))
