import asyncio

import pytest
from discord.utils import utcnow

from bot.errors import ArticleChanged, KnownArticle, NotFetched, OverLimit
from bot.libraries import Libraries
from bot.sources.service import ArticleReference, Sourcing
from bot.sources.uploads import ArticleDetails, WebAddress
from bot.store.database import Store
from bot.store.records import Limits
from index import UnknownArticle
from tests.support.website import website

SERVER, CHANNEL, ALICE, BOB = 1, 7, 11, 12
LIMITS = Limits(articles=100, passages=1_000, megabytes=1)


@pytest.fixture
def sourcing(store: Store) -> Sourcing:
    return Sourcing(Libraries(store), store, LIMITS)


async def add(sourcing: Sourcing, title: str, text: str = "The dragon sleeps.", by: int = ALICE) -> ArticleReference:
    return ArticleReference.of((await sourcing.add(SERVER, text, ArticleDetails(title, "en"), by)).article)


async def titles(sourcing: Sourcing) -> list[str]:
    return sorted(article.title for article in await sourcing.headers(SERVER))


async def test_articles_that_are_added_at_once_are_all_kept(sourcing: Sourcing) -> None:
    await asyncio.gather(*(add(sourcing, f"Beast {number}", by=number) for number in range(20)))
    stored = await sourcing.headers(SERVER)
    assert {one.by for one in stored} == set(range(20))
    assert len(await titles(sourcing)) == 20


async def test_of_two_articles_of_one_title_added_at_once_one_is_kept_and_the_other_said_to_be_known(
    sourcing: Sourcing,
) -> None:
    done = await asyncio.gather(add(sourcing, "Beasts"), add(sourcing, "Beasts"), return_exceptions=True)
    assert [type(one) for one in done if isinstance(one, Exception)] == [KnownArticle]
    assert await titles(sourcing) == ["Beasts"]


async def test_a_title_given_while_a_text_is_given_is_not_lost(sourcing: Sourcing) -> None:
    reference = await add(sourcing, "Beasts")
    await asyncio.gather(
        sourcing.update(SERVER, reference.slug, "The griffin flies.", BOB),
        sourcing.rename(SERVER, reference.slug, "Monsters"),
    )
    article = await sourcing.article(SERVER, reference.slug)
    assert (article.title, article.text, article.slug) == ("Monsters", "The griffin flies.", "beasts")


async def test_an_article_removed_twice_at_once_is_removed_once(sourcing: Sourcing) -> None:
    reference = await add(sourcing, "Beasts")
    done = await asyncio.gather(*(sourcing.remove(SERVER, reference) for _ in range(2)), return_exceptions=True)
    assert [type(one) for one in done if isinstance(one, Exception)] == [ArticleChanged]
    assert await titles(sourcing) == []


async def test_an_article_is_not_removed_with_another_text_than_was_shown(sourcing: Sourcing) -> None:
    reference = await add(sourcing, "Beasts")
    done = await asyncio.gather(
        sourcing.update(SERVER, reference.slug, "The griffin flies.", BOB),
        sourcing.remove(SERVER, reference),
        return_exceptions=True,
    )
    [failed] = [one for one in done if isinstance(one, Exception)]
    # Whichever came first, the other was told.
    assert isinstance(failed, ArticleChanged if await titles(sourcing) else UnknownArticle)


async def test_of_two_articles_with_one_text_the_one_that_was_shown_is_removed(sourcing: Sourcing) -> None:
    first, second = await add(sourcing, "Beasts"), await add(sourcing, "Monsters")
    assert first.edition == second.edition
    await sourcing.remove(SERVER, first)
    assert await titles(sourcing) == ["Monsters"]


async def test_two_who_choose_from_different_menus_at_once_lose_nothing(sourcing: Sourcing) -> None:
    for title in "ABCD":
        await add(sourcing, title)
    await sourcing.use(SERVER, CHANNEL, "abcd", "ac")
    await asyncio.gather(sourcing.use(SERVER, CHANNEL, "ab", "b"), sourcing.use(SERVER, CHANNEL, "cd", "d"))
    assert (await sourcing.used(SERVER, CHANNEL)).slugs == {"b", "d"}


