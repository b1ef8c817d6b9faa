"""People who act at the same moment."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import pytest
from simcord import Env


@asynccontextmanager
async def together(env: Env) -> AsyncIterator[None]:
    """Whatever people press or command in here reaches the bot at one moment, at the end."""
    emit = env.backend.emit
    waiting: list[tuple[Any, ...]] = []

    def hold(event: str, payload: dict[str, Any], *more: Any, **named: Any) -> Any:
        if event != "INTERACTION_CREATE":
            return emit(event, payload, *more, **named)
        return waiting.append((event, payload, more, named))

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(env.backend, "emit", hold)
        yield
    for event, payload, more, named in waiting:
        emit(event, payload, *more, **named)
    await env.settle()
