"""« Article 3 » and its name on the line below: a heading on two lines, not two of which one holds nothing."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection

from index.readers.plain.headings.sections import depth_of
from index.readers.plain.lines.signs import Heading, HeadingList, is_bare_keyword

_NUMBER_ALONE = re.compile(r"§+\s*\d{1,4}\s?[a-z]?[.):]?")
FEWEST = 2
"""Divisions with a name on a line of its own, at the least."""


def is_number_alone(words: str) -> bool:
    """« Article 3 », « § 3 », without a name."""
    return is_bare_keyword(words) or _NUMBER_ALONE.fullmatch(words) is not None


def join_names(outline: HeadingList, aside: Collection[int | None]) -> set[int]:
    """Give divisions their names, and tell the numbers of the lines that these stood on.

    Where other headings look as the names do, and are as many, a division has several parts, and names none of them.
    """
    found = {n: heading for n, heading in enumerate(outline) if heading and n not in aside}
    above = {n for n, heading in found.items() if is_number_alone(heading.words)}
    names = [n + 1 for n in above if n + 1 in found and n + 1 not in above]
    among = Counter(map(depth_of, found.values()))
    below = Counter(depth_of(found[n]) for n in names)
    joined = {n for n in names if FEWEST <= below[depth_of(found[n])] > among[depth_of(found[n])] / 2}
    for n in joined:
        outline[n - 1] = _named(found[n - 1], found[n])
        outline[n] = None
    return joined


def _named(number: Heading, name: Heading) -> Heading:
    return number._replace(words=f"{number.words} {name.words}")
