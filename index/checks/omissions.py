"""The parts of a quotation in the order of an article."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from typing import NamedTuple

from index.passages import Passage


class Placed(NamedTuple):
    """Where a part stands: characters ``start`` to ``end`` of the article's text."""

    passage: Passage
    start: int
    end: int


def in_order(placed: Sequence[Sequence[Placed]]) -> list[list[Placed]]:
    """The ways in which the parts follow one another, each part at one of its places; the closest together first."""
    ways = []
    starts = [[place.start for place in some] for some in placed]
    for first in placed[0]:
        way = [first]
        for some, begins in zip(placed[1:], starts[1:], strict=True):
            at = bisect_left(begins, way[-1].end)
            if at == len(some):
                break
            way.append(some[at])
        if len(way) == len(placed):
            ways.append(way)
    return sorted(ways, key=lambda way: way[-1].end - way[0].start)
