"""Who may do what with pins, and what each command does."""

from typing import Any

import discord
import pytest
from simcord import ChannelHandle, Env, GuildHandle, MemberActor, assert_responded

from bot.locales import phrasebook
from bot.store.database import Store
from bot.store.settings import MODERATOR_ROLE
from bot.toolkit.texts.text_limits import TEXT_LIMIT, length
from index import Article
from tests.support.bees import (
    BEES,
    PARAGRAPHS,
    QUESTION,
    SECOND,
    add_pin,
    ask,
    hidden_channel,
    link_of,
    only_pin,
    said,
    told,
)
from tests.support.circumstances import restart, speak, start_thread
from tests.support.discord_markdown import render
from tests.support.row import PIN, UNPIN, done, in_panel, offered, opened, press
from tests.support.sent import json_of, registered
from tests.support.visible import texts

SAY, DITES = phrasebook("en"), phrasebook("fr")


@pytest.mark.simcord(check_errors=False)
async def test_a_member_can_neither_pin_nor_move_nor_remove(
    store: Store, guild: GuildHandle, general: ChannelHandle, alice: MemberActor, turned: discord.Message
) -> None:
    pin = await add_pin(store, general)
    number = str(pin.number)
    assert [
        await told(alice, "pins add", question="Why?", answer_link=link_of(turned, guild)),
        await told(alice, "pins move", pin=number, to="1"),
        await told(alice, "pins remove", pin=number),
    ] == [SAY("not-moderator-here")] * 3
    assert PIN not in offered(await opened(alice, turned))
    assert await store.pins.all(guild.id) == [pin]


@pytest.mark.simcord(check_errors=False)
async def test_the_menu_is_hidden_from_members_and_refuses_them_where_a_server_shows_it(
    simcord_env: Env,
    store: Store,
    guild: GuildHandle,
    general: ChannelHandle,
    bob: MemberActor,
    turned: discord.Message,
) -> None:
    command = simcord_env.backend.find_command("Pin answer", None, type=3)
    assert command is not None
    assert int(command["default_member_permissions"]) == discord.Permissions(manage_messages=True).value
    guild.set_command_permissions(int(command["id"]), {bob: True})
    assert said(await bob.context_menu(general, "Pin answer", turned)) == SAY("not-moderator-here")
    assert await store.pins.all(guild.id) == []


async def test_whoever_has_the_role_that_the_server_chose_may_pin_for_as_long_as_it_is_chosen(
    simcord_env: Env, store: Store, guild: GuildHandle, turned: discord.Message
) -> None:
    role = guild.create_role("librarians")
    librarian = guild.add_member(simcord_env.create_user("librarian"), roles=[role])
    await store.settings.set(guild.id, {MODERATOR_ROLE: role.id})
    await in_panel(librarian, turned, PIN)
    number = (await only_pin(store, guild)).number
    assert (await told(librarian, "pins move", pin=str(number), to="1")).startswith(SAY("pin-moved", number=number))
    panel = await opened(librarian, turned)
    await store.settings.set(guild.id, {MODERATOR_ROLE: None})
    assert said(await press(librarian, panel, UNPIN)) == SAY("not-moderator-here")


async def test_a_direct_message_has_neither_the_commands_nor_the_menu(simcord_env: Env) -> None:
    ours = [command for command in await registered(simcord_env) if command["name"] in ("pins", "Pin answer")]
    assert [(command["contexts"], command["integration_types"]) for command in ours] == [([0], [0])] * 2


async def test_a_member_reads_what_is_pinned_in_the_channel(
    guild: GuildHandle, moderator: MemberActor, alice: MemberActor, turned: discord.Message
) -> None:
    await in_panel(moderator, turned, PIN)
    title, line, facts = (await told(alice, "pins list")).split("\n")
    assert title == "**Pinned answers in this channel: 1 · Discord’s own pins: 1 of 250**"
    assert line.endswith(f"** · {QUESTION}")
    assert facts.startswith(f"-# On bees › Their honey · ¶ 3 of 4 · 📌 Pinned by <@{moderator.id}> on <t:")
    assert facts.endswith(f" · [Go to the answer]({link_of(turned, guild)})")


async def test_a_long_list_is_turned_page_by_page_also_after_a_restart(
    simcord_env: Env, store: Store, guild: GuildHandle, general: ChannelHandle, alice: MemberActor
) -> None:
    await store.articles.add(guild.id, BEES)
    pins = [await add_pin(store, general, f"Question {number:02}?") for number in range(12)]
    result = await alice.slash(general, "pins list")
    title, questions, page = texts(result.response)
    assert [f"Question {number:02}?" in questions for number in (11, 2, 1)] == [True, True, False]
    assert page == "-# Page 1 of 2"
    assert title.endswith("Discord’s own pins: 0 of 250**")
    assert result.response is not None
    await restart(simcord_env, store)
    await alice.click(result.response, label="Next")
    same_title, questions, page = texts(result.response)
    assert [f"Question {number:02}?" in questions for number in (2, 1, 0)] == [False, True, True]
    assert (page, same_title) == ("-# Page 2 of 2", title)
    for pin in pins:
        await store.pins.remove(guild.id, pin.number)
    await alice.click(result.response, label="Previous")
    assert texts(result.response)[1] == SAY("pins-none")