async def test_an_article_over_a_limit_changes_nothing(store: Store) -> None:
    sourcing = Sourcing(Libraries(store), store, Limits(articles=2, passages=1_000, megabytes=1))
    done = await asyncio.gather(*(add(sourcing, title) for title in "ABCD"), return_exceptions=True)
    assert [type(one) for one in done if isinstance(one, Exception)] == [OverLimit, OverLimit]
    assert len(await titles(sourcing)) == 2


async def test_a_title_that_two_articles_have_names_neither(sourcing: Sourcing) -> None:
    first = await add(sourcing, "Beasts")
    second = await add(sourcing, "Others")
    await sourcing.rename(SERVER, second.slug, "beasts")
    for chosen in ("beasts", "others"):  # their slugs
        assert (await sourcing.named(SERVER, chosen)).slug == chosen
    with pytest.raises(UnknownArticle):
        await sourcing.named(SERVER, "BEASTS")
    await sourcing.remove(SERVER, first)
    assert (await sourcing.named(SERVER, "BEASTS")).slug == "others"


@pytest.mark.parametrize(("given", "later"), [(None, "fr"), ("br", "br")])
async def test_a_new_text_is_in_its_own_language_unless_one_was_stated(
    sourcing: Sourcing, given: str | None, later: str
) -> None:
    await sourcing.add(
        SERVER, "The dragon sleeps in the cave and dreams of gold.", ArticleDetails("Beasts", given), ALICE
    )
    updated = await sourcing.update(SERVER, "beasts", "Le dragon dort dans la grotte et rêve de son or.", BOB)
    assert updated.article.language == later


async def test_a_server_that_changes_a_text_of_the_shared_articles_has_them_all_as_its_own(
    store: Store, sourcing: Sourcing
) -> None:
    [shared] = await sourcing.headers(SERVER)
    updated = await sourcing.update(SERVER, shared.slug, "Another text.", BOB)
    assert (updated.before, updated.article.title) == (shared, shared.title)
    assert [header.by for header in await sourcing.headers(SERVER)] == [BOB]
    assert (await sourcing.article(SERVER, shared.slug)).text == "Another text."
    assert await sourcing.headers(SERVER + 1) == [shared]


async def test_what_a_removal_would_cost_counts_the_pins_that_stand(store: Store, sourcing: Sourcing) -> None:
    reference = await add(sourcing, "Beasts", "The dragon sleeps.\n\nThe griffin flies.")
    article = await sourcing.article(SERVER, reference.slug)
    for passage in article.passages:
        await store.pins.add(
            SERVER, CHANNEL, None, "?", reference.slug, passage.start, passage.end, passage.text, ALICE, utcnow()
        )
    assert (await sourcing.removal(SERVER, "Beasts")).pins == 2
    await sourcing.update(SERVER, reference.slug, "The griffin flies.", BOB)
    assert (await sourcing.removal(SERVER, "Beasts")).pins == 1


PAGE = "<html><head><title>Beasts</title></head><body><article><h1>Beasts</h1><p>{}</p></article></body></html>"
SLEEPS = "The dragon sleeps in its cave in the mountains all day, and dreams of gold."


async def test_a_page_is_fetched_and_what_holds_no_text_is_said_to_need_more(store: Store) -> None:
    empty = "<html><body><div id='app'></div><script>start()</script></body></html>"
    async with website({"/beasts": PAGE.format(SLEEPS), "/app": empty}) as (site, fetcher):
        sourcing = Sourcing(Libraries(store), store, LIMITS, fetcher=fetcher)
        added = await sourcing.add(SERVER, WebAddress(f"{site}/beasts"), ArticleDetails(), ALICE)
        assert (added.article.title, added.article.text) == ("Beasts", SLEEPS)
        assert added.article.url == f"{site}/beasts"
        with pytest.raises(NotFetched) as caught:
            await sourcing.add(SERVER, WebAddress(f"{site}/app"), ArticleDetails(), ALICE)
        assert caught.value.reason == "script"
