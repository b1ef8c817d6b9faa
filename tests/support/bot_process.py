"""A bot as a process of its own, pointed at a bare Discord; it is ended with the block that started it."""

from __future__ import annotations

import asyncio
import json
import os
import sys
import time
from asyncio.subprocess import DEVNULL, PIPE, Process
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager, suppress
from pathlib import Path
from typing import Any, Literal

import psutil

from tests.support.bare_discord import TOKEN, BareDiscord
from tests.support.cpu_time import processor_seconds
from tests.support.forked_bot import ForkedBot, forked

ROOT = Path(__file__).parent.parent.parent
PATIENCE = 60
"""Seconds of processor time that a bot may take to sign in, and seconds that it may do nothing at all meanwhile.

Not seconds of the clock: where others use the machine, a start takes as long as they leave it no processor.
"""
LEAVING = 60
"""Seconds that a bot may take to leave."""
LOOK = 1.0
"""Seconds between two looks at what a process did."""

Bot = Literal["pullquote", "empty"]
Started = Process | ForkedBot


class BotProcess:
    def __init__(self, process: Started) -> None:
        self._process = process

    @property
    def pid(self) -> int:
        return self._process.pid

    async def left(self, seconds: float) -> int:
        """Its exit status. Raises: TimeoutError, if it has not left by then."""
        return await asyncio.wait_for(self._process.wait(), seconds)

    async def stall(self) -> dict[str, Any]:
        """What `tests.support.pointed_bot` has measured since it was asked last; it must run with ``watch``."""
        assert isinstance(self._process, Process)
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(b"\n")
        measured: dict[str, Any] = json.loads(await self._process.stdout.readline())
        return measured


@asynccontextmanager
async def running(
    discord: BareDiscord, folder: Path, bot: Bot = "pullquote", **options: Any
) -> AsyncIterator[BotProcess]:
    """A bot that has signed in; the ``options`` are those of `started`. Raises: TimeoutError, ChildProcessError."""
    discord.gateway.identified.clear()
    async with started(discord.address, folder, bot, **options) as process:
        await _signed_in(discord, process)
        yield BotProcess(process)


@asynccontextmanager
async def started(
    address: str,
    folder: Path,
    bot: Bot = "pullquote",
    *,
    watch: bool = False,
    anew: bool = False,
    stderr: int | None = None,
    environment: Mapping[str, str] | None = None,
) -> AsyncIterator[Started]:
    """A bot that signs in at this address, with a database in this folder; ``environment`` comes before the usual.

    ``anew`` it is a program of its own from the first import on, as people start it; otherwise that is spared.
    """
    usual = {
        "PYTHONPATH": str(ROOT),
        "DISCORD_TOKEN": TOKEN,
        "PULLQUOTE_DATABASE": database_in(folder),
        "PULLQUOTE_LOG_LEVEL": "ERROR",
        "LC_ALL": "C.UTF-8",
    }
    whole = os.environ | usual | dict(environment or {})
    if watch or anew or sys.platform == "win32":
        process: Started = await _executed(
            [address, bot, *(["--watch"] if watch else [])], folder, whole, watch, stderr
        )
    else:
        process = await forked([address, bot], folder, whole, is_heard=stderr == PIPE)
    try:
        yield process
    finally:
        await _end(process)


async def _executed(
    arguments: Sequence[str], folder: Path, environment: Mapping[str, str], watch: bool, stderr: int | None
) -> Process:
    command = [sys.executable, "-m", "tests.support.pointed_bot", *arguments]
    piped = PIPE if watch else DEVNULL
    return await asyncio.create_subprocess_exec(
        *command, cwd=folder, env=environment, stdin=piped, stdout=PIPE if stderr == PIPE else piped, stderr=stderr
    )


async def _signed_in(discord: BareDiscord, process: Started) -> None:
    signing_in, ended = asyncio.ensure_future(discord.gateway.identified.wait()), asyncio.ensure_future(process.wait())
    working = asyncio.ensure_future(_worked_in_vain(process))
    done, waiting = await asyncio.wait({signing_in, ended, working}, return_when=asyncio.FIRST_COMPLETED)
    for task in waiting:
        task.cancel()
    if ended in done:
        raise ChildProcessError(f"the bot has left with status {process.returncode}")
    if signing_in not in done:
        raise TimeoutError


async def _worked_in_vain(process: Started) -> None:
    """Return once the process has used up the time that it may take, or has done nothing for as long."""
    used, idle_since = 0.0, time.monotonic()
    while used < PATIENCE and time.monotonic() - idle_since < PATIENCE:
        await asyncio.sleep(LOOK)
        with suppress(psutil.NoSuchProcess):
            now = processor_seconds(process.pid)
            if now > used:
                used, idle_since = now, time.monotonic()


async def _end(process: Started) -> None:
    """Ask it to leave; make it, if it does not."""
    with suppress(ProcessLookupError):
        process.terminate()
    try:
        await asyncio.wait_for(process.wait(), LEAVING)
    except TimeoutError:
        process.kill()
        await process.wait()


def database_in(folder: Path) -> str:
    return f"sqlite+aiosqlite:///{folder / 'pullquote.db'}"
