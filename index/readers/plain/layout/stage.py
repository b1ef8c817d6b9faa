"""Who speaks in a play whose names no colon follows: « _Halla._ » above the words, « Hal. Come! », « HALLA - No. »."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise

import regex

from index.readers.plain.lines.signs import keyword_of, number_of

TITLES = r"(?i:mr?s?|dr|st|mme|mlle|sra?|sir|lt|capt|col|gen|rev|prof|fr|d)"
TITLE = rf"(?:{TITLES}\.\s)?"
"""« MRS. FINCH ». Its stop ends no name."""
_CAPITALS = rf"(?P<name>{TITLE}\p{{Lu}}[\p{{Lu}}\p{{M}}’' ]{{1,30}})"
_WORD = r"\p{Lu}[\p{L}\p{M}’'-]{0,20}"
_NAME = rf"(?P<name>{TITLE}(?:\p{{Lu}}\.\s)?{_WORD}(?:\s{_WORD}){{0,2}})"
DIRECTION = r"(?:,\s?[_*]?\p{Ll}[^.:]{0,60}|\s?[_*]?[(\[][^()\[\]]{1,80}[)\]]_?)?"
"""« , aside », « (aside) »."""
# In the second, a sentence of one word would do, so nobody is a speaker there who speaks once.
_MANNERS = (
    regex.compile(rf"[_*]{{1,2}}{_NAME}{DIRECTION}\.?[_*]{{1,2}}{DIRECTION}[.:]?(?=\s|$)"),
    regex.compile(rf"{_NAME}{DIRECTION}\.(?=\s|$|[-–—])"),
    regex.compile(rf"{_CAPITALS}{DIRECTION}\s?[-–—]{{1,2}}\s?(?=\S)"),
    regex.compile(rf"{_CAPITALS}{DIRECTION}$"),
)
OFTEN, FEWEST_SPEAKERS, SHARE = 3, 3, 0.12
"""Times that a name stands so, the number of such names, and their share of the lines: less may be chance."""
PERIODIC = 0.9
"""The share of names, at the least, that always the same name follows, as « METHOD » follows « INGREDIENTS »."""
LONGEST_NAME = 4
"""Words."""


def possible_names(line: str) -> Iterator[regex.Match[str]]:
    """What could be a name at the beginning of a line, in each manner of writing it."""
    if line[:3].lstrip("_*")[:1].isupper():
        matches = (manner.match(line) for manner in _MANNERS)
        yield from (match for match in matches if match and len(match["name"].split()) <= LONGEST_NAME)


def cast_of(lines: Sequence[str]) -> frozenset[str]:
    """Those who speak in a play, all named in one manner; none where lines begin so by chance."""
    found: dict[regex.Pattern[str], list[str]] = {manner: [] for manner in _MANNERS}
    for line in lines:
        for match in possible_names(line):
            if keyword_of(match["name"] + ".") is None and number_of(line) is None:
                found[match.re].append(match["name"].strip())
    for manner, names in found.items():
        often = {name for name, times in Counter(names).items() if times >= OFTEN}
        turns = [name for name in names if name in often]
        if len(often) >= FEWEST_SPEAKERS and len(turns) >= SHARE * len(lines) and not _is_periodic(turns):
            return frozenset(often if manner is _MANNERS[1] else often | between(names, often))
    return frozenset()


def between(names: Sequence[str], often: set[str]) -> set[str]:
    """Those who speak once, between others."""
    return {b for (a, b), (_, c) in pairwise(pairwise(names)) if a in often and c in often}


def _is_periodic(turns: Sequence[str]) -> bool:
    """Whether each name is nearly always followed by the same one, as the parts of recipes are."""
    followed = Counter(pairwise(turns))
    most: dict[str, int] = {}
    for (name, _), times in followed.items():
        most[name] = max(most.get(name, 0), times)
    return sum(most.values()) >= PERIODIC * (len(turns) - 1)
