import asyncio

import pytest

from bot.errors import Overloaded
from bot.toolkit.fair_queue import FairQueue


async def settled() -> None:
    for _ in range(5):
        await asyncio.sleep(0)


class Asking:
    """Questions that stay in until they are let out."""

    def __init__(self, queue: FairQueue) -> None:
        self.queue = queue
        self.let_in: list[str] = []
        self.out = asyncio.Semaphore(0)

    def ask(self, server: str) -> asyncio.Task[None]:
        return asyncio.create_task(self._ask(server))

    async def _ask(self, server: str) -> None:
        async with self.queue.place(server):
            self.let_in.append(server)
            await self.out.acquire()

    async def finish(self, count: int) -> None:
        for _ in range(count):
            self.out.release()
            await settled()


async def test_who_waits_is_let_in_in_rotation_of_the_servers() -> None:
    asking = Asking(FairQueue(1, 100))
    tasks = [asking.ask(server) for server in "aaaaabbc"]
    await settled()
    await asking.finish(8)
    await asyncio.gather(*tasks)
    assert "".join(asking.let_in) == "aabcabaa"


async def test_as_many_are_in_at_once_as_there_are_places() -> None:
    asking = Asking(FairQueue(3, 100))
    tasks = [asking.ask("a") for _ in range(5)]
    await settled()
    assert len(asking.let_in) == 3
    await asking.finish(1)
    assert len(asking.let_in) == 4
    await asking.finish(4)
    await asyncio.gather(*tasks)


async def test_more_than_may_wait_are_told_so_at_once() -> None:
    asking = Asking(FairQueue(1, 2))
    tasks = [asking.ask("a") for _ in range(3)]
    await settled()
    with pytest.raises(Overloaded):
        await asking.ask("b")
    await asking.finish(3)
    await asyncio.gather(*tasks)
    assert len(asking.let_in) == 3


@pytest.mark.parametrize("cancelled", [1, 2])
async def test_who_stops_waiting_holds_up_nobody(cancelled: int) -> None:
    asking = Asking(FairQueue(1, 2))
    tasks = [asking.ask(server) for server in "aab"]
    await settled()
    tasks[cancelled].cancel()
    await settled()
    await asking.finish(2)
    await asyncio.gather(*tasks, return_exceptions=True)
    assert len(asking.let_in) == 2
    async with asking.queue.place("c"):
        pass


async def test_who_is_let_in_while_it_stops_waiting_gives_its_place_on() -> None:
    asking = Asking(FairQueue(1, 5))
    tasks = [asking.ask(server) for server in "abc"]
    await settled()
    asking.out.release()
    await asyncio.sleep(0)
    tasks[1].cancel()
    await settled()
    await asking.finish(2)
    await asyncio.gather(*tasks, return_exceptions=True)
    assert asking.let_in[-1] == "c"
