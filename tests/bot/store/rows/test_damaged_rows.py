import logging
from datetime import date

import pytest
from sqlalchemy import text

from bot.store.database import Store
from index import Article, question_key
from tests.support.databases import on_sqlite, writing
from tests.support.filling import AT, pinned

MONDAY = date(2026, 3, 2)
BYTES = "CAST(x'ff41' AS TEXT)"
"""No UTF-8."""

PINS = ["at = 'never'", "start = 'here'", "words = x'41'", "message = 'none'", f"title = {BYTES}", f"words = {BYTES}"]
QUESTIONS = ["day = 'never'", "question = x'41'", f"question = {BYTES}"]


def errors_in(caplog: pytest.LogCaptureFixture) -> list[str]:
    return [record.getMessage() for record in caplog.records if record.levelno == logging.ERROR]


async def damage(url: str, table: str, values: str, question: str) -> None:
    async with writing(url) as connection:
        await connection.execute(text(f"UPDATE {table} SET {values} WHERE question = '{question}'"))


@on_sqlite
@pytest.mark.parametrize("values", PINS)
async def test_a_damaged_pin_costs_itself_alone(
    url: str, store: Store, bees: Article, caplog: pytest.LogCaptureFixture, values: str
) -> None:
    await store.articles.add(7, bees)
    for question in ("Who?", "What?"):
        await pinned(store, 7, bees, "They dance.", question)
    await damage(url, "pins", values, "What?")
    is_readable = BYTES in values
    assert [pin.question for pin in await store.pins.all(7)] == (["What?", "Who?"] if is_readable else ["Who?"])
    assert [pin.number for pin in await store.pins.find(7, question_key("Who?"))] == [1]
    assert len(await store.pins.find(7, question_key("What?"))) == is_readable
    assert len(errors_in(caplog)) == (0 if is_readable else 2)
    assert all("a pin is damaged" in error and "dance" not in error for error in errors_in(caplog))
    await store.articles.update(7, bees.slug, bees, at=AT, by=5)
    await store.privacy.erase(7)
    assert await store.pins.all(7) == []


@on_sqlite
async def test_a_damaged_question_of_a_pin_costs_itself_alone(
    url: str, store: Store, bees: Article, caplog: pytest.LogCaptureFixture
) -> None:
    await store.articles.add(7, bees)
    await pinned(store, 7, bees, "They dance.")
    for question in ("What?", "Which?"):
        await store.pins.add_question(7, 1, question)
    await damage(url, "pin_questions", "question = x'41'", "What?")
    assert [pin.questions for pin in await store.pins.all(7)] == [("Who?", "Which?")]
    assert errors_in(caplog) == ["a question of a pin is damaged in the database, and left out"]


@on_sqlite
@pytest.mark.parametrize("table", ["unanswered", "votes"])
@pytest.mark.parametrize("values", QUESTIONS)
async def test_damaged_feedback_costs_itself_alone(
    url: str, store: Store, caplog: pytest.LogCaptureFixture, table: str, values: str
) -> None:
    for number, question in enumerate(("Why?", "When?")):
        if table == "votes":
            await store.feedback.vote(7, number, 5, False, question, question, MONDAY)
        else:
            await store.feedback.note_unanswered(7, question, question, MONDAY)
    await damage(url, table, values, "When?")
    listed = [tally.key for tally in await store.feedback.tallies(7, MONDAY)]
    assert listed == (["When?", "Why?"] if BYTES in values else ["Why?"])
    assert len(await store.feedback.questions(7, ["Why?", "When?"], date.min)) >= 1
    assert all("is damaged" in error for error in errors_in(caplog))
    assert bool(errors_in(caplog)) == (BYTES not in values)
    await store.feedback.settle(7, "Why?")
