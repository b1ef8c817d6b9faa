"""Where answers are computed: beside the event loop, on which everybody waits."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from typing import ParamSpec, TypeVar

P = ParamSpec("P")
T = TypeVar("T")

# Threads, because what takes long is done by numpy. Few, and apart from those in which articles are read and
# libraries made: a question does not wait behind either.
_ANSWERS = ThreadPoolExecutor(4, thread_name_prefix="answers")


async def computed(function: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
    """What a function returns that takes milliseconds, called in a worker; for seconds there is `asyncio.to_thread`."""
    return await asyncio.get_running_loop().run_in_executor(_ANSWERS, partial(function, *args, **kwargs))
