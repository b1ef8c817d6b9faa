import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Coroutine
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from discord.utils import utcnow

from bot.errors import ArticleChanged, OverLimit, SharedTitle
from bot.libraries.server_libraries import Libraries
from bot.sources import service
from bot.sources.article_references import ArticleReference
from bot.sources.server_articles import ServerArticles, version_among
from bot.sources.service import Sourcing
from bot.store.database import Store
from bot.store.rows.records import ArticleHeader, Limits, ReadArticle
from index import Article, UnknownArticle

SERVER, CHANNEL, ALICE, BOB = 1, 7, 11, 12
LIMITS = Limits(articles=100, passages=1_000, megabytes=1)
MESSAGE = "https://discord.com/channels/111111111111111111/222222222222222222/333333333333333333"


@pytest.fixture
def sourcing(store: Store) -> Sourcing:
    return Sourcing(Libraries(store), store, LIMITS)


def read(text: str, title: str = "Beasts", url: str | None = None) -> ReadArticle:
    paragraphs = [((), paragraph) for paragraph in text.split("\n\n")]
    return ReadArticle(Article.from_paragraphs(title, paragraphs, language="en", url=url), {})


async def add(sourcing: Sourcing, title: str, text: str = "The dragon sleeps.", by: int = ALICE) -> ArticleReference:
    added = await sourcing.add(SERVER, read(text, title), by, beside=True)
    assert added is not None
    return ArticleReference.of(added.article)


async def titles(sourcing: Sourcing) -> list[str]:
    return sorted(article.title for article in await sourcing.articles.headers(SERVER))


async def test_articles_that_are_added_at_once_are_all_kept(sourcing: Sourcing) -> None:
    await asyncio.gather(*(add(sourcing, f"Beast {number}", by=number) for number in range(20)))
    stored = await sourcing.articles.headers(SERVER)
    assert {one.by for one in stored} == set(range(20))
    assert len(await titles(sourcing)) == 20


@pytest.mark.parametrize(("typed", "found"), [("Été", "été"), ("ÉTÉ ", "été"), ("Ete", "ete"), ("L'HIVER", "l-hiver")])
async def test_an_article_is_named_by_its_title_without_accents_where_only_one_is_meant(
    sourcing: Sourcing, typed: str, found: str
) -> None:
    for title in ("Été", "Ete", "L’hiver", "Gîte", "Gité"):
        await add(sourcing, title, f"The dragon sleeps in {title}.")
    assert (await sourcing.articles.named(SERVER, typed)).slug == found
    with pytest.raises(SharedTitle):
        await sourcing.articles.named(SERVER, "gite")


async def test_of_two_articles_of_one_title_added_at_once_each_has_a_slug_of_its_own(sourcing: Sourcing) -> None:
    await asyncio.gather(add(sourcing, "Beasts", "Dragons sleep."), add(sourcing, "Beasts", "Griffins fly."))
    assert sorted(header.slug for header in await sourcing.articles.headers(SERVER)) == ["beasts", "beasts-2"]


async def test_of_one_article_added_twice_at_once_one_is_stored(sourcing: Sourcing) -> None:
    done = await asyncio.gather(*(sourcing.add(SERVER, read("The dragon sleeps."), ALICE) for _ in range(2)))
    assert sum(added is None for added in done) == 1
    assert await titles(sourcing) == ["Beasts"]


@pytest.mark.parametrize(
    ("known", "new", "is_same"),
    [
        (read("Dragons sleep.", "A", "https://a.example/"), read("Griffins fly.", "B", "https://a.example/"), True),
        (read("Dragons sleep.", "A", "https://a.example/"), read("Griffins fly.", "A", "https://b.example/"), False),
        (read("Dragons sleep.", "A", "http://a.example/b"), read("Griffins.", "B", "https://A.example/b/#c"), True),
        (read("Dragons sleep.", "A"), read("Dragons sleep.", "B"), True),
        (read("Dragons sleep.", "A", MESSAGE), read("Griffins fly.", "B", MESSAGE), False),
        (read("Dragons sleep.", "A", MESSAGE), read("Griffins fly.", "A", MESSAGE), True),
    ],
)
def test_an_article_is_known_again_by_its_address_or_its_text(
    known: ReadArticle, new: ReadArticle, is_same: bool
) -> None:
    assert version_among([known.article], new.article) == ("a" if is_same else None)


