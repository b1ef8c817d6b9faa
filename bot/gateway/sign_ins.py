"""How often the bot may sign in, and how long it waits before it does again.

https://discord.com/developers/docs/events/gateway#session-start-limit-object
"""

from __future__ import annotations

import logging
import time
from collections import deque
from dataclasses import dataclass, field
from math import ceil

from bot.operator_errors import NoSignInsLeft

log = logging.getLogger(__name__)

SCARCE = 0.25
"""Below this part of the day's sign-ins, a start waits first."""
LONGEST = 900.0
"""Seconds that a start or a shard waits at most, as long as sign-ins are left."""
SHORTEST = 5.0
"""Seconds between two sign-ins, as Discord wants it."""
RECENT = 3600.0
"""Seconds for which a sign-in makes those after it wait."""


@dataclass(frozen=True)
class Limit:
    """Of a day, as Discord told it when it was asked; ``resets_in`` are seconds.

    Shards whose numbers have the same rest, divided by ``max_concurrency``, sign in one after the other, in whatever
    process they are.
    """

    total: int
    remaining: int
    resets_in: float
    max_concurrency: int = 1

    def rate_limit_key(self, shard: int) -> int:
        """The same for shards that sign in one after the other."""
        return shard % max(1, self.max_concurrency)

    def pause(self, needed: int) -> float:
        """Seconds to wait before a start, so that one start after the other does not use up what is left of the day.

        Raises: NoSignInsLeft.
        """
        if self.remaining < needed:
            raise NoSignInsLeft(self.remaining, needed, ceil(self.resets_in / 3600))
        if self.remaining >= self.total * SCARCE:
            return 0.0
        return min(self.resets_in * needed / self.remaining, LONGEST)


@dataclass
class SignIns:
    """What this process has used of the limit, and when; every sign-in of any shard is counted before it is done."""

    limit: Limit
    told_at: float = field(default_factory=time.monotonic)
    used: int = 0
    _of: dict[int, deque[float]] = field(default_factory=dict)

    @property
    def left(self) -> int:
        """At most: other processes use them too."""
        since_reset = time.monotonic() - self.told_at > self.limit.resets_in
        return self.limit.total if since_reset else self.limit.remaining - self.used

    def count(self, shard: int) -> None:
        self.used += 1
        self._recent(shard).append(time.monotonic())
        log.info("shard %d signs in; %d sign-ins are left today", shard, self.left)

    def pause(self, shard: int) -> float:
        """Seconds that a shard waits before it signs in again: twice as long each time within an hour."""
        if self.left <= 0:
            return max(self.told_at + self.limit.resets_in - time.monotonic(), SHORTEST)
        times = len(self._recent(shard))
        return 0.0 if times < 2 else min(SHORTEST * 2 ** (times - 2), LONGEST)

    def _recent(self, shard: int) -> deque[float]:
        recent = self._of.setdefault(shard, deque(maxlen=32))
        while recent and recent[0] < time.monotonic() - RECENT:
            recent.popleft()
        return recent
