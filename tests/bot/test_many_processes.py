"""Two bots of one application, each a process with a shard of its own, on one PostgreSQL."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import AsyncExitStack
from datetime import timedelta
from pathlib import Path

import pytest
from discord.utils import utcnow

from bot.gateway.sign_ins import SHORTEST
from bot.store.database import Store
from bot.store.rows.records import ArticleHeader
from index import Article
from tests.support.bare_discord import BareDiscord
from tests.support.bare_payloads import Place, guild_of
from tests.support.bot_process import running
from tests.support.databases import postgresql

BEES = Article.from_paragraphs("On bees", [((), "Bees make honey in summer.")], language="en")
OF_SECOND, OF_FIRST = guild_of(0), guild_of(1)
"""Servers that the bot is in, by the shard that hears of them."""
LEFT_OF_FIRST, LEFT_OF_SECOND = guild_of(3), guild_of(2)
"""Servers that the bot was removed from."""
LONG_AGO = timedelta(hours=26)


@pytest.fixture
def url() -> Iterator[str]:
    with postgresql() as url:
        yield url


@pytest.fixture
async def store(url: str) -> AsyncIterator[Store]:
    async with Store.open(url) as store:
        for server in (OF_FIRST, OF_SECOND, LEFT_OF_FIRST, LEFT_OF_SECOND):
            await store.articles.add(server, BEES)
        yield store


class Processes:
    def __init__(self, discord: BareDiscord, url: str, folder: Path, stack: AsyncExitStack) -> None:
        self.discord = discord
        self._url, self._folder, self._stack = url, folder, stack

    async def start(self, shard: int) -> None:
        setting = {"PULLQUOTE_DATABASE": self._url, "PULLQUOTE_SHARD_COUNT": "2", "PULLQUOTE_SHARD_IDS": str(shard)}
        await self._stack.enter_async_context(running(self.discord, self._folder, environment=setting))

    async def ask(self, server: int) -> str:
        sent = await self.discord.slash(Place(server, 42), "ask", question="What do bees make in summer?")
        return str((await sent.answer()).data)


@pytest.fixture
async def processes(url: str, store: Store, tmp_path: Path) -> AsyncIterator[Processes]:
    async with AsyncExitStack() as stack:
        discord = await stack.enter_async_context(BareDiscord.open(2))
        yield Processes(discord, url, tmp_path, stack)


async def until(is_so: Callable[[], Awaitable[bool]]) -> None:
    async with asyncio.timeout(60):
        while not await is_so():  # noqa: ASYNC110 - no event comes from another process
            await asyncio.sleep(0.1)


async def test_each_answers_in_its_servers_and_knows_what_the_other_changed(processes: Processes, store: Store) -> None:
    await processes.start(0)
    await processes.start(1)
    assert processes.discord.gateway.logins == 2
    for server in (OF_FIRST, OF_SECOND):
        assert "make honey" in await processes.ask(server)
    async with asyncio.TaskGroup() as tasks:
        for server in (OF_FIRST, OF_SECOND):
            [header] = await store.articles.headers(server)
            tasks.create_task(_replace(store, server, header))
    for server in (OF_FIRST, OF_SECOND):
        await until(lambda server=server: _says(processes, server, "sleep"))  # type: ignore[misc]


async def test_two_that_start_at_once_sign_in_one_after_the_other(processes: Processes) -> None:
    async with asyncio.TaskGroup() as tasks:
        for shard in (0, 1):
            tasks.create_task(processes.start(shard))
    while processes.discord.gateway.logins < 2:  # noqa: ASYNC110 - no event tells of the second one
        await asyncio.sleep(0.1)
    first, second = processes.discord.gateway.logged_in_at
    assert second - first > 0.9 * SHORTEST


async def _replace(store: Store, server: int, header: ArticleHeader) -> None:
    await store.articles.remove(server, header.slug)
    await store.articles.add(server, Article.from_paragraphs("Bees", [((), "Bees sleep in summer.")], language="en"))


async def _says(processes: Processes, server: int, words: str) -> bool:
    return words in await processes.ask(server)


async def test_what_a_process_that_is_down_would_know_of_is_left_to_it(processes: Processes, store: Store) -> None:
    """For 26 hours only the first runs; meanwhile a server of the second took the bot back that was left before."""
    for server in (LEFT_OF_FIRST, LEFT_OF_SECOND, OF_SECOND):
        await store.servers.mark_left(server, utcnow() - LONG_AGO)
    await processes.start(0)
    await until(lambda: _is_erased(store, LEFT_OF_FIRST))
    assert await store.servers.all() == {OF_FIRST, OF_SECOND, LEFT_OF_SECOND}
    await processes.start(1)
    await until(lambda: _is_erased(store, LEFT_OF_SECOND))
    assert await store.servers.all() == {OF_FIRST, OF_SECOND}
    assert [await _left(store, server) for server in (OF_FIRST, OF_SECOND)] == [None, None]


async def _is_erased(store: Store, server: int) -> bool:
    return server not in await store.servers.all()


async def _left(store: Store, server: int) -> object:
    [row] = (await store.privacy.export(server))["servers"]
    return row["left_at"]
