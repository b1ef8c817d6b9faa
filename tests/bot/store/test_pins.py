from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from bot.articles import builtin_article
from bot.errors import OverLimit, PassageChanged, UnknownPin
from bot.store.database import Store
from bot.store.rows.records import Pin
from index import Article, UnknownArticle
from tests.support.filling import AT, CHANNEL, MESSAGE, MODERATOR, pinned

HONEY, DANCE = "Bees make honey.", "They dance."


class TestAddition:
    async def test_keeps_the_words_their_place_and_who_chose_them(self, url: str, bees: Article) -> None:
        async with Store.open(url) as store:
            await store.articles.add(1, bees)
            pin = await pinned(store, 1, bees, DANCE)
        async with Store.open(url) as store:
            assert await store.pins.all(1) == [pin]
            assert await store.pins.get(1, pin.number) == pin
        assert pin == Pin(
            number=pin.number,
            server=1,
            channel=CHANNEL,
            message=MESSAGE,
            question="Who?",
            article=bees.slug,
            title=bees.title,
            start=bees.text.index(DANCE),
            end=len(bees.text),
            words=DANCE,
            before="Bees make honey.\n\n",
            after="",
            by=MODERATOR,
            at=AT,
            is_current=True,
        )

    async def test_lists_the_newest_first_in_a_channel_or_in_all(self, store: Store, bees: Article) -> None:
        await store.articles.add(1, bees)
        for channel, question in ((5, "A?"), (6, "B?"), (5, "C?")):
            await store.pins.add(1, channel, None, question, (bees.slug, 0, 4, "Bees"), by=None, at=AT)
        assert [pin.question for pin in await store.pins.all(1)] == ["C?", "B?", "A?"]
        assert [pin.question for pin in await store.pins.all(1, 5)] == ["C?", "A?"]
        assert await store.pins.all(2) == []

    async def test_takes_the_shelf_where_the_server_has_nothing_of_its_own(self, store: Store) -> None:
        shared_articles = builtin_article()
        assert await pinned(store, 1, shared_articles, shared_articles.passages[1].text) == (await store.pins.all(1))[0]

    async def test_of_the_same_words_to_the_same_question_makes_no_second_pin(
        self, store: Store, bees: Article
    ) -> None:
        await store.articles.add(1, bees)
        first = await pinned(store, 1, bees, DANCE)
        place = (bees.slug, first.start, first.end, DANCE)
        later = AT + timedelta(days=1)
        assert await store.pins.add(1, 8, 9, "Who?", place, by=10, at=later) == (first, False)
        for question, words in (("Who then?", DANCE), ("Who?", HONEY), ("Who?", "They")):
            assert (await pinned(store, 1, bees, words, question)).number != first.number
        assert len(await store.pins.all(1)) == 4

    async def test_counts_the_pins_of_each_server_and_gives_no_number_twice(self, store: Store, bees: Article) -> None:
        for server in (1, 2):
            await store.articles.add(server, bees)
        for words in (DANCE, HONEY):
            await pinned(store, 1, bees, words)
        await store.pins.remove(1, 2)
        numbers = [(await pinned(store, server, bees, "They")).number for server in (1, 2)]
        assert numbers == [3, 1]

    async def test_may_repeat_a_pin_that_stands_no_more_or_is_another_servers(
        self, store: Store, bees: Article, ants: Article
    ) -> None:
        for server in (1, 2):
            await store.articles.add(server, bees)
        first = await pinned(store, 1, bees, DANCE)
        assert (await pinned(store, 2, bees, DANCE)).server == 2
        text = DANCE.replace("dance", "slept")
        await store.articles.add(1, Article.from_paragraphs(bees.title, [((), HONEY), ((), text)], language="en"))
        slept, is_new = await store.pins.add(
            1, 5, None, "Who?", (bees.slug, first.start, first.end, text), by=None, at=AT
        )
        assert is_new
        assert {pin.number: pin.is_current for pin in await store.pins.all(1)} == {
            first.number: False,
            slept.number: True,
        }

    @pytest.mark.parametrize(
        ("start", "end", "words"),
        [(0, 4, "Ants"), (1, 5, "Bees"), (0, 5, "Bees"), (0, 0, ""), (-11, -1, "They dance"), (18, 99, DANCE)],
    )
    async def test_of_other_words_than_stand_there_is_refused(
        self, store: Store, bees: Article, start: int, end: int, words: str
    ) -> None:
        await store.articles.add(1, bees)
        with pytest.raises(PassageChanged):
            await store.pins.add(1, 5, None, "Who?", (bees.slug, start, end, words), by=None, at=AT)
        assert await store.pins.all(1) == []

    async def test_of_an_unknown_article_is_refused(self, store: Store, bees: Article) -> None:
        await store.articles.add(2, bees)
        with pytest.raises(UnknownArticle, match=bees.slug):
            await pinned(store, 1, bees, DANCE)

    @pytest.mark.parametrize("words", ["🦋 «ﬁnale» e\u0301", "'; DROP TABLE pins; --", "%_\\", "\r\n\u2028\x85"])
    async def test_keeps_any_words_as_they_are(self, store: Store, words: str) -> None:
        article = Article.from_paragraphs(words, [((words,), f"- {words} -")], language="en", slug=words)
        await store.articles.add(1, article)
        pin = await pinned(store, 1, article, words, question=words)
        assert (pin.article, pin.title, pin.question, pin.words) == (words, words, words, words)
        assert await store.pins.all(1) == [pin]


