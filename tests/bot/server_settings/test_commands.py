from typing import Any

import discord
import pytest
from simcord import ChannelHandle, Env, GuildHandle, MemberActor, assert_responded

from bot.articles import SLUG
from bot.client import Pullquote
from bot.libraries.server_libraries import Libraries
from bot.locales import phrasebook
from bot.store.database import Store
from bot.store.rows.changes import count_change
from bot.store.rows.key_values import set_value
from bot.store.setting_values import SettingValues
from bot.store.settings import (
    ACROSS_LANGUAGES,
    ANSWERS,
    AS_QUESTION,
    ASKER_ROLE,
    LANGUAGE,
    LOG_CHANNEL,
    MODERATOR_ROLE,
    PAGES,
    QUESTIONS_LOG,
    Setting,
)
from index import Article
from tests.support.bees import said
from tests.support.circumstances import open_to, restart, speak, start_thread
from tests.support.dictionary import Dictionary
from tests.support.sent import json_of
from tests.support.visible import buttons, texts

SAY, DITES = phrasebook("en"), phrasebook("fr")
QUESTION = "Qui a demandé à Musk de ne pas activer Starlink au-dessus de Taïwan ?"


def chosen(values: SettingValues) -> list[object]:
    return [values[LANGUAGE], values[QUESTIONS_LOG], values[MODERATOR_ROLE]]


def of_channels(values: SettingValues, setting: Setting[Any]) -> dict[int, Any]:
    """What channels have chosen for themselves."""
    return {channel: values.in_channel(setting, channel) for channel in values.channels_of(setting)}


async def damage(store: Store, server: int, key: str) -> None:
    """Something of a server is stored that is no value of a setting."""
    async with store._transactions.writing() as connection:
        await set_value(connection, server, key, '"everybody"')
        await count_change(connection, server)


def article(title: str) -> Article:
    return Article.from_paragraphs(title, [((), f"This is about {title}.")], language="en")


def listed(text: str) -> list[str]:
    """The entries of a list."""
    return [line.removeprefix("- ") for line in text.splitlines()]


async def shown_to(moderator: MemberActor, channel: ChannelHandle) -> list[str]:
    """What `/settings show` lists, page after page."""
    page, lines = (await moderator.slash(channel, "settings show")).response, []
    while page is not None:
        lines += listed(texts(page)[1])
        is_last = not buttons(page).get("Next")
        page = None if is_last else (await moderator.click(page, label="Next")).response or page
    return lines


async def test_moderators_see_the_commands_and_members_do_not(
    general: ChannelHandle, alice: MemberActor, moderator: MemberActor
) -> None:
    assert {"settings show", "settings set"} <= set(moderator.available_commands(general))
    assert not [name for name in alice.available_commands(general) if name.startswith("settings")]


@pytest.mark.simcord(check_errors=False)
@pytest.mark.parametrize(("name", "given"), [("settings show", {}), ("settings set", {"questions-log": False})])
async def test_a_member_is_refused_even_where_discord_shows_the_command(
    simcord_env: Env,
    store: Store,
    guild: GuildHandle,
    general: ChannelHandle,
    alice: MemberActor,
    name: str,
    given: dict[str, Any],
) -> None:
    open_to(simcord_env, guild, "settings", alice)
    result = await alice.slash(general, name, **given)
    assert_responded(result, content=SAY("not-moderator"), ephemeral=True)
    assert chosen(await store.settings.of(guild.id)) == [AS_QUESTION, True, None]


async def test_a_server_that_chose_nothing_is_shown_what_holds(general: ChannelHandle, moderator: MemberActor) -> None:
    result = await moderator.slash(general, "settings show")
    title, lines = texts(result.response)
    assert result.ephemeral
    assert title == f"**{SAY('settings-title')}**"
    assert listed(lines) == [
        SAY("settings-language", value="as the question"),
        "Answers that all can see: in the channel",
        SAY("settings-asker-role-none"),
        SAY("settings-questions-log-on"),
        SAY("settings-moderator-role-none"),
        SAY("settings-adder-role-none"),
        SAY("settings-log-channel-none"),
        SAY("settings-pages-on"),
        SAY("settings-channels-none"),
    ]


