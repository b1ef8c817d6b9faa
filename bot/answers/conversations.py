"""What each member asked last in each channel, for as long as a conversation lasts; in memory alone."""

from __future__ import annotations

from collections.abc import Callable
from time import monotonic
from typing import NamedTuple

from cachetools import TTLCache

from bot.store.retention import CONVERSATION

REMEMBERED = 10_000
"""Questions in all; the oldest are forgotten first."""
LONGEST = 600
"""Characters of what was asked before: a few questions in a row."""


class Earlier(NamedTuple):
    """What was asked before, and whether any of it was hidden."""

    question: str = ""
    is_hidden: bool = False


class Conversations:
    """``clock`` counts seconds."""

    def __init__(self, clock: Callable[[], float] = monotonic) -> None:
        self._newest: TTLCache[tuple[int, int], Earlier] = TTLCache(REMEMBERED, CONVERSATION.total_seconds(), clock)

    def note(self, channel: int, member: int, question: str, is_hidden: bool = False) -> None:
        self._newest[channel, member] = Earlier(question, is_hidden)

    def before(self, channel: int, member: int) -> Earlier:
        """What the member asked last in the channel; empty when that is too long ago."""
        return self._newest.get((channel, member), Earlier())


def continued(before: str, question: str) -> str:
    """What was asked before the next question: the newest words, where not all have room."""
    return f"{before} {question}".strip()[-LONGEST:]
