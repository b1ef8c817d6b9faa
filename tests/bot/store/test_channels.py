import pytest

from bot.articles import SLUG
from bot.store import SHARED
from bot.store.database import Store
from index import Article, UnknownArticle


async def test_a_channel_asks_what_was_chosen_for_it_and_others_ask_all(url: str, bees: Article, ants: Article) -> None:
    async with Store.open(url) as store:
        await store.articles.add(1, bees)
        await store.articles.add(1, ants)
        await store.channels.choose(1, 5, [bees.slug, ants.slug, bees.slug])
        await store.channels.choose(1, 6, [ants.slug])
    async with Store.open(url) as store:
        assert await store.channels.articles(1, 5) == {bees.slug, ants.slug}
        assert await store.channels.articles(1, 7) == await store.channels.articles(2, 5) == frozenset()
        assert await store.channels.all(1) == {5: {bees.slug, ants.slug}, 6: {ants.slug}}


async def test_choosing_again_replaces_and_choosing_none_means_all(store: Store, bees: Article, ants: Article) -> None:
    await store.articles.add(1, bees)
    await store.articles.add(1, ants)
    for chosen in ([bees.slug], [ants.slug], []):
        await store.channels.choose(1, 5, chosen)
        assert await store.channels.articles(1, 5) == set(chosen)
    assert await store.channels.all(1) == {}


async def test_an_unknown_article_changes_nothing(store: Store, bees: Article) -> None:
    await store.articles.add(1, bees)
    await store.channels.choose(1, 5, [bees.slug])
    with pytest.raises(UnknownArticle, match="wasps"):
        await store.channels.choose(1, 5, [bees.slug, "wasps"])
    assert await store.channels.articles(1, 5) == {bees.slug}


async def test_only_the_articles_that_answer_in_the_server_can_be_chosen(store: Store, bees: Article) -> None:
    await store.channels.choose(1, 5, [SLUG])
    await store.articles.add(1, bees)
    with pytest.raises(UnknownArticle, match=SLUG):
        await store.channels.choose(1, 5, [SLUG])


async def test_a_removed_article_is_asked_nowhere(store: Store, bees: Article, ants: Article) -> None:
    for server in (1, 2):
        await store.articles.add(server, bees)
        await store.articles.add(server, ants)
        await store.channels.choose(server, 5, [bees.slug, ants.slug])
    await store.articles.remove(1, bees.slug)
    await store.articles.add(1, bees)
    assert await store.channels.articles(1, 5) == {ants.slug}
    assert await store.channels.articles(2, 5) == {ants.slug, bees.slug}


async def test_an_article_removed_from_the_shelf_is_asked_nowhere_but_where_it_was_copied(
    store: Store, ants: Article
) -> None:
    await store.articles.add(SHARED, ants)
    for server in (1, 2):
        await store.channels.choose(server, 5, [ants.slug])
    await store.articles.rename(2, ants.slug, "Ants of our own")
    await store.articles.remove(SHARED, ants.slug)
    assert await store.channels.articles(1, 5) == frozenset()
    assert await store.channels.articles(2, 5) == {ants.slug}
