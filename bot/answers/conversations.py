"""What each member asked last in each channel, for as long as a conversation lasts; in memory alone."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable
from time import monotonic

from bot.store.retention import CONVERSATION

REMEMBERED = 10_000
"""Questions in all; the oldest are forgotten first."""
LONGEST = 600
"""Characters of what was asked before: a few questions in a row."""


class Conversations:
    """``clock`` counts seconds."""

    def __init__(self, clock: Callable[[], float] = monotonic) -> None:
        self._clock = clock
        self._newest: OrderedDict[tuple[int, int], tuple[float, str]] = OrderedDict()

    def note(self, channel: int, member: int, question: str) -> None:
        self._forget_old()
        self._newest[channel, member] = self._clock(), question
        self._newest.move_to_end((channel, member))
        if len(self._newest) > REMEMBERED:
            self._newest.popitem(last=False)

    def before(self, channel: int, member: int) -> str:
        """What the member asked last in the channel; empty when that is too long ago."""
        self._forget_old()
        _, question = self._newest.get((channel, member), (0.0, ""))
        return question

    def _forget_old(self) -> None:
        while self._newest and self._clock() - next(iter(self._newest.values()))[0] > CONVERSATION.total_seconds():
            self._newest.popitem(last=False)


def continued(before: str, question: str) -> str:
    """What was asked before the next question: the newest words, where not all have room."""
    return f"{before} {question}".strip()[-LONGEST:]
