"""Pinning, by each of the three ways, and the questions that are answered with a pin."""

from typing import Any

import discord
import pytest
from simcord import ChannelHandle, Env, GuildHandle, MemberActor

from bot.locales import phrasebook
from bot.store.database import Store
from index import Article
from tests.support.bees import (
    BEES,
    PARAGRAPHS,
    QUESTION,
    SECOND,
    USUAL,
    ask,
    hidden_channel,
    is_pinned,
    link_of,
    moderator_called,
    only_pin,
    said,
    told,
)
from tests.support.circumstances import restart, start_thread
from tests.support.row import NEXT, PIN, PREVIOUS, done, in_panel, offered, opened, press
from tests.support.together import together
from tests.support.visible import texts

SAY = phrasebook("en")
ANTS = Article.from_paragraphs("On ants", [((), "Ants make no honey, and milk aphids.")], language="en")
IN_SUMMER = "What happens in summer?"


async def test_the_button_pins_what_the_page_shows_for_the_question_it_shows(
    store: Store, guild: GuildHandle, general: ChannelHandle, moderator: MemberActor, turned: discord.Message
) -> None:
    answer = await done(moderator, turned, PIN)
    pin = await only_pin(store, guild)
    assert answer == SAY("pin-made", number=pin.number)
    assert (pin.question, pin.article, pin.words) == (QUESTION, "on-bees", SECOND)
    assert (pin.channel, pin.message, pin.by) == (general.id, turned.id, moderator.id)
    assert pin.before + pin.words + pin.after == BEES.text
    assert [message.id for message in general.pinned_messages()] == [turned.id]


async def test_the_menu_of_a_message_pins_it(
    store: Store, guild: GuildHandle, general: ChannelHandle, moderator: MemberActor, turned: discord.Message
) -> None:
    await moderator.context_menu(general, "Pin answer", turned)
    assert (await only_pin(store, guild)).words == SECOND


@pytest.mark.parametrize(
    ("host", "form"), [("discord.com", "{}"), ("ptb.discord.com", " <{}/> "), ("canary.discord.com", "{}?x=1")]
)
async def test_a_link_pins_an_answer_for_another_question_from_another_channel(
    store: Store,
    guild: GuildHandle,
    moderator: MemberActor,
    alice: MemberActor,
    turned: discord.Message,
    host: str,
    form: str,
) -> None:
    other = guild.create_text_channel("other")
    link = form.format(link_of(turned, guild).replace("discord.com", host))
    answer = await told(moderator, "pins add", other, question=IN_SUMMER, answer_link=link)
    pin = await only_pin(store, guild)
    assert answer == SAY("pin-made", number=pin.number)
    assert (pin.question, pin.words, pin.channel) == (IN_SUMMER, SECOND, turned.channel.id)
    assert is_pinned(await ask(alice, IN_SUMMER, other))


async def test_pinning_again_says_that_it_is_pinned_already_and_by_whom(
    simcord_env: Env,
    store: Store,
    guild: GuildHandle,
    general: ChannelHandle,
    moderator: MemberActor,
    turned: discord.Message,
) -> None:
    await in_panel(moderator, turned, PIN)
    second = moderator_called("second", simcord_env, guild)
    simcord_env.inject_error("PUT", "/channels/*/messages/pins/*")  # Discord is not asked twice
    known, by = said(await second.context_menu(general, "Pin answer", turned)).split("\n")
    assert known == SAY("pin-known", number=(await only_pin(store, guild)).number)
    assert by.startswith(f"📌 Pinned by <@{moderator.id}> on <t:")


async def test_two_moderators_who_press_at_once_make_one_pin(
    simcord_env: Env, store: Store, guild: GuildHandle, moderator: MemberActor, turned: discord.Message
) -> None:
    second = moderator_called("second", simcord_env, guild)
    panels = [await opened(member, turned) for member in (moderator, second)]
    async with together(simcord_env):
        for member, panel in zip((moderator, second), panels, strict=True):
            await press(member, panel, PIN)
    number = (await only_pin(store, guild)).number
    assert {texts(panel)[0].split("\n")[0] for panel in panels} == {
        SAY("pin-made", number=number),
        SAY("pin-known", number=number),
    }


async def test_a_pinned_page_is_pinned_already_but_not_for_every_question(
    store: Store, guild: GuildHandle, moderator: MemberActor, alice: MemberActor, turned: discord.Message
) -> None:
    await in_panel(moderator, turned, PIN)
    again = await ask(alice, "who makes the honey")
    assert PIN not in offered(await opened(moderator, again))
    await told(moderator, "pins add", question=IN_SUMMER, answer_link=link_of(again, guild))
    assert [(pin.question, pin.words) for pin in await store.pins.all(guild.id)] == [
        (IN_SUMMER, SECOND),
        (QUESTION, SECOND),
    ]


