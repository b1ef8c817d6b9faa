from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from bot.articles import SLUG, builtin_article
from bot.errors import KnownArticle, OverLimit
from bot.store import SHARED
from bot.store.database import Store
from bot.store.rows.records import Limits
from index import Article, UnknownArticle
from tests.support.filling import AT, CHANNEL, MODERATOR, pinned
from tests.support.headers import header_of

PLENTY = Limits(100, 100_000, 100)

Act = Callable[[Store, Article], Awaitable[object]]
SECOND_CHANGES: dict[str, Act] = {
    "update": lambda store, article: store.articles.update(1, SLUG, article, at=AT, by=MODERATOR, limits=PLENTY),
    "rename": lambda store, article: store.articles.rename(1, SLUG, "Another title"),
    "remove": lambda store, article: store.articles.remove(1, SLUG),
}
second_changes = pytest.mark.parametrize("change", SECOND_CHANGES.values(), ids=SECOND_CHANGES)


class TestAddition:
    async def test_who_added_an_article_and_when_is_kept(self, url: str, bees: Article, ants: Article) -> None:
        async with Store.open(url) as store:
            await store.articles.add(1, bees, at=AT, by=MODERATOR)
            await store.articles.add(1, ants)
        async with Store.open(url) as store:
            assert await store.articles.headers(1) == [header_of(bees, AT, MODERATOR), header_of(ants, None, None)]

    async def test_whoever_replaces_it_added_it(self, store: Store, bees: Article) -> None:
        await store.articles.add(1, bees, at=AT, by=MODERATOR)
        later = AT + timedelta(days=1)
        await store.articles.add(1, bees, at=later, by=8)
        assert await store.articles.headers(1) == [header_of(bees, later, 8)]

    async def test_a_new_article_replaces_none(self, store: Store, bees: Article) -> None:
        await store.articles.add(1, bees, new=True)
        revision = (await store.snapshot(1)).revision
        with pytest.raises(KnownArticle, match="On bees"):
            await store.articles.add(1, replace(bees, title="Others"), new=True)
        assert await store.articles.all(1) == [bees]
        assert (await store.snapshot(1)).revision == revision

    async def test_a_servers_first_article_stands_alone(self, store: Store, bees: Article) -> None:
        await store.articles.add(1, bees)
        assert await store.articles.all(1) == [bees]

    async def test_a_servers_first_article_may_be_called_as_one_of_the_shelf(self, store: Store, bees: Article) -> None:
        own = replace(bees, slug=SLUG)
        assert not (await store.articles.add(1, own, new=True)).replaced
        assert await store.articles.all(1) == [own]

    async def test_pins_and_channels_let_go_of_the_shelf_with_the_first_article(
        self, store: Store, bees: Article
    ) -> None:
        shared_articles = builtin_article()
        pin = await pinned(store, 1, shared_articles, shared_articles.passages[0].text)
        await store.channels.choose(1, CHANNEL, [SLUG])
        change = await store.articles.add(1, bees)
        assert change.detached == (replace(pin, is_current=False),)
        assert await store.pins.all(1) == list(change.detached)
        assert await store.channels.articles(1, CHANNEL) == frozenset()
        assert [found.is_current for found in (await store.articles.add(1, shared_articles)).moved] == [True]
        assert await store.pins.all(1) == [pin]

    async def test_pins_on_shared_articles_follow_their_words_into_the_servers_own(self, store: Store) -> None:
        shared, words = builtin_article(), [passage.text for passage in builtin_article().passages]
        kept = await pinned(store, 1, shared, words[0])
        await pinned(store, 1, shared, words[1])
        elsewhere = await pinned(store, 2, shared, words[0])
        paragraphs = [((), text) for text in ("Something else first.", words[0])]
        change = await store.articles.add(
            1, Article.from_paragraphs("Another title", paragraphs, language="fr"), new=True
        )
        [moved], [lost] = change.moved, change.detached
        assert (moved.number, moved.article, moved.words) == (kept.number, "another-title", words[0])
        assert (await store.pins.get(1, kept.number)).is_current
        assert (lost.words, lost.is_current) == (words[1], False)
        assert await store.pins.get(2, elsewhere.number) == elsewhere


