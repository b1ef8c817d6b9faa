"""A right in one channel rules that channel alone."""

from typing import Any

import discord
import pytest
from simcord import ChannelHandle, Env, GuildHandle, InteractionResult, MemberActor, ResponseMessage

from bot.client import Pullquote
from bot.locales import phrasebook
from bot.store.database import Store
from bot.store.settings import MODERATOR_ROLE
from index import Article
from tests.support.bees import BEES, QUESTION, add_pin, ask, link_of, only_pin, said, told
from tests.support.circumstances import forget, name_alone, time_out
from tests.support.hive import FILE
from tests.support.row import CONTEXT, DELETE, MORE, PIN, UNPIN, choose, done, offered, opened, press

SAY = phrasebook("en")

pytestmark = pytest.mark.simcord(check_errors=False)


@pytest.fixture
def warden(simcord_env: Env, guild: GuildHandle) -> MemberActor:
    """A member who may manage messages in a channel of her own."""
    warden = guild.add_member(simcord_env.create_user("warden"))
    allowed = discord.PermissionOverwrite(manage_messages=True)
    guild.create_text_channel("room", overwrites={warden: allowed})
    return warden


def response(result: InteractionResult) -> ResponseMessage:
    assert result.response is not None
    return result.response


@pytest.fixture
def room(guild: GuildHandle, warden: MemberActor) -> ChannelHandle:
    return guild.channels["room"]


OF_THE_SERVER: list[tuple[str, dict[str, Any]]] = [
    ("sources add", {"file": FILE}),
    ("sources add", {}),
    ("sources update", {"article": "bees", "file": FILE}),
    ("sources rename", {"article": "bees", "title": "Wasps"}),
    ("sources remove", {"article": "bees"}),
    ("data export", {}),
    ("settings show", {}),
    ("settings set", {"language": "fr"}),
    ("questions", {}),
]


@pytest.mark.parametrize(("command", "given"), OF_THE_SERVER)
async def test_what_reaches_the_server_is_refused_to_whoever_has_a_right_in_a_channel_alone(
    store: Store,
    guild: GuildHandle,
    room: ChannelHandle,
    bees: Article,
    warden: MemberActor,
    moderator: MemberActor,
    command: str,
    given: dict[str, Any],
) -> None:
    before = await store.privacy.export(guild.id)
    refusal = SAY("not-adder" if command == "sources add" else "not-moderator")
    assert said(await warden.slash(room, command, **given)) == refusal
    assert await store.privacy.export(guild.id) == before
    result = await moderator.slash(room, command, **given)
    assert result.modal or said(result) != refusal


BUTTONS = {
    "management": {"erase-data", "import-data"},
    "server": {
        *("questions", "open-question", "answer-question", "settle-question", "settings", "draft-update"),
        *("ask-removal", "remove-source", "undo", "restore-source", "erase-former"),
    },
    "articles": {"draft-add", "draft-beside", "draft-title", "draft-all"},
    "channel": {"use"},
}


def test_what_is_pressed_is_for_moderators_of_what_it_reaches(simcord_bot: Pullquote) -> None:
    """Others are for all, or ask for themselves who may: of whom a message is, or of which channel a pin."""
    pressed = simcord_bot.features.buttons()
    assert {reach: {one.prefix for one in pressed if one.reach == reach} for reach in BUTTONS} == BUTTONS


async def test_erasing_is_for_those_who_manage_the_server(
    simcord_env: Env, store: Store, guild: GuildHandle, room: ChannelHandle, bees: Article, manager: MemberActor
) -> None:
    trusted = guild.create_role("trusted", permissions=discord.Permissions(manage_messages=True))
    keeper = guild.add_member(simcord_env.create_user("keeper"), roles=[trusted])
    await store.settings.set(guild.id, {MODERATOR_ROLE: trusted.id})
    asked = response(await manager.slash(room, "data erase"))
    assert said(await keeper.slash(room, "data erase")) == SAY("not-manager")
    simcord_env.backend.remove_member_role(guild.id, manager.id, guild.roles["managers"].id)
    assert said(await manager.click(asked, label=SAY("data-erase-yes"))) == SAY("not-manager")
    assert await store.articles.all(guild.id) == [bees]


async def test_who_else_is_a_moderator_is_chosen_by_those_who_manage_the_server(
    store: Store, guild: GuildHandle, general: ChannelHandle, moderator: MemberActor, manager: MemberActor
) -> None:
    given = {"moderator-role": guild.create_role("beekeepers"), "language": "fr"}
    assert said(await moderator.slash(general, "settings set", **given)) == SAY("not-manager")
    assert (await store.settings.of(guild.id))[MODERATOR_ROLE] is None
    await manager.slash(general, "settings set", **given)
    assert (await store.settings.of(guild.id))[MODERATOR_ROLE] == guild.roles["beekeepers"].id


async def test_a_right_in_a_channel_is_enough_for_its_pins_and_its_articles(
    store: Store, guild: GuildHandle, room: ChannelHandle, bees: Article, warden: MemberActor
) -> None:
    answer = await ask(warden, channel=room)
    assert (await done(warden, answer, PIN)).startswith(SAY("pin-made", number=1))
    await told(warden, "pins move", room, pin="1", to="1")
    assert await told(warden, "pins remove", room, pin="1")
    assert await store.pins.all(guild.id) == []
    await warden.select(response(await warden.slash(room, "sources use")), [bees.slug])
    assert await store.channels.articles(guild.id, room.id) == {bees.slug}


