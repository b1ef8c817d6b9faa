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


LEAST = 0.03 if sys.platform == "win32" else 0.005
"""Seconds: what takes less is not told from the noise; Windows counts in 64ths of a second."""


def is_linear(action: Callable[[int], object], size: int) -> bool:
    """Whether four times the size takes about four times as long, where quadratic is 16; in the best of three tries.

    Each try measures both, one right after the other: another program may slow the machine down from a moment on.
    """
    return any(_takes_few_times_as_long(partial(action, size), partial(action, 4 * size)) for _ in range(3))


def _takes_few_times_as_long(few: Callable[[], object], many: Callable[[], object]) -> bool:
    least = min(cpu_seconds(few) for _ in range(2))
    return cpu_seconds(many) < 10 * max(least, LEAST)


def processor_seconds(pid: int) -> float:
    """What a process has used since it began, all its threads together. Raises: psutil.NoSuchProcess."""
    if sys.platform == "linux":
        try:
            return time.clock_gettime((~pid << 3) | PROCESS_CLOCK)
        except OSError as error:
            raise psutil.NoSuchProcess(pid) from error
    times = psutil.Process(pid).cpu_times()
    return float(times.user + times.system)
