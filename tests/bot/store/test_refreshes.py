from dataclasses import replace

import pytest

from bot.store.database import Store
from bot.store.refreshes import MOST_FAILURES
from bot.store.rows.records import Refresh, Validators
from index import Article, UnknownArticle

SERVER = 7
TAGGED = Validators('"v1"', "Sat, 01 Mar 2025 12:00:00 GMT")


@pytest.fixture
async def slug(store: Store, bees: Article) -> str:
    await store.articles.add(SERVER, bees, validators=TAGGED)
    return bees.slug


async def test_what_a_site_said_of_a_text_goes_with_the_text(store: Store, bees: Article, slug: str) -> None:
    assert await store.refreshes.of(SERVER) == {slug: Refresh(TAGGED)}
    await store.articles.update(SERVER, slug, replace(bees, text=bees.text + " "), at=None, by=None)
    assert await store.refreshes.of(SERVER) == {slug: Refresh()}
    await store.articles.remove(SERVER, slug)
    assert await store.refreshes.of(SERVER) == {}


async def test_of_an_article_from_no_page_nothing_is_stored(store: Store, bees: Article) -> None:
    await store.articles.add(SERVER, bees)
    assert await store.refreshes.of(SERVER) == {}


async def test_articles_that_were_chosen_are_fetched_every_night_until_they_are_not(store: Store, slug: str) -> None:
    assert await store.refreshes.nightly() == []
    await store.refreshes.choose(SERVER, slug, is_nightly=True)
    assert await store.refreshes.nightly() == [(SERVER, slug)]
    await store.refreshes.choose(SERVER, slug, is_nightly=False)
    assert await store.refreshes.nightly() == []
    assert await store.refreshes.of(SERVER) == {slug: Refresh(TAGGED)}


async def test_failures_in_a_row_end_it_and_a_choice_begins_anew(store: Store, slug: str) -> None:
    await store.refreshes.choose(SERVER, slug, is_nightly=True)
    for _ in range(MOST_FAILURES - 1):
        await store.refreshes.note_failure(SERVER, slug, "not-fetched")
    await store.refreshes.note_success(SERVER, slug)
    for night in range(1, MOST_FAILURES + 1):
        await store.refreshes.note_failure(SERVER, slug, "another-text")
        assert (await store.refreshes.of(SERVER))[slug].failures == night
    assert await store.refreshes.nightly() == []
    assert (await store.refreshes.of(SERVER))[slug].problem == "another-text"
    await store.refreshes.choose(SERVER, slug, is_nightly=True)
    assert (await store.refreshes.of(SERVER))[slug] == Refresh(TAGGED, is_nightly=True)


async def test_a_new_text_ends_a_row_of_failures(store: Store, bees: Article, slug: str) -> None:
    await store.refreshes.choose(SERVER, slug, is_nightly=True)
    await store.refreshes.note_failure(SERVER, slug, "unreadable")
    await store.articles.update(SERVER, slug, bees, at=None, by=None)
    assert (await store.refreshes.of(SERVER))[slug] == Refresh(is_nightly=True)


async def test_a_server_that_chooses_for_a_shared_article_has_the_shared_ones_as_its_own(store: Store) -> None:
    [shared] = await store.articles.headers(0)
    await store.refreshes.choose(SERVER, shared.slug, is_nightly=True)
    assert await store.articles.headers(SERVER) == [shared]
    assert (await store.snapshot(SERVER)).revision
    assert await store.refreshes.of(0) == {}


async def test_nothing_is_chosen_for_an_article_there_is_not(store: Store, slug: str) -> None:
    with pytest.raises(UnknownArticle):
        await store.refreshes.choose(SERVER, "wasps", is_nightly=True)
