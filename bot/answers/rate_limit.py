"""How many questions a member may ask at once."""

from __future__ import annotations

import math
from collections.abc import Callable
from time import time

from discord.ext import commands

from bot.errors import TooManyQuestions

QUESTIONS, SECONDS = 5, 10


class RateLimit:
    """At most ``QUESTIONS`` in ``SECONDS`` a member, by command and by message together; ``clock`` counts seconds."""

    def __init__(self, clock: Callable[[], float] = time) -> None:
        self._clock = clock
        self._cooldowns: commands.CooldownMapping[int] = commands.CooldownMapping.from_cooldown(
            QUESTIONS, SECONDS, lambda member: member
        )

    def count(self, member: int) -> None:
        """Raises: TooManyQuestions."""
        if wait := self._cooldowns.update_rate_limit(member, self._clock()):
            raise TooManyQuestions(math.ceil(wait))
