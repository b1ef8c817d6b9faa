"""Answers in threads of their own, where a channel has chosen that."""

import discord
import pytest
from simcord import ChannelHandle, Env, GuildHandle, MemberActor

from bot.answers.threads import ARCHIVED_AFTER
from bot.store.database import Store
from bot.store.settings import ANSWERS
from tests.support.circumstances import deny, lose_connection, restart
from tests.support.obstacle import Obstacle
from tests.support.row import DELETE, NEXT, PREVIOUS, done, offered, press
from tests.support.sent import json_of
from tests.support.visible import texts

QUESTION = "Qui a demandé à Musk de ne pas activer Starlink au-dessus de Taïwan ?"
ANSWER = "Taïwan"
NAMELESS = "Xylophone zebra quixotic?"


@pytest.fixture(autouse=True)
async def in_threads(store: Store, guild: GuildHandle) -> None:
    await store.settings.set(guild.id, {ANSWERS: "thread"})


def said_in(channel: ChannelHandle) -> list[discord.Message]:
    """All but that a thread was started, of which Discord tells for threads that stand below no message."""
    return [message for message in channel.history() if not message.is_system()]


async def test_a_mention_is_answered_in_a_thread_below_it(
    simcord_env: Env, general: ChannelHandle, alice: MemberActor, me: str
) -> None:
    sent = await alice.send(general, f"{me} {QUESTION}")
    [thread] = general.threads
    assert (thread.id, thread.name) == (sent.id, QUESTION)
    assert len(said_in(general)) == 1
    answer = thread.last_message
    assert ANSWER in texts(answer)[0]
    # It says the question again: its buttons read it there.
    assert f"-# {QUESTION}" in texts(answer)
    [started] = [json_of(r) for r in simcord_env.http_requests if r.path.endswith("/threads")]
    assert (started["name"], started["auto_archive_duration"]) == (QUESTION, ARCHIVED_AFTER)


async def test_a_command_says_the_question_and_is_answered_in_the_thread_below(
    general: ChannelHandle, alice: MemberActor
) -> None:
    result = await alice.slash(general, "ask", question=QUESTION)
    assert texts(result.response) == [f"-# {QUESTION}"]
    assert not result.ephemeral
    [thread] = general.threads
    assert result.response is not None
    assert thread.id == result.response.id
    assert ANSWER in texts(thread.last_message)[0]


async def test_an_answer_that_takes_its_time_goes_into_a_thread_too(
    simcord_env: Env,
    monkeypatch: pytest.MonkeyPatch,
    obstacle: Obstacle,
    general: ChannelHandle,
    alice: MemberActor,
) -> None:
    monkeypatch.setattr("bot.toolkit.responses.PATIENCE", 0.01)
    obstacle.seconds = 0.05
    await alice.slash(general, "ask", question=QUESTION)
    assert [json_of(r)["type"] for r in simcord_env.http_requests if r.path.endswith("/callback")] == [5]
    [thread] = general.threads
    assert ANSWER in texts(thread.last_message)[0]
    assert [texts(message) for message in said_in(general)] == [[f"-# {QUESTION}"]]


async def test_asking_about_a_message_is_answered_in_a_thread_too(
    general: ChannelHandle, alice: MemberActor, bob: MemberActor
) -> None:
    sent = await bob.send(general, QUESTION)
    await alice.context_menu(general, "Ask about this", target=sent)
    [thread] = general.threads
    assert ANSWER in texts(thread.last_message)[0]


async def test_what_only_one_person_sees_has_no_thread(general: ChannelHandle, alice: MemberActor) -> None:
    result = await alice.slash(general, "ask", question=QUESTION, private=True)
    assert result.ephemeral
    assert ANSWER in texts(result.response)[0]
    result = await alice.slash(general, "ask", question=NAMELESS)
    assert result.ephemeral
    assert general.threads == []


async def test_what_is_asked_in_the_thread_stays_there_and_follows_its_question(
    general: ChannelHandle, alice: MemberActor, me: str
) -> None:
    await alice.send(general, f"{me} {QUESTION}")
    [thread] = general.threads
    await alice.send(thread, f"{me} Et pourquoi ?")
    assert f"-# {QUESTION}" in texts(thread.last_message)
    await alice.slash(thread, "ask", question=QUESTION)
    assert len(general.threads) == 1
    assert len(said_in(general)) == 1


