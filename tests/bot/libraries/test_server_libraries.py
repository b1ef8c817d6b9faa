import asyncio
from pathlib import Path

import pytest
from sqlalchemy import update

from bot.articles import SLUG
from bot.errors import DamagedArticle
from bot.libraries.server_libraries import Libraries
from bot.libraries.server_library import ServerLibrary
from bot.store import SHARED
from bot.store.database import Store
from bot.store.rows.tables import articles
from index import Article, Library
from tests.support.databases import writing

ANTS = Article.from_paragraphs("On ants", [((), "Ants make no honey.")], language="en")
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


async def test_the_libraries_of_servers_that_asked_long_ago_make_room(store: Store) -> None:
    libraries = Libraries(store, megabytes=2.5 * Library([BEES]).nbytes / 1_000_000)
    for server in (7, 8, 9):
        await store.articles.add(server, BEES)
    first, second = await libraries.of(7), await libraries.of(8)
    assert await libraries.of(7) is first
    await libraries.of(9)
    assert await libraries.of(7) is first
    assert await libraries.of(8) is not second


async def test_an_erased_server_asks_the_shared_articles_again_and_its_own_are_in_memory_no_more(store: Store) -> None:
    libraries = Libraries(store)
    await libraries.of(None)
    shared = libraries.bytes
    await store.articles.add(7, BEES)
    await libraries.of(7)
    await store.privacy.erase(7)
    assert slugs(await libraries.of(7)) == [SLUG]
    assert libraries.bytes == shared


async def test_a_library_that_alone_takes_more_than_there_is_answers_all_the_same(store: Store) -> None:
    libraries = Libraries(store, megabytes=1e-6)
    await store.articles.add(7, BEES)
    first = await libraries.of(7)
    assert await libraries.of(7) is first


async def test_a_damaged_article_is_in_no_library_and_whoever_names_it_is_told(store: Store, tmp_path: Path) -> None:
    libraries = Libraries(store)
    for article in (BEES, ANTS):
        await store.articles.add(7, article)
    await libraries.of(7)
    await store.articles.rename(7, BEES.slug, "On honey bees")  # read again, as by another process
    async with writing(f"sqlite+aiosqlite:///{tmp_path}/pullquote.db") as connection:
        await connection.execute(update(articles).where(articles.c.slug == BEES.slug).values(text="Bees"))
    made = await libraries.of(7)
    assert slugs(made) == [ANTS.slug]
    assert [header.title for header in await libraries.headers(7)] == ["On honey bees", ANTS.title]
    for chosen in (BEES.slug, "On honey bees", None):
        with pytest.raises(DamagedArticle):
            made.require_undamaged(chosen)
    made.require_undamaged(ANTS.slug)
    with pytest.raises(DamagedArticle):
        await libraries.article(7, BEES.slug)
    await store.articles.remove(7, BEES.slug)
    assert slugs(await libraries.of(7)) == [ANTS.slug]
