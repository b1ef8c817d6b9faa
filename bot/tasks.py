"""Tasks of asyncio that are held until they are done: the event loop forgets what nobody holds."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine, Hashable
from typing import Any, Generic, TypeVar

K = TypeVar("K", bound=Hashable)
T = TypeVar("T")


class Tasks:
    """Tasks that nobody waits for, until all of them are waited for at the end."""

    def __init__(self) -> None:
        self._tasks: set[asyncio.Task[Any]] = set()

    def start(self, work: Coroutine[Any, Any, Any], name: str | None = None) -> None:
        task = asyncio.create_task(work, name=name)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def finish(self) -> None:
        """Wait until all are done, whatever became of them."""
        if self._tasks:
            await asyncio.wait(self._tasks)

    async def cancel(self) -> None:
        for task in self._tasks:
            task.cancel()
        await self.finish()


class SingleFlight(Generic[K, T]):
    """One task for all who want the same at the same time, as in Go's package of this name."""

    def __init__(self) -> None:
        self._under_way: dict[K, asyncio.Task[T]] = {}

    async def result(self, key: K, work: Callable[[], Coroutine[Any, Any, T]]) -> T:
        """What ``work`` results in, begun for the first who wants it, and done whoever stops waiting."""
        if key not in self._under_way:
            task = self._under_way[key] = asyncio.create_task(work())
            task.add_done_callback(lambda _: self._under_way.pop(key, None))
        return await asyncio.shield(self._under_way[key])