async def test_a_right_in_a_channel_changes_no_pin_of_another(
    store: Store, guild: GuildHandle, general: ChannelHandle, room: ChannelHandle, warden: MemberActor
) -> None:
    await store.articles.add(guild.id, BEES)
    answer = await ask(warden, channel=general)
    pin = await add_pin(store, general, words="Honey soothes it.")
    assert [
        await told(warden, "pins add", room, question="Why is it warm?", answer_link=link_of(answer, guild)),
        await told(warden, "pins move", room, pin=str(pin.number), to="1"),
        await told(warden, "pins remove", room, pin=str(pin.number)),
    ] == [SAY("not-moderator-here")] * 3
    assert not {PIN, UNPIN} & {*offered(await opened(warden, answer))}
    assert await only_pin(store, guild) == pin


async def test_an_answer_where_one_is_a_moderator_lends_no_right_over_a_pin_of_another_channel(
    store: Store, guild: GuildHandle, general: ChannelHandle, room: ChannelHandle, warden: MemberActor
) -> None:
    await store.articles.add(guild.id, BEES)
    pin = await add_pin(store, general)
    answer = await ask(warden, channel=room)
    assert not {PIN, UNPIN} & {*offered(await opened(warden, answer))}
    listed = response(await warden.slash(room, "pins list", everywhere=True))
    await choose(warden, listed, 1)
    assert "context" in offered(listed)
    assert not {"move-pin", "remove-pin", MORE} & {*offered(listed)}
    assert await only_pin(store, guild) == pin


async def test_a_server_that_added_the_commands_alone_is_ruled_by_those_who_manage_it(
    simcord_env: Env,
    store: Store,
    guild: GuildHandle,
    general: ChannelHandle,
    moderator: MemberActor,
    manager: MemberActor,
) -> None:
    # No roles are known there; *Manage Messages* may be a channel's, *Manage Server* cannot.
    forget(simcord_env, guild)
    for member, allowed in ((moderator, False), (manager, True)):
        result = await member.slash(general, "settings show")
        assert (said(result) != SAY("not-moderator-commands")) == allowed


@pytest.mark.parametrize(("command", "given"), [*OF_THE_SERVER, ("sources use", {}), ("pins remove", {"pin": "1"})])
async def test_before_discord_has_told_who_may_do_what_moderators_are_asked_to_wait(
    simcord_env: Env,
    store: Store,
    guild: GuildHandle,
    general: ChannelHandle,
    moderator: MemberActor,
    command: str,
    given: dict[str, Any],
) -> None:
    await store.articles.add(guild.id, BEES)
    await add_pin(store, general)
    before = await store.privacy.export(guild.id)
    name_alone(simcord_env, guild)
    assert said(await moderator.slash(general, command, **given)) == SAY("server-unknown")
    assert await store.privacy.export(guild.id) == before


async def test_before_that_members_ask_turn_and_delete_and_a_message_is_left_alone(
    simcord_env: Env,
    guild: GuildHandle,
    general: ChannelHandle,
    bees: Article,
    alice: MemberActor,
    me: str,
    caplog: pytest.LogCaptureFixture,
) -> None:
    name_alone(simcord_env, guild)
    answer = await ask(alice)
    assert (await press(alice, answer, CONTEXT)).ephemeral
    assert await done(alice, answer, DELETE) == SAY("answer-deleted")
    sent = await alice.send(general, f"{me} {QUESTION}")
    assert general.last_message == sent
    assert not caplog.records


@pytest.mark.parametrize("by", ["right", "role"])
async def test_who_is_timed_out_is_no_moderator_for_as_long(
    simcord_env: Env,
    store: Store,
    guild: GuildHandle,
    general: ChannelHandle,
    moderator: MemberActor,
    keeper: MemberActor,
    by: str,
) -> None:
    await store.articles.add(guild.id, BEES)
    await store.settings.set(guild.id, {MODERATOR_ROLE: guild.roles["beekeepers"].id})
    member = moderator if by == "right" else keeper
    panel = await opened(member, await ask(member))
    removal = response(await member.slash(general, "sources remove", article=BEES.slug))
    elsewhere = await add_pin(store, guild.create_text_channel("elsewhere"))
    time_out(simcord_env, member)
    before = await store.privacy.export(guild.id)
    assert said(await press(member, panel, PIN)) == SAY("not-moderator-here")
    assert said(await member.click(removal, label="Remove")) == SAY("not-moderator")
    listed = response(await member.slash(general, "pins list", everywhere=True))
    await choose(member, listed, 1)
    assert not {"move-pin", "remove-pin"} & {*offered(listed)}
    assert await store.privacy.export(guild.id) == before
    assert await only_pin(store, guild) == elsewhere


async def test_a_time_out_takes_nothing_from_an_administrator(
    simcord_env: Env, guild: GuildHandle, bees: Article
) -> None:
    role = guild.create_role("admins", permissions=discord.Permissions(administrator=True))
    admin = guild.add_member(simcord_env.create_user("admin"), roles=[role])
    answer = await ask(admin)
    time_out(simcord_env, admin)
    assert (await done(admin, answer, PIN)).startswith(SAY("pin-made", number=1))


async def test_a_right_in_the_channel_is_enough_to_delete_a_check_there(
    store: Store, guild: GuildHandle, alice: MemberActor, room: ChannelHandle, warden: MemberActor
) -> None:
    await store.articles.add(guild.id, BEES)
    checked = response(await alice.slash(room, "check", words="A hive is warm."))
    public = response(await alice.click(checked, label="Show to all"))
    await warden.click(public, label="Delete")
    assert room.last_message is None
