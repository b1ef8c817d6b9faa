"""Several questions for one pin, each with its key."""

import pytest
from sqlalchemy import text

from bot.errors import LastQuestion, OverLimit, UnknownPin
from bot.store.database import Store
from bot.store.pins import MOST_QUESTIONS
from bot.store.rows.pin_rows import digest
from index import Article, question_key
from tests.support.databases import writing
from tests.support.filling import pinned

SERVER = 7


async def found(store: Store, question: str) -> list[int]:
    return [pin.number for pin in await store.pins.find(SERVER, question_key(question))]


async def remove(store: Store, number: int, question: str) -> None:
    await store.pins.remove_question(SERVER, number, digest(question_key(question)))


async def test_a_pin_is_found_by_each_of_its_questions(store: Store, bees: Article) -> None:
    await store.articles.add(SERVER, bees)
    pin = await pinned(store, SERVER, bees, "make honey", "Who makes honey?")
    added, is_new = await store.pins.add_question(SERVER, pin.number, "Where does syrup come from?")
    assert (added.questions, is_new) == (("Who makes honey?", "Where does syrup come from?"), True)
    for question in added.questions:
        assert await found(store, question) == [pin.number]
        assert digest(question_key(question)) in (await store.snapshot(SERVER)).pinned_keys
    assert await store.pins.all(SERVER) == [added]
    assert await found(store, "When do bees sleep?") == []


async def test_the_same_question_in_nearly_the_same_words_is_there_already(store: Store, bees: Article) -> None:
    await store.articles.add(SERVER, bees)
    pin = await pinned(store, SERVER, bees, "make honey", "Who makes honey?")
    for question in ("Who makes honey?", "who MAKES the honey"):
        assert await store.pins.add_question(SERVER, pin.number, question) == (pin, False)
    again, is_new = await store.pins.add(
        SERVER, 1, None, "Who makes honey?", (bees.slug, pin.start, pin.end, pin.words), None, pin.at
    )
    assert (again, is_new) == (pin, False)


async def test_a_question_that_is_removed_finds_it_no_more_and_the_next_is_its_first(
    store: Store, bees: Article
) -> None:
    await store.articles.add(SERVER, bees)
    pin = await pinned(store, SERVER, bees, "make honey", "Who makes honey?")
    for question in ("Whence comes syrup?", "What sweetens tea?"):
        await store.pins.add_question(SERVER, pin.number, question)
    await remove(store, pin.number, "Who makes honey?")
    assert await found(store, "Who makes honey?") == []
    assert (await store.pins.get(SERVER, pin.number)).questions == ("Whence comes syrup?", "What sweetens tea?")
    await remove(store, pin.number, "What sweetens tea?")
    await remove(store, pin.number, "Was it ever there?")
    assert (await store.pins.get(SERVER, pin.number)).questions == ("Whence comes syrup?",)
    assert await found(store, "Whence comes syrup?") == [pin.number]
    with pytest.raises(LastQuestion):
        await remove(store, pin.number, "Whence comes syrup?")


async def test_a_pin_has_twenty_questions_at_most(store: Store, bees: Article) -> None:
    await store.articles.add(SERVER, bees)
    pin = await pinned(store, SERVER, bees, "make honey", "Who?")
    for number in range(MOST_QUESTIONS - 1):
        await store.pins.add_question(SERVER, pin.number, f"What is number {number}?")
    with pytest.raises(OverLimit):
        await store.pins.add_question(SERVER, pin.number, "What is more?")
    assert len((await store.pins.get(SERVER, pin.number)).questions) == MOST_QUESTIONS


async def test_with_the_pin_its_questions_go(url: str, store: Store, bees: Article) -> None:
    await store.articles.add(SERVER, bees)
    pin = await pinned(store, SERVER, bees, "make honey", "Who?")
    await store.pins.add_question(SERVER, pin.number, "Whence comes syrup?")
    await store.pins.remove(SERVER, pin.number)
    async with writing(url) as connection:
        assert await connection.scalar(text("SELECT count(*) FROM pin_questions")) == 0
    with pytest.raises(UnknownPin):
        await store.pins.add_question(SERVER, pin.number, "Whence?")


async def test_another_version_makes_their_keys_anew(url: str, store: Store, bees: Article) -> None:
    await store.articles.add(SERVER, bees)
    pin = await pinned(store, SERVER, bees, "make honey", "Who?")
    await store.pins.add_question(SERVER, pin.number, "Whence comes syrup?")
    async with writing(url) as connection:
        await connection.execute(text("UPDATE pin_questions SET key = 'old'"))
        await connection.execute(text("UPDATE key_values SET value = 'old' WHERE key = 'question_keys'"))
    async with Store.open(url) as newer:
        assert await found(newer, "Whence comes syrup?") == [pin.number]


async def test_moving_and_losing_words_leave_its_questions(store: Store, bees: Article) -> None:
    await store.articles.add(SERVER, bees)
    pin = await pinned(store, SERVER, bees, "make honey", "Who?")
    await store.pins.add_question(SERVER, pin.number, "Whence comes syrup?")
    last = bees.passages[1]
    moved = await store.pins.move(SERVER, pin.number, (bees.slug, last.start, last.end, last.text))
    assert moved.questions == ("Who?", "Whence comes syrup?")
    change = await store.articles.remove(SERVER, bees.slug, at=pin.at)
    assert [one.questions for one in change.detached] == [moved.questions]
    assert await found(store, "Whence comes syrup?") == []
