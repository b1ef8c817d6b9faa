"""What becomes of pins: moved, removed, their articles changed, their messages unpinned and deleted."""

from collections.abc import Sequence
from typing import Any

import discord
import pytest
from simcord import ChannelHandle, Env, GuildHandle, MemberActor

from bot.locales import phrasebook
from bot.store.database import Store
from bot.store.rows.records import Pin
from index import Article
from tests.support.bees import (
    AT,
    BEES,
    PARAGRAPHS,
    QUESTION,
    SECOND,
    USUAL,
    add_pin,
    ask,
    is_pinned,
    link_of,
    moderator_called,
    only_pin,
    said,
    told,
)
from tests.support.circumstances import deny, lose_connection, speak
from tests.support.row import CONTEXT, PIN, done, in_panel, press
from tests.support.together import together
from tests.support.visible import texts

SAY = phrasebook("en")
ANTS = Article.from_paragraphs("On ants", [((), "Ants milk aphids.")], language="en")


@pytest.fixture
async def pin(store: Store, guild: GuildHandle, moderator: MemberActor, turned: discord.Message) -> Pin:
    """What the moderator has pinned of alice's answer."""
    await in_panel(moderator, turned, PIN)
    return await only_pin(store, guild)


async def update(store: Store, pin: Pin, paragraphs: Sequence[tuple[tuple[str, ...], str]]) -> None:
    newer = Article.from_paragraphs("On bees", paragraphs, language="en")
    await store.articles.update(pin.server, pin.article, newer, at=AT, by=None, limits=None)


async def test_a_pin_follows_its_words(store: Store, alice: MemberActor, pin: Pin) -> None:
    await update(store, pin, [(("Summer",), SECOND), *PARAGRAPHS[:2]])
    again = await ask(alice)
    assert is_pinned(again)
    assert "\n### Summer\n" in texts(again)[0]
    assert "On bees › Summer · ¶ 1 of 3" in await told(alice, "pins list")


async def test_a_pin_whose_words_are_gone_is_marked_and_shown_to_moderators_before_all(
    store: Store, general: ChannelHandle, alice: MemberActor, moderator: MemberActor, pin: Pin
) -> None:
    newer = await add_pin(store, general, "What lives in a hive?", PARAGRAPHS[0][1])
    await update(store, pin, PARAGRAPHS[:2])
    assert not is_pinned(await ask(alice))
    for member, first, second in ((alice, newer, pin), (moderator, pin, newer)):
        shown = await told(member, "pins list")
        assert shown.index(f"**{first.number}** ·") < shown.index(f"**{second.number}** ·")
        assert shown.count("⚠ passage changed") == 1
    detached = await told(alice, "pins show", pin=str(pin.number))
    assert detached.startswith(f"{SAY('pin-lost')}\n**On bees**\n> {SECOND}\n-# 📌 Pinned by")
    assert detached.endswith(f"Question: {QUESTION}")


async def test_a_pin_stands_again_when_its_article_comes_back(store: Store, alice: MemberActor, pin: Pin) -> None:
    await store.articles.add(pin.server, ANTS)
    await store.articles.remove(pin.server, pin.article)
    [request] = [await alice.slash(alice.guild.channels["general"], "ask", question=QUESTION)]
    assert said(request).startswith(SAY("nothing-found"))
    await store.articles.add(pin.server, BEES)
    assert is_pinned(await ask(alice))


async def test_a_lost_pin_can_be_given_other_words(
    store: Store, alice: MemberActor, moderator: MemberActor, pin: Pin
) -> None:
    await update(store, pin, [*PARAGRAPHS[:2], ((), "Honey is harvested in August.")])
    shown = await told(moderator, "pins move", pin=QUESTION, to="august")
    assert shown.startswith(f"{SAY('pin-moved', number=pin.number)}\n**On bees**\n> Honey is harvested in August.\n")
    again = await ask(alice)
    assert is_pinned(again)
    assert "August" in texts(again)[0]
    assert "⚠" not in await told(alice, "pins list")


