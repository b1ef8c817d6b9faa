"""Lines and blocks that are alike in one respect, such as how their number is written."""

from __future__ import annotations

from collections.abc import Iterable


def positions_alike(keys: Iterable[str]) -> Iterable[list[int]]:
    """The positions of equal keys, together; those of empty ones are left out.

    >>> list(positions_alike(["1.", "", "2)", "1."]))
    [[0, 3], [2]]
    """
    positions: dict[str, list[int]] = {}
    for n, key in enumerate(keys):
        if key:
            positions.setdefault(key, []).append(n)
    return positions.values()
