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
# changed nothing. Few threads, and apart from those in which articles are read and libraries made: a question does not
# wait behind either.
_ANSWERS = ThreadPoolExecutor(4, thread_name_prefix="answers")


async def computed(function: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
    """What a function returns that takes milliseconds, called in a worker; for seconds there is `asyncio.to_thread`."""
    return await asyncio.get_running_loop().run_in_executor(_ANSWERS, partial(function, *args, **kwargs))
