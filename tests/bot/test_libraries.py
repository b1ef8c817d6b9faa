import asyncio

import pytest

from bot.articles import SLUG
from bot.libraries import Libraries, ServerLibrary
from bot.store import SHARED
from bot.store.database import Store
from index import Article

BEES = Article.from_paragraphs("On bees", [((), "Bees make honey.")], language="en")


def slugs(server_library: ServerLibrary) -> list[str]:
    return [article.slug for article in server_library.library.articles]


async def test_a_server_that_never_changed_its_articles_and_direct_messages_ask_the_shared_articles(
    store: Store,
) -> None:
    libraries = Libraries(store)
    assert slugs(await libraries.of(7)) == [SLUG]
    assert await libraries.of(7) is await libraries.of(None)


async def test_a_server_asks_its_own_articles_once_it_has_had_some(store: Store) -> None:
    libraries = Libraries(store)
    await libraries.of(7)
    await store.articles.add(7, BEES)
    assert slugs(await libraries.of(7)) == [BEES.slug]
    assert slugs(await libraries.of(8)) == [SLUG]
    await store.articles.remove(7, BEES.slug)
    assert slugs(await libraries.of(7)) == []


async def test_a_library_is_kept_until_its_articles_change(store: Store) -> None:
    libraries = Libraries(store)
    first, second = await asyncio.gather(libraries.of(None), libraries.of(None))
    assert first is second
    await store.articles.add(SHARED, BEES)
    third = await libraries.of(None)
    assert third.edition(BEES.edition) == BEES
    assert third is await libraries.of(None)


async def test_without_any_shared_article_there_is_nothing_to_ask(store: Store) -> None:
    await store.articles.remove(SHARED, SLUG)
    assert slugs(await Libraries(store).of(7)) == []


async def test_the_libraries_of_servers_that_asked_long_ago_make_room(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.libraries.MAX_PASSAGES", 2 * len(BEES.passages))
    libraries = Libraries(store)
    for server in (7, 8, 9):
        await store.articles.add(server, BEES)
    first, second = await libraries.of(7), await libraries.of(8)
    assert await libraries.of(7) is first
    await libraries.of(9)
    assert await libraries.of(7) is first
    assert await libraries.of(8) is not second


async def test_an_erased_server_asks_the_shelf_again(store: Store) -> None:
    libraries = Libraries(store)
    await store.articles.add(7, BEES)
    await libraries.of(7)
    await store.privacy.erase(7)
    assert slugs(await libraries.of(7)) == [SLUG]
