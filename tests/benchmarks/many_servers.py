"""What many servers cost: the memory of those that ask, and the time until a bot that is in all of them answers."""

from __future__ import annotations

import tempfile
import time
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager, suppress
from functools import partial
from pathlib import Path

import psutil

from bot.store.database import Store
from index import Article
from tests.benchmarks.bots import Size
from tests.benchmarks.synthetic import Writer
from tests.benchmarks.tables import Row
from tests.benchmarks.traffic import Load, People, at_rest
from tests.support.bare_discord import DEADLINE, BareDiscord
from tests.support.bare_payloads import guild_of
from tests.support.bot_process import Bot, BotProcess, database_in, running, started
from tests.support.cpu_time import processor_seconds
from tests.support.filling import copy_server

NAMES = ("measure", "must", "pullquote", "empty bot", "")
TEXTS = 10
"""Servers whose articles are their own; those of the others are the same in turn, and in memory of their own."""
ARTICLES, PASSAGES = 3, 60


async def memory(size: Size) -> AsyncIterator[Row]:
    """What the process holds after each of the active servers asked."""
    texts = _texts(Writer())
    async with _in_many(size.many, texts) as (discord, bot):
        people = People(discord, [articles[0] for articles in texts])
        await at_rest(bot.pid)
        idle = _megabytes(bot.pid)
        load = Load()
        for _ in range(2):
            for server in range(size.active):
                await load.add(partial(people.ask, server))
        discord.forget()
        await at_rest(bot.pid)
        after = _megabytes(bot.pid)
    title = f"{size.many:,} servers with {ARTICLES} articles of {PASSAGES} passages"
    yield f"{title}, nobody asks: MB", "", idle, "", ""
    yield f"{size.active} of them active: MB", "<= 400", after, "", ""
    yield "seconds to an answer: median", "", load.percentile(50), "", ""
    if load.lost or load.silent:
        yield "answers lost, or without a quotation", "0", float(load.lost + load.silent), "", ""


async def start(size: Size) -> AsyncIterator[Row]:
    """From the start of the process until a question is answered that was asked as soon as Discord listed all."""
    texts = _texts(Writer())
    wall, processor, swept = await _started(size.most, texts, "pullquote")
    empty_wall, empty_processor, _ = await _started(size.most, texts, "empty")
    title = f"start with {size.most:,} servers in the database until the first answer"
    yield f"{title}: seconds", "<= 5", wall, empty_wall, ""
    yield "processor time until then, s", "", processor, empty_processor, ""
    yield "and until it has looked where it is, s", "", swept, "", ""


async def _started(servers: int, texts: Sequence[Sequence[Article]], bot: Bot) -> tuple[float, float, float]:
    with tempfile.TemporaryDirectory() as folder:
        if bot == "pullquote":
            await _fill(Path(folder), servers, texts)
        async with BareDiscord.open(servers, deadline=DEADLINE) as discord:
            people = People(discord, [articles[0] for articles in texts])
            began = time.perf_counter()
            async with started(discord.address, Path(folder), bot, anew=True) as process:
                await discord.gateway.identified.wait()
                await _first_answer(people, servers // 2)
                wall, processor = time.perf_counter() - began, processor_seconds(process.pid)
                await at_rest(process.pid)
                return wall, processor, processor_seconds(process.pid)


async def _first_answer(people: People, server: int) -> None:
    """Ask until there is an answer: Discord takes none that comes too late."""
    while True:
        with suppress(TimeoutError):
            await (await people.ask(server)).answer(DEADLINE)
            return


@asynccontextmanager
async def _in_many(servers: int, texts: Sequence[Sequence[Article]]) -> AsyncIterator[tuple[BareDiscord, BotProcess]]:
    with tempfile.TemporaryDirectory() as folder:
        await _fill(Path(folder), servers, texts)
        async with (
            BareDiscord.open(servers, deadline=DEADLINE) as discord,
            running(discord, Path(folder), anew=True) as bot,
        ):
            yield discord, bot


async def _fill(folder: Path, servers: int, texts: Sequence[Sequence[Article]]) -> None:
    url = database_in(folder)
    async with Store.open(url) as store:
        for number, articles in enumerate(texts):
            for article in articles:
                await store.articles.add(guild_of(number), article)
    for number in range(len(texts)):
        copies = [guild_of(other) for other in range(number + TEXTS, servers, TEXTS)]
        await copy_server(url, guild_of(number), copies)


def _texts(writer: Writer) -> list[list[Article]]:
    return [[writer.article(f"article-{one}", PASSAGES) for one in range(ARTICLES)] for _ in range(TEXTS)]


def _megabytes(pid: int) -> float:
    return float(psutil.Process(pid).memory_info().rss) / 1e6
