"""Which messages were seen, so that none is answered twice; in memory alone, and by their ids."""

from __future__ import annotations

import asyncio
from weakref import WeakValueDictionary

from cachetools import LRUCache

REMEMBERED = 1_000


class SeenMessages:
    """Discord seldom tells of a message twice; and of one that was edited it tells again."""

    def __init__(self) -> None:
        self._answered: LRUCache[int, bool] = LRUCache(REMEMBERED)
        self._locks: WeakValueDictionary[int, asyncio.Lock] = WeakValueDictionary()
        self._hints: LRUCache[int, int] = LRUCache(REMEMBERED)

    def note_seen(self, message: int) -> bool:
        """Whether it was not seen before."""
        if message in self._answered:
            return False
        self._answered[message] = False
        return True

    def lock(self, message: int) -> asyncio.Lock:
        """What an edit waits for until what it changed was answered, or not."""
        return self._locks.setdefault(message, asyncio.Lock())

    def note_answered(self, message: int) -> None:
        self._answered[message] = True

    def is_answered(self, message: int) -> bool:
        return self._answered.get(message, False)

    def note_reply(self, message: int, reply: int) -> None:
        """What was said to a message, perhaps no answer: a hint, or that there is none."""
        if not self.is_answered(message):
            self._hints[message] = reply

    def take_hint(self, message: int) -> int | None:
        """What was said that was no answer, of which nothing is remembered from now on."""
        return self._hints.pop(message, None)
