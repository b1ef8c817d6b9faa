"""Bots as processes of their own, with articles in their servers, and people there."""

from __future__ import annotations

import sys
import tempfile
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any

from bot.store.database import Store
from index import Article
from tests.benchmarks.traffic import People, at_rest
from tests.support.bare_discord import DEADLINE, BareDiscord
from tests.support.bare_payloads import guild_of
from tests.support.bot_process import Bot, BotProcess, database_in, running


@dataclass(frozen=True)
class Size:
    """How much of everything; ``big`` is the passages of some 400 bytes in the largest article.

    A bot is in ``many`` servers, ``active`` of which ask, or in ``most`` servers.
    """

    questions: int
    passages: int
    servers: int
    seconds: float
    headed: int
    big: int
    many: int
    active: int
    most: int
    limit: int
    """Seconds in all."""


FULL = Size(
    questions=400,
    passages=1_000,
    servers=200,
    seconds=6,
    headed=20_000,
    big=49_900,
    many=1_000,
    active=200,
    most=10_000,
    limit=600,
)
QUICK = Size(
    questions=60,
    passages=1_000,
    servers=20,
    seconds=1,
    headed=2_000,
    big=5_000,
    many=100,
    active=20,
    most=1_000,
    limit=120,
)


@dataclass(frozen=True)
class Running:
    """A bot, the Discord that it is in, and the people there."""

    discord: BareDiscord
    people: People
    bot: BotProcess


@asynccontextmanager
async def in_servers(
    articles: Mapping[int, Article], *, servers: int, bot: Bot = "pullquote", watch: bool = False
) -> AsyncIterator[Running]:
    """A bot with these articles in its first servers."""
    with tempfile.TemporaryDirectory() as folder:
        if bot == "pullquote":
            await _fill(Path(folder), articles)
        with (Path(folder) / "log").open("w+b") as log:
            async with (
                BareDiscord.open(servers, deadline=DEADLINE) as discord,
                running(discord, Path(folder), bot, watch=watch, anew=True, stderr=log.fileno()) as process,
            ):
                await at_rest(process.pid, 3.0 if bot == "pullquote" else 0.5)
                yield Running(discord, People(discord, list(articles.values())), process)
            _tell_errors(log)


async def _fill(folder: Path, articles: Mapping[int, Article]) -> None:
    async with Store.open(database_in(folder)) as store:
        adding: Any = store if hasattr(store, "add") else store.articles
        for number, article in articles.items():
            await adding.add(guild_of(number), article)


def _tell_errors(log: IO[bytes]) -> None:
    log.seek(0)
    errors = [line for line in log.read().decode().splitlines() if " ERROR " in line]
    if errors:
        print(f"{len(errors)} errors of the bot; the first: {errors[0]}", file=sys.stderr)
