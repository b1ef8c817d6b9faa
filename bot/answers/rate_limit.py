"""How many questions a member may ask at once, and a server."""

from __future__ import annotations

import math
from collections import OrderedDict
from collections.abc import Callable
from time import time

from discord.ext import commands

from bot.errors import TooManyQuestions

QUESTIONS, SECONDS = 5, 10
SERVER_QUESTIONS = 30
"""In as many seconds: some members at once, and no crowd."""


SILENCE = 600
"""Seconds for which a member who may not ask is not told so again in public."""


class RateLimit:
    """At most ``QUESTIONS`` in ``SECONDS`` a member, by command and by message together; ``clock`` counts seconds."""

    def __init__(self, clock: Callable[[], float] = time) -> None:
        self._clock = clock
        self._members = _Cooldowns(QUESTIONS)
        self._servers = _Cooldowns(SERVER_QUESTIONS)
        self._refused: dict[int, float] = {}

    def count(self, member: int, server: int | None = None, *, in_public: bool = False) -> None:
        """Raises: TooManyQuestions. A flood is refused once ``in_public``, and then it is silent until it may go on."""
        self._count(self._members, member, in_public)
        if server:
            self._count(self._servers, server, in_public)

    def is_refused_again(self, member: int) -> bool:
        """Whether a member who may not ask was told so in public a while ago; from now on, they were."""
        now = self._clock()
        is_told = self._refused.get(member, 0) > now
        if not is_told:
            self._note_refused(member, now + SILENCE)
        return is_told

    def _note_refused(self, key: int, until: float) -> None:
        now = self._clock()
        self._refused = {known: end for known, end in self._refused.items() if end > now} | {key: until}

    def _count(self, cooldowns: _Cooldowns, key: int, in_public: bool) -> None:
        now = self._clock()
        if wait := cooldowns.update_rate_limit(key, now):
            is_told = in_public and self._refused.get(key, 0) > now
            if in_public and not is_told:
                self._note_refused(key, now + wait)
            raise TooManyQuestions(math.ceil(wait), is_told=is_told)


class _Cooldowns:
    """Cooldowns by key, in the order of their last use; discord.py's own mapping looks through all at each question."""

    def __init__(self, questions: int) -> None:
        self._questions = questions
        self._of: OrderedDict[int, tuple[float, commands.Cooldown]] = OrderedDict()

    def update_rate_limit(self, key: int, now: float) -> float | None:
        """Seconds to wait; None where there is no need to."""
        while self._of and next(iter(self._of.values()))[0] + SECONDS < now:
            self._of.popitem(last=False)
        _, cooldown = self._of.pop(key, (now, None))
        cooldown = cooldown or commands.Cooldown(self._questions, SECONDS)
        self._of[key] = now, cooldown
        return cooldown.update_rate_limit(now)
