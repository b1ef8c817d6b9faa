"""What a bot leaves behind after its first start: tests begin there, as every later start does."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any, NamedTuple

from simcord import Env

from bot.client import Pullquote
from bot.libraries.server_libraries import Libraries
from bot.store.database import Store

SETTLING = 60.0
"""Seconds: files are read in processes, which take their time to start on a busy machine.

Simcord waits for the bot's timers that are due by then: none of those that are set for minutes may be among them.
"""

Commands = dict[tuple[str, int], dict[str, Any]]


class FirstStart(NamedTuple):
    """Its database, with its own article and that article's analysis; and its commands, as Discord has them."""

    database: Path
    commands: Commands

    @classmethod
    async def of(cls, database: Path) -> FirstStart:
        async with Store.open(f"sqlite+aiosqlite:///{database}") as store:
            libraries = Libraries(store)
            async with started(Pullquote(libraries, store), {}) as env:
                await libraries.of(None)
                await env.settle()
                return cls(database, env.backend.commands[None])


class PatientEnv(Env):
    """One that waits for as long as it takes."""

    async def advance_time(self, seconds: float) -> None:
        """Only after a timer of the bot's that has just begun to do so.

        In simcord 3.2.1 each waits for the other then, until neither may go on: a test hangs, though nothing is amiss.
        """
        if begun := self._real_advance_task:
            await asyncio.wait({begun})
        await super().advance_time(seconds)

    async def _settle_internal(self, *, timeout: float | None = None, **options: Any) -> None:  # noqa: ASYNC109
        """Also for a bot that starts, for which simcord 3.2.1 waits five seconds, whatever it was told."""
        await super()._settle_internal(timeout=timeout and max(timeout, self.settle_timeout), **options)


@asynccontextmanager
async def started(bot: Pullquote, commands: Commands, **options: Any) -> AsyncIterator[Env]:
    """What simcord's own fixture does, in a Discord that knows these commands; its options are those of `Env`."""
    env = PatientEnv(bot, **{"settle_timeout": SETTLING, **options})
    env.backend.commands[None] = dict(commands)
    await env.start()
    try:
        yield env
    finally:
        await env.shutdown()
        if env.check_errors:
            env._raise_errors_since(env._errors_acknowledged)