async def test_moving_a_pin_leaves_its_question_its_maker_and_its_time(
    store: Store, guild: GuildHandle, moderator: MemberActor, pin: Pin
) -> None:
    await told(moderator, "pins move", pin=str(pin.number), to="4")
    moved = await only_pin(store, guild)
    assert moved.words == PARAGRAPHS[3][1]
    assert (moved.question, moved.by, moved.at, moved.message) == (pin.question, pin.by, pin.at, pin.message)


@pytest.mark.simcord(check_errors=False)
@pytest.mark.parametrize("to", ["0", "5", "honey", "wasps"])
async def test_a_paragraph_that_is_not_clearly_meant_is_asked_for_again(
    store: Store, guild: GuildHandle, general: ChannelHandle, moderator: MemberActor, to: str
) -> None:
    await store.articles.add(guild.id, BEES)
    pin = await add_pin(store, general)
    assert await told(moderator, "pins move", pin=str(pin.number), to=to) == SAY("unknown-paragraph")
    assert await store.pins.all(guild.id) == [pin]


@pytest.mark.simcord(check_errors=False)
async def test_a_pin_of_an_article_that_is_gone_cannot_be_moved(
    store: Store, general: ChannelHandle, moderator: MemberActor, pin: Pin
) -> None:
    await store.articles.remove(pin.server, pin.article)
    assert await moderator.autocomplete(general, "pins move", "to", "", pin=str(pin.number)) == []
    hint = await told(moderator, "pins move", pin=str(pin.number), to="1")
    assert hint == SAY("unknown-article", slug="On bees")


async def test_what_was_removed_is_said_and_answers_are_as_before(
    general: ChannelHandle, moderator: MemberActor, alice: MemberActor, pin: Pin
) -> None:
    pinned = await ask(alice)
    removed = await told(moderator, "pins remove", pin=f" {pin.number} ")
    assert removed.startswith(f"{SAY('pin-removed', number=pin.number)}\n**On bees**\n> {SECOND}\n")
    assert removed.endswith(f"Question: {QUESTION}")
    assert general.pinned_messages() == []
    assert USUAL in texts(await ask(alice))[0].replace("**", "")
    [context] = (await press(alice, pinned, CONTEXT)).followups
    assert SECOND in "\n".join(texts(context)).replace("**", "")


@pytest.mark.simcord(check_errors=False)
async def test_two_moderators_who_remove_a_pin_at_once_are_both_told_what_became_of_it(
    simcord_env: Env, guild: GuildHandle, general: ChannelHandle, moderator: MemberActor, pin: Pin
) -> None:
    second = moderator_called("second", simcord_env, guild)
    async with together(simcord_env):
        results = [await member.slash(general, "pins remove", pin=str(pin.number)) for member in (moderator, second)]
    assert {said(result).split("\n")[0] for result in results} == {
        SAY("pin-removed", number=pin.number),
        SAY("unknown-pin"),
    }


@pytest.mark.simcord(check_errors=False)
@pytest.mark.parametrize("typed", ["999", "1234567890123456789012345", "honey", "wasps", " "])
async def test_only_a_pin_that_is_clearly_meant_is_removed(
    store: Store, guild: GuildHandle, general: ChannelHandle, moderator: MemberActor, typed: str
) -> None:
    await store.articles.add(guild.id, BEES)
    for question in ("Who makes honey?", "Who eats honey?"):
        await add_pin(store, general, question)
    assert await told(moderator, "pins remove", pin=typed) == SAY("unknown-pin")
    assert len(await store.pins.all(guild.id)) == 2


async def test_unpinning_in_discord_takes_the_mark_there_alone(
    moderator: MemberActor, alice: MemberActor, turned: discord.Message, pin: Pin
) -> None:
    await moderator.set_pinned(turned, False)
    assert is_pinned(await ask(alice))


