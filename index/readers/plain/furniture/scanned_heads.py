"""Running heads of pages that were scanned: misread here and there, and with specks that were taken for letters."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence

from index.language.folding import fold
from index.readers.plain.lines.lines import Line

LONGEST = 110
"""Characters of a running head."""
FEWEST = 24
"""Letters with which it begins on most pages."""
MOST_PAGES = 0.6
_DIGITS = re.compile(r"\d+")


def scanned_heads(lines: Sequence[Line]) -> set[int]:
    """The numbers of lines that begin most pages with the same words and numbers, « Gebührenordnung vom 3.5.1871 : »
    or « Gebuhrenordnung vom 3.5.1871 ».
    """
    first = [n for n, line in enumerate(lines) if line.feed]
    short = [n for n in first if len(lines[n].text) <= LONGEST]
    alike: defaultdict[tuple[str, ...], set[int]] = defaultdict(set)
    for n in short:
        letters = "".join(filter(str.isalpha, fold(lines[n].text)))
        if len(letters) >= FEWEST:
            alike[letters[:FEWEST], *_DIGITS.findall(lines[n].text)].add(n)
    return set().union(*(those for those in alike.values() if len(those) > MOST_PAGES * len(first) > 1))
