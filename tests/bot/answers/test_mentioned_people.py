"""Mentions in every form, beside those of others, in replies to what is there and what is gone."""

from typing import Any

import pytest
from simcord import ChannelHandle, Env, GuildHandle, MemberActor

from bot.store.database import Store
from tests.support.bees import BEES, QUESTION, USUAL
from tests.support.sent import json_of
from tests.support.visible import texts

FOLLOWED = f"-# {QUESTION}"


@pytest.fixture
async def guild(store: Store, guild: GuildHandle) -> GuildHandle:
    await store.articles.add(guild.id, BEES)
    return guild


def answers(channel: ChannelHandle) -> list[list[str]]:
    return [texts(message) for message in channel.history() if message.author.bot and message.components]


@pytest.mark.parametrize("form", ["<@!{}> {}", "{1} <@!{0}>", "<@{}>{}", "<@!{0}> <@{0}> {1}"])
async def test_a_mention_may_have_any_of_its_forms(
    simcord_env: Env, general: ChannelHandle, guild: GuildHandle, alice: MemberActor, form: str
) -> None:
    assert simcord_env.bot.user is not None
    await alice.send(general, form.format(simcord_env.bot.user.id, QUESTION))
    [answer] = answers(general)
    assert USUAL in answer[0].replace("**", "")


async def test_a_message_that_mentions_several_gets_one_answer_which_pings_nobody(
    simcord_env: Env, general: ChannelHandle, guild: GuildHandle, alice: MemberActor, bob: MemberActor, me: str
) -> None:
    robot = guild.add_member(simcord_env.create_user("robot", bot=True))
    role = guild.create_role("beekeepers")
    await alice.send(general, f"{robot.mention} {me} {bob.mention} {me} {role.mention} @everyone {QUESTION}")
    [answer] = answers(general)
    assert USUAL in answer[0].replace("**", "")
    assert not any(sign in text for text in answer for sign in ("<@", "@everyone"))
    [sent] = [request for request in simcord_env.http_requests if request.path.endswith("/messages")]
    assert json_of(sent)["allowed_mentions"] == {"parse": [], "replied_user": False}


async def test_a_role_that_is_mentioned_in_a_reply_that_pings_is_no_other_matter(
    general: ChannelHandle, guild: GuildHandle, alice: MemberActor, me: str
) -> None:
    await alice.send(general, f"{me} {QUESTION}")
    await alice.send(
        general, f"{guild.create_role('beekeepers').mention} and in winter?", reply_to=general.last_message
    )
    assert answers(general)[1][2] == FOLLOWED


@pytest.mark.parametrize(
    "said",
    [
        "do you know that?",
        "what do you think?",
        "who are you?",
        "weißt du das?",
        "how much does a ticket to Mars cost?",
    ],
)
async def test_what_is_said_to_somebody_else_in_a_reply_that_pings_is_left_alone(
    simcord_env: Env, general: ChannelHandle, alice: MemberActor, bob: MemberActor, me: str, said: str
) -> None:
    await alice.send(general, f"{me} {QUESTION}")
    told = len(general.history())
    await alice.send(general, f"{bob.mention} {said}", reply_to=general.last_message)
    assert len(general.history()) == told + 1


async def test_what_is_asked_of_somebody_else_in_a_reply_that_pings_is_answered_where_it_is_sure(
    general: ChannelHandle, alice: MemberActor, bob: MemberActor, me: str
) -> None:
    await alice.send(general, f"{me} {QUESTION}")
    await alice.send(general, f"{bob.mention} Where does the queen bee live?", reply_to=general.last_message)
    assert "The queen bee lives in it." in answers(general)[1][0].replace("**", "")


async def test_a_short_reply_to_the_answer_of_somebody_else_follows_it(
    general: ChannelHandle, guild: GuildHandle, alice: MemberActor, bob: MemberActor, me: str
) -> None:
    await alice.send(general, f"{me} {QUESTION}")
    await bob.send(general, f"and {me} in winter?", reply_to=general.last_message)
    assert answers(general)[1][2] == FOLLOWED


async def test_a_question_in_a_reply_to_an_answer_that_is_gone_is_answered_alone(
    simcord_env: Env, general: ChannelHandle, guild: GuildHandle, alice: MemberActor, bob: MemberActor, me: str
) -> None:
    await alice.send(general, f"{me} {QUESTION}")
    emit = simcord_env.backend.emit

    def emit_without_answer(event: str, payload: dict[str, Any], *args: Any, **kwargs: Any) -> Any:
        if event == "MESSAGE_CREATE" and "message_reference" in payload:
            payload |= {"referenced_message": None}
        return emit(event, payload, *args, **kwargs)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(simcord_env.backend, "emit", emit_without_answer)
        await bob.send(general, f"{me} How is a hive?", reply_to=general.last_message)
    answer = answers(general)[1]
    assert "A hive is warm." in answer[0].replace("**", "")
    assert FOLLOWED not in answer
