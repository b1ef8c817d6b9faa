"""Contexts that are entered and left whole, whoever is cancelled meanwhile."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Coroutine
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from typing import Any, TypeVar

T = TypeVar("T")

_ENDING: set[asyncio.Task[Any]] = set()
"""Nobody else holds these tasks, and the event loop forgets what nobody holds."""


@asynccontextmanager
async def shielded(context: AbstractAsyncContextManager[T], seconds: float) -> AsyncIterator[T]:
    """The same context, entered and left whole: who is cancelled meanwhile would leave the database locked.

    Who is cancelled waits for so many ``seconds`` until it is left; one that hangs is left to itself.
    """
    entering = asyncio.ensure_future(context.__aenter__())
    try:
        entered = await asyncio.shield(entering)
    except asyncio.CancelledError:
        await _ended(asyncio.ensure_future(_left_once_entered(context, entering)), seconds)
        raise
    try:
        yield entered
    except asyncio.CancelledError as error:
        await _ended(asyncio.ensure_future(context.__aexit__(type(error), error, error.__traceback__)), seconds)
        raise
    except BaseException as error:
        await _whole(context.__aexit__(type(error), error, error.__traceback__), seconds)
        raise
    await _whole(context.__aexit__(None, None, None), seconds)


async def _left_once_entered(context: AbstractAsyncContextManager[T], entering: asyncio.Future[T]) -> None:
    await asyncio.wait({entering})
    if not entering.exception():
        await context.__aexit__(None, None, None)


async def _whole(work: Coroutine[Any, Any, Any], seconds: float) -> None:
    task = asyncio.ensure_future(work)
    try:
        await asyncio.shield(task)
    except asyncio.CancelledError:
        await _ended(task, seconds)
        raise


async def _ended(task: asyncio.Task[Any], seconds: float) -> None:
    """Wait until a transaction that was given up is over, for a while."""
    _ENDING.add(task)
    task.add_done_callback(_forget_ended)
    await asyncio.wait({task}, timeout=seconds)


def _forget_ended(task: asyncio.Task[Any]) -> None:
    """Whoever could be told of a failure has gone."""
    _ENDING.discard(task)
    if not task.cancelled():
        task.exception()
