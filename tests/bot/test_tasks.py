"""Tasks: one for all who want the same, and none that the event loop forgets."""

from __future__ import annotations

import asyncio

import pytest

from bot.tasks import SingleFlight, Tasks


class Well:
    """Counts how often it is drawn from; what is drawn comes once ``full`` is set."""

    def __init__(self) -> None:
        self.drawn = 0
        self.full = asyncio.Event()

    async def draw(self) -> int:
        self.drawn += 1
        await self.full.wait()
        return self.drawn


async def test_all_who_want_the_same_at_once_get_the_result_of_one_task() -> None:
    flight, well = SingleFlight[str, int](), Well()
    wanting = [asyncio.create_task(flight.result("a", well.draw)) for _ in range(3)]
    await asyncio.sleep(0)
    well.full.set()
    assert await asyncio.gather(*wanting) == [1, 1, 1]


async def test_what_is_wanted_later_or_under_another_key_is_done_anew() -> None:
    flight, well = SingleFlight[str, int](), Well()
    well.full.set()
    assert await flight.result("a", well.draw) == 1
    assert await flight.result("a", well.draw) == 2
    assert await flight.result("b", well.draw) == 3


async def test_it_is_done_for_the_others_where_the_first_stops_waiting() -> None:
    flight, well = SingleFlight[str, int](), Well()
    first, second = (asyncio.create_task(flight.result("a", well.draw)) for _ in range(2))
    await asyncio.sleep(0)
    first.cancel()
    well.full.set()
    assert await second == 1
    assert first.cancelled()


async def test_all_who_wait_hear_of_a_failure_and_the_next_one_tries_again() -> None:
    async def fail() -> int:
        await asyncio.sleep(0)
        raise LookupError

    flight, well = SingleFlight[str, int](), Well()
    found = await asyncio.gather(*(flight.result("a", fail) for _ in range(2)), return_exceptions=True)
    assert [type(error) for error in found] == [LookupError, LookupError]
    well.full.set()
    assert await flight.result("a", well.draw) == 1


@pytest.mark.parametrize("is_cancelled", [False, True])
async def test_none_is_left_once_they_are_finished_or_cancelled(is_cancelled: bool) -> None:
    tasks, well = Tasks(), Well()
    tasks.start(well.draw(), "drawing")
    await asyncio.sleep(0)
    if is_cancelled:
        await tasks.cancel()
    else:
        well.full.set()
        await tasks.finish()
    assert all(task.get_name() != "drawing" for task in asyncio.all_tasks())
    await tasks.finish()  # and waits for nothing
