import pytest
from simcord import Env, GuildHandle, MemberActor

from bot.locales import phrasebook
from tests.bot.obstacle import Obstacle

SAY = phrasebook("en")
QUESTION = "Qui a demandé à Musk de ne pas activer Starlink au-dessus de Taïwan ?"
ELSEWHERE = "Combien de temps cuire un œuf mollet ?"


@pytest.fixture
def obstacle(obstacle: Obstacle, monkeypatch: pytest.MonkeyPatch) -> Obstacle:
    monkeypatch.setattr("bot.responses.PATIENCE", 0.01)
    obstacle.seconds = 0.05
    return obstacle


def first_answers(env: Env) -> list[dict]:
    return [request.json for request in env.http_requests if request.path.endswith("/callback")]


async def test_an_answer_that_takes_its_time_is_announced_first(
    simcord_env: Env, guild: GuildHandle, alice: MemberActor
) -> None:
    result = await alice.slash(guild.channels["general"], "ask", question=QUESTION)
    assert [answer["type"] for answer in first_answers(simcord_env)] == [5]
    assert result.response is not None
    assert result.response.components
    assert not result.response.ephemeral


async def test_an_answer_that_is_quick_is_given_at_once(
    simcord_env: Env, obstacle: Obstacle, guild: GuildHandle, alice: MemberActor
) -> None:
    obstacle.seconds = 0
    await alice.slash(guild.channels["general"], "ask", question=QUESTION)
    assert [answer["type"] for answer in first_answers(simcord_env)] == [4]


async def test_nothing_found_after_a_long_time_is_told_to_the_asker_alone(
    guild: GuildHandle, alice: MemberActor
) -> None:
    result = await alice.slash(guild.channels["general"], "ask", question=ELSEWHERE)
    assert [(said.content, said.ephemeral) for said in result.followups] == [(SAY("nothing-found"), True)]
    assert result.response is None


@pytest.mark.simcord(check_errors=False)
async def test_a_failure_after_a_long_time_is_told_to_the_asker_alone(
    obstacle: Obstacle, guild: GuildHandle, alice: MemberActor
) -> None:
    obstacle.failure = RuntimeError("the disk is gone")
    result = await alice.slash(guild.channels["general"], "ask", question=QUESTION)
    assert [(said.content, said.ephemeral) for said in result.followups] == [(SAY("failed"), True)]
    assert result.response is None
