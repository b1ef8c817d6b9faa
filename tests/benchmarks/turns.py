"""Two sides at the same work, in turns, by the processor's time: to wait on a shared machine costs nothing."""

from __future__ import annotations

import os
import resource
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Iterable, Sequence
from tempfile import TemporaryDirectory
from typing import Any

PYTHON_WITHOUT_MODULES = "PYTHONDONTWRITEBYTECODE"


def alternately(
    ours: Callable[..., object], theirs: Callable[..., object], turns: Iterable[Any]
) -> tuple[float, float]:
    """The medians of both sides' seconds."""
    our_times, their_times = both(ours, theirs, turns)
    return statistics.median(our_times), statistics.median(their_times)


def both(
    ours: Callable[..., object], theirs: Callable[..., object], turns: Iterable[Any]
) -> tuple[list[float], list[float]]:
    """Seconds of each turn, one side after the other, so that noise falls on both."""
    times = [(timed(ours, turn), timed(theirs, turn)) for turn in turns]
    return [ours for ours, _ in times], [theirs for _, theirs in times]


def timed(function: Callable[..., object], argument: object) -> float:
    start = time.process_time()
    function(argument)
    return time.process_time() - start


def processes_alternately(ours: Sequence[str], theirs: Sequence[str], times: int) -> tuple[float, float]:
    """The medians of the seconds that two Python processes take, from start to end.

    Both find their modules compiled, as they are where somebody has installed them.
    """
    with TemporaryDirectory() as compiled:
        environment = {name: value for name, value in os.environ.items() if name != PYTHON_WITHOUT_MODULES}
        environment["PYTHONPYCACHEPREFIX"] = compiled

        def run(arguments: Sequence[str]) -> float:
            before = _of_children()
            subprocess.run([sys.executable, *arguments], check=True, stdout=subprocess.DEVNULL, env=environment)
            return _of_children() - before

        run(ours), run(theirs)
        pairs = [(run(ours), run(theirs)) for _ in range(times)]
    return statistics.median(one for one, _ in pairs), statistics.median(other for _, other in pairs)


def _of_children() -> float:
    usage = resource.getrusage(resource.RUSAGE_CHILDREN)
    return usage.ru_utime + usage.ru_stime