class TestFirstChangeOfTheSharedArticles:
    @second_changes
    async def test_makes_all_of_its_articles_the_servers_own(
        self, store: Store, change: Act, bees: Article, ants: Article
    ) -> None:
        await store.articles.add(SHARED, ants, at=AT, by=MODERATOR)
        shared_articles = await store.articles.headers(SHARED)
        await change(store, bees)
        assert await store.articles.headers(SHARED) == shared_articles
        own = {header.slug: header for header in await store.articles.headers(1)}
        assert own.pop(ants.slug) == header_of(ants, AT, MODERATOR)
        assert set(own) <= {SLUG}
        assert (await store.snapshot(1)).revision > 0

    @second_changes
    async def test_keeps_the_pins_of_the_others(self, store: Store, change: Act, bees: Article, ants: Article) -> None:
        await store.articles.add(SHARED, ants)
        pin = await pinned(store, 1, ants, "no honey")
        await store.channels.choose(1, CHANNEL, [ants.slug])
        await change(store, bees)
        assert await store.pins.get(1, pin.number) == pin
        assert await store.channels.articles(1, CHANNEL) == {ants.slug}

    async def test_of_an_article_that_is_not_on_it_makes_nothing_ones_own(self, store: Store, bees: Article) -> None:
        for act in (
            store.articles.update(1, bees.slug, bees, at=AT, by=None, limits=None),
            store.articles.rename(1, bees.slug, "Bees"),
            store.articles.remove(1, bees.slug),
        ):
            with pytest.raises(UnknownArticle, match=bees.slug):
                await act
        assert await store.articles.all(1) == []
        assert await store.servers.all() == set()

    async def test_counts_the_copies_as_the_servers_own(self, store: Store, bees: Article, ants: Article) -> None:
        await store.articles.add(SHARED, ants)
        with pytest.raises(OverLimit):
            await store.articles.update(1, SLUG, bees, at=AT, by=None, limits=replace(PLENTY, articles=1))
        assert await store.articles.all(1) == []


class TestUpdate:
    async def test_gives_an_article_other_words_under_the_same_name(
        self, store: Store, bees: Article, ants: Article
    ) -> None:
        await store.articles.add(1, bees)
        change = await store.articles.update(1, bees.slug, ants, at=AT, by=MODERATOR, limits=PLENTY)
        assert change.replaced
        assert await store.articles.headers(1) == [header_of(replace(ants, slug=bees.slug), AT, MODERATOR)]

    async def test_refused_leaves_everything_as_it_was(self, store: Store, bees: Article, ants: Article) -> None:
        await store.articles.add(1, bees)
        pin = await pinned(store, 1, bees, "They dance.")
        before = await store.articles.headers(1), (await store.snapshot(1)).revision
        with pytest.raises(OverLimit):
            await store.articles.update(1, bees.slug, ants, at=AT, by=None, limits=Limits(1, 0, 1))
        assert (await store.articles.headers(1), (await store.snapshot(1)).revision) == before
        assert await store.pins.all(1) == [pin]


class TestRename:
    async def test_changes_the_title_of_the_article_and_of_its_pins(self, store: Store, bees: Article) -> None:
        await store.articles.add(1, bees, at=AT, by=MODERATOR)
        pin = await pinned(store, 1, bees, "They dance.")
        before = (await store.snapshot(1)).revision
        await store.articles.rename(1, bees.slug, "Sur les abeilles")
        assert await store.articles.headers(1) == [header_of(replace(bees, title="Sur les abeilles"), AT, MODERATOR)]
        assert await store.pins.all(1) == [replace(pin, title="Sur les abeilles")]
        assert (await store.snapshot(1)).revision > before

    async def test_an_unknown_article_has_no_title(self, store: Store, bees: Article) -> None:
        await store.articles.add(1, bees)
        with pytest.raises(UnknownArticle):
            await store.articles.rename(1, SLUG, "Title")


class TestLimits:
    async def test_exactly_as_much_as_allowed_is_fine(self, store: Store, bees: Article) -> None:
        limits = Limits(articles=2, passages=4, megabytes=len(bees.text) * 2 / 1_000_000)
        for slug in (bees.slug, "twin", bees.slug):
            await store.articles.add(1, replace(bees, slug=slug), limits=limits)
        assert len(await store.articles.all(1)) == 2

    @pytest.mark.parametrize(("what", "limit"), [("articles", 1), ("passages", 3), ("megabytes", 0.000_057)])
    async def test_one_more_is_refused_and_changes_nothing(
        self, store: Store, bees: Article, what: str, limit: float
    ) -> None:
        await store.articles.add(1, bees, limits=PLENTY)
        before = (await store.snapshot(1)).revision
        less: dict[str, Any] = {what: limit}
        with pytest.raises(OverLimit) as caught:
            await store.articles.add(1, replace(bees, slug="twin"), limits=replace(PLENTY, **less))
        assert (caught.value.what, caught.value.limit) == (what, limit)
        assert await store.articles.all(1) == [bees]
        assert (await store.snapshot(1)).revision == before

    async def test_megabytes_are_bytes_and_not_letters(self, store: Store) -> None:
        article = Article.from_paragraphs("T", [((), "🦋" * 250_000)], language="en")
        with pytest.raises(OverLimit):
            await store.articles.add(1, article, limits=replace(PLENTY, megabytes=0.999_999))
        await store.articles.add(1, article, limits=replace(PLENTY, megabytes=1))

    async def test_each_server_has_its_own(self, store: Store, bees: Article) -> None:
        for server in (1, 2):
            await store.articles.add(server, bees, limits=Limits(1, 2, 1))


async def test_no_revision_comes_twice_even_when_the_server_was_erased(
    store: Store, bees: Article, ants: Article
) -> None:
    await store.articles.add(1, bees)
    before = (await store.snapshot(1)).revision
    await store.privacy.erase(1)
    assert (await store.snapshot(1)).revision == 0
    await store.articles.add(1, ants)
    assert (await store.snapshot(1)).revision > before