async def test_an_answer_whose_article_was_changed_is_not_pinned(
    store: Store, guild: GuildHandle, moderator: MemberActor, turned: discord.Message
) -> None:
    panel = await opened(moderator, turned)
    await store.articles.add(guild.id, Article.from_paragraphs("On bees", PARAGRAPHS[1:], language="en"))
    assert said(await press(moderator, panel, PIN)) == SAY("answer-gone")
    assert PIN not in offered(await opened(moderator, turned))
    assert await store.pins.all(guild.id) == []


async def test_a_pin_in_a_thread_belongs_to_the_thread(
    simcord_env: Env,
    store: Store,
    guild: GuildHandle,
    general: ChannelHandle,
    moderator: MemberActor,
    alice: MemberActor,
) -> None:
    await store.articles.add(guild.id, BEES)
    thread = await start_thread(simcord_env, general, "Honey")
    await in_panel(moderator, await ask(alice, QUESTION, thread), PIN)
    assert (await only_pin(store, guild)).channel == thread.id
    assert "1 of 250" in await told(alice, "pins list", thread)
    assert SAY("pins-none") in await told(alice, "pins list", general)


async def test_a_private_answer_gets_no_pin_of_discords(
    store: Store, guild: GuildHandle, general: ChannelHandle, moderator: MemberActor
) -> None:
    await store.articles.add(guild.id, BEES)
    private = (await moderator.slash(general, "ask", question=QUESTION, private=True)).response
    assert private is not None
    answer = await done(moderator, private, PIN)
    pin = await only_pin(store, guild)
    assert answer == SAY("pin-made", number=pin.number)
    assert pin.message is None
    assert general.pinned_messages() == []


async def test_a_question_that_means_the_same_is_answered_with_the_pin_and_then_as_usual(
    general: ChannelHandle, moderator: MemberActor, alice: MemberActor, turned: discord.Message
) -> None:
    await in_panel(moderator, turned, PIN)
    for question in (QUESTION, "who makes the honey", "WHO MAKES HONEY"):
        again = await ask(alice, question)
        words, facts, _ = texts(again)
        assert SECOND in words
        assert facts.startswith(f"-# 📌 Pinned by <@{moderator.id}> on <t:")
        assert facts.endswith(" · ¶ 3 of 4 · 2 more passages")
    await press(alice, again, NEXT)
    assert general.last_message is not None
    assert USUAL in "".join(run for run in texts(general.last_message)[0].split("**"))
    assert not is_pinned(general.last_message)
    await press(alice, again, PREVIOUS)
    assert is_pinned(general.last_message)


@pytest.mark.parametrize("question", ["When do beekeepers harvest honey?", "Who eats honey in winter?"])
async def test_another_question_is_answered_as_ever(
    moderator: MemberActor, alice: MemberActor, turned: discord.Message, question: str
) -> None:
    await in_panel(moderator, turned, PIN)
    assert not is_pinned(await ask(alice, question))


async def test_of_two_pins_for_a_question_the_newest_comes_first(
    moderator: MemberActor, alice: MemberActor, turned: discord.Message
) -> None:
    await in_panel(moderator, turned, PIN)  # the second best, now in front of all
    await press(alice, turned, NEXT)
    await in_panel(moderator, turned, PIN)
    assert USUAL in texts(await ask(alice))[0].replace("**", "")


async def test_a_pin_outlives_a_restart_and_so_does_its_button(
    simcord_env: Env,
    store: Store,
    guild: GuildHandle,
    moderator: MemberActor,
    alice: MemberActor,
    turned: discord.Message,
) -> None:
    await restart(simcord_env, store)
    await in_panel(moderator, turned, PIN)
    await restart(simcord_env, store)
    assert is_pinned(await ask(alice))
    await only_pin(store, guild)


async def test_a_follow_up_does_not_take_the_pin_of_its_short_form(
    guild: GuildHandle, moderator: MemberActor, alice: MemberActor, bob: MemberActor, turned: discord.Message
) -> None:
    await told(moderator, "pins add", question="And in winter?", answer_link=link_of(turned, guild))
    follow_up = await ask(alice, "And in winter?")
    assert any(QUESTION in text for text in texts(follow_up))
    assert not is_pinned(follow_up)
    assert is_pinned(await ask(bob, "And in winter?"))


async def test_a_follow_up_is_pinned_with_the_question_before_it(
    store: Store,
    guild: GuildHandle,
    moderator: MemberActor,
    alice: MemberActor,
    bob: MemberActor,
    turned: discord.Message,
) -> None:
    await in_panel(moderator, await ask(alice, "And in winter?"), PIN)
    assert (await only_pin(store, guild)).question == f"{QUESTION} And in winter?"
    assert not is_pinned(await ask(bob, "And in winter?"))


