"""The list of pins acts: what is listed is opened, moved, removed."""

import pytest
from simcord import ChannelHandle, Env, GuildHandle, MemberActor, ResponseMessage

from bot.locales import languages, phrasebook
from bot.store.database import Store
from tests.support.bees import BEES, PARAGRAPHS, QUESTION, SECOND, add_pin, only_pin, said
from tests.support.circumstances import restart, speak
from tests.support.row import CONTEXT, choose, entries, offered, press
from tests.support.visible import components_of, texts

SAY = phrasebook("en")
ROW = 1


@pytest.fixture
async def listed(store: Store, guild: GuildHandle, general: ChannelHandle, moderator: MemberActor) -> ResponseMessage:
    """The list as a moderator sees it."""
    await store.articles.add(guild.id, BEES)
    await add_pin(store, general)
    return await list_of(moderator, general)


async def list_of(member: MemberActor, channel: ChannelHandle) -> ResponseMessage:
    shown = (await member.slash(channel, "pins list")).response
    assert shown is not None
    return shown


async def test_a_pin_of_the_list_is_opened_as_the_answer_that_it_is(
    store: Store, guild: GuildHandle, general: ChannelHandle, alice: MemberActor, listed: ResponseMessage
) -> None:
    shown = await list_of(alice, general)
    pin = await only_pin(store, guild)
    assert entries(shown) == [f"{pin.number} · {QUESTION}"]
    words, facts, _ = await choose(alice, shown, 1)
    assert SECOND in words.replace("**", "")
    assert facts.startswith("-# 📌 Pinned by <@7>")
    assert offered(shown) == ["pins", CONTEXT]
    [link] = [one["url"] for one in components_of(shown) if one.get("url")]
    assert link == f"https://discord.com/channels/{guild.id}/{general.id}/{pin.message}"
    await press(alice, shown, "pins")
    assert entries(shown) == [f"{pin.number} · {QUESTION}"]


async def test_a_moderator_moves_an_opened_pin_and_goes_back(
    simcord_env: Env, store: Store, guild: GuildHandle, moderator: MemberActor, listed: ResponseMessage
) -> None:
    await choose(moderator, listed, 1)
    await restart(simcord_env, store)
    form = await press(moderator, listed, "move-pin")
    await moderator.submit_modal(form, {"line": "4"})
    pin = await only_pin(store, guild)
    assert pin.words == PARAGRAPHS[3][1]
    assert texts(listed)[0] == SAY("pin-moved", number=pin.number)
    await press(moderator, listed, "pins")
    assert QUESTION in texts(listed)[1]


async def test_a_moderator_removes_an_opened_pin_and_goes_back(
    store: Store, guild: GuildHandle, moderator: MemberActor, listed: ResponseMessage
) -> None:
    await choose(moderator, listed, 1)
    await press(moderator, listed, "remove-pin")
    assert await store.pins.all(guild.id) == []
    assert texts(listed)[0].startswith("Pin ")
    await press(moderator, listed, "pins")
    assert texts(listed)[1] == SAY("pins-none")


@pytest.mark.parametrize("language", languages())
async def test_what_may_be_done_with_a_pin_stands_in_two_rows_that_a_phone_has_room_for(
    simcord_env: Env, general: ChannelHandle, moderator: MemberActor, listed: ResponseMessage, language: str
) -> None:
    speak(simcord_env, language)
    shown = await list_of(moderator, general)
    await choose(moderator, shown, 1)
    rows = [component["components"] for component in components_of(shown) if component["type"] == ROW]
    assert [len(row) for row in rows] == [3, 3]
    for row in rows:
        # Of 296 pixels that 390 leave: a button has 24 around its label, 7 a letter, 24 for an icon.
        icons = sum(bool(one.get("emoji") or one.get("url")) for one in row)
        assert sum(24 + 7 * len(one["label"]) for one in row) + 24 * icons + 8 * (len(row) - 1) <= 296


@pytest.mark.simcord(check_errors=False)
@pytest.mark.parametrize("prefix", ["move-pin", "remove-pin"])
async def test_who_is_no_moderator_any_more_changes_nothing(
    simcord_env: Env,
    store: Store,
    guild: GuildHandle,
    moderator: MemberActor,
    listed: ResponseMessage,
    prefix: str,
) -> None:
    await choose(moderator, listed, 1)
    simcord_env.backend.remove_member_role(guild.id, moderator.id, guild.roles["moderators"].id)
    assert said(await press(moderator, listed, prefix)) == SAY("not-moderator-here")
    await only_pin(store, guild)


async def test_a_pin_that_lost_its_words_is_opened_with_the_way_to_mend_it(
    store: Store, guild: GuildHandle, moderator: MemberActor, listed: ResponseMessage
) -> None:
    await store.articles.remove(guild.id, BEES.slug)
    shown = await choose(moderator, listed, 1)
    assert shown[0] == SAY("pin-lost")
    assert offered(listed) == ["pins", "pin-questions", "move-pin", "remove-pin"]