async def test_a_title_given_while_a_text_is_given_is_not_lost(sourcing: Sourcing) -> None:
    reference = await add(sourcing, "Beasts")
    await asyncio.gather(
        sourcing.update(SERVER, reference.slug, read("The griffin flies."), BOB),
        sourcing.rename(SERVER, reference.slug, "Monsters"),
    )
    article = await sourcing.articles.article(SERVER, reference.slug)
    assert (article.title, article.text, article.slug) == ("Monsters", "The griffin flies.", "beasts")


async def test_an_article_removed_twice_at_once_is_removed_once(sourcing: Sourcing) -> None:
    reference = await add(sourcing, "Beasts")
    done = await asyncio.gather(*(sourcing.remove(SERVER, reference) for _ in range(2)), return_exceptions=True)
    assert [type(one) for one in done if isinstance(one, Exception)] == [ArticleChanged]
    assert await titles(sourcing) == []


async def test_an_article_is_not_removed_with_another_text_than_was_shown(sourcing: Sourcing) -> None:
    reference = await add(sourcing, "Beasts")
    done = await asyncio.gather(
        sourcing.update(SERVER, reference.slug, read("The griffin flies."), BOB),
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
        assert (await sourcing.articles.named(SERVER, chosen)).slug == chosen
    with pytest.raises(SharedTitle):
        await sourcing.articles.named(SERVER, "BEASTS")
    for called in ("Beasts (beasts)", "beasts (others)"):  # as lists tell them apart
        assert (await sourcing.articles.named(SERVER, called)).slug == called.partition("(")[2].rstrip(")")
    await sourcing.remove(SERVER, first)
    assert (await sourcing.articles.named(SERVER, "BEASTS")).slug == "others"


async def test_a_text_is_put_into_no_article_that_only_has_such_a_title(sourcing: Sourcing) -> None:
    first = await add(sourcing, "Beasts")
    await sourcing.rename(SERVER, (await add(sourcing, "Birds", "The griffin flies.")).slug, "beasts")
    await sourcing.remove(SERVER, first)
    with pytest.raises(UnknownArticle, match="Beasts"):
        await sourcing.update(SERVER, "beasts", read("It wakes."), BOB)
    assert (await sourcing.articles.article(SERVER, "birds")).text == "The griffin flies."


async def test_a_server_that_changes_a_text_of_the_shared_articles_has_them_all_as_its_own(
    store: Store, sourcing: Sourcing
) -> None:
    [shared] = await sourcing.articles.headers(SERVER)
    updated = await sourcing.update(SERVER, shared.slug, read("Another text."), BOB)
    assert (updated.before, updated.article.title) == (shared, shared.title)
    assert [header.by for header in await sourcing.articles.headers(SERVER)] == [BOB]
    assert (await sourcing.articles.article(SERVER, shared.slug)).text == "Another text."
    assert await sourcing.articles.headers(SERVER + 1) == [shared]


async def test_what_a_removal_would_cost_counts_the_pins_that_stand(store: Store, sourcing: Sourcing) -> None:
    reference = await add(sourcing, "Beasts", "The dragon sleeps.\n\nThe griffin flies.")
    article = await sourcing.articles.article(SERVER, reference.slug)
    for passage in article.passages:
        await store.pins.add(
            SERVER, CHANNEL, None, "?", (reference.slug, passage.start, passage.end, passage.text), ALICE, utcnow()
        )
    assert (await sourcing.removal(SERVER, "Beasts")).pins == 2
    await sourcing.update(SERVER, reference.slug, read("The griffin flies."), BOB)
    assert (await sourcing.removal(SERVER, "Beasts")).pins == 1


class OvertakenArticles(ServerArticles):
    """Once one is named, another process does something."""

    def __init__(self, store: Store, let_it: Callable[[], Awaitable[None]]) -> None:
        super().__init__(Libraries(store), store)
        self._let_it = let_it

    async def of_slug(self, server: int, slug: str) -> ArticleHeader | None:
        header = await super().of_slug(server, slug)
        await self._let_it()
        return header


class OvertakenLate(Sourcing):
    """Between reading an article and changing it, at the last moment, another process does something, once."""

    meanwhile: Coroutine[Any, Any, Any] | None = None

    def __init__(self, store: Store) -> None:
        super().__init__(Libraries(store), store, LIMITS)

    async def limits_of(self, server: int) -> Limits:
        await self._let_it()
        return await super().limits_of(server)

    async def _let_it(self) -> None:
        if (work := self.meanwhile) and self.lock(SERVER).locked():
            self.meanwhile = None
            await work


class Overtaken(OvertakenLate):
    """The same, as soon as the article is read."""

    def __init__(self, store: Store) -> None:
        super().__init__(store)
        self.articles = OvertakenArticles(store, self._let_it)


@pytest.fixture
async def elsewhere(store: Store, tmp_path: Path) -> AsyncIterator[Store]:
    """The store, as another process has it open."""
    async with Store.open(f"sqlite+aiosqlite:///{tmp_path / 'pullquote.db'}") as other:
        yield other


async def test_what_another_process_has_changed_meanwhile_is_what_an_update_takes_the_place_of(
    store: Store, elsewhere: Store
) -> None:
    sourcing = OvertakenLate(store)
    await add(sourcing, "Beasts")
    longer = read("The dragon sleeps.\n\nIt wakes.\n\nIt eats.").article
    sourcing.meanwhile = elsewhere.articles.update(SERVER, "beasts", longer, at=utcnow(), by=BOB)
    updated = await sourcing.update(SERVER, "beasts", read("The dragon sleeps.\n\nIt wakes."), ALICE)
    assert updated.before.passages == 3
    sourcing.meanwhile = elsewhere.articles.rename(SERVER, "beasts", "Monsters")
    await sourcing.update(SERVER, "beasts", read("The dragon sleeps."), ALICE)
    assert await titles(sourcing) == ["Monsters"]


async def test_an_article_that_another_process_has_removed_meanwhile_is_named_by_its_title(
    store: Store, elsewhere: Store
) -> None:
    sourcing = Overtaken(store)
    await add(sourcing, "Of Beasts")
    sourcing.meanwhile = elsewhere.articles.remove(SERVER, "of-beasts", at=utcnow())
    with pytest.raises(UnknownArticle, match="Of Beasts"):
        await sourcing.update(SERVER, "of-beasts", read("It wakes."), ALICE)
    await add(sourcing, "Of Birds", "The griffin flies.")
    sourcing.meanwhile = elsewhere.articles.remove(SERVER, "of-birds", at=utcnow())
    with pytest.raises(UnknownArticle, match="Of Birds"):
        await sourcing.rename(SERVER, "of-birds", "Birds")


async def test_another_text_than_the_one_that_was_shown_is_not_removed(store: Store, elsewhere: Store) -> None:
    sourcing = Overtaken(store)
    reference = await add(sourcing, "Beasts")
    sourcing.meanwhile = elsewhere.articles.update(SERVER, "beasts", read("It wakes.").article, at=utcnow(), by=BOB)
    with pytest.raises(ArticleChanged):
        await sourcing.remove(SERVER, reference)


class UnhearingArticles(ServerArticles):
    """Hears nothing of what another process changes."""

    async def known(self, server: int, slug: str) -> ArticleHeader:
        return replace(await super().known(server, slug), title="What it was called")


async def test_an_update_is_given_up_where_what_has_changed_is_never_heard_of(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(service, "HEARD", 0)
    sourcing = Sourcing(Libraries(store), store, LIMITS)
    sourcing.articles = UnhearingArticles(Libraries(store), store)
    await add(sourcing, "Beasts")
    with pytest.raises(ArticleChanged):
        await sourcing.update(SERVER, "beasts", read("It wakes."), ALICE)
    assert not sourcing.lock(SERVER).locked()


async def test_who_is_forgotten_is_named_no_more_and_keeps_nobody_from_their_articles(
    sourcing: Sourcing, store: Store
) -> None:
    reference = await add(sourcing, "Beasts", by=ALICE)
    await sourcing._libraries.of(SERVER)
    assert [header.by for header in await sourcing.articles.headers(SERVER)] == [ALICE]
    await store.privacy.forget_member(ALICE)
    assert [header.by for header in await sourcing.articles.headers(SERVER)] == [None]
    await sourcing.update(SERVER, reference.slug, read("The dragon wakes."), BOB)
    [header] = await sourcing.articles.headers(SERVER)
    await sourcing.remove(SERVER, ArticleReference.of(header))
    assert await titles(sourcing) == []
