import asyncio
import threading
from collections.abc import AsyncIterator

import pytest

from bot.toolkit import workers
from bot.toolkit.workers import computed


class Large:
    """Something that goes on until it is let go."""

    def __init__(self) -> None:
        self.began, self.let_go = threading.Event(), threading.Event()

    def compute(self) -> str:
        self.began.set()
        self.let_go.wait(60)
        return "large"


@pytest.fixture
async def large() -> AsyncIterator[asyncio.Task[str]]:
    some = Large()
    task = asyncio.create_task(computed(some.compute))
    await asyncio.to_thread(some.began.wait)
    yield task
    some.let_go.set()
    assert await task == "large"


async def test_what_is_small_waits_a_moment_behind_something_large_and_no_longer(large: asyncio.Task[str]) -> None:
    assert await asyncio.wait_for(asyncio.gather(*(computed(str, number) for number in range(9))), 60) == [*"012345678"]
    assert not large.done()


async def test_small_things_are_computed_one_after_the_other_in_one_thread(monkeypatch) -> None:
    monkeypatch.setattr(workers, "PATIENCE", 60)
    threads = await asyncio.gather(*(computed(threading.get_ident) for _ in range(20)))
    assert len(set(threads)) == 1


async def test_what_nobody_waits_for_any_more_is_not_begun(large: asyncio.Task[str], monkeypatch) -> None:
    monkeypatch.setattr(workers, "PATIENCE", 60)
    begun = threading.Event()
    waiting = asyncio.create_task(computed(begun.set))
    await asyncio.sleep(0)
    waiting.cancel()
    with pytest.raises(asyncio.CancelledError):
        await waiting
    assert not begun.is_set()


async def test_who_was_told_to_stop_before_waits_no_longer_behind_something_large(large: asyncio.Task[str]) -> None:
    async def last_words() -> str:
        try:
            await asyncio.sleep(60)
        except asyncio.CancelledError:
            return await computed(str, "bye")
        return ""

    task = asyncio.create_task(last_words())
    await asyncio.sleep(0)
    task.cancel()
    assert await asyncio.wait_for(task, 60) == "bye"
    assert not large.done()


async def test_an_error_of_what_is_computed_is_raised_where_it_is_waited_for() -> None:
    with pytest.raises(TimeoutError, match="mine"):
        await computed(_fails)


def _fails() -> None:
    raise TimeoutError("mine")
