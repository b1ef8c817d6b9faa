"""How much may be asked for at once: questions by a member and in a server, pages by an address and for a link."""

from __future__ import annotations

import math
import time
from collections.abc import Callable

from cachetools import LRUCache

from bot.errors import TooManyQuestions

QUESTIONS, SECONDS = 5, 10
SERVER_QUESTIONS = 30
"""In as many seconds: some members at once, and no crowd."""
SILENCE = 600
"""Seconds for which a member who may not ask is not told so again in public."""
REMEMBERED = 10_000
"""Keys; those that asked longest ago are forgotten first."""

Clock = Callable[[], float]


def monotonic() -> float:
    """Seconds; the clock is asked for each time, so that tests can stop it."""
    return time.monotonic()


class RateLimit:
    """At most ``most`` in ``seconds`` for each key, evenly spread once those were used (GCRA).

    ``clock`` counts seconds.
    """

    def __init__(self, most: int, seconds: float, clock: Clock) -> None:
        self._interval = seconds / most
        self._burst = seconds - self._interval
        self._clock = clock
        self._until: LRUCache[int | str, float] = LRUCache(REMEMBERED)

    def count(self, key: int | str) -> int:
        """Seconds to wait, where that is one too many; 0 where it is not, and is counted."""
        now = self._clock()
        until = max(self._until.get(key, now), now)
        if until - now > self._burst:
            return math.ceil(until - now - self._burst)
        self._until[key] = until + self._interval
        return 0


class QuestionLimit:
    """``QUESTIONS`` in ``SECONDS`` a member, by command, by message and by what is checked together; and a server's."""

    def __init__(self, clock: Clock = monotonic) -> None:
        self._clock = clock
        self._members = RateLimit(QUESTIONS, SECONDS, clock)
        self._servers = RateLimit(SERVER_QUESTIONS, SECONDS, clock)
        self._refused: dict[int, float] = {}

    def count(self, member: int, server: int | None = None, *, in_public: bool = False) -> None:
        """Raises: TooManyQuestions. A flood is refused once ``in_public``, and then for a while in silence."""
        self._count(self._members, member, in_public)
        if server:
            self._count(self._servers, server, in_public)

    def _count(self, limit: RateLimit, key: int, in_public: bool) -> None:
        if wait := limit.count(key):
            raise TooManyQuestions(wait, is_told=in_public and self.note_told(key, SECONDS))

    def note_told(self, key: int, seconds: float = SILENCE) -> bool:
        """Whether a member, or a server, was told of a refusal in public; if not, they are now.

        They are not told again for so many ``seconds``.
        """
        now = self._clock()
        if self._refused.get(key, now) > now:
            return True
        self._refused = {known: end for known, end in self._refused.items() if end > now} | {key: now + seconds}
        return False
