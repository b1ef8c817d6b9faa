import asyncio

import pytest

from bot.errors import NotFetched
from bot.sources.reading.article_reader import IN_MEMORY, ArticleReader
from bot.sources.reading.reader_pool import ReaderPool
from bot.sources.reading.reader_process import Details, ReadFile
from bot.sources.reading.uploads import ArticleDetails, WebAddress
from bot.store.rows.records import Limits
from index import UnreadFormat
from tests.support.website import website

SERVER = 1
LIMITS = Limits(articles=100, passages=1_000, megabytes=1)
PAGE = "<html><head><title>Beasts</title></head><body><article><h1>Beasts</h1><p>{}</p></article></body></html>"
SLEEPS = "The dragon sleeps in its cave in the mountains all day, and dreams of gold."
EMPTY = "<html><body><div id='app'></div><script>start()</script></body></html>"


async def test_a_page_is_fetched_and_what_holds_no_text_is_said_to_need_more() -> None:
    async with website({"/beasts": PAGE.format(SLEEPS), "/app": EMPTY}) as (site, fetcher):
        reader = ArticleReader(LIMITS, fetcher=fetcher)
        read = await reader.read(SERVER, WebAddress(f"{site}/beasts"), ArticleDetails())
        assert (read.article.title, read.article.text) == ("Beasts", SLEEPS)
        assert read.article.url == f"{site}/beasts"
        with pytest.raises(NotFetched) as caught:
            await reader.read(SERVER, WebAddress(f"{site}/app"), ArticleDetails())
        assert caught.value.reason == "script"


async def test_what_is_no_article_is_called_by_its_address() -> None:
    async with website({"/bees": '{"bees": ["make honey"]}'}) as (site, fetcher):
        with pytest.raises(UnreadFormat) as caught:
            await ArticleReader(LIMITS, fetcher=fetcher).read(SERVER, WebAddress(f"{site}/bees"), ArticleDetails())
        assert (caught.value.name, caught.value.format) == (f"{site}/bees", "JSON")


async def test_of_one_server_one_thing_is_read_at_a_time() -> None:
    reader = ArticleReader(LIMITS)
    long = f"# Bees\n\n{'Bees *make* honey of nectar.' * 200_000}"
    reading = [asyncio.create_task(reader.read(SERVER, long, ArticleDetails())) for _ in range(2)]
    read = await reader.read(SERVER + 1, "Wasps\n\nWasps build nests.", ArticleDetails())
    assert read.article.title == "Wasps"
    assert not reading[1].done()
    for one in reading:
        one.cancel()
    await asyncio.gather(*reading, return_exceptions=True)


class Waiting(ReaderPool):
    """Reads nothing for a while, and knows what waits."""

    def __init__(self) -> None:
        super().__init__()
        self.waiting = self.most = 0
        self.go_on = asyncio.Event()

    async def read(self, data: bytes, name: str, details: Details) -> ReadFile:
        self.waiting += 1
        self.most = max(self.most, self.waiting)
        await self.go_on.wait()
        self.waiting -= 1
        return await super().read(data, name, details)


async def test_of_all_servers_together_so_much_waits_in_memory_and_no_more() -> None:
    pool = Waiting()
    reader = ArticleReader(LIMITS, pool)
    text = "Wasps\n\nWasps build nests."
    reading = [asyncio.create_task(reader.read(server, text, ArticleDetails())) for server in range(2 * IN_MEMORY)]
    while pool.waiting < IN_MEMORY:  # noqa: ASYNC110
        await asyncio.sleep(0)
    pool.go_on.set()
    assert {read.article.title for read in await asyncio.gather(*reading)} == {"Wasps"}
    assert pool.most == IN_MEMORY
