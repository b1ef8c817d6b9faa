"""What articles were before a change comes back, with its pins and its channels; or is erased in time."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from bot.errors import FormerGone, OverLimit
from bot.store.database import Store
from bot.store.rows import former_rows
from bot.store.rows.records import Limits, Restored, Validators
from index import Article
from tests.support.databases import writing
from tests.support.filling import pinned, rows

SERVER, OTHER, MEMBER = 7, 8, 9
THEN = datetime(2026, 3, 1, 12, tzinfo=UTC)
LIMITS = Limits(articles=10, passages=100, megabytes=1)


def text(title: str, *paragraphs: str) -> Article:
    return Article.from_paragraphs(title, [((), paragraph) for paragraph in paragraphs], language="en")


NEW = text("On bees", "Bees are insects.", "They sleep.")


async def update(store: Store, article: Article, hours: int = 0) -> int:
    at = THEN + timedelta(hours=hours)
    change = await store.articles.update(SERVER, "on-bees", article, at=at, by=MEMBER, limits=LIMITS)
    assert change.former is not None
    return change.former


async def remove(store: Store, hours: int = 0, slug: str = "on-bees") -> int:
    change = await store.articles.remove(SERVER, slug, at=THEN + timedelta(hours=hours), limits=LIMITS)
    assert change.former is not None
    return change.former


async def restore(store: Store, number: int, limits: Limits = LIMITS) -> Restored:
    at = THEN + timedelta(days=1)
    return await store.former_articles.restore(SERVER, number, since=THEN, at=at, limits=limits)


async def texts(store: Store) -> dict[str, str]:
    return {article.slug: article.text for article in await store.articles.all(SERVER)}


@pytest.fixture
async def known(store: Store, bees: Article) -> Article:
    await store.articles.add(SERVER, bees, at=THEN, by=MEMBER)
    return bees


async def test_a_removed_article_is_back_as_it_was(store: Store, known: Article) -> None:
    pin = await pinned(store, SERVER, known, "make honey", "Who?")
    await store.channels.choose(SERVER, 5, ["on-bees"])
    await store.refreshes.choose(SERVER, "on-bees", is_nightly=True)
    headers, refreshes = await store.articles.headers(SERVER), await store.refreshes.of(SERVER)
    number = await remove(store)
    assert not (await store.pins.get(SERVER, pin.number)).is_current
    assert await store.channels.all(SERVER) == {}
    restored = await restore(store, number)
    assert (restored.article, restored.pins, restored.change.detached) == (known, 1, ())
    assert await store.articles.all(SERVER) == [known]
    assert await store.articles.headers(SERVER) == headers
    assert await store.refreshes.of(SERVER) == refreshes
    assert await store.pins.all(SERVER) == [pin]
    assert await store.channels.all(SERVER) == {5: {"on-bees"}}
    assert await store.former_articles.all(SERVER, THEN) == []


async def test_an_earlier_text_takes_the_place_of_the_newer_one_which_is_a_former_one_then(
    store: Store, known: Article
) -> None:
    pin = await pinned(store, SERVER, known, "Bees make honey.")
    number = await update(store, NEW)
    newer = await pinned(store, SERVER, NEW, "They sleep.", "When?")
    assert not (await store.pins.get(SERVER, pin.number)).is_current
    restored = await restore(store, number)
    assert [one.number for one in restored.change.detached] == [newer.number]
    assert await store.articles.all(SERVER) == [known]
    assert await store.pins.get(SERVER, pin.number) == pin
    assert restored.change.former is not None
    again = await restore(store, restored.change.former)
    assert await store.articles.all(SERVER) == [NEW]
    assert [one.number for one in again.change.detached] == [pin.number]
    assert await store.pins.get(SERVER, newer.number) == newer


async def test_a_pin_that_followed_to_nearly_the_same_words_quotes_the_earlier_ones_again(store: Store) -> None:
    first = text("On bees", "The bees of our hive make much honey in every summer.", "They dance.")
    await store.articles.add(SERVER, first)
    pin = await pinned(store, SERVER, first, first.passages[0].text)
    number = await update(store, text("On bees", "The bees of our hive make much honey in each summer.", "They dance."))
    assert "each" in (await store.pins.get(SERVER, pin.number)).words
    await restore(store, number)
    assert await store.pins.get(SERVER, pin.number) == pin


async def test_a_title_that_was_given_since_stays(store: Store, known: Article) -> None:
    number = await update(store, NEW)
    await store.articles.rename(SERVER, "on-bees", "Our bees")
    assert (await store.former_articles.all(SERVER, THEN))[0].title == "Our bees"
    assert (await restore(store, number)).article == replace(known, title="Our bees")


async def test_where_its_slug_is_taken_it_is_back_under_another_with_its_pins(store: Store, known: Article) -> None:
    pin = await pinned(store, SERVER, known, "make honey")
    number = await remove(store)
    await store.articles.add(SERVER, NEW)
    restored = await restore(store, number)
    assert restored.article == replace(known, slug="on-bees-2")
    assert await texts(store) == {"on-bees": NEW.text, "on-bees-2": known.text}
    assert await store.pins.all(SERVER) == [replace(pin, article="on-bees-2")]


async def test_a_pin_that_found_its_words_in_the_next_article_of_that_slug_stays_there(
    store: Store, known: Article
) -> None:
    pin = await pinned(store, SERVER, known, "They dance.")
    number = await remove(store)
    await store.articles.add(SERVER, text("On bees", "They dance.", "And sing."))
    await restore(store, number)
    [found] = await store.pins.all(SERVER)
    assert (found.number, found.article, found.is_current) == (pin.number, "on-bees", True)


async def test_the_texts_before_a_removed_one_are_those_of_the_article_that_is_back(
    store: Store, known: Article
) -> None:
    first = await update(store, NEW)
    last = await remove(store, 1)
    await store.articles.add(SERVER, text("On bees", "Others."))
    former = await store.former_articles.all(SERVER, THEN)
    assert [(one.number, one.is_removed, one.is_latest) for one in former] == [(last, True, True), (first, True, False)]
    await restore(store, last)
    await restore(store, first)
    assert await texts(store) == {"on-bees": "Others.", "on-bees-2": known.text}


async def test_two_removed_articles_of_one_slug_are_two(store: Store, known: Article) -> None:
    first = await remove(store)
    await store.articles.add(SERVER, NEW)
    second = await remove(store, 1)
    await restore(store, second)
    await restore(store, first)
    assert await texts(store) == {"on-bees": NEW.text, "on-bees-2": known.text}


async def test_what_moderators_chose_since_holds(store: Store, known: Article, ants: Article) -> None:
    await store.articles.add(SERVER, ants)
    moved, removed = [await pinned(store, SERVER, known, "make honey", question) for question in ("Who?", "How?")]
    for channel in (5, 6):
        await store.channels.choose(SERVER, channel, ["on-bees"])
    number = await remove(store)
    ant = ants.passages[0]
    await store.pins.move(SERVER, moved.number, (ants.slug, ant.start, ant.end, ant.text))
    await store.pins.remove(SERVER, removed.number)
    await store.channels.choose(SERVER, 5, [])
    assert [one.pins for one in await store.former_articles.all(SERVER, THEN)] == [0]
    await restore(store, number)
    [pin] = await store.pins.all(SERVER)
    assert (pin.article, pin.words) == (ants.slug, ant.text)
    assert await store.channels.all(SERVER) == {6: {"on-bees"}}


async def test_what_a_site_said_of_the_earlier_text_is_known_again_and_nights_bring_no_other(
    store: Store, bees: Article
) -> None:
    await store.articles.add(SERVER, bees, validators=Validators("one"))
    await store.refreshes.choose(SERVER, "on-bees", is_nightly=True)
    change = await store.articles.update(SERVER, "on-bees", NEW, at=THEN, by=None, validators=Validators("two"))
    assert change.former is not None
    assert (await restore(store, change.former)).was_nightly
    refresh = (await store.refreshes.of(SERVER))["on-bees"]
    assert (refresh.validators, refresh.is_nightly) == (Validators("one"), False)


async def test_limits_are_those_of_what_answers(store: Store, known: Article) -> None:
    number = await remove(store)
    await store.articles.add(SERVER, text("On wasps", "Wasps."))
    with pytest.raises(OverLimit):
        await restore(store, number, Limits(articles=1, passages=100, megabytes=1))
    assert list(await texts(store)) == ["on-wasps"]
    assert len(await store.former_articles.all(SERVER, THEN)) == 1


async def test_what_is_back_is_back_once(store: Store, known: Article) -> None:
    number = await remove(store)
    await restore(store, number)
    with pytest.raises(FormerGone):
        await restore(store, number)
    with pytest.raises(FormerGone):
        await store.former_articles.restore(OTHER, number, since=THEN, at=THEN)


async def test_the_oldest_make_room_for_newer_ones(
    url: str, store: Store, known: Article, monkeypatch: pytest.MonkeyPatch
) -> None:
    tight = Limits(10, 100, megabytes=60 / 1_000_000)
    for number in range(5):
        await store.articles.update(
            SERVER, "on-bees", text("On bees", str(number) * 25), at=THEN, by=None, limits=tight
        )
    assert [one.number for one in await store.former_articles.all(SERVER, THEN)] == [5, 4]
    monkeypatch.setattr(former_rows, "MOST", 3)
    for _ in range(3):
        await update(store, NEW)
    assert [one.number for one in await store.former_articles.all(SERVER, THEN)] == [8, 7, 6]
    assert (await rows(url, "server", SERVER))["former_articles"] == 3


async def test_what_is_too_much_for_that_alone_cannot_be_undone(store: Store, known: Article) -> None:
    nothing = Limits(10, 100, megabytes=1 / 1_000_000)
    change = await store.articles.remove(SERVER, "on-bees", at=THEN, limits=nothing)
    assert change.former is None
    assert await store.former_articles.all(SERVER, THEN) == []


async def test_after_its_time_nothing_of_it_is_left(url: str, store: Store, known: Article) -> None:
    await pinned(store, SERVER, known, "make honey")
    await store.channels.choose(SERVER, 5, ["on-bees"])
    old, young = await update(store, NEW), await remove(store, 1)
    since = THEN + timedelta(minutes=30)
    with pytest.raises(FormerGone):
        await store.former_articles.restore(SERVER, old, since=since, at=since)
    assert [one.number for one in await store.former_articles.all(SERVER, since)] == [young]
    assert await store.former_articles.forget(since) == 1
    assert await store.former_articles.forget(since) == 0
    await store.former_articles.erase(SERVER, young, THEN)
    held = await rows(url, "server", SERVER)
    assert [held[table] for table in ("former_articles", "former_pins", "former_channels")] == [0, 0, 0]


async def test_erased_words_stand_nowhere_in_the_file(url: str, store: Store) -> None:
    if not url.startswith("sqlite"):
        pytest.skip("PostgreSQL's files are its own")
    await store.articles.add(SERVER, text("On bees", "The unmistakable words."))
    await store.former_articles.erase(SERVER, await remove(store), THEN)
    async with writing(url) as connection:
        path = connection.engine.url.database
    assert path is not None
    for suffix in ("", "-wal"):
        with open(path + suffix, "rb") as file:  # noqa: ASYNC230, PTH123
            assert b"unmistakable" not in file.read()


async def test_the_shared_articles_that_a_server_removes_come_back_as_its_own(store: Store, bees: Article) -> None:
    await store.articles.add(0, bees)
    number = await remove(store)
    assert "on-bees" not in await texts(store)
    await restore(store, number)
    assert (await texts(store))["on-bees"] == bees.text
