"""What stands in a row, in runs: `itertools.groupby` for what only its neighbours tell apart."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import TypeVar

T = TypeVar("T")


def runs_of(things: Iterable[T], begins: Callable[[Sequence[T], T], bool]) -> Iterator[list[T]]:
    """Each thing in a run with those before it, unless it ``begins`` another one after these.

    >>> list(runs_of([1, 2, 5, 6, 9], lambda run, number: number > run[-1] + 1))
    [[1, 2], [5, 6], [9]]
    """
    run: list[T] = []
    for thing in things:
        if run and begins(run, thing):
            yield run
            run = []
        run.append(thing)
    if run:
        yield run
