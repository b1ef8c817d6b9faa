from datetime import UTC, datetime

import pytest

from bot.errors import PassageChanged, UnknownPin
from bot.store.database import Store
from bot.store.records import Pin
from index import Article

AT = datetime(2026, 3, 1, 12, tzinfo=UTC)


async def pinned(store: Store, server: int, article: Article, words: str, question: str = "Who?") -> Pin:
    start = article.text.index(words)
    pin, _ = await store.add_pin(server, 5, 6, question, article.slug, start, start + len(words), words, 7, AT)
    return pin


async def test_a_pin_keeps_the_words_their_place_and_who_chose_them(url: str, bees: Article) -> None:
    async with Store.open(url) as store:
        await store.add(1, bees)
        pin = await pinned(store, 1, bees, "They dance.")
    async with Store.open(url) as store:
        assert await store.pins(1) == [pin] == [await store.pin(1, pin.number)]
    assert (pin.channel, pin.message, pin.question, pin.by, pin.at, pin.stands) == (5, 6, "Who?", 7, AT, True)
    assert bees.text[pin.start : pin.end] == pin.words == "They dance."
    assert (pin.article, pin.title) == (bees.slug, bees.title)
    assert pin.before + pin.words + pin.after == bees.text


async def test_a_pin_removed_is_gone_and_its_number_never_comes_again(store: Store, bees: Article) -> None:
    await store.add(1, bees)
    pin = await pinned(store, 1, bees, "They dance.")
    assert await store.remove_pin(1, pin.number) == pin
    for act in (store.pin(1, pin.number), store.remove_pin(1, pin.number)):
        with pytest.raises(UnknownPin):
            await act
    assert (await pinned(store, 1, bees, "They dance.")).number > pin.number


async def test_a_changed_article_takes_its_pins_along(store: Store, bees: Article) -> None:
    await store.add(1, bees)
    dance, honey = [await pinned(store, 1, bees, words) for words in ("They dance.", "Bees make honey.")]
    newer = Article.from_paragraphs(bees.title, [((), "New."), ((), "They dance.")], language="en")
    change = await store.add(1, newer)
    assert change.replaced
    assert [pin.number for pin in change.moved] == [dance.number]
    assert [pin.number for pin in change.lost] == [honey.number]
    moved, lost = await store.pin(1, dance.number), await store.pin(1, honey.number)
    assert newer.text[moved.start : moved.end] == moved.words == "They dance."
    assert (lost.stands, lost.words) == (False, "Bees make honey.")
    assert [pin.number for pin in (await store.add(1, bees)).moved] == [honey.number, dance.number]


async def test_other_words_at_that_place_are_not_pinned(store: Store, bees: Article) -> None:
    await store.add(1, bees)
    with pytest.raises(PassageChanged):
        await store.add_pin(1, 5, None, "Who?", bees.slug, 0, 4, "Ants", 7, AT)
    assert await store.pins(1) == []
