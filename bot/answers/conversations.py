"""What each member asked last in each channel, for as long as a conversation lasts; in memory alone."""

from __future__ import annotations

from collections.abc import Callable
from time import monotonic
from typing import NamedTuple

from cachetools import TTLCache

from bot.store.retention import CONVERSATION

REMEMBERED = 10_000
"""Questions of either kind; the oldest are forgotten first."""
LONGEST = 600
"""Characters of what was asked before: a few questions in a row."""


class Earlier(NamedTuple):
    """What was asked before, and whether any of it was hidden."""

    question: str = ""
    is_hidden: bool = False


class Conversations:
    """What was asked privately is followed by what is asked privately alone: others see what an answer follows.

    ``clock`` counts seconds.
    """

    def __init__(self, clock: Callable[[], float] = monotonic) -> None:
        self._for_all = _remembered(clock)
        self._private = _remembered(clock)

    def note(
        self, channel: int, member: int, question: str, *, is_hidden: bool = False, is_private: bool = False
    ) -> None:
        self._private.pop((channel, member), None)
        newest = self._private if is_private else self._for_all
        newest[channel, member] = Earlier(question, is_hidden)

    def before(self, channel: int, member: int, *, is_private: bool = False) -> Earlier:
        """What the member asked last in the channel; empty when that is too long ago."""
        private = self._private.get((channel, member)) if is_private else None
        return private or self._for_all.get((channel, member), Earlier())

    def forget_member(self, member: int) -> None:
        for remembered in (self._for_all, self._private):
            for key in [key for key in remembered if key[1] == member]:
                remembered.pop(key, None)


def _remembered(clock: Callable[[], float]) -> TTLCache[tuple[int, int], Earlier]:
    return TTLCache(REMEMBERED, CONVERSATION.total_seconds(), clock)


def continued(before: str, question: str) -> str:
    """What was asked before the next question: the newest words, where not all have room."""
    return f"{before} {question}".strip()[-LONGEST:]