async def test_everywhere_means_the_channels_that_the_reader_may_read(
    store: Store, guild: GuildHandle, general: ChannelHandle, moderator: MemberActor, alice: MemberActor
) -> None:
    await store.articles.add(guild.id, BEES)
    await add_pin(store, guild.create_text_channel("other"), "In the other channel?")
    await add_pin(store, hidden_channel(guild), "In secret?")
    await store.pins.add(
        guild.id, 12345, None, "Where it is gone?", ("on-bees", 0, 6, "A hive"), 7, discord.utils.utcnow()
    )

    async def listed(member: MemberActor, **options: Any) -> list[str]:
        shown = await told(member, "pins list", **options)
        return [word for word in ("other", "secret", "gone") if word in shown]

    assert await listed(alice) == []
    assert await listed(alice, everywhere=True) == ["other"]
    assert await listed(moderator, everywhere=True) == ["other", "gone"]
    matching_choices = await alice.autocomplete(general, "pins show", "pin", "")
    assert [choice["name"].partition(" · ")[2] for choice in matching_choices] == ["In the other channel?"]


async def test_a_list_of_every_channel_says_which_and_one_of_a_channel_does_not(
    store: Store, guild: GuildHandle, general: ChannelHandle, alice: MemberActor
) -> None:
    await store.articles.add(guild.id, BEES)
    other = guild.create_text_channel("other")
    await add_pin(store, other, "In the other channel?")
    assert f"-# <#{other.id}> · On bees" in await told(alice, "pins list", everywhere=True)
    assert f"<#{other.id}>" not in await told(alice, "pins list", other)


async def test_what_is_pinned_in_a_private_thread_is_not_told_outside(
    simcord_env: Env, store: Store, guild: GuildHandle, general: ChannelHandle, alice: MemberActor
) -> None:
    await store.articles.add(guild.id, BEES)
    for kind in (discord.ChannelType.private_thread, discord.ChannelType.public_thread):
        await add_pin(store, await start_thread(simcord_env, general, kind.name, kind), f"In a {kind.name}?")
    shown = await told(alice, "pins list", everywhere=True)
    assert "In a public" in shown
    assert "In a private" not in shown


@pytest.mark.simcord(check_errors=False)
async def test_a_pin_of_a_hidden_channel_is_not_shown_by_its_number(
    store: Store, guild: GuildHandle, alice: MemberActor
) -> None:
    await store.articles.add(guild.id, BEES)
    pin = await add_pin(store, hidden_channel(guild))
    assert await told(alice, "pins show", pin=str(pin.number)) == SAY("unknown-pin")


async def test_a_pin_is_shown_as_the_answer_that_it_is(
    store: Store, guild: GuildHandle, general: ChannelHandle, alice: MemberActor
) -> None:
    await store.articles.add(guild.id, BEES)
    pin = await add_pin(store, general)
    result = await alice.slash(general, "pins show", pin=str(pin.number))
    assert said(result).split("\n") == [
        "-# On bees",
        "### Their honey",
        f"> **{SECOND}**",
        "-# 📌 Pinned by <@7> on <t:1772366400:D> · ¶ 3 of 4",
        f"-# {QUESTION}",
    ]
    assert result.response is not None
    assert PARAGRAPHS[3][1] in said(await alice.click(result.response, label="In context"))


async def test_pins_are_offered_by_their_number_and_their_question(
    store: Store, guild: GuildHandle, general: ChannelHandle, alice: MemberActor
) -> None:
    await store.articles.add(guild.id, BEES)
    pins = [await add_pin(store, general, f"{('What', 'Who')[n % 2]} is number {n}?") for n in range(30)]
    matching_choices = await alice.autocomplete(general, "pins show", "pin", "")
    assert len(matching_choices) == 25
    assert matching_choices[0] == {"name": f"{pins[-1].number} · Who is number 29?", "value": str(pins[-1].number)}
    [choice] = await alice.autocomplete(general, "pins show", "pin", "WHAT is number 4")
    assert choice["value"] == str(pins[4].number)