class TestRemoval:
    async def test_tells_what_was_there(self, store: Store, bees: Article) -> None:
        await store.articles.add(1, bees)
        pin, other = await pinned(store, 1, bees, DANCE), await pinned(store, 1, bees, HONEY)
        assert await store.pins.remove(1, pin.number) == pin
        assert await store.pins.all(1) == [other]

    async def test_frees_no_number_for_another_pin(self, store: Store, bees: Article) -> None:
        await store.articles.add(1, bees)
        pin = await pinned(store, 1, bees, DANCE)
        await store.pins.remove(1, pin.number)
        assert (await pinned(store, 1, bees, DANCE)).number > pin.number


async def test_a_moved_pin_has_another_passage_and_is_otherwise_the_same(
    store: Store, bees: Article, ants: Article
) -> None:
    await store.articles.add(1, bees)
    await store.articles.add(1, ants)
    pin = await pinned(store, 1, bees, DANCE)
    moved = await store.pins.move(1, pin.number, (ants.slug, 0, 4, "Ants"))
    place: dict[str, Any] = {"article": ants.slug, "title": ants.title, "start": 0, "end": 4, "words": "Ants"}
    assert moved == replace(pin, **place, before="", after=ants.text[4:])
    assert await store.pins.all(1) == [moved]


async def test_a_moved_pin_stands_again(store: Store, bees: Article, ants: Article) -> None:
    await store.articles.add(1, bees)
    await store.articles.add(1, ants)
    pin = await pinned(store, 1, bees, DANCE)
    await store.articles.remove(1, bees.slug)
    assert (await store.pins.move(1, pin.number, (ants.slug, 0, 4, "Ants"))).is_current


async def test_a_pin_is_moved_to_nothing_that_is_not_there(store: Store, bees: Article) -> None:
    await store.articles.add(1, bees)
    pin = await pinned(store, 1, bees, DANCE)
    with pytest.raises(PassageChanged):
        await store.pins.move(1, pin.number, (bees.slug, 0, 4, "Ants"))
    with pytest.raises(UnknownArticle):
        await store.pins.move(1, pin.number, ("ants", 0, 4, "Ants"))
    assert await store.pins.all(1) == [pin]


async def test_pins_are_known_to_their_own_server_alone(store: Store, bees: Article) -> None:
    for server in (1, 2):
        await store.articles.add(server, bees)
    pin = await pinned(store, 1, bees, DANCE)
    for server, number in ((2, pin.number), (1, pin.number + 1)):
        for act in (
            store.pins.get(server, number),
            store.pins.remove(server, number),
            store.pins.move(server, number, (bees.slug, 0, 4, "Bees")),
        ):
            with pytest.raises(UnknownPin, match=str(number)):
                await act
    assert await store.pins.all(1) == [pin]


async def test_a_message_that_is_gone_is_forgotten_and_its_pin_stays(store: Store, bees: Article) -> None:
    await store.articles.add(1, bees)
    for channel, message in ((5, 1), (5, 2), (6, 3), (6, None)):
        await store.pins.add(1, channel, message, f"{channel} {message}?", (bees.slug, 0, 4, "Bees"), by=None, at=AT)
    await store.pins.forget_messages(1, 5, [2, 3])
    assert [pin.message for pin in await store.pins.all(1)] == [None, 3, None, 1]
    await store.pins.forget_messages(2, 6)
    await store.pins.forget_messages(1, 6)
    assert [pin.message for pin in await store.pins.all(1)] == [None, None, None, 1]


async def test_a_server_has_room_for_so_many_pins_and_no_more(
    store: Store, bees: Article, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.store.pins.MOST", 2)
    for server in (1, 2):
        await store.articles.add(server, bees)
        for words in (HONEY, DANCE):
            await pinned(store, server, bees, words)
    with pytest.raises(OverLimit) as refused:
        await pinned(store, 1, bees, DANCE, "Another?")
    assert (refused.value.what, refused.value.limit) == ("pins", 2)
    assert len(await store.pins.all(1)) == 2
    assert not (await store.pins.add(1, 5, None, "Who?", (bees.slug, 0, len(HONEY), HONEY), by=None, at=AT))[1]
    await store.pins.remove(1, 1)
    await pinned(store, 1, bees, DANCE, "Another?")


async def test_pins_quote_so_much_and_no_more_also_where_they_are_moved(
    store: Store, bees: Article, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.store.pins.MOST_MEGABYTES", (len(HONEY) + len(DANCE)) / 1_000_000)
    await store.articles.add(1, bees)
    first, second = [await pinned(store, 1, bees, words) for words in (HONEY, DANCE)]
    with pytest.raises(OverLimit) as refused:
        await store.pins.move(1, second.number, (bees.slug, 0, len(HONEY), HONEY))
    assert refused.value.what == "pinned-megabytes"
    with pytest.raises(OverLimit):
        await pinned(store, 1, bees, HONEY, "Another?")
    assert await store.pins.all(1) == [second, first]
    await store.pins.move(1, first.number, (bees.slug, second.start, second.end, DANCE))
