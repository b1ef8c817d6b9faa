"""How long the callbacks of an event loop keep its thread busy."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest


class LoopTime:
    """``longest`` is the processor time in seconds that one callback took, ``callback`` says which."""

    longest = 0.0
    callback = ""


@contextmanager
def measured(monkeypatch: pytest.MonkeyPatch) -> Iterator[LoopTime]:
    """Measure every callback: by the time of the thread itself, which no other program and no worker lengthens."""
    found, run = LoopTime(), asyncio.events.Handle._run

    def timed(handle: Any) -> None:
        name, began = repr(handle), time.thread_time()
        run(handle)
        took = time.thread_time() - began
        # simcord's Discord lives on the same loop, and wraps the bot's own callbacks.
        is_ours = "simcord" not in name or "_track_callback" in name
        if took > found.longest and is_ours:
            found.longest, found.callback = took, name

    with monkeypatch.context() as patch:
        patch.setattr(asyncio.events.Handle, "_run", timed)
        yield found
