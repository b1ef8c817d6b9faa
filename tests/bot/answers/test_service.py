"""What an act of somebody's costs, in what can be counted: visits to a worker, reads of the database."""

from collections.abc import Callable

import discord
import pytest
from simcord import Env, GuildHandle, MemberActor

from bot.store.database import Store
from bot.toolkit import workers
from index import Article
from tests.support.bees import BEES, QUESTION, ask
from tests.support.row import CONTEXT, NEXT, press
from tests.support.visible import texts


@pytest.fixture
def visits(monkeypatch: pytest.MonkeyPatch) -> list[object]:
    """What workers were given to compute."""
    given: list[object] = []
    submit = workers._ANSWERS.submit

    def noted(function: Callable[..., object], *args: object) -> object:
        given.append(function)
        return submit(function, *args)

    monkeypatch.setattr(workers._ANSWERS, "submit", noted)
    return given


@pytest.fixture
async def answer(store: Store, guild: GuildHandle, alice: MemberActor) -> discord.Message:
    await store.articles.add(guild.id, BEES)
    return await ask(alice)


async def test_a_question_visits_a_worker_once(
    answer: discord.Message, alice: MemberActor, visits: list[object]
) -> None:
    await ask(alice, QUESTION)
    assert len(visits) == 1


async def test_a_question_by_mention_visits_a_worker_once(
    answer: discord.Message, guild: GuildHandle, alice: MemberActor, me: str, visits: list[object]
) -> None:
    await alice.send(guild.channels["general"], f"{me} {QUESTION}")
    assert len(visits) == 1


@pytest.mark.parametrize("prefix", [NEXT, CONTEXT])
async def test_what_is_pressed_under_an_answer_visits_a_worker_once(
    answer: discord.Message, alice: MemberActor, visits: list[object], prefix: str
) -> None:
    await press(alice, answer, prefix)
    assert len(visits) == 1


async def test_somebody_else_who_turns_the_page_visits_a_worker_once(
    answer: discord.Message, bob: MemberActor, visits: list[object]
) -> None:
    assert (await press(bob, answer, NEXT)).ephemeral
    assert len(visits) == 1


async def test_titles_are_completed_at_once_and_many_headings_in_a_worker(
    store: Store, guild: GuildHandle, answer: discord.Message, alice: MemberActor, visits: list[object]
) -> None:
    general = guild.channels["general"]
    assert "On bees" in [choice["name"] for choice in await alice.autocomplete(general, "ask", "article", "bee")]
    assert not visits
    headings = [((f"Heading {number}",), f"Words of the part {number}.") for number in range(1_000)]
    await store.articles.add(guild.id, Article.from_paragraphs("Many headings", headings, language="en"))
    assert await alice.autocomplete(general, "ask", "article", "Heading 99")
    assert len(visits) == 1


async def test_a_question_reads_nothing_of_the_database_that_did_not_change(
    simcord_env: Env, store: Store, answer: discord.Message, alice: MemberActor, monkeypatch: pytest.MonkeyPatch
) -> None:
    await simcord_env.bot.features.answering._notes._tasks.finish()  # type: ignore[attr-defined]
    await ask(alice, QUESTION)

    def reading() -> None:
        raise AssertionError("the database was read")

    monkeypatch.setattr(store._transactions, "reading", reading)
    assert texts(await ask(alice, QUESTION)) == texts(answer)
