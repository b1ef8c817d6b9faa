"""Articles that are fetched again at night, while moderators change them."""

from collections.abc import Awaitable, Callable

import pytest
from discord.utils import utcnow

from bot.libraries.server_libraries import Libraries
from bot.sources.nightly import NightlyUpdates
from bot.sources.preview.drafting import Drafting
from bot.sources.preview.drafts import Drafts
from bot.sources.reading.article_reader import ArticleReader
from bot.sources.reading.uploads import ArticleDetails
from bot.sources.service import Sourcing
from bot.sources.updating import Updating
from bot.store.database import Store
from bot.store.rows.records import Limits, ReadArticle, Validators
from index import Article

SERVER, MODERATOR = 1, 11
LIMITS = Limits(articles=100, passages=1_000, megabytes=1)
PARAGRAPHS = [f"The dragon of hill {number} sleeps under an oak until the rain wakes it up." for number in range(9)]
NEWER = [*PARAGRAPHS, "In autumn they all fly south, over the sea."]

Act = Callable[[Sourcing], Awaitable[object]]


class Page(ArticleReader):
    """One page for all addresses; while it is fetched, a moderator does something."""

    meanwhile: Act | None = None
    sourcing: Sourcing

    async def read_newer(self, server: int, details: ArticleDetails, validators: Validators) -> ReadArticle | None:
        if self.meanwhile:
            await self.meanwhile(self.sourcing)
        return text(*NEWER)


class Night:
    """An article that is fetched every night, and whose page has a new paragraph."""

    def __init__(self, store: Store) -> None:
        self.store, self.page, self.told = store, Page(LIMITS), list[int]()
        self.sourcing = self.page.sourcing = Sourcing(Libraries(store), store, LIMITS)
        updating = Updating(self.sourcing, self.page, Drafting(self.sourcing, self.page, Drafts(1)), store)
        self.updates = NightlyUpdates(updating, self.sourcing, store, self.told.append)

    async def begin(self) -> None:
        await self.sourcing.add(SERVER, text(*PARAGRAPHS, url="https://dragons.example/"), MODERATOR)
        await self.store.refreshes.choose(SERVER, "dragons", is_nightly=True)

    async def texts(self) -> dict[str, str]:
        return {article.title: article.text for article in await self.store.articles.all(SERVER)}


@pytest.fixture
async def night(store: Store) -> Night:
    made = Night(store)
    await made.begin()
    return made


def text(*paragraphs: str, url: str | None = None) -> ReadArticle:
    passages = [((), each) for each in paragraphs]
    return ReadArticle(Article.from_paragraphs("Dragons", passages, language="en", url=url), {})


async def test_a_page_that_has_more_to_say_gives_its_article_a_new_text(night: Night) -> None:
    assert await night.updates.refresh(SERVER, "dragons") is None
    assert NEWER[-1] in (await night.texts())["Dragons"]
    assert night.told == [SERVER]


async def test_an_article_that_is_renamed_meanwhile_has_its_new_text_under_its_new_title(night: Night) -> None:
    night.page.meanwhile = lambda sourcing: sourcing.rename(SERVER, "dragons", "Beasts")
    assert await night.updates.refresh(SERVER, "dragons") is None
    assert NEWER[-1] in (await night.texts())["Beasts"]


async def test_what_a_moderator_has_given_an_article_meanwhile_is_not_written_over(night: Night) -> None:
    given = text(*PARAGRAPHS, "A moderator wrote this.")
    night.page.meanwhile = lambda sourcing: sourcing.update(SERVER, "dragons", given, MODERATOR)
    assert await night.updates.refresh(SERVER, "dragons") is None
    assert await night.texts() == {"Dragons": given.article.text}
    assert night.told == []


async def test_an_article_that_is_removed_meanwhile_stays_removed_and_another_of_its_title_is_left_alone(
    night: Night,
) -> None:
    other = text("Another dragon, of another tale.")

    async def replace(sourcing: Sourcing) -> None:
        await sourcing.rename(SERVER, "dragons", "Beasts")
        await sourcing.add(SERVER, other, MODERATOR, beside=True)
        await night.store.articles.remove(SERVER, "dragons", at=utcnow())

    night.page.meanwhile = replace
    assert await night.updates.refresh(SERVER, "dragons") is None
    assert await night.texts() == {"Dragons": other.article.text}
    assert night.told == []


async def test_another_article_that_has_its_slug_by_then_is_left_alone(night: Night) -> None:
    other = text("Another dragon, of another tale.")

    async def replace(sourcing: Sourcing) -> None:
        await night.store.articles.remove(SERVER, "dragons", at=utcnow())
        await sourcing.add(SERVER, other, MODERATOR, beside=True)

    night.page.meanwhile = replace
    assert await night.updates.refresh(SERVER, "dragons") is None
    assert await night.texts() == {"Dragons": other.article.text}