async def test_deleting_the_message_keeps_the_pin_which_can_be_removed_all_the_same(
    moderator: MemberActor, alice: MemberActor, turned: discord.Message, pin: Pin
) -> None:
    await moderator.delete(turned)
    assert is_pinned(await ask(alice))
    removed = await told(moderator, "pins remove", pin=str(pin.number))
    assert removed.startswith(SAY("pin-removed", number=pin.number))


async def test_discords_pin_stays_for_as_long_as_the_message_has_one_of_ours(
    store: Store,
    guild: GuildHandle,
    general: ChannelHandle,
    moderator: MemberActor,
    turned: discord.Message,
    pin: Pin,
) -> None:
    await told(moderator, "pins add", question="What happens in summer?", answer_link=link_of(turned, guild))
    for each, marked in zip(await store.pins.all(guild.id), (1, 0), strict=True):
        await told(moderator, "pins remove", pin=str(each.number))
        assert len(general.pinned_messages()) == marked


async def test_a_pin_that_discord_does_not_take_away_is_no_trouble(
    simcord_env: Env, store: Store, guild: GuildHandle, moderator: MemberActor, pin: Pin
) -> None:
    simcord_env.inject_error("DELETE", "/channels/*/messages/pins/*", status=500)
    removed = await told(moderator, "pins remove", pin=QUESTION)
    assert removed.startswith(SAY("pin-removed", number=pin.number))
    assert await store.pins.all(guild.id) == []


async def test_without_the_right_to_pin_nothing_is_tried_and_the_right_is_named(
    simcord_env: Env, store: Store, guild: GuildHandle, moderator: MemberActor, alice: MemberActor
) -> None:
    await store.articles.add(guild.id, BEES)
    assert guild.me is not None
    unable: dict[Any, discord.PermissionOverwrite] = {guild.me: discord.PermissionOverwrite(pin_messages=False)}
    channel = guild.create_text_channel("other", overwrites=unable)
    answer = await done(moderator, await ask(alice, QUESTION, channel), PIN)
    pin = await only_pin(store, guild)
    assert answer == f"{SAY('pin-made', number=pin.number)}\n{SAY('unmarked-right')}"
    assert "Pin Messages" in answer
    assert is_pinned(await ask(alice))
    for place in (alice.guild.channels["general"], channel):
        again = await ask(alice, QUESTION, place)
        await told(moderator, "pins add", question="And then?", answer_link=link_of(again, guild))
        await told(moderator, "pins remove", pin="And then?")
    assert {request.path.split("/")[2] for request in simcord_env.http_requests if "/pins/" in request.path} == {
        str(alice.guild.channels["general"].id)
    }


@pytest.mark.parametrize("was_set", [True, False])
async def test_discords_own_pin_is_said_to_be_still_there_only_where_it_was_set(
    simcord_env: Env,
    store: Store,
    guild: GuildHandle,
    general: ChannelHandle,
    moderator: MemberActor,
    alice: MemberActor,
    was_set: bool,
) -> None:
    await store.articles.add(guild.id, BEES)
    answer, me = await ask(alice), guild.me
    assert me is not None
    if was_set:
        await done(moderator, answer, PIN)
    await deny(simcord_env, general, me.id, "pin_messages", "member")
    if not was_set:
        await done(moderator, answer, PIN)
    assert (SAY("still-pinned-right") in await told(moderator, "pins remove", pin="1")) == was_set


async def test_whether_the_bot_may_pin_is_what_discord_says_with_the_press(
    simcord_env: Env, general: ChannelHandle, moderator: MemberActor, turned: discord.Message
) -> None:
    held = discord.Permissions.all()
    held.update(pin_messages=False)
    speak(simcord_env, "en-US", app_permissions=str(held.value))
    assert (await done(moderator, turned, PIN)).endswith(SAY("unmarked-right"))
    assert general.pinned_messages() == []


