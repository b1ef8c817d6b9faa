import asyncio
import tempfile
import threading
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.store import SHARED
from bot.store.database import Store
from bot.store.rows.records import Change
from bot.store.settings import LANGUAGE
from index import Anchor, Article
from tests.support.filling import pinned

HONEY, DANCE, WINTER = "Bees make honey.", "They dance.", "In winter nobody sees one of them."


def bees_with(*paragraphs: str) -> Article:
    return Article.from_paragraphs("On bees", [((), paragraph) for paragraph in paragraphs], language="en")


async def test_pins_follow_their_words_through_an_update(store: Store) -> None:
    await store.articles.add(1, bees_with(HONEY, DANCE))
    dance, honey = (
        await pinned(store, 1, bees_with(HONEY, DANCE), DANCE),
        await pinned(store, 1, bees_with(HONEY), HONEY),
    )
    newer = bees_with(WINTER, DANCE)
    change = await store.articles.add(1, newer)
    moved, detached = await store.pins.get(1, dance.number), await store.pins.get(1, honey.number)
    assert change == Change(replaced=True, moved=(moved,), detached=(detached,))
    assert newer.text[moved.start : moved.end] == moved.words == DANCE
    assert moved.before == f"{WINTER}\n\n"
    assert detached == replace(honey, is_current=False)


async def test_a_change_beside_the_words_moves_nothing_but_their_neighbours(store: Store) -> None:
    await store.articles.add(1, bees_with(HONEY, DANCE))
    pin = await pinned(store, 1, bees_with(HONEY, DANCE), HONEY)
    assert await store.articles.add(1, bees_with(HONEY, WINTER)) == Change(replaced=True)
    assert await store.pins.all(1) == [replace(pin, after=f"\n\n{WINTER}")]


async def test_lost_pins_are_looked_for_again_at_every_change_and_reported_once(store: Store) -> None:
    await store.articles.add(1, bees_with(HONEY, DANCE))
    pin = await pinned(store, 1, bees_with(HONEY, DANCE), DANCE)
    assert len((await store.articles.add(1, bees_with(HONEY))).detached) == 1
    assert await store.articles.add(1, bees_with(HONEY, WINTER)) == Change(replaced=True)
    found = replace(pin, start=pin.start + len(WINTER) + 2, end=pin.end + len(WINTER) + 2)
    change = await store.articles.add(1, bees_with(HONEY, WINTER, DANCE))
    assert change == Change(replaced=True, moved=(replace(found, before=f"{HONEY}\n\n{WINTER}\n\n"),))


async def test_pins_of_a_removed_article_wait_for_it_to_come_back(store: Store) -> None:
    await store.articles.add(1, bees_with(HONEY, DANCE))
    pin = await pinned(store, 1, bees_with(HONEY, DANCE), DANCE)
    detached = replace(pin, is_current=False)
    assert await store.articles.remove(1, "on-bees") == Change(replaced=False, detached=(detached,))
    assert await store.pins.all(1) == [detached]
    assert await store.articles.add(1, bees_with(HONEY, DANCE)) == Change(replaced=False, moved=(pin,))
    assert await store.pins.all(1) == [pin]


async def test_pins_have_the_title_that_their_article_has(store: Store) -> None:
    await store.articles.add(1, bees_with(HONEY))
    pin = await pinned(store, 1, bees_with(HONEY), HONEY)
    await store.articles.add(1, replace(bees_with(HONEY), title="More on bees"))
    assert await store.pins.all(1) == [replace(pin, title="More on bees")]


async def test_other_articles_and_other_servers_do_not_move_a_pin(store: Store, ants: Article) -> None:
    for server in (1, 2):
        await store.articles.add(server, bees_with(HONEY, DANCE))
    pin = await pinned(store, 1, bees_with(HONEY, DANCE), DANCE)
    await store.articles.add(1, ants)
    await store.articles.remove(1, ants.slug)
    await store.articles.remove(2, "on-bees")
    await store.articles.add(SHARED, bees_with(WINTER))
    await store.articles.remove(SHARED, "on-bees")
    assert await store.pins.all(1) == [pin]


async def test_a_change_of_the_shelf_moves_the_pins_of_every_server_that_it_answers(store: Store) -> None:
    await store.articles.add(SHARED, bees_with(HONEY, DANCE))
    shared = [await pinned(store, server, bees_with(HONEY, DANCE), DANCE) for server in (SHARED, 1, 2)]
    own = await pinned(store, 3, bees_with(HONEY, DANCE), DANCE)
    await store.settings.set(2, {LANGUAGE: "fr"})
    await store.articles.rename(3, "on-bees", "Our bees")
    numbers = {pin.number for pin in shared}
    change = await store.articles.add(SHARED, bees_with(DANCE))
    assert {pin.number: pin.start for pin in change.moved} == dict.fromkeys(numbers, 0)
    assert {pin.number for pin in (await store.articles.remove(SHARED, "on-bees")).detached} == numbers
    assert (await store.pins.get(3, own.number)).is_current


async def test_nobody_else_waits_while_words_are_looked_for(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    await store.articles.add(1, bees_with(HONEY, DANCE))
    pin = await pinned(store, 1, bees_with(HONEY, DANCE), DANCE)
    looking, others_done = threading.Event(), threading.Event()

    def look_long(*_: object) -> None:
        looking.set()
        others_done.wait(60)

    monkeypatch.setattr(Anchor, "found_in", look_long)
    changing = asyncio.create_task(store.articles.add(1, bees_with(HONEY)))
    try:
        assert await asyncio.to_thread(looking.wait, 60)
        async with asyncio.timeout(50):
            await store.settings.set(1, {LANGUAGE: "fr"})
    finally:
        others_done.set()
    assert (await changing).detached == (replace(pin, is_current=False),)


@settings(max_examples=12)
@given(st.lists(st.lists(st.sampled_from([HONEY, DANCE, WINTER]), min_size=1, max_size=5), min_size=1, max_size=4))
def test_a_pin_that_stands_points_at_its_words_whatever_was_changed(editions: list[list[str]]) -> None:
    async def change_again_and_again() -> None:
        with tempfile.TemporaryDirectory() as folder:
            async with Store.open(f"sqlite+aiosqlite:///{folder}/pullquote.db") as store:
                first = bees_with(HONEY, DANCE, WINTER)
                await store.articles.add(1, first)
                numbers = {words: (await pinned(store, 1, first, words)).number for words in (HONEY, DANCE, WINTER)}
                for paragraphs in editions:
                    article = bees_with(*paragraphs)
                    await store.articles.add(1, article)
                    for words, number in numbers.items():
                        pin = await store.pins.get(1, number)
                        assert pin.words == words
                        assert pin.is_current == (words in paragraphs)
                        assert not pin.is_current or article.text[pin.start : pin.end] == words

    asyncio.run(change_again_and_again())
