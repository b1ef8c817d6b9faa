"""Lines that are a page's number and nothing else."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

import regex

from index.readers.plain.lines.lines import Line
from index.readers.plain.lines.phrases import phrases_beside
from index.readers.plain.lines.punctuation import ends_sentence, goes_on

NEAR = 2
"""Lines between a running head and the page's number or end."""

_PHRASES = phrases_beside(__file__)
_PAGE_NUMBER = regex.compile(
    r"[-–—\[(·|•]*\s*(?P<word>\L<page>)?\s*(?P<number>\d{1,4}|[ivxlc]{1,6})"
    r"\s*(?:(?:[/·]|\L<of>)\s*\d{1,4})?\s*(?:\L<page_behind>)?\s*[-–—\])·|•]*",
    regex.IGNORECASE,
    page=_PHRASES["page"],
    of=_PHRASES["of"],
    page_behind=_PHRASES["page_behind"],
)

_BETWEEN_DASHES = regex.compile(r"([-–—])\s?\d{1,4}\s?\1")
_FAR_NUMBER = regex.compile(r"(?r)(?:\t| {3})\s*(\d{1,4})")
_IN_BRACKETS = regex.compile(r"(?r)(?:^| {3})\[page\s\d{1,4}\]", regex.IGNORECASE)
"""As RFCs have them."""
SHORTEST_CUT = 8
"""Characters of a line, at the least, whose sentence goes on below a page's number: « 警察 » is above one to call."""
SHORTEST_PAGE = 15
"""Lines."""
LONGEST = 30
"""Characters of a line that is but a page's number."""
MOST_SKIPPED = 3
"""Pages without a number between two that have one."""


def page_numbers(lines: Sequence[Line]) -> set[int]:
    """Lines that are a number and nothing else, each about one more than the last; or a page's number in words."""
    found: set[int] = set()
    chain: list[tuple[int, int]] = []
    for at, line in enumerate(lines):
        match = _PAGE_NUMBER.fullmatch(line.text) if len(line.text) < LONGEST else None
        if match is None:
            if is_explicit(line.text):
                found.add(at)
            continue
        value = _value(match["number"])
        if match["word"]:
            found.add(at)
        if not chain or chain[-1][1] < value <= chain[-1][1] + MOST_SKIPPED:
            chain.append((at, value))
    if len(chain) > 1:
        found.update(at for at, _ in chain)
    elif chain and (cuts_sentence(lines, chain[0][0], {chain[0][0]}) or is_between_dashes(lines, chain[0][0])):
        found.add(chain[0][0])
    return found


def is_between_dashes(lines: Sequence[Line], place: int) -> bool:
    """« - 12 - », where a line of text stands right above or below; a chapter's number stands between blank ones."""
    is_close = not lines[place].gap or (place + 1 < len(lines) and not lines[place + 1].gap)
    return is_close and _BETWEEN_DASHES.fullmatch(lines[place].text) is not None


def _value(number: str) -> int:
    if number.isdecimal():
        return int(number)
    # `regex` knows digits of scripts that an older Python does not: those have no value.
    values = [{"i": 1, "v": 5, "x": 10, "l": 50, "c": 100}.get(letter, 0) for letter in number.lower()]
    return sum(-one if one < later else one for one, later in pairwise([*values, 0]))


def rise_beside_words(lines: Sequence[Line], places: Sequence[int]) -> bool:
    """Whether lines alike, each between blank lines or pages, end in a number far from their words that rises."""
    numbers = [match[1] for place in places if (match := _FAR_NUMBER.match(lines[place].text))]
    if len(numbers) < len(places) or not all(_is_between(lines, place) for place in places):
        return False
    return all(0 < int(other) - int(one) <= MOST_SKIPPED for one, other in pairwise(numbers))


def _is_between(lines: Sequence[Line], place: int) -> bool:
    is_last = place + 1 == len(lines)
    return bool((lines[place].gap or lines[place].feed) and (is_last or lines[place + 1].gap or lines[place + 1].feed))


def is_below_label(lines: Sequence[Line], at: int) -> bool:
    """Whether a number is told by the short line right above: « Built », above a year."""
    return not lines[at].gap and len(lines[at - 1].text) <= LONGEST and not ends_sentence(lines[at - 1].text)


def is_bare_number(text: str) -> bool:
    """« 12 », « - xii - », « 3/12 »."""
    return len(text) < 8 and _PAGE_NUMBER.fullmatch(text) is not None


def is_explicit(text: str) -> bool:
    """Whether it says what it is: « Page 12 », « Finch    Informational    [Page 12] »."""
    if text.endswith("]") and _IN_BRACKETS.match(text):
        return True
    match = _PAGE_NUMBER.fullmatch(text) if len(text) < LONGEST else None
    return match is not None and match["word"] is not None


def cuts_sentence(lines: Sequence[Line], place: int, candidates: set[int]) -> bool:
    """Whether a sentence goes on from the last line of text above to the first below."""
    above, below = place - 1, place + 1
    while above in candidates and place - above <= 2 * NEAR:
        above -= 1
    while below in candidates and below - place <= 2 * NEAR:
        below += 1
    if above < 0 or below >= len(lines):
        return False
    width = len(lines[above].text)
    is_heading = width < SHORTEST_CUT or width * 2 < max(len(lines[place].text), len(lines[below].text))
    return not is_heading and goes_on(lines[above].text, lines[below].text)


def is_even(places: Sequence[int]) -> bool:
    """Whether lines stand about as far apart as pages are long."""
    apart = [after - before for before, after in pairwise(places)]
    return len(apart) > 1 and min(apart) > SHORTEST_PAGE and max(apart) <= 1.5 * min(apart)