async def test_what_was_chosen_is_said_and_shown_and_outlives_a_restart(
    simcord_env: Env, store: Store, guild: GuildHandle, general: ChannelHandle, manager: MemberActor
) -> None:
    role = guild.create_role("readers")
    given = {"language": "fr", "questions-log": False, "moderator-role": role}
    result = await manager.slash(general, "settings set", **given)
    said = [
        "Language of public answers: Français",
        SAY("settings-questions-log-off"),
        f"Moderators: whoever may manage messages in the server, or has the role {role.mention}",
    ]
    assert_responded(result, content="\n".join([*said, SAY("settings-integrations")]), ephemeral=True)
    assert chosen(await store.settings.of(guild.id)) == ["fr", False, role.id]
    await restart(simcord_env, store)
    shown = texts((await manager.slash(general, "settings show")).response)
    assert [line for line in listed(shown[1]) if line in said] == said


async def test_one_setting_is_changed_without_the_others(
    store: Store, guild: GuildHandle, general: ChannelHandle, moderator: MemberActor
) -> None:
    await moderator.slash(general, "settings set", language="fr")
    await moderator.slash(general, "settings set", **{"questions-log": False})
    assert chosen(await store.settings.of(guild.id)) == ["fr", False, None]


@pytest.mark.parametrize("given", [{}, {"only-here": True}, {"only-here": False}])
async def test_nothing_given_changes_nothing_and_is_not_told_to_the_log(
    store: Store, guild: GuildHandle, general: ChannelHandle, moderator: MemberActor, given: dict[str, bool]
) -> None:
    log = guild.create_text_channel("log")
    await store.settings.set(guild.id, {LOG_CHANNEL: log.id})
    result = await moderator.slash(general, "settings set", **given)
    assert_responded(result, content=SAY("settings-nothing-given"), ephemeral=True)
    assert chosen(await store.settings.of(guild.id)) == [AS_QUESTION, True, None]
    assert log.history() == []


async def test_public_answers_are_in_the_language_chosen_or_in_that_of_the_question(
    simcord_env: Env, general: ChannelHandle, moderator: MemberActor
) -> None:
    async def place_of_an_answer() -> str:
        return texts((await moderator.slash(general, "ask", question=QUESTION)).response)[1]

    assert "¶ 1 sur 5" in await place_of_an_answer()
    await moderator.slash(general, "settings set", language="de")
    assert "¶ 1 von 5" in await place_of_an_answer()
    await moderator.slash(general, "settings set", language="automatic")
    assert "¶ 1 of 5" in await place_of_an_answer()
    await moderator.slash(general, "settings set", language="question")
    assert "¶ 1 sur 5" in await place_of_an_answer()


async def test_a_server_switches_its_pages_off(
    general: ChannelHandle, moderator: MemberActor, store: Store, guild: GuildHandle
) -> None:
    result = await moderator.slash(general, "settings set", pages=False)
    assert_responded(result, content=SAY("settings-pages-off"), ephemeral=True)
    assert (await store.settings.of(guild.id))[PAGES] is False


async def test_every_language_can_be_chosen_by_its_own_name(simcord_env: Env) -> None:
    command = simcord_env.backend.find_command("settings", None, type=1)
    assert command is not None
    [chosen] = [option for option in command["options"] if option["name"] == "set"]
    [language] = [option for option in chosen["options"] if option["name"] == "language"]
    offered = {choice["value"]: choice["name"] for choice in language["choices"]}
    assert (offered["question"], offered["automatic"]) == ("as the question", "the server’s")
    assert (offered["en"], offered["fr"]) == ("English", "Français")


@pytest.mark.simcord(check_errors=False)
async def test_whoever_has_the_role_is_a_moderator_until_the_role_is_taken_back(
    simcord_env: Env, guild: GuildHandle, general: ChannelHandle, manager: MemberActor
) -> None:
    role = guild.create_role("readers")
    reader = guild.add_member(simcord_env.create_user("reader"), roles=[role])
    open_to(simcord_env, guild, "settings", role)
    refused = await reader.slash(general, "settings show")
    assert_responded(refused, content=SAY("not-moderator"), ephemeral=True)
    await manager.slash(general, "settings set", **{"moderator-role": role})
    assert texts((await reader.slash(general, "settings show")).response)
    taken = await manager.slash(general, "settings set", **{"moderator-role": guild.default_role})
    assert_responded(taken, content=SAY("settings-moderator-role-none"), ephemeral=True)
    refused = await reader.slash(general, "settings show")
    assert_responded(refused, content=SAY("not-moderator"), ephemeral=True)


