"""Articles fetched again from their addresses: by a moderator, and every night."""

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from discord.utils import utcnow
from sqlalchemy import update

from bot.errors import NotFetched, UnfitOption
from bot.libraries import Libraries
from bot.sources.article_reader import ArticleReader
from bot.sources.drafting import Drafting
from bot.sources.drafts import Drafts
from bot.sources.nightly import FETCHED, NightlyUpdates
from bot.sources.service import Sourcing, Updated
from bot.sources.updating import Doubtful, Unchanged, Updating
from bot.sources.uploads import ArticleDetails, WebAddress
from bot.store.database import Store
from bot.store.records import Limits, NightlyUpdate, Refresh
from bot.store.settings import LOG_CHANNEL
from bot.store.tables import articles
from index import Article
from tests.support.databases import writing
from tests.support.website import website

SERVER, ALICE, BOB = 2, 11, 12
PAGE = "<html><head><title>Beasts</title></head><body><article><h1>Beasts</h1>{}</article></body></html>"
PARAGRAPHS = [
    "The dragon sleeps in its cave in the mountains all day, and dreams of gold.",
    "The griffin flies over the valley in the evening, and looks for horses.",
    "The unicorn drinks from the well at noon, and nobody has ever seen it twice.",
    "The phoenix burns on the first day of spring, and is young again on the second.",
]
NEW = "The basilisk looks at nobody any more, since somebody gave it a mirror."
LOGIN = PAGE.format("<p>Please sign in to read this page, which is for members of our circle alone.</p>")
TAGLESS = Refresh()


def page(*paragraphs: str) -> str:
    return PAGE.format("".join(f"<p>{paragraph}</p>" for paragraph in paragraphs))


class Site:
    """A page whose article the server has, and what works on it."""

    def __init__(self, store: Store) -> None:
        self.store = store
        self.pages = {"/beasts": page(*PARAGRAPHS)}
        self.statuses: list[int] = []
        self.slug = "beasts"
        self.told: list[int] = []

    async def open(self, address: str, reader: ArticleReader) -> None:
        limits = Limits(articles=100, passages=1_000, megabytes=1)
        self.sourcing = Sourcing(Libraries(self.store), self.store, limits)
        self.drafting = Drafting(self.sourcing, reader, Drafts(1))
        self.updating = Updating(self.sourcing, reader, self.drafting, self.store)
        self.nightly = NightlyUpdates(self.updating, self.sourcing, self.store, self.told.append)
        read = await reader.read(SERVER, WebAddress(f"{address}/beasts"), ArticleDetails())
        await self.sourcing.add(SERVER, read, ALICE)

    async def article(self) -> Article:
        return await self.sourcing.article(SERVER, self.slug)

    async def refresh(self) -> Refresh:
        return (await self.store.refreshes.of(SERVER))[self.slug]


@pytest.fixture
async def site(store: Store) -> AsyncIterator[Site]:
    site = Site(store)
    async with website(site.pages, site.statuses) as (address, fetcher):
        reader = ArticleReader(Limits(articles=100, passages=1_000, megabytes=1), fetcher=fetcher)
        await site.open(address, reader)
        yield site


async def test_a_page_that_is_still_the_same_is_not_even_sent(site: Site) -> None:
    before = await site.article()
    assert isinstance(await site.updating.update(SERVER, "Beasts", None, BOB), Unchanged)
    assert site.statuses == [200, 304]
    assert await site.article() == before


async def test_a_page_that_says_otherwise_but_has_the_same_text_changes_nothing(site: Site) -> None:
    site.pages["/beasts"] += "<!-- another day -->"
    assert isinstance(await site.updating.update(SERVER, site.slug, None, BOB), Unchanged)
    assert isinstance(await site.updating.update(SERVER, site.slug, None, BOB), Unchanged)
    assert site.statuses == [200, 200, 304]


async def test_what_is_new_on_a_page_is_taken_and_said(site: Site) -> None:
    site.pages["/beasts"] = page(NEW, PARAGRAPHS[1], PARAGRAPHS[0], PARAGRAPHS[2])
    updated = await site.updating.update(SERVER, site.slug, None, BOB)
    assert isinstance(updated, Updated)
    assert updated.differences == (1, 1, 1, 0.75)
    assert (await site.article()).passages[0].text == NEW
    assert isinstance(await site.updating.update(SERVER, site.slug, None, BOB), Unchanged)


async def test_a_page_with_too_little_of_the_article_is_shown_and_taken_only_by_a_moderator(site: Site) -> None:
    before = await site.article()
    site.pages["/beasts"] = LOGIN
    asked = await site.updating.update(SERVER, site.slug, None, BOB)
    assert isinstance(asked, Doubtful)
    assert await site.article() == before


async def test_a_page_that_is_gone_says_so_to_a_moderator(site: Site) -> None:
    del site.pages["/beasts"]
    with pytest.raises(NotFetched):
        await site.updating.update(SERVER, site.slug, None, BOB)
    assert await site.refresh() == Refresh((await site.refresh()).validators)