@pytest.mark.parametrize(
    ("status", "code", "phrase"),
    [
        (400, 30003, "unmarked-room"),
        (403, 50013, "unmarked-right"),
        (500, 0, "unmarked-refused"),
    ],
)
async def test_where_discord_refuses_to_pin_ours_is_kept_and_pinning_again_sets_its_own(
    simcord_env: Env,
    store: Store,
    guild: GuildHandle,
    general: ChannelHandle,
    moderator: MemberActor,
    alice: MemberActor,
    turned: discord.Message,
    status: int,
    code: int,
    phrase: str,
) -> None:
    simcord_env.inject_error("PUT", "/channels/*/messages/pins/*", status=status, code=code)
    assert (await done(moderator, turned, PIN)).endswith(SAY(phrase, room=250))
    assert is_pinned(await ask(alice))
    assert general.pinned_messages() == []
    await moderator.context_menu(general, "Pin answer", turned)
    await only_pin(store, guild)
    assert [message.id for message in general.pinned_messages()] == [turned.id]


@pytest.mark.parametrize(
    ("method", "path", "problem"),
    [
        ("PUT", "/channels/{channel_id}/messages/pins/{message_id}", "unmarked-refused"),
        ("PATCH", "/channels/{channel_id}/messages/{message_id}", ""),
    ],
)
async def test_where_discord_is_out_of_reach_ours_is_made_all_the_same(
    simcord_env: Env,
    store: Store,
    guild: GuildHandle,
    moderator: MemberActor,
    turned: discord.Message,
    method: str,
    path: str,
    problem: str,
) -> None:
    lose_connection(simcord_env, method, path)
    said = [SAY("pin-made", number=1), *([SAY(problem)] if problem else [])]
    assert await done(moderator, turned, PIN) == "\n".join(said)
    assert (await only_pin(store, guild)).message == turned.id


async def test_where_discord_is_out_of_reach_ours_is_removed_all_the_same(
    simcord_env: Env, store: Store, guild: GuildHandle, moderator: MemberActor, pin: Pin
) -> None:
    lose_connection(simcord_env, "DELETE", "/channels/{channel_id}/messages/pins/{message_id}")
    lose_connection(simcord_env, "GET", "/channels/{channel_id}/messages/{message_id}")
    removed = await told(moderator, "pins remove", pin=QUESTION)
    assert removed.startswith(f"{SAY('pin-removed', number=pin.number)}\n{SAY('still-pinned-refused')}")
    assert await store.pins.all(guild.id) == []


@pytest.mark.simcord(check_errors=False)
@pytest.mark.parametrize(("limit", "phrase"), [("MOST", "pins"), ("MOST_MEGABYTES", "pinned-megabytes")])
async def test_what_a_server_may_not_pin_any_more_is_refused_by_one_sentence(
    store: Store,
    moderator: MemberActor,
    turned: discord.Message,
    pin: Pin,
    monkeypatch: pytest.MonkeyPatch,
    limit: str,
    phrase: str,
) -> None:
    monkeypatch.setattr(f"bot.store.pins.{limit}", 0)
    refused = await told(moderator, "pins add", question="And then?", answer_link=link_of(turned, moderator.guild))
    assert refused == SAY(f"over-limit-{phrase}", limit=0)
    assert await store.pins.all(pin.server) == [pin]


async def test_discords_pins_are_not_counted_where_the_bot_may_not_read_them(
    simcord_env: Env, guild: GuildHandle, alice: MemberActor
) -> None:
    assert guild.me is not None
    unable: dict[Any, discord.PermissionOverwrite] = {guild.me: discord.PermissionOverwrite(read_message_history=False)}
    channel = guild.create_text_channel("other", overwrites=unable)
    assert (await told(alice, "pins list", channel)).startswith("**Pinned answers in this channel: 0**")
    assert not [request for request in simcord_env.http_requests if request.path.endswith("/pins")]


async def test_a_count_that_fails_is_left_out(simcord_env: Env, alice: MemberActor) -> None:
    simcord_env.inject_error("GET", "/channels/*/messages/pins", status=500)
    assert (await told(alice, "pins list")).startswith("**Pinned answers in this channel: 0**")