async def test_what_each_channel_asks_is_shown_by_title_as_written(
    store: Store, guild: GuildHandle, general: ChannelHandle, moderator: MemberActor
) -> None:
    other = guild.create_text_channel("other")
    titles = ["# One *star*", "<@1>", *(f"Article {number}" for number in range(5))]
    for title in titles:
        await store.articles.add(guild.id, article(title))
    slugs = [each.slug for each in await store.articles.all(guild.id)]
    await store.channels.choose(guild.id, general.id, slugs[:1])
    await store.channels.choose(guild.id, other.id, slugs)
    assert (await shown_to(moderator, general))[-3:] == [
        rf"{general.mention} asks only: \# One \*star\*",
        rf"{other.mention} asks only: \# One \*star\*, \<@1>, Article 0, Article 1, Article 2 and 2 others",
        SAY("settings-channels-others"),
    ]


async def test_many_channels_take_several_pages_that_a_restart_does_not_stop(
    simcord_env: Env, store: Store, guild: GuildHandle, general: ChannelHandle, moderator: MemberActor
) -> None:
    await store.articles.add(guild.id, article("Bees"))
    channels = [guild.create_text_channel(f"channel-{number}") for number in range(8)]
    for channel in channels:
        await store.channels.choose(guild.id, channel.id, {"bees"})
    first = (await moderator.slash(general, "settings show")).response
    assert first is not None
    assert buttons(first) == {"Previous": False, "Next": True}
    await restart(simcord_env, store)
    turned = await moderator.click(first, label="Next")
    assert texts(turned.response or first)[-1] == "-# Page 2 of 2"
    assert SAY("settings-channels-others") in texts(turned.response or first)[1]


async def test_who_is_no_moderator_any_more_turns_no_page(
    simcord_env: Env, store: Store, guild: GuildHandle, general: ChannelHandle, moderator: MemberActor
) -> None:
    await store.articles.add(guild.id, article("Bees"))
    for number in range(12):
        await store.channels.choose(guild.id, guild.create_text_channel(f"channel-{number}").id, {"bees"})
    shown = (await moderator.slash(general, "settings show")).response
    assert shown is not None
    simcord_env.backend.remove_member_role(guild.id, moderator.id, guild.roles["moderators"].id)
    result = await moderator.click(shown, label="Next")
    assert_responded(result, content=SAY("not-moderator"), ephemeral=True)


async def test_a_french_moderator_reads_french(
    simcord_env: Env, general: ChannelHandle, moderator: MemberActor
) -> None:
    speak(simcord_env, "fr")
    result = await moderator.slash(general, "settings set", language="automatic")
    assert_responded(result, content=DITES("settings-language-none"), ephemeral=True)
    title, *_ = texts((await moderator.slash(general, "settings show")).response)
    assert title == f"**{DITES('settings-title')}**"


async def test_a_role_is_named_and_not_pinged(
    simcord_env: Env, guild: GuildHandle, general: ChannelHandle, manager: MemberActor
) -> None:
    role = guild.create_role("readers", mentionable=True)
    result = await manager.slash(general, "settings set", **{"moderator-role": role})
    assert result.response is not None
    assert role.mention in result.response.content
    allowed = json_of(simcord_env.http_requests[-1])["data"]["allowed_mentions"]
    assert allowed == discord.AllowedMentions.none().to_dict()


IN_THREADS = Setting("questions_log", "switch", True, is_per_channel=True)


