"""How much of the processor something takes, in seconds, as little as a shared machine disturbs it."""

import gc
import sys
import time
from collections.abc import Callable
from functools import partial

import psutil

PROCESS_CLOCK = 2
"""What makes the number of a process, inverted, that of the clock of its processor time: CPUCLOCK_SCHED of Linux.

It counts in nanoseconds, where psutil is told hundredths of a second.
"""


def cpu_seconds(action: Callable[[], object]) -> float:
    """Of one run; without the collector, which walks through all that other tests left, and what measures coverage."""
    tracer = sys.gettrace()
    gc.disable()
    sys.settrace(None)
    start = time.process_time()
    try:
        action()
        return time.process_time() - start
    finally:
        sys.settrace(tracer)
        gc.enable()


LEAST = 0.005
"""Seconds: what takes less is not told from the noise."""


def is_linear(action: Callable[[int], object], size: int) -> bool:
    """Whether four times the size takes about four times as long, where quadratic is 16; in the best of three tries."""
    few = min(cpu_seconds(partial(action, size)) for _ in range(2))
    return any(cpu_seconds(partial(action, 4 * size)) < 10 * max(few, LEAST) for _ in range(3))


def processor_seconds(pid: int) -> float:
    """What a process has used since it began, all its threads together. Raises: psutil.NoSuchProcess."""
    if sys.platform == "linux":
        try:
            return time.clock_gettime((~pid << 3) | PROCESS_CLOCK)
        except OSError as error:
            raise psutil.NoSuchProcess(pid) from error
    times = psutil.Process(pid).cpu_times()
    return float(times.user + times.system)
