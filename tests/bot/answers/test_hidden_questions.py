"""What somebody hides as a spoiler stays hidden wherever the bot says it again."""

import discord
import pytest
from simcord import ChannelHandle, Env, GuildHandle, MemberActor

from bot.locales import phrasebook
from bot.store.database import Store
from bot.store.settings import ANSWERS, IN_THREAD
from tests.support.bees import BEES, QUESTION, ask
from tests.support.circumstances import restart
from tests.support.row import NEXT, PIN, UNPIN, in_panel, opened, press
from tests.support.visible import texts

SAY = phrasebook("en")
HIDDEN = f"-# ||{QUESTION}||"


@pytest.fixture
async def guild(store: Store, guild: GuildHandle) -> GuildHandle:
    await store.articles.add(guild.id, BEES)
    return guild


def last(channel: ChannelHandle) -> discord.Message:
    assert channel.last_message is not None
    return channel.last_message


@pytest.mark.parametrize("asked", [f"||{QUESTION}||", "Who makes ||honey||?", f"Hello! ||{QUESTION}|| Thanks."])
async def test_a_question_by_command_is_hidden_as_a_whole_where_any_of_it_was(
    guild: GuildHandle, alice: MemberActor, asked: str
) -> None:
    assert texts(await ask(alice, asked))[-1] == HIDDEN


async def test_bars_that_hide_nothing_are_shown(guild: GuildHandle, alice: MemberActor) -> None:
    assert texts(await ask(alice, "Who makes honey | nectar || wax?"))[-1] == r"-# Who makes honey \| nectar \|\| wax?"


async def test_it_stays_hidden_whatever_is_pressed_also_after_a_restart(
    simcord_env: Env, store: Store, guild: GuildHandle, alice: MemberActor, bob: MemberActor, moderator: MemberActor
) -> None:
    answer = await ask(alice, f"||{QUESTION}||")
    await restart(simcord_env, store)
    await press(alice, answer, NEXT)
    assert texts(await answer.fetch())[-1] == HIDDEN
    assert texts(await opened(alice, answer))[-1] == HIDDEN
    for prefix in (PIN, UNPIN):
        await in_panel(moderator, answer, prefix)
        assert texts(await answer.fetch())[-1] == HIDDEN
    assert texts((await press(bob, answer, NEXT)).response)[-1] == HIDDEN


async def test_a_pin_has_the_plain_question_and_answers_who_asks_it_openly(
    store: Store, guild: GuildHandle, alice: MemberActor, moderator: MemberActor
) -> None:
    await in_panel(moderator, await ask(alice, f"||{QUESTION}||"), PIN)
    [pin] = await store.pins.all(guild.id)
    assert pin.question == QUESTION
    assert texts(await ask(moderator))[-1] == f"-# {QUESTION}"


async def test_a_mention_hides_it_below_and_what_follows_it_does_too(
    guild: GuildHandle, general: ChannelHandle, alice: MemberActor, me: str
) -> None:
    await alice.send(general, f"{me} ||{QUESTION}||")
    answer = last(general)
    assert texts(answer)[-1] == HIDDEN
    await alice.send(general, f"{me} And in winter?")
    assert texts(last(general))[-2:] == [HIDDEN, "-# ||And in winter?||"]
    await alice.send(general, "And in summer?", reply_to=answer)
    assert HIDDEN in texts(last(general))


async def test_what_found_nothing_is_hidden_too(
    guild: GuildHandle, general: ChannelHandle, alice: MemberActor, me: str
) -> None:
    await alice.send(general, f"{me} ||Who invented the wheel?||")
    assert texts(last(general))[0] == SAY("nothing-found")
    assert texts(last(general))[-1] == "-# ||Who invented the wheel?||"


async def test_asking_about_what_somebody_hid_hides_it(
    guild: GuildHandle, general: ChannelHandle, alice: MemberActor, bob: MemberActor
) -> None:
    message = await bob.send(general, f"||{QUESTION}||")
    await alice.context_menu(general, "Ask about this", message)
    assert texts(last(general))[-1] == HIDDEN
    await alice.context_menu(general, "Ask about this", last(general))
    assert texts(last(general))[-1] == HIDDEN


async def test_a_thread_is_named_after_the_article_then(
    store: Store, guild: GuildHandle, general: ChannelHandle, alice: MemberActor, bob: MemberActor, me: str
) -> None:
    await store.settings.set(guild.id, {ANSWERS: IN_THREAD})
    await alice.send(general, f"{me} ||{QUESTION}||")
    await bob.slash(general, "ask", question=f"||{QUESTION}||")
    assert [thread.name for thread in general.threads] == [BEES.title] * 2
    assert [texts(last(thread))[-1] for thread in general.threads] == [HIDDEN] * 2
