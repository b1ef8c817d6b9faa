"""Who is answered next, when more ask than can be answered at once."""

from __future__ import annotations

import asyncio
from collections import OrderedDict, deque
from collections.abc import AsyncIterator, Hashable
from contextlib import asynccontextmanager

from bot.errors import Overloaded


class FairQueue:
    """Lets so many in ``at_once``; of those who wait, the first of each key in rotation, at ``most`` of all.

    A key is a server: many who ask in one wait for each other, and those of another one hardly for them.
    """

    def __init__(self, at_once: int, most: int) -> None:
        self._free = at_once
        self._most = most
        self._waiting: OrderedDict[Hashable, deque[asyncio.Future[None]]] = OrderedDict()
        self._length = 0

    @asynccontextmanager
    async def place(self, key: Hashable) -> AsyncIterator[None]:
        """Inside it something is computed. Raises: Overloaded."""
        await self._enter(key)
        try:
            yield
        finally:
            self._leave()

    async def _enter(self, key: Hashable) -> None:
        if self._free:
            self._free -= 1
            return
        if self._length >= self._most:
            raise Overloaded
        admitted = asyncio.get_running_loop().create_future()
        self._waiting.setdefault(key, deque()).append(admitted)
        self._length += 1
        try:
            await admitted
        except asyncio.CancelledError:
            if not admitted.cancelled():  # it was let in at the same moment
                self._leave()
            raise

    def _leave(self) -> None:
        """Let in the next one who still waits."""
        while self._waiting:
            key, waiting = self._waiting.popitem(last=False)
            admitted = waiting.popleft()
            self._length -= 1
            if waiting:
                self._waiting[key] = waiting
            if not admitted.cancelled():
                admitted.set_result(None)
                return
        self._free += 1
