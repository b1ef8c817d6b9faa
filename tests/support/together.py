"""People who act at the same moment."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

from simcord import Env


@asynccontextmanager
async def together(env: Env) -> AsyncIterator[None]:
    """Whatever people press or command in here reaches the bot at one moment, at the end."""
    emit, waiting = env.backend.emit, []

    def hold(event: str, payload: dict, *more: Any, **named: Any) -> Any:
        if event != "INTERACTION_CREATE":
            return emit(event, payload, *more, **named)
        return waiting.append((event, payload, more, named))

    env.backend.emit = hold
    try:
        yield
    finally:
        env.backend.emit = emit
    for event, payload, more, named in waiting:
        emit(event, payload, *more, **named)
    await env.settle()