async def test_the_buttons_work_in_the_thread_after_a_restart(
    simcord_env: Env, store: Store, general: ChannelHandle, alice: MemberActor, me: str
) -> None:
    await alice.send(general, f"{me} {QUESTION}")
    [thread] = general.threads
    await restart(simcord_env, store)
    await press(alice, thread.last_message, NEXT)
    assert PREVIOUS in offered(thread.last_message)
    assert "deleted" in await done(alice, thread.last_message, DELETE)
    assert ANSWER not in str([texts(message) for message in thread.history() if message.components])


async def test_what_is_no_answer_is_said_in_the_channel(general: ChannelHandle, alice: MemberActor, me: str) -> None:
    await alice.send(general, f"{me} {NAMELESS}")
    await alice.send(general, f"{me} hello")
    assert general.threads == []
    assert len(said_in(general)) == 4


@pytest.mark.parametrize("right", ["create_public_threads", "send_messages_in_threads"])
async def test_without_a_right_it_is_answered_in_the_channel_and_the_owner_told_once(
    simcord_env: Env, guild: GuildHandle, general: ChannelHandle, alice: MemberActor, me: str, right: str
) -> None:
    await deny(simcord_env, general, guild.id, right)
    for _ in range(2):
        await alice.send(general, f"{me} {QUESTION}")
        assert ANSWER in texts(general.last_message)[0]
    result = await alice.slash(general, "ask", question=QUESTION)
    assert ANSWER in texts(result.response)[0]
    assert general.threads == []
    told = [json_of(r) for r in simcord_env.http_requests if r.path != f"/channels/{general.id}/messages"]
    said = [body["content"] for body in told if isinstance(body, dict) and "threads" in str(body.get("content"))]
    assert len(said) == 1
    assert general.mention in said[0]


@pytest.mark.parametrize(("status", "code"), [(403, 50013), (400, 160004), (400, 160006), (400, 200000), (404, 10008)])
async def test_where_no_thread_can_be_started_the_answer_stands_in_the_channel(
    simcord_env: Env, general: ChannelHandle, alice: MemberActor, me: str, status: int, code: int
) -> None:
    simcord_env.inject_error(
        "POST", f"/channels/{general.id}/messages/*/threads", status=status, code=code, message="No.", times=2
    )
    await alice.send(general, f"{me} {QUESTION}")
    assert ANSWER in texts(general.last_message)[0]
    result = await alice.slash(general, "ask", question=QUESTION)
    assert ANSWER in texts(result.response)[0]
    assert general.threads == []


async def test_where_discord_is_out_of_reach_for_a_thread_the_answer_stands_in_the_channel(
    simcord_env: Env, general: ChannelHandle, alice: MemberActor, me: str
) -> None:
    lose_connection(simcord_env, "POST", "/channels/{channel_id}/messages/{message_id}/threads")
    await alice.send(general, f"{me} {QUESTION}")
    assert ANSWER in texts(general.last_message)[0]
    assert ANSWER in texts((await alice.slash(general, "ask", question=QUESTION)).response)[0]


async def test_a_long_question_names_its_thread_in_a_hundred_characters_without_mentions(
    general: ChannelHandle, alice: MemberActor, me: str
) -> None:
    await alice.send(
        general, f"{me} {QUESTION[:-2]} {alice.mention}, dans la mer de Chine, au nord, au sud, à l’est et à l’ouest ?"
    )
    [thread] = general.threads
    assert thread.name is not None
    assert len(thread.name) <= 100
    assert "<@" not in thread.name
    assert thread.name.startswith(QUESTION[:50])
    assert thread.name.endswith("…")


async def test_a_channel_can_have_it_otherwise(
    store: Store, guild: GuildHandle, general: ChannelHandle, alice: MemberActor, me: str
) -> None:
    await store.settings.set(guild.id, {ANSWERS: "here"}, general.id)
    await alice.send(general, f"{me} {QUESTION}")
    assert general.threads == []
    assert ANSWER in texts(general.last_message)[0]


async def test_a_voice_channel_has_none(guild: GuildHandle, alice: MemberActor, me: str) -> None:
    voice = guild.create_voice_channel("voice")
    await alice.send(voice, f"{me} {QUESTION}")
    assert ANSWER in texts(voice.last_message)[0]


async def test_a_direct_message_has_none(simcord_env: Env) -> None:
    carol = simcord_env.create_user("carol")
    await carol.send_dm(QUESTION)
    assert ANSWER in texts(carol.dm_channel.last_message)[0]