async def test_a_channel_that_asks_other_articles_does_not_show_the_pin(
    store: Store, guild: GuildHandle, moderator: MemberActor, alice: MemberActor, turned: discord.Message
) -> None:
    await in_panel(moderator, turned, PIN)
    await store.articles.add(guild.id, ANTS)
    other = guild.create_text_channel("other")
    assert is_pinned(await ask(alice, QUESTION, other))
    await store.channels.choose(guild.id, other.id, {"on-ants"})
    there = await ask(alice, QUESTION, other)
    assert texts(there)[0].startswith("### On ants\n")
    assert not is_pinned(there)


@pytest.mark.simcord(check_errors=False)
async def test_only_an_answer_of_the_bot_can_be_pinned(
    simcord_env: Env,
    store: Store,
    guild: GuildHandle,
    general: ChannelHandle,
    moderator: MemberActor,
    turned: discord.Message,
) -> None:
    message = await moderator.send(general, QUESTION)
    assert said(await moderator.context_menu(general, "Pin answer", message)) == SAY("not-an-answer")
    link = link_of(message, guild)
    assert await told(moderator, "pins add", question=QUESTION, answer_link=link) == SAY("not-an-answer")
    # Another bot may send what looks like an answer of ours.
    robot = guild.add_member(simcord_env.create_user("robot", bot=True))
    ours = simcord_env.backend.get_message(general.id, turned.id)
    simcord_env.backend.create_message(general.id, robot.id, components=ours.components, flags=ours.flags)
    forged = general.last_message
    assert forged is not None
    assert (forged.author.id, texts(forged)) == (robot.id, texts(general.history()[0]))
    assert said(await moderator.context_menu(general, "Pin answer", forged)) == SAY("not-an-answer")
    assert await store.pins.all(guild.id) == []


async def test_a_question_of_nothing_but_mentions_is_none(
    guild: GuildHandle, moderator: MemberActor, turned: discord.Message
) -> None:
    link = link_of(turned, guild)
    assert await told(moderator, "pins add", question="<@123456789012345678>", answer_link=link) == SAY("ask-hint")


@pytest.mark.simcord(check_errors=False)
@pytest.mark.parametrize(
    "link",
    [
        "honey",
        "https://discord.com/channels/1",
        "https://discord.com/channels/@me/123456789012345678/123456789012345678",
        "https://discord.com.evil.example/channels/123456789012345678/123456789012345678/123456789012345678",
        "https://evil.example/https://discord.com/channels/123456789012345/123456789012345/123456789012345",
    ],
)
async def test_what_is_no_link_of_a_message_is_said_to_be_none(moderator: MemberActor, link: str) -> None:
    assert await told(moderator, "pins add", question=QUESTION, answer_link=link) == SAY("no-message-link")


@pytest.mark.simcord(check_errors=False)
async def test_a_message_that_is_elsewhere_or_gone_or_not_for_the_moderator_is_unknown(
    simcord_env: Env, store: Store, guild: GuildHandle, moderator: MemberActor, turned: discord.Message
) -> None:
    elsewhere = simcord_env.create_guild("Elsewhere")
    hall, secret = elsewhere.create_text_channel("hall"), hidden_channel(guild)
    await store.articles.add(elsewhere.id, BEES)
    theirs = await ask(elsewhere.add_member(simcord_env.create_user("eve")), QUESTION, hall)
    channel = simcord_env.bot.get_channel(secret.id)
    assert isinstance(channel, discord.TextChannel)
    hidden = await channel.send("a secret")
    ours = link_of(turned, elsewhere)  # their server, and a channel of ours
    assert await told(moderator, "pins add", question=QUESTION, answer_link=ours) == SAY("unknown-message")
    await moderator.delete(turned)
    for link in (
        link_of(theirs, elsewhere),
        link_of(theirs, guild),  # our server, and a channel of theirs
        link_of(hidden, guild),
        link_of(turned, guild),
        f"https://discord.com/channels/{guild.id}/1234567890123456789/1234567890123456789",
    ):
        assert await told(moderator, "pins add", question=QUESTION, answer_link=link) == SAY("unknown-message")
    assert await store.pins.all(guild.id) == []


@pytest.mark.simcord(check_errors=False)
async def test_the_rights_that_reading_a_message_needs_are_named_without_trying(
    simcord_env: Env, guild: GuildHandle, moderator: MemberActor, alice: MemberActor
) -> None:
    assert guild.me is not None
    unable: dict[Any, discord.PermissionOverwrite] = {guild.me: discord.PermissionOverwrite(read_message_history=False)}
    message = await alice.send(guild.create_text_channel("other", overwrites=unable), "hello")
    link = link_of(message, guild)
    before = len(simcord_env.http_requests)
    hint = await told(moderator, "pins add", question=QUESTION, answer_link=link)
    assert hint.endswith("I need: Read Message History.")
    assert [request.method for request in simcord_env.http_requests[before:]] == ["POST"]
