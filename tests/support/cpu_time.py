"""How much of the processor something takes, in seconds, as little as a shared machine disturbs it."""

import gc
import sys
import time
from collections.abc import Callable

import psutil

PROCESS_CLOCK = 2
"""What makes the number of a process, inverted, that of the clock of its processor time: CPUCLOCK_SCHED of Linux.

It counts in nanoseconds, where psutil is told hundredths of a second.
"""


def cpu_seconds(action: Callable[[], object], *, times: int = 3) -> float:
    """The least of several runs; without the collector, which walks through all that other tests left."""
    return min(_once(action) for _ in range(times))


def _once(action: Callable[[], object]) -> float:
    gc.collect()
    gc.disable()
    start = time.process_time()
    try:
        action()
        return time.process_time() - start
    finally:
        gc.enable()


def processor_seconds(pid: int) -> float:
    """What a process has used since it began, all its threads together. Raises: psutil.NoSuchProcess."""
    if sys.platform == "linux":
        try:
            return time.clock_gettime((~pid << 3) | PROCESS_CLOCK)
        except OSError as error:
            raise psutil.NoSuchProcess(pid) from error
    times = psutil.Process(pid).cpu_times()
    return float(times.user + times.system)
