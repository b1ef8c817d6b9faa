"""What programs write beside the lines of a text or between them: their numbers, the times of a transcript."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

import regex

from index.readers.plain.layout.turns import is_time
from index.readers.plain.lines.lines import Line
from index.readers.plain.lines.punctuation import starts_lower

FEWEST = 3
"""Lines with a number or a time, at the least."""
GOES_ON = 0.2
"""The share of the lines beside or below those that go on with a sentence, at the least: no list's do, nor a plan's."""
COUNTED = 0.8
"""Of all lines, the share that have a number, at the least."""
TIMES = 0.4
"""The same of times that stand alone."""
_COUNT = regex.compile(r"(?P<count>\d{1,4})\s+(?=\S)")


def without_margins(lines: Sequence[Line]) -> tuple[Sequence[Line], int]:
    """The lines without those, and how many these were."""
    for without in (_without_counts, _without_times):
        left, count = without(lines)
        if count:
            return left, count
    return lines, 0


def _without_counts(lines: Sequence[Line]) -> tuple[Sequence[Line], int]:
    """« 7  The meeting was opened by the chair, who »."""
    found = {n: match for n, line in enumerate(lines) if line.text[0].isdigit() and (match := _COUNT.match(line.text))}
    counts = [int(match["count"]) for match in found.values()]
    if len(found) < max(FEWEST, COUNTED * len(lines)) or any(below != above + 1 for above, below in pairwise(counts)):
        return lines, 0
    left = [
        line._replace(text=line.text[found[n].end() :], indent=line.indent + found[n].end()) if n in found else line
        for n, line in enumerate(lines)
    ]
    return (left, len(found)) if _go_on([left[n] for n in found]) else (lines, 0)


def _without_times(lines: Sequence[Line]) -> tuple[Sequence[Line], int]:
    """« 0:03 », alone above what somebody goes on saying."""
    found = {n for n, line in enumerate(lines) if is_time(line.text)}
    if len(found) < max(FEWEST, TIMES * len(lines)):
        return lines, 0
    left = [line._replace(gap=0) if n - 1 in found else line for n, line in enumerate(lines) if n not in found]
    return (left, len(found)) if _go_on(left) else (lines, 0)


def _go_on(lines: Sequence[Line]) -> bool:
    return sum(starts_lower(line.text) for line in lines) >= GOES_ON * len(lines)