async def test_a_channel_may_have_its_own_choice_where_a_setting_allows_it(
    store: Store, guild: GuildHandle, general: ChannelHandle, moderator: MemberActor, monkeypatch: pytest.MonkeyPatch
) -> None:
    for module in ("bot.store.settings", "bot.server_settings.commands", "bot.server_settings.views"):
        monkeypatch.setattr(f"{module}.SETTINGS", (IN_THREADS,))
    result = await moderator.slash(general, "settings set", **{"questions-log": False, "only-here": True})
    off = SAY("settings-in-channel", channel=f"<#{general.id}>", line=SAY("settings-questions-log-off"))
    assert_responded(result, content=off, ephemeral=True)
    values = await store.settings.of(guild.id)
    assert (values[IN_THREADS], of_channels(values, IN_THREADS)) == (True, {general.id: False})
    shown = texts((await moderator.slash(general, "settings show")).response)
    assert listed(shown[1])[:2] == [SAY("settings-questions-log-on"), off]


async def test_where_answers_stand_is_chosen_for_the_server_and_for_a_channel(
    store: Store, guild: GuildHandle, general: ChannelHandle, moderator: MemberActor
) -> None:
    async def values() -> tuple[str, dict[int, str]]:
        of_server = await store.settings.of(guild.id)
        return of_server[ANSWERS], of_channels(of_server, ANSWERS)

    result = await moderator.slash(general, "settings set", answers="thread")
    assert_responded(result, content="Answers that all can see: in a thread", ephemeral=True)
    assert await values() == ("thread", {})
    result = await moderator.slash(general, "settings set", answers="here", **{"only-here": True})
    said = f"In {general.mention}: Answers that all can see: in the channel"
    assert_responded(result, content=said, ephemeral=True)
    assert await values() == ("thread", {general.id: "here"})
    assert said in listed(texts((await moderator.slash(general, "settings show")).response)[1])
    await moderator.slash(general, "settings set", answers="thread", **{"only-here": True})
    assert await values() == ("thread", {})


@pytest.mark.simcord(check_errors=False)
async def test_what_only_the_server_can_choose_is_not_chosen_for_one_channel(
    store: Store, guild: GuildHandle, general: ChannelHandle, moderator: MemberActor
) -> None:
    result = await moderator.slash(general, "settings set", answers="thread", language="fr", **{"only-here": True})
    assert_responded(result, content=SAY("unfit-here"), ephemeral=True)
    assert (await store.settings.of(guild.id))[ANSWERS] == "here"


@pytest.mark.simcord(check_errors=False)
async def test_threads_are_not_chosen_for_a_channel_where_none_begin(
    simcord_env: Env, store: Store, guild: GuildHandle, general: ChannelHandle, moderator: MemberActor
) -> None:
    forum = simcord_env.bot.get_channel(guild.create_forum_channel("forum").id)
    assert isinstance(forum, discord.ForumChannel)
    await forum.create_thread(name="A post", content="About bees.")
    in_vain = [
        guild.create_voice_channel("voice"),
        guild.create_stage_channel("stage"),
        guild.channels["forum"].threads[0],
    ]
    for channel in in_vain:
        refused = await moderator.slash(channel, "settings set", answers="thread", **{"only-here": True})
        assert_responded(refused, content=SAY("unfit-threads"), ephemeral=True)
    await moderator.slash(in_vain[0], "settings set", answers="here", **{"only-here": True})
    news = guild.create_news_channel("news")
    for channel in (news, await start_thread(simcord_env, general, "A thread")):
        await moderator.slash(channel, "settings set", answers="thread", **{"only-here": True})
    settings = await store.settings.of(guild.id)
    assert [settings.in_channel(ANSWERS, channel.id) for channel in (news, general)] == ["thread", "thread"]


async def test_what_is_deleted_in_discord_is_chosen_no_more(
    simcord_env: Env, store: Store, guild: GuildHandle, general: ChannelHandle, moderator: MemberActor
) -> None:
    other, role = guild.create_text_channel("other"), guild.create_role("readers")
    await store.channels.choose(guild.id, other.id, [SLUG])
    await store.settings.set(guild.id, {MODERATOR_ROLE: role.id})
    simcord_env.backend.delete_channel(other.id)
    simcord_env.backend.delete_role(guild.id, role.id)
    await simcord_env.settle()
    assert await store.channels.all(guild.id) == {}
    assert (await store.settings.of(guild.id))[MODERATOR_ROLE] is None


