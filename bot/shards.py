"""Which of the bot's shards run in this process. https://discord.com/developers/docs/events/gateway#sharding"""

from __future__ import annotations

import re
from collections.abc import Collection
from typing import NamedTuple

_RANGE = re.compile(r"\s*(\d{1,5})\s*(?:-\s*(\d{1,5})\s*)?")


class Shards(NamedTuple):
    """``total`` are those of all processes, as many as Discord recommends where it is None; ``ids`` this process's."""

    total: int | None = None
    ids: tuple[int, ...] | None = None


ONE_SHARD = Shards(1)


def is_of(server: int, ids: Collection[int], total: int) -> bool:
    """Whether Discord tells one of these shards of a server."""
    return (server >> 22) % total in ids


def parsed_ids(written: str) -> tuple[int, ...]:
    """
    >>> parsed_ids("0-3, 7")
    (0, 1, 2, 3, 7)

    Raises: ValueError, also where one stands there twice.
    """
    ids: list[int] = []
    for part in written.split(","):
        matched = _RANGE.fullmatch(part)
        if matched is None:
            raise ValueError("not numbers and ranges such as 0-3,7")
        first, last = int(matched[1]), int(matched[2] or matched[1])
        if last < first:
            raise ValueError("a range ends before it begins")
        ids.extend(range(first, last + 1))
    if len(set(ids)) < len(ids):
        raise ValueError("a shard stands there twice")
    return tuple(ids)
