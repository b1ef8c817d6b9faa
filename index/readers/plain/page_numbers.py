"""Lines that are a page's number and nothing else."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

import regex

from index.readers.plain.lines import Line
from index.readers.plain.punctuation import goes_on

NEAR = 2
"""Lines between a running head and the page's number or end."""

_PAGE_NUMBER = regex.compile(
    r"[-–—\[(·|•]*\s*(?P<word>page|p\.|pg\.|seite|s\.|página|pág\.|pagina|pag\.|strona|str\.|sida|side|sivu|стр\.?|страница|"
    r"صفحة|หน้า|ページ|第|σελίδα)?\s*(?P<number>\d{1,4}|[ivxlc]{1,6})"
    r"\s*(?:(?:/|of|sur|von|de|di|van|av|из|من|·)\s*\d{1,4})?\s*[页頁]?\s*[-–—\])·|•]*",
    regex.IGNORECASE,
)


def page_numbers(lines: Sequence[Line]) -> set[int]:
    """Lines that are a number and nothing else, each about one more than the last; or a page's number in words."""
    found: set[int] = set()
    chain: list[tuple[int, int]] = []
    for at, line in enumerate(lines):
        match = _PAGE_NUMBER.fullmatch(line.text) if len(line.text) < 30 else None
        if match is None:
            continue
        value = _value(match["number"])
        if match["word"]:
            found.add(at)
        if not chain or chain[-1][1] < value <= chain[-1][1] + 3:
            chain.append((at, value))
    if len(chain) > 1:
        found.update(at for at, _ in chain)
    elif chain and cuts_sentence(lines, chain[0][0], {chain[0][0]}):
        found.add(chain[0][0])
    return found


def _value(number: str) -> int:
    if number.isdigit():
        return int(number)
    values = [{"i": 1, "v": 5, "x": 10, "l": 50, "c": 100}[letter] for letter in number.lower()]
    return sum(-one if one < later else one for one, later in pairwise([*values, 0]))


def is_bare_number(text: str) -> bool:
    """« 12 », « - xii - », « 3/12 »."""
    return len(text) < 8 and _PAGE_NUMBER.fullmatch(text) is not None


def is_explicit(text: str) -> bool:
    """Whether it says what it is: « Page 12 »."""
    match = _PAGE_NUMBER.fullmatch(text)
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
    is_heading = len(lines[above].text) * 2 < max(len(lines[place].text), len(lines[below].text))
    return not is_heading and goes_on(lines[above].text, lines[below].text)
