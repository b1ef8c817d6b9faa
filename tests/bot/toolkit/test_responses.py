from collections.abc import Callable
from functools import partial
from typing import Any

import pytest
from simcord import Env, GuildHandle, MemberActor

from bot.locales import phrasebook
from bot.store.database import Store
from bot.store.settings import LOG_CHANNEL
from index import Article
from tests.support.bees import ask, moderator_called
from tests.support.obstacle import Obstacle
from tests.support.row import CONTEXT, MORE, NEXT, press
from tests.support.sent import json_of
from tests.support.visible import buttons, texts

SAY = phrasebook("en")
QUESTION = "Qui a demandé à Musk de ne pas activer Starlink au-dessus de Taïwan ?"
ELSEWHERE = "Combien de temps cuire un œuf mollet ?"


def make_slow(obstacle: Obstacle, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bot.toolkit.responses.PATIENCE", 0.4)
    obstacle.seconds = 0.5


@pytest.fixture
def obstacle(obstacle: Obstacle, monkeypatch: pytest.MonkeyPatch) -> Obstacle:
    make_slow(obstacle, monkeypatch)
    return obstacle


@pytest.fixture
def slow_down(obstacle: Obstacle, monkeypatch: pytest.MonkeyPatch) -> Callable[[], None]:
    """What makes all take their time; until then nothing does, however busy the machine."""
    monkeypatch.setattr("bot.toolkit.responses.PATIENCE", 1e6)
    obstacle.seconds = 0
    return partial(make_slow, obstacle, monkeypatch)


def first_answers(env: Env) -> list[dict[str, Any]]:
    return [json_of(request) for request in env.http_requests if request.path.endswith("/callback")]


async def test_an_answer_that_takes_its_time_is_announced_first(
    simcord_env: Env, guild: GuildHandle, alice: MemberActor
) -> None:
    result = await alice.slash(guild.channels["general"], "ask", question=QUESTION)
    assert [answer["type"] for answer in first_answers(simcord_env)] == [5]
    assert result.response is not None
    assert result.response.components
    assert not result.response.ephemeral


async def test_an_answer_that_is_quick_is_given_at_once(
    simcord_env: Env, slow_down: Callable[[], None], guild: GuildHandle, alice: MemberActor
) -> None:
    await alice.slash(guild.channels["general"], "ask", question=QUESTION)
    assert [answer["type"] for answer in first_answers(simcord_env)] == [4]


async def test_nothing_found_after_a_long_time_is_told_to_the_asker_alone(
    guild: GuildHandle, alice: MemberActor
) -> None:
    result = await alice.slash(guild.channels["general"], "ask", question=ELSEWHERE)
    assert [(texts(said)[0], said.ephemeral) for said in result.followups] == [(SAY("nothing-found"), True)]
    assert result.response is None


@pytest.mark.parametrize("question", [ELSEWHERE, f"{ELSEWHERE} {ELSEWHERE} {QUESTION}"])
async def test_of_several_works_in_turn_none_is_too_late(
    simcord_env: Env, obstacle: Obstacle, guild: GuildHandle, alice: MemberActor, question: str
) -> None:
    obstacle.seconds = 0.25  # each is quick enough, and all of them are not
    await alice.slash(guild.channels["general"], "ask", question=question)
    assert first_answers(simcord_env)[0]["type"] == 5


@pytest.mark.simcord(check_errors=False)
async def test_a_failure_after_a_long_time_is_told_to_the_asker_alone(
    obstacle: Obstacle, guild: GuildHandle, alice: MemberActor
) -> None:
    obstacle.failure = RuntimeError("the disk is gone")
    result = await alice.slash(guild.channels["general"], "ask", question=QUESTION)
    assert [(said.content, said.ephemeral) for said in result.followups] == [(SAY("failed"), True)]
    assert result.response is None


async def test_a_page_that_takes_its_time_is_turned_all_the_same(
    simcord_env: Env, slow_down: Callable[[], None], guild: GuildHandle, alice: MemberActor
) -> None:
    answer = await ask(alice, "Starlink Musk Elon")
    slow_down()
    await press(alice, answer, NEXT)
    assert [said["type"] for said in first_answers(simcord_env)] == [4, 6]
    [shown] = guild.channels["general"].history()
    assert texts(shown)[1].endswith("passage 2 of 5")


@pytest.mark.parametrize("prefix", [CONTEXT, MORE, NEXT])
async def test_what_a_button_tells_one_person_may_take_its_time(
    simcord_env: Env, slow_down: Callable[[], None], guild: GuildHandle, alice: MemberActor, prefix: str
) -> None:
    answer = await ask(alice, "Starlink Musk Elon")
    slow_down()
    bob = guild.add_member(simcord_env.create_user("bob"))
    result = await press(bob, answer, prefix)
    assert [said["type"] for said in first_answers(simcord_env)] == [4, 5]
    assert result.ephemeral
    assert texts(result.response)
    [shown] = guild.channels["general"].history()
    assert texts(shown) == texts(answer)


async def test_lists_that_take_their_time_are_turned_and_articles_removed_all_the_same(
    simcord_env: Env, store: Store, slow_down: Callable[[], None], guild: GuildHandle
) -> None:
    moderator = moderator_called("moderator", simcord_env, guild)
    paragraphs = [((f"Chapter {number}",), f"Word {number}") for number in range(11)]
    await store.articles.add(guild.id, Article.from_paragraphs("Words", paragraphs, language="en"))
    general = guild.channels["general"]
    outline = await moderator.slash(general, "sources show", article="words")
    removal = await moderator.slash(general, "sources remove", article="words")
    assert outline.response is not None
    assert removal.response is not None
    slow_down()
    turned = await moderator.click(outline.response, label="Next")
    assert "Chapter 10" in texts(turned.response)[1]
    removed = await moderator.click(removal.response, label="Remove")
    assert texts(removed.response)[0] == SAY("source-removed", title="Words")
    assert buttons(removed.response) == {SAY("undo"): True}


@pytest.mark.simcord(check_errors=False)
async def test_what_was_done_is_noted_although_nobody_could_be_told_that_it_takes_its_time(
    simcord_env: Env, store: Store, guild: GuildHandle, obstacle: Obstacle
) -> None:
    await store.articles.add(guild.id, Article.from_paragraphs("Bees", [((), "Bees fly.")], language="en"))
    log = guild.create_text_channel("log")
    await store.settings.set(guild.id, {LOG_CHANNEL: log.id})
    moderator = moderator_called("mona", simcord_env, guild)
    obstacle.seconds = 0.3  # three times
    simcord_env.inject_error("POST", "/interactions/*/callback", status=404, code=10062, message="Unknown interaction")
    await moderator.slash(guild.channels["general"], "sources rename", article="bees", title="Wasps")
    assert [article.title for article in await store.articles.all(guild.id)] == ["Wasps"]
    assert len(log.history()) == 1