async def test_only_what_has_an_address_is_fetched_every_night(site: Site) -> None:
    article = Article.from_paragraphs("Ants", [((), "Ants build hills.")], language="en")
    await site.store.articles.add(SERVER, article)
    with pytest.raises(UnfitOption):
        await site.updating.update(SERVER, "Ants", None, BOB, nightly=True)


class TestEveryNight:
    @pytest.fixture(autouse=True)
    async def chosen(self, site: Site) -> None:
        await site.updating.update(SERVER, site.slug, None, BOB, nightly=True)

    async def test_a_new_text_is_taken_and_the_article_stays_whose_it_was(self, site: Site) -> None:
        site.pages["/beasts"] = page(*PARAGRAPHS, NEW)
        assert await site.nightly.refresh(SERVER, site.slug) is None
        assert len((await site.article()).passages) == 5
        assert [header.by for header in await site.sourcing.headers(SERVER)] == [ALICE]
        assert await site.store.refreshes.nightly() == [(SERVER, site.slug)]

    async def test_a_page_for_signing_in_does_not_take_the_place_of_the_article(self, site: Site) -> None:
        before = await site.article()
        site.pages["/beasts"] = LOGIN
        assert await site.nightly.refresh(SERVER, site.slug) == "another-text"
        assert await site.article() == before
        assert (await site.refresh()).problem == "another-text"
        site.pages["/beasts"] = page(*PARAGRAPHS)
        assert await site.nightly.refresh(SERVER, site.slug) is None
        assert (await site.refresh()).failures == 0

    @pytest.mark.parametrize(("body", "problem"), [(None, "not-fetched"), ("%PDF-1.4 broken", "unreadable")])
    async def test_three_failures_stop_it(self, site: Site, body: str | None, problem: str) -> None:
        before = await site.article()
        site.pages.pop("/beasts")
        if body:
            site.pages["/beasts"] = body
        for failures in range(1, 4):
            assert await site.nightly.refresh(SERVER, site.slug) == problem
            assert (await site.refresh()).failures == failures
        assert await site.store.refreshes.nightly() == []
        assert await site.article() == before

    async def test_an_article_that_was_removed_meanwhile_is_no_failure(self, site: Site) -> None:
        await site.store.articles.remove(SERVER, site.slug)
        assert await site.nightly.refresh(SERVER, site.slug) is None

    async def test_servers_that_the_bot_has_left_are_left_alone(self, site: Site) -> None:
        await site.store.refreshes.choose(SERVER, site.slug, is_nightly=True)
        await site.store.servers.mark_left(SERVER, utcnow())
        requests = len(site.statuses)
        await site.nightly.nightly()
        assert len(site.statuses) == requests

    async def test_the_moderators_log_is_told_of_what_changed_and_of_nothing_else(self, site: Site) -> None:
        await site.store.refreshes.choose(SERVER, site.slug, is_nightly=True)
        await site.nightly.refresh(SERVER, site.slug)
        assert site.told == []
        await site.store.settings.set(SERVER, {LOG_CHANNEL: 7})
        site.pages["/beasts"] = page(NEW, PARAGRAPHS[1], PARAGRAPHS[0], PARAGRAPHS[2])
        await site.nightly.refresh(SERVER, site.slug)
        assert site.told == [SERVER]
        assert await site.store.moderator_logs.take_updates(SERVER) == [NightlyUpdate("Beasts", 4, 4, 0)]
        assert await site.store.moderator_logs.take_updates(SERVER) == []

    async def test_of_many_processes_one_fetches_each_night(self, site: Site) -> None:
        await site.store.refreshes.choose(SERVER, site.slug, is_nightly=True)
        others = [NightlyUpdates(site.updating, site.sourcing, site.store, site.told.append) for _ in range(3)]
        requests = len(site.statuses)
        await asyncio.gather(*(one.nightly() for one in [site.nightly, *others]))
        fetched = len(site.statuses) - requests
        assert fetched > 0
        await site.store.key_values.set(FETCHED, "yesterday")
        await site.nightly.nightly()
        assert len(site.statuses) == requests + 2 * fetched

    async def test_an_article_that_is_damaged_keeps_no_other_from_being_fetched(
        self, site: Site, tmp_path: Path, caplog: pytest.LogCaptureFixture
    ) -> None:
        for server, slug in ((SERVER - 1, "ants"), (SERVER, site.slug)):
            article = Article.from_paragraphs(
                "Ants", [((), "Ants build hills.")], language="en", slug=slug, url="https://example.com/"
            )
            if server != SERVER:
                await site.store.articles.add(server, article)
            await site.store.refreshes.choose(server, slug, is_nightly=True)
        async with writing(f"sqlite+aiosqlite:///{tmp_path}/pullquote.db") as connection:
            await connection.execute(update(articles).where(articles.c.slug == "ants").values(text="Bees"))
        site.pages["/beasts"] = page(*PARAGRAPHS, NEW)
        await site.nightly.nightly()
        assert len((await site.article()).passages) == 5
        assert not [record for record in caplog.records if record.exc_info]
