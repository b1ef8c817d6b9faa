"""A bot under a steady load, and what it holds more of afterwards: memory, tasks, threads, connections, locks."""

from __future__ import annotations

import sqlite3
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import psutil
from yarl import URL

from bot.store.database import Store
from tests.benchmarks.synthetic import Writer
from tests.benchmarks.traffic import Load, People, at_once, at_rate, at_rest
from tests.support.bare_discord import BareDiscord
from tests.support.bare_payloads import guild_of
from tests.support.bot_process import BotProcess, database_in, running

SERVERS = 40
PASSAGES = 60
STRETCH = 10.0
"""Seconds of load between two looks at what is held."""
PEOPLE = 8


@dataclass(frozen=True)
class Held:
    """What a bot holds at rest; ``files`` are all that are open, connections too.

    Those to Discord are not counted: they stay open for a quarter of a minute, to be used again. ``blocks`` are those
    of memory that Python's objects take: a leak makes more of them, fragmented memory does not.
    """

    megabytes: float
    tasks: int
    threads: int
    files: int
    blocks: int


@dataclass(frozen=True)
class Course:
    """What was held in the course of a load, first of all after everything was used once."""

    held: list[Held]
    load: Load

    def growth(self) -> float:
        """Megabytes an hour, of a straight line through the second half: what is used for the first time is past."""
        later = self.held[len(self.held) // 2 :]
        mean = (len(later) - 1) / 2
        slope = sum((at - mean) * held.megabytes for at, held in enumerate(later))
        return slope / max(1, sum((at - mean) ** 2 for at in range(len(later)))) * 3600 / STRETCH


class Endurance:
    """People in some servers, who ask, press and look for articles."""

    def __init__(self, discord: BareDiscord, people: People, bot: BotProcess, folder: Path) -> None:
        self._discord, self._people, self._bot, self._folder = discord, people, bot, folder
        self._port = URL(discord.address).port

    async def half_rate(self) -> float:
        """Half of the acts a second that people get who wait for each other."""
        return (await at_once(self._people.mixed, PEOPLE, STRETCH)).rate / 2

    async def course(self, seconds: float, rate: float) -> Course:
        load = await at_rate(self._people.mixed, rate, STRETCH)
        held = [await self._held()]
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            stretch = await at_rate(self._people.mixed, rate, STRETCH)
            load.add_all(stretch)
            held.append(await self._held())
        return Course(held, load)

    async def _held(self) -> Held:
        self._discord.forget()
        await at_rest(self._bot.pid, 0.5)
        measured: dict[str, Any] = await self._bot.stall()
        self._require_unlocked()
        process = psutil.Process(self._bot.pid)
        to_discord = [one for one in process.net_connections("tcp") if one.raddr and one.raddr.port == self._port]
        files = process.num_fds() - len(to_discord)
        return Held(process.memory_info().rss / 1e6, measured["tasks"], measured["threads"], files, measured["blocks"])

    def _require_unlocked(self) -> None:
        """Raises: sqlite3.OperationalError, where the bot at rest keeps others from writing."""
        with closing(sqlite3.connect(self._folder / "pullquote.db", isolation_level=None, timeout=0)) as connection:
            connection.execute("BEGIN IMMEDIATE")
            connection.execute("ROLLBACK")


@asynccontextmanager
async def enduring(folder: Path) -> AsyncIterator[Endurance]:
    """A bot in whose servers everybody has asked once."""
    writer = Writer()
    articles = [writer.article(f"article-{number}", PASSAGES) for number in range(SERVERS)]
    async with Store.open(database_in(folder)) as store:
        for number, article in enumerate(articles):
            await store.articles.add(guild_of(number), article)
    async with BareDiscord.open(SERVERS) as discord, running(discord, folder, watch=True) as bot:
        people = People(discord, articles)
        for server in range(SERVERS):
            await people.answer_once(server)
        yield Endurance(discord, people, bot, folder)
