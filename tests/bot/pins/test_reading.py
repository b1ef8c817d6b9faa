"""Which pins somebody may read, and what of them is told to whom."""

import discord
import pytest
from simcord import ChannelHandle, Env, GuildHandle, MemberActor

from bot.locales import phrasebook
from bot.store.database import Store
from tests.support.bees import (
    BEES,
    QUESTION,
    SECOND,
    add_pin,
    ask,
    hidden_channel,
    is_pinned,
    link_of,
    moderator_called,
    told,
)
from tests.support.circumstances import deny, start_thread
from tests.support.row import NEXT, PREVIOUS, opened, press
from tests.support.visible import texts

SAY = phrasebook("en")


@pytest.fixture
async def guild(store: Store, guild: GuildHandle) -> GuildHandle:
    await store.articles.add(guild.id, BEES)
    return guild


async def archived_thread(env: Env, general: ChannelHandle, kind: discord.ChannelType) -> ChannelHandle:
    """A thread that discord.py has dropped, as it does with archived ones."""
    handle = await start_thread(env, general, "closed", kind)
    thread = env.bot.get_channel(handle.id)
    assert isinstance(thread, discord.Thread)
    thread.guild._remove_thread(thread)
    return handle


@pytest.mark.simcord(check_errors=False)
async def test_pins_of_a_voice_channel_are_for_those_who_may_connect(
    simcord_env: Env, store: Store, guild: GuildHandle, alice: MemberActor
) -> None:
    lounge = guild.create_voice_channel("lounge")
    pin = await add_pin(store, lounge)
    assert QUESTION in await told(alice, "pins list", everywhere=True)
    await deny(simcord_env, lounge, guild.default_role.id, "connect")
    assert QUESTION not in await told(alice, "pins list", everywhere=True)
    assert QUESTION not in await told(alice, "pins show", pin=str(pin.number))


@pytest.mark.simcord(check_errors=False)
async def test_without_connect_the_bot_names_it_where_it_may_not_read(
    simcord_env: Env, guild: GuildHandle, alice: MemberActor
) -> None:
    lounge = guild.create_voice_channel("lounge")
    answer = await ask(alice, channel=lounge)
    assert guild.me is not None
    await deny(simcord_env, lounge, guild.me.id, "connect", of="member")
    moderator = moderator_called("moderators", simcord_env, guild)
    said = await told(moderator, "pins add", question=QUESTION, answer_link=link_of(answer, guild))
    assert said == SAY("hidden-message", rights="Connect")


@pytest.mark.parametrize(
    ("kind", "is_listed"),
    [(discord.ChannelType.public_thread, True), (discord.ChannelType.private_thread, False)],
)
async def test_pins_of_archived_threads_are_listed_to_those_who_may_read_them(
    simcord_env: Env,
    store: Store,
    guild: GuildHandle,
    general: ChannelHandle,
    alice: MemberActor,
    kind: discord.ChannelType,
    is_listed: bool,
) -> None:
    await add_pin(store, await archived_thread(simcord_env, general, kind))
    listed = [await told(alice, "pins list", everywhere=True) for _ in range(2)]
    assert [QUESTION in one for one in listed] == [is_listed] * 2
    fetched = [
        request for request in simcord_env.http_requests if request.method == "GET" and "/channels/" in request.path
    ]
    assert len(fetched) == 1


async def test_a_pin_of_a_hidden_channel_answers_without_saying_who_made_it(
    store: Store, guild: GuildHandle, general: ChannelHandle, alice: MemberActor
) -> None:
    secret = hidden_channel(guild)
    pin = await add_pin(store, secret)
    answer = await ask(alice)
    assert SECOND in texts(answer)[0]
    assert not is_pinned(answer)
    assert f"<@{pin.by}>" not in "".join(texts(answer))
    await press(alice, answer, NEXT)
    await press(alice, answer, PREVIOUS)
    assert not is_pinned(answer)
    assert f"<@{pin.by}>" not in "".join(texts(await opened(alice, answer)))
    await add_pin(store, guild.create_text_channel("open"), "Why does honey soothe?", "Honey soothes it.")
    assert is_pinned(await ask(alice, "Why does honey soothe?"))


async def test_in_the_hidden_channel_itself_it_is_said(
    simcord_env: Env, store: Store, guild: GuildHandle, general: ChannelHandle
) -> None:
    boss = guild.create_role("boss", permissions=discord.Permissions(administrator=True))
    secret = hidden_channel(guild)
    await add_pin(store, secret)
    assert is_pinned(await ask(guild.add_member(simcord_env.create_user("boss"), roles=[boss]), channel=secret))


@pytest.mark.simcord(check_errors=False)
async def test_a_pin_removed_says_where_discords_own_is_still_there(
    simcord_env: Env, store: Store, guild: GuildHandle, general: ChannelHandle
) -> None:
    moderator = moderator_called("moderators", simcord_env, guild)
    thread = await archived_thread(simcord_env, general, discord.ChannelType.public_thread)
    for code, problem in ((50013, "right"), (50083, "refused")):
        pin = await add_pin(store, thread)
        status = 403 if code == 50013 else 400
        simcord_env.inject_error(
            "DELETE", f"/channels/{thread.id}/messages/pins/{pin.message}", status=status, code=code, message="No."
        )
        said = await told(moderator, "pins remove", pin=str(pin.number))
        assert SAY(f"still-pinned-{problem}") in said
        assert await store.pins.all(guild.id) == []


async def test_a_pin_whose_message_is_gone_is_removed_without_more_words(
    simcord_env: Env, store: Store, guild: GuildHandle, general: ChannelHandle
) -> None:
    moderator = moderator_called("moderators", simcord_env, guild)
    pin = await add_pin(store, general)
    assert "Discord" not in await told(moderator, "pins remove", pin=str(pin.number))
