import asyncio

from bot.articles import SLUG
from bot.libraries import Libraries
from bot.store import EVERYWHERE
from bot.store.database import Store
from index import Article

BEES = Article.from_paragraphs("On bees", [((), "Bees make honey.")], language="en")


async def test_a_server_without_articles_and_direct_messages_ask_the_shelf(store: Store) -> None:
    libraries = Libraries(store)
    assert [article.slug for article in (await libraries.of(7)).articles] == [SLUG]
    assert await libraries.of(7) is await libraries.of(None)


async def test_a_server_asks_its_own_articles_once_it_has_some(store: Store) -> None:
    libraries = Libraries(store)
    await libraries.of(7)
    await store.add(7, BEES)
    assert (await libraries.of(7)).articles == (BEES,)
    assert [article.slug for article in (await libraries.of(8)).articles] == [SLUG]
    await store.remove(7, BEES.slug)
    assert [article.slug for article in (await libraries.of(7)).articles] == [SLUG]


async def test_a_library_is_kept_until_its_articles_change(store: Store) -> None:
    libraries = Libraries(store)
    first, second = await asyncio.gather(libraries.of(None), libraries.of(None))
    assert first is second
    await store.add(EVERYWHERE, BEES)
    third = await libraries.of(None)
    assert BEES in third.articles
    assert third is await libraries.of(None)