async def test_paragraphs_are_offered_by_their_number_and_their_words(
    store: Store, guild: GuildHandle, general: ChannelHandle, moderator: MemberActor
) -> None:
    await store.articles.add(guild.id, BEES)
    pin = await add_pin(store, general)

    async def matching_choices(typed: str, pin: str = str(pin.number)) -> list[str]:
        return [choice["name"] for choice in await moderator.autocomplete(general, "pins move", "to", typed, pin=pin)]

    assert [name[0] for name in await matching_choices("")] == ["1", "2", "3", "4"]
    assert [name[0] for name in await matching_choices("HONEY")] == ["2", "3", "4"]
    assert await matching_choices("1", pin=QUESTION) == [f"1 · {PARAGRAPHS[0][1]}"]
    assert await matching_choices("wasps") == await matching_choices("", pin="no such pin") == []


async def test_a_member_takes_the_pins_away_as_a_file(
    guild: GuildHandle, general: ChannelHandle, moderator: MemberActor, alice: MemberActor, turned: discord.Message
) -> None:
    await in_panel(moderator, turned, PIN)
    result = await alice.slash(general, "pins export")
    assert said(result) == SAY("pins-exported", count=1)
    assert result.response is not None
    [file] = result.response.attachments
    text = (await file.read()).decode()
    assert file.filename == "pins.md"
    assert text.startswith("# Pinned answers in this channel")
    assert f"## {QUESTION}\n\n> {SECOND}\n\n" in text
    assert f"<{link_of(turned, guild)}>" in text


async def test_where_nothing_is_pinned_there_is_no_file(general: ChannelHandle, alice: MemberActor) -> None:
    assert_responded(await alice.slash(general, "pins export"), content=SAY("pins-none"), ephemeral=True)


@pytest.mark.simcord(check_errors=False)
async def test_a_file_that_is_too_large_for_discord_is_not_sent_and_that_is_said(
    simcord_env: Env, store: Store, guild: GuildHandle, general: ChannelHandle, alice: MemberActor
) -> None:
    await store.articles.add(guild.id, BEES)
    await add_pin(store, general)
    speak(simcord_env, "en-US", attachment_size_limit=100)
    result = await alice.slash(general, "pins export")
    assert_responded(result, content=SAY("pins-too-large"), ephemeral=True)


async def test_a_french_moderator_is_told_in_french(
    simcord_env: Env, store: Store, guild: GuildHandle, moderator: MemberActor, turned: discord.Message
) -> None:
    speak(simcord_env, "fr")
    answer = await done(moderator, turned, PIN)
    assert answer == DITES("pin-made", number=(await only_pin(store, guild)).number)


async def test_hostile_questions_and_articles_are_shown_as_written_and_ping_nobody(
    simcord_env: Env, store: Store, guild: GuildHandle, general: ChannelHandle, moderator: MemberActor
) -> None:
    title, words = "A **bee** [x](https://evil.example)", "# @everyone > ||honey|| `code` <@1> is made."
    heading = "](https://evil.example)"
    await store.articles.add(guild.id, Article.from_paragraphs(title, [((heading,), words)], language="en"))
    link = link_of(await ask(moderator, "What honey is made?"), guild)
    question = "**What** ](evil.example) honey ||<b> is ~~made~~ :smile: ?"
    await told(moderator, "pins add", question=question, answer_link=link)
    pin = str((await only_pin(store, guild)).number)
    acts: list[tuple[str, dict[str, Any]]] = [("list", {}), ("show", {"pin": pin}), ("remove", {"pin": pin})]
    for command, options in acts:
        runs = render(await told(moderator, f"pins {command}", **options))
        assert question in "".join(run.text for run in runs)
        assert title in "".join(run.text for run in runs)
        marked = [run.text for run in runs if {"link", "masked link", "mention", "code", "spoiler"} & {*run.within}]
        assert set(marked) <= {"Go to the answer", f"<@{moderator.id}>"}
        assert json_of(simcord_env.http_requests[-1])["data"]["allowed_mentions"] == {"parse": []}


async def test_long_questions_titles_and_passages_fit_into_a_message(
    store: Store, guild: GuildHandle, general: ChannelHandle, moderator: MemberActor
) -> None:
    words = "A *star* shines. " * 600
    article = Article.from_paragraphs("*" * 300, [(("*" * 300,), words)], language="en", slug="stars")
    await store.articles.add(guild.id, article)
    for number in range(12):
        question = f"{number} {'*' * 290}"
        await store.pins.add(
            guild.id, general.id, 5, question, ("stars", 0, len(words), words), 7, discord.utils.utcnow()
        )
    assert "Page 1 of " in await told(moderator, "pins list")
    for command in ("show", "remove"):
        shown = await told(moderator, f"pins {command}", pin=str((await store.pins.all(guild.id))[0].number))
        assert length(shown) <= TEXT_LIMIT + shown.count("\n")  # which stand between its texts
