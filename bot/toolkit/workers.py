"""Where answers are computed: beside the event loop, on which everybody waits."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from typing import ParamSpec, TypeVar

P = ParamSpec("P")
T = TypeVar("T")

# Threads, because what grows with the articles is done by numpy: of 50,000 passages an answer takes 2.4 ms of a
# processor, 1.4 ms of it in Python, as much as of 60. A pool of processes was measured beside them, with three that ask
# all the time, on a busy machine: the others waited as long (99th percentile 150 to 240 ms, with threads 220 to 260),
# a third fewer questions were answered, and each process holds the libraries once more. A shorter switch interval
# changed nothing: at a tenth, paired, as many acts a second for as much of a processor. They are apart from the threads
# in which articles are read and libraries made: a question does not wait behind either.
#
# One thread, because numpy lets go of Python's lock at many calls: where four answered at once, 16 people who asked all
# the time on two idle cores cost some hundred changes from thread to thread for each act, and 4.4 ms of a processor;
# with one thread it is a third of the changes at most, and about 3 ms. Compiling index/ by mypyc changed nothing.
_ANSWERS = ThreadPoolExecutor(1, thread_name_prefix="answers")
_RELIEF = ThreadPoolExecutor(3, thread_name_prefix="relief")
"""Computes what has waited too long behind something large."""
PATIENCE = 0.05
"""Seconds until then: some twenty answers."""


async def computed(function: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
    """What a function returns that takes milliseconds, called in a worker; for seconds there is `asyncio.to_thread`."""
    call, loop = partial(function, *args, **kwargs), asyncio.get_running_loop()
    waiting = _ANSWERS.submit(call)
    relief = loop.call_later(PATIENCE, waiting.cancel)  # which does nothing to what has begun
    cancellations = _cancellations()
    try:
        # Waited for itself: `asyncio.wait` with a timeout takes half as long as the whole way to a worker.
        return await asyncio.wrap_future(waiting)
    except asyncio.CancelledError:
        if _cancellations() > cancellations:
            raise
        return await loop.run_in_executor(_RELIEF, call)
    finally:
        relief.cancel()
        waiting.cancel()  # nobody waits for it any more


def _cancellations() -> int:
    """How often this very task was told to stop."""
    task = asyncio.current_task()
    assert task is not None
    return task.cancelling()
