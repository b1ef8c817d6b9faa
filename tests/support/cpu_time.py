"""How much of the processor something takes, in seconds, as little as a shared machine disturbs it."""

import gc
import time
from collections.abc import Callable

import psutil


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
    """What a process has used since it began. Raises: psutil.NoSuchProcess."""
    times = psutil.Process(pid).cpu_times()
    return float(times.user + times.system)
