"""Work that nobody waits for, and that is finished all the same."""

from __future__ import annotations

import asyncio
import logging
import re
from collections.abc import Coroutine
from typing import Any

from bot.tasks import Tasks

log = logging.getLogger(__name__)

NAME = "pullquote: background"
"""What these tasks are called: they are among those that are waited for when the bot leaves."""


_UNDER_WAY = re.compile(
    rf"{NAME}|discord\.py: on_(?:message|raw_message_edit|interaction|moderator_act|nightly_update)$"
    r"|CommandTree-invoker|discord-ui-(?:modal|dynamic-item|view)"
)
"""The names that discord.py gives to the tasks in which people are answered."""


async def answered(seconds: float) -> None:
    """Wait until all that people wait for is done, but not longer."""
    current = asyncio.current_task()
    tasks = {task for task in asyncio.all_tasks() if _UNDER_WAY.match(task.get_name()) and task is not current}
    if tasks:
        await asyncio.wait(tasks, timeout=seconds)


class BackgroundTasks:
    """What fails is logged, the same once in a row: a disk that is full does not fill the log too."""

    def __init__(self) -> None:
        self._tasks = Tasks()
        self._failure = ""

    def start(self, work: Coroutine[Any, Any, Any], name: str) -> None:
        self._tasks.start(self._run(work, name), NAME)

    async def _run(self, work: Coroutine[Any, Any, Any], name: str) -> None:
        try:
            await work
            self._failure = ""
        except Exception as error:  # noqa: BLE001 - whatever it is, nobody else hears of it
            if self._failure != f"{name}: {error}":
                log.error("%s failed: %s", name, error)
            self._failure = f"{name}: {error}"
