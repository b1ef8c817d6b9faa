"""What a bot leaves behind after its first start: tests begin there, as every later start does."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any, NamedTuple

import simcord
from simcord import Env

from bot.client import Pullquote
from bot.libraries.server_libraries import Libraries
from bot.store.database import Store

SETTLING = 60.0
"""Seconds: files are read in processes, which take their time to start on a busy machine."""

Commands = dict[tuple[str, int], dict[str, Any]]


class FirstStart(NamedTuple):
    """Its database, with its own article and that article's analysis; and its commands, as Discord has them."""

    database: Path
    commands: Commands

    @classmethod
    async def of(cls, database: Path) -> FirstStart:
        async with Store.open(f"sqlite+aiosqlite:///{database}") as store:
            libraries = Libraries(store)
            async with simcord.run(Pullquote(libraries, store), settle_timeout=SETTLING) as env:
                await libraries.of(None)
                await env.settle()
                return cls(database, env.backend.commands[None])


class PatientEnv(Env):
    """One that advances the time only after a timer of the bot's that has just begun to do so.

    In simcord 3.2.1 each waits for the other then, until neither may go on: a test hangs, though nothing is amiss.
    """

    async def advance_time(self, seconds: float) -> None:
        if begun := self._real_advance_task:
            await asyncio.wait({begun})
        await super().advance_time(seconds)


@asynccontextmanager
async def later_start(bot: Pullquote, first: FirstStart, **options: Any) -> AsyncIterator[Env]:
    """What simcord's own fixture does, in a Discord that knows the bot's commands; its options are those of `Env`."""
    env = PatientEnv(bot, **{"settle_timeout": SETTLING, **options})
    env.backend.commands[None] = dict(first.commands)
    await env.start()
    try:
        yield env
    finally:
        await env.shutdown()
        if env.check_errors:
            env._raise_errors_since(env._errors_acknowledged)