async def test_what_was_deleted_while_the_bot_was_away_is_not_shown(
    store: Store, guild: GuildHandle, general: ChannelHandle, moderator: MemberActor
) -> None:
    await store.channels.choose(guild.id, 12345, [SLUG])
    await store.settings.set(guild.id, {MODERATOR_ROLE: 54321})
    lines = await shown_to(moderator, general)
    assert SAY("settings-moderator-role-none") in lines
    assert lines[-1] == SAY("settings-channels-none")
    assert await store.channels.all(guild.id) == {}


@pytest.mark.simcord(check_errors=False)
async def test_across_languages_cannot_be_chosen_where_no_encoder_is_installed(
    store: Store, guild: GuildHandle, general: ChannelHandle, moderator: MemberActor
) -> None:
    result = await moderator.slash(general, "settings set", **{"across-languages": False, "language": "fr"})
    assert_responded(result, content=SAY("no-encoder"), ephemeral=True)
    values = await store.settings.of(guild.id)
    assert (values[ACROSS_LANGUAGES], values[LANGUAGE]) == (True, LANGUAGE.default)


async def test_with_an_encoder_it_is_chosen_and_shown(
    simcord_env: Env, store: Store, general: ChannelHandle, moderator: MemberActor
) -> None:
    libraries = Libraries(store, Dictionary())
    await simcord_env.restart_bot(Pullquote(libraries, store))
    on, off = SAY("settings-across-languages-on"), SAY("settings-across-languages-off")
    assert on in listed(texts((await moderator.slash(general, "settings show")).response)[1])
    result = await moderator.slash(general, "settings set", **{"across-languages": False})
    assert_responded(result, content=off, ephemeral=True)
    assert off in listed(texts((await moderator.slash(general, "settings show")).response)[1])
    await libraries.close()


@pytest.mark.simcord(check_errors=False)
async def test_what_is_damaged_where_it_is_stored_is_told_until_it_is_chosen_again(
    store: Store, guild: GuildHandle, general: ChannelHandle, alice: MemberActor, manager: MemberActor
) -> None:
    role = guild.create_role("readers")
    await manager.slash(general, "settings set", **{"asker-role": role})
    await damage(store, guild.id, "asker_role")
    asked = await alice.slash(general, "ask", question=QUESTION)
    assert asked.ephemeral
    assert said(asked) == SAY("damaged-setting")
    await manager.slash(general, "settings set", **{"asker-role": role})
    assert texts((await manager.slash(general, "settings show")).response)


@pytest.mark.simcord(check_errors=False)
async def test_the_list_of_settings_says_which_one_is_damaged_and_shows_the_others(
    store: Store, guild: GuildHandle, general: ChannelHandle, moderator: MemberActor
) -> None:
    for key in ("log_channel", f"asker_role:{general.id}"):
        await damage(store, guild.id, key)
    lines = listed(texts((await moderator.slash(general, "settings show")).response)[1])
    asker_role = SAY("settings-damaged", option=SAY("settings-set-asker-role-name"))
    assert SAY("settings-in-channel", channel=general.mention, line=f"⚠ {asker_role}") in lines
    assert f"⚠ {SAY('settings-damaged', option=SAY('settings-set-log-channel-name'))}" in lines
    assert SAY("settings-asker-role-none") in lines


async def test_a_role_that_is_deleted_is_forgotten_whatever_is_damaged_beside_it(
    simcord_env: Env,
    store: Store,
    guild: GuildHandle,
    general: ChannelHandle,
    caplog: pytest.LogCaptureFixture,
) -> None:
    role, other = guild.create_role("readers"), guild.create_text_channel("other")
    await store.settings.set(guild.id, {ASKER_ROLE: role.id}, other.id)
    for key in ("moderator_role", f"asker_role:{general.id}"):
        await damage(store, guild.id, key)
    simcord_env.backend.delete_role(guild.id, role.id)
    await simcord_env.settle()
    assert (await store.settings.of(guild.id)).channels_of(ASKER_ROLE) == [general.id]
    assert not [record for record in caplog.records if record.exc_info]
