"""Answers in servers that added the commands alone: the bot is no member there, and reaches no message by itself."""

from time import monotonic

import discord
import pytest
from simcord import ChannelHandle, Env, GuildHandle, MemberActor, ResponseMessage

from bot.answers.answer_messages import SECONDS
from bot.locales import phrasebook
from bot.store.database import Store
from tests.support.bees import BEES, QUESTION, SECOND, ask, is_pinned, link_of, only_pin, said, told
from tests.support.circumstances import forget, restart
from tests.support.row import CONTEXT, DELETE, MORE, NEXT, PIN, UNPIN, offered, press
from tests.support.visible import texts

SAY = phrasebook("en")

pytestmark = pytest.mark.simcord(check_errors=False)


@pytest.fixture
async def answer(simcord_env: Env, store: Store, guild: GuildHandle, alice: MemberActor) -> discord.Message:
    """What the bot answered to alice; whatever it asks of Discord for itself is refused."""
    await store.articles.add(guild.id, BEES)
    forget(simcord_env, guild)
    for method in ("PATCH", "DELETE", "PUT", "GET", "POST"):
        simcord_env.inject_error(method, "/channels/*", status=403, code=50001, times=None)
    return await ask(alice)


async def opened(member: MemberActor, answer: discord.Message) -> ResponseMessage:
    """The panel, which follows here on a first response without words."""
    result = await press(member, answer, MORE)
    [panel] = result.followups
    assert panel.ephemeral
    return panel


def for_itself(env: Env) -> list[str]:
    return [f"{r.method} {r.path}" for r in env.http_requests if r.path.startswith("/channels/")]


def now(channel: ChannelHandle, message: discord.Message) -> discord.Message:
    return next(one for one in channel.history() if one.id == message.id)


async def test_the_asker_deletes_it_from_the_panel(
    simcord_env: Env, general: ChannelHandle, alice: MemberActor, answer: discord.Message
) -> None:
    panel = await opened(alice, answer)
    await press(alice, panel, DELETE)
    assert texts(panel) == [SAY("answer-deleted")]
    assert general.last_message is None
    assert for_itself(simcord_env) == []
    # Twice is as good as once.
    assert DELETE not in offered(panel)


async def test_what_the_bot_cannot_do_there_is_said_with_why(
    simcord_env: Env, guild: GuildHandle, general: ChannelHandle, manager: MemberActor, answer: discord.Message
) -> None:
    panel = await opened(manager, answer)
    assert texts((await press(manager, panel, PIN)).response)[0].endswith(SAY("unmarked-member"))
    assert await told(manager, "pins add", question="Why?", answer_link=link_of(answer, guild)) == SAY("no-member")
    log = {"log-channel": general}
    assert said(await manager.slash(general, "settings set", **log)) == SAY("unknown-channel")
    assert for_itself(simcord_env) == []


async def test_its_message_shows_that_it_is_pinned_and_unpinned(
    simcord_env: Env,
    store: Store,
    guild: GuildHandle,
    general: ChannelHandle,
    manager: MemberActor,
    alice: MemberActor,
    answer: discord.Message,
) -> None:
    await press(alice, answer, NEXT)
    panel = await opened(manager, answer)
    await press(manager, panel, PIN)
    assert (await only_pin(store, guild)).words == SECOND
    assert is_pinned(now(general, answer))
    await press(manager, panel, UNPIN)
    assert await store.pins.all(guild.id) == []
    assert not is_pinned(now(general, answer))
    assert for_itself(simcord_env) == []


async def test_a_pin_that_was_removed_elsewhere_leaves_no_mark(
    general: ChannelHandle, manager: MemberActor, alice: MemberActor, answer: discord.Message
) -> None:
    await press(manager, await opened(manager, answer), PIN)
    assert is_pinned(now(general, answer))
    assert await told(manager, "pins remove", pin="1")
    panel = await opened(alice, answer)
    assert not is_pinned(now(general, answer))
    assert DELETE in offered(panel)
    await press(alice, panel, DELETE)
    assert general.last_message is None


async def test_it_says_at_once_that_it_was_pinned_from_its_menu(
    simcord_env: Env, general: ChannelHandle, manager: MemberActor, answer: discord.Message
) -> None:
    result = await manager.context_menu(general, "Pin answer", answer)
    assert said(result).startswith(SAY("pin-made", number=1))
    assert is_pinned(now(general, answer))
    assert for_itself(simcord_env) == []


async def test_what_was_asked_is_not_remembered_with_it(
    simcord_env: Env, general: ChannelHandle, alice: MemberActor, bob: MemberActor, answer: discord.Message
) -> None:
    await alice.context_menu(general, "Ask about this", await bob.send(general, QUESTION))
    known = simcord_env.bot.features._messages._known  # type: ignore[attr-defined]
    assert len(known) == 2
    for interaction in known.values():
        assert interaction.data is None
        assert QUESTION not in repr(interaction.namespace)


@pytest.mark.parametrize("prefix", [CONTEXT, MORE])
async def test_what_was_pinned_when_it_was_out_of_reach_says_so_once_anything_is_pressed(
    simcord_env: Env,
    store: Store,
    guild: GuildHandle,
    general: ChannelHandle,
    manager: MemberActor,
    bob: MemberActor,
    answer: discord.Message,
    prefix: str,
) -> None:
    await restart(simcord_env, store)
    forget(simcord_env, guild)
    await manager.context_menu(general, "Pin answer", answer)
    assert not is_pinned(now(general, answer))
    await press(bob, answer, prefix)
    assert is_pinned(now(general, answer))
    assert texts(now(general, answer))[0] == texts(answer)[0]
    assert for_itself(simcord_env) == []


async def test_others_open_it_and_neither_delete_nor_disturb(
    general: ChannelHandle, bob: MemberActor, alice: MemberActor, answer: discord.Message
) -> None:
    before = texts(answer)
    assert DELETE not in offered(await opened(bob, answer))
    await press(bob, answer, CONTEXT)
    await press(bob, answer, NEXT)
    assert texts(now(general, answer)) == before
    assert before[2] == f"-# {QUESTION}"


@pytest.mark.parametrize("how", ["late", "restarted"])
async def test_what_can_be_reached_no_more_is_to_be_opened_again(
    simcord_env: Env,
    store: Store,
    guild: GuildHandle,
    general: ChannelHandle,
    alice: MemberActor,
    answer: discord.Message,
    how: str,
) -> None:
    panel = await opened(alice, answer)
    if how == "late":
        simcord_env.bot.features._messages._known.expire(monotonic() + SECONDS)  # type: ignore[attr-defined]
    else:
        await restart(simcord_env, store)
        forget(simcord_env, guild)
    assert said(await press(alice, panel, DELETE)) == SAY("out-of-reach")
    assert now(general, answer)
    await press(alice, await opened(alice, answer), DELETE)
    assert general.last_message is None
