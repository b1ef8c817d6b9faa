"""What a question costs two processes on one PostgreSQL, against one process on SQLite."""

from __future__ import annotations

import asyncio
import tempfile
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import AsyncExitStack
from pathlib import Path

from bot.store.database import Store
from index import Article
from tests.benchmarks.bots import Size
from tests.benchmarks.synthetic import Writer
from tests.benchmarks.tables import Row
from tests.benchmarks.traffic import Load, People, at_rest
from tests.support.bare_discord import DEADLINE, BareDiscord
from tests.support.bare_payloads import guild_of
from tests.support.bot_process import BotProcess, database_in, running
from tests.support.cpu_time import processor_seconds
from tests.support.databases import postgresql, why_not_postgresql

NAMES = ("measure", "must", "two on PostgreSQL", "one on SQLite", "ratio")
SERVERS = 20
ROUNDS = 4


async def rows(size: Size) -> AsyncIterator[Row]:
    if reason := await asyncio.to_thread(why_not_postgresql):
        yield reason, "", "", "", ""
        return
    articles = dict.fromkeys(range(SERVERS), Writer().article("article", size.passages))
    async with AsyncExitStack() as stack:
        folder, url = stack.enter_context(tempfile.TemporaryDirectory()), await _database(stack)
        two = await _Bots.started(stack, Path(folder), url, articles, shards=2)
        one = await _Bots.started(stack, Path(folder), database_in(Path(folder)), articles, shards=1)
        for _ in range(ROUNDS):  # in turn, so that noise falls on both
            await two.ask(size.questions // ROUNDS)
            await one.ask(size.questions // ROUNDS)
    ours, theirs = two.processor / len(two.load.seconds), one.processor / len(one.load.seconds)
    yield "processor time of the bot for a question, ms", "<= 1.3", 1000 * ours, 1000 * theirs, ours / theirs
    yield "median, ms", "", 1000 * two.load.percentile(50), 1000 * one.load.percentile(50), ""
    yield "lost or without a quotation", "0", float(two.load.lost + two.load.silent), float(one.load.lost), ""


async def _database(stack: AsyncExitStack) -> str:
    """The address of one in PostgreSQL, made and dropped by a thread: it is done in an event loop of its own."""
    made = postgresql()
    url = await asyncio.to_thread(made.__enter__)
    stack.push_async_callback(asyncio.to_thread, made.__exit__, None, None, None)
    return url


class _Bots:
    """Processes of one bot; ``processor`` is what they have used for all that was asked."""

    def __init__(self, people: People, processes: Sequence[BotProcess]) -> None:
        self.load, self.processor = Load(), 0.0
        self._people, self._processes = people, processes

    @classmethod
    async def started(
        cls, stack: AsyncExitStack, folder: Path, url: str, articles: Mapping[int, Article], shards: int
    ) -> _Bots:
        """Where everybody has asked twice: each library is made, and its analyses are stored."""
        async with Store.open(url) as store:
            for number, article in articles.items():
                await store.articles.add(guild_of(number), article)
        discord = await stack.enter_async_context(BareDiscord.open(len(articles), deadline=DEADLINE))
        processes = []
        for shard in range(shards):
            setting = {
                "PULLQUOTE_DATABASE": url,
                "PULLQUOTE_SHARD_COUNT": str(shards),
                "PULLQUOTE_SHARD_IDS": str(shard),
            }
            processes.append(await stack.enter_async_context(running(discord, folder, anew=True, environment=setting)))
        people = People(discord, list(articles.values()))
        for server in (*articles, *articles):
            await (await people.ask(server)).answer()
        for process in processes:
            await at_rest(process.pid)
        return cls(people, processes)

    async def ask(self, times: int) -> None:
        before = self._used()
        for _ in range(times):
            await self.load.add(self._people.ask_around)
        self.processor += self._used() - before

    def _used(self) -> float:
        return sum(processor_seconds(process.pid) for process in self._processes)
