import re
from importlib.metadata import version
from typing import Any

import pytest
from simcord import ChannelHandle, Env, GuildHandle, MemberActor

from bot.locales import languages, phrasebook
from bot.store.database import Store
from bot.store.settings import MODERATOR_ROLE
from bot.toolkit.texts.text_limits import TEXT_LIMIT, length
from tests.support.bees import BEES, ask
from tests.support.circumstances import forget, restart, speak
from tests.support.sent import registered
from tests.support.visible import buttons, texts

SAY, DITES = phrasebook("en"), phrasebook("fr")
SUBCOMMAND, GROUP = 1, 2
FOR_EVERYONE = {
    *("ask", "check", "help", "about", "privacy", "data forget-me"),
    *("sources list", "sources show", "pins list", "pins show", "pins export"),
}


def names(shown: list[str]) -> list[str]:
    """The commands that help lists, as they are typed."""
    return [name for name, _ in clickable(shown)]


def clickable(shown: list[str]) -> list[tuple[str, str]]:
    """The same, each with the id of its command."""
    return re.findall(r"</([^:]+):([0-9]+)>", "\n".join(shown[1:]))


async def sent(env: Env) -> set[str]:
    """The names of the commands that Discord is given."""
    return {name for command in await registered(env) if command["type"] == 1 for name in leaves(command)}


def leaves(command: dict[str, Any]) -> set[str]:
    below = [each for each in command.get("options", ()) if each["type"] in (SUBCOMMAND, GROUP)]
    return {f"{command['name']} {leaf}" for each in below for leaf in leaves(each)} or {command["name"]}


async def test_a_moderator_is_told_of_every_command_and_a_member_of_those_for_members(
    simcord_env: Env, general: ChannelHandle, alice: MemberActor, moderator: MemberActor
) -> None:
    everything = await sent(simcord_env)
    to_moderator = await moderator.slash(general, "help")
    assert to_moderator.ephemeral
    assert set(names(texts(to_moderator.response))) == everything
    to_alice = await alice.slash(general, "help")
    assert to_alice.ephemeral
    assert set(names(texts(to_alice.response))) == everything & FOR_EVERYONE
    assert f"**{SAY('help-moderators')}**" not in "\n".join(texts(to_alice.response))
    assert SAY("pin-answer-name") not in "\n".join(texts(to_alice.response))


async def test_what_is_for_moderators_stands_under_its_own_heading(
    general: ChannelHandle, moderator: MemberActor
) -> None:
    _, everyone, moderators = texts((await moderator.slash(general, "help")).response)
    assert set(names(["", everyone])) <= FOR_EVERYONE
    assert moderators.startswith(f"**{SAY('help-moderators')}**\n</sources add:")
    assert f"> – {SAY('sources-description')}\n" in moderators
    assert moderators.endswith(SAY("help-menu-moderators"))
    assert not FOR_EVERYONE & set(names(["", moderators]))


async def test_every_command_can_be_clicked_also_after_a_restart(
    simcord_env: Env, store: Store, general: ChannelHandle, moderator: MemberActor
) -> None:
    for _ in range(2):
        shown = texts((await moderator.slash(general, "help")).response)
        assert set(names(shown)) >= FOR_EVERYONE
        for name, number in clickable(shown):
            command = simcord_env.backend.find_command(name.split()[0], None, type=1)
            assert command is not None
            assert command["id"] == number
        await restart(simcord_env, store)


async def test_two_questions_are_made_of_the_headings_of_the_server_and_answered(
    store: Store, guild: GuildHandle, general: ChannelHandle, alice: MemberActor
) -> None:
    await store.articles.add(guild.id, BEES)
    how_to_ask, *_ = texts((await alice.slash(general, "help")).response)
    examples = re.findall("^- (.+)$", how_to_ask, re.MULTILINE)
    assert examples == ["What is said about Their honey?", "What is said about Their sting?"]
    for example, heading in zip(examples, ("Their honey", "Their sting"), strict=True):
        assert f"### {heading}\n" in texts(await ask(alice, example))[0]


async def test_where_no_article_answers_that_is_said(
    store: Store, guild: GuildHandle, general: ChannelHandle, alice: MemberActor
) -> None:
    def said(shown: list[str]) -> bool:
        return SAY("no-sources") in shown[0]

    assert not said(texts((await alice.slash(general, "help")).response))
    await store.articles.add(guild.id, BEES)
    await store.articles.remove(guild.id, BEES.slug)
    assert said(texts((await alice.slash(general, "help")).response))


async def test_whoever_has_the_role_of_moderators_is_told_what_they_are_told(
    simcord_env: Env, store: Store, guild: GuildHandle, general: ChannelHandle
) -> None:
    role = guild.create_role("readers")
    reader = guild.add_member(simcord_env.create_user("reader"), roles=[role])
    await store.settings.set(guild.id, {MODERATOR_ROLE: role.id})
    assert "questions" in names(texts((await reader.slash(general, "help")).response))


async def test_a_direct_message_is_told_what_works_there(simcord_env: Env) -> None:
    carol = simcord_env.create_user("carol")
    shown = texts((await carol.slash("help")).response)
    assert SAY("help-asking-directly") in shown[0]
    listed = names(shown)
    assert {"ask", "help", "about", "privacy", "data forget-me"} <= set(listed)
    assert not [name for name in listed if name.startswith(("settings", "questions", "data e"))]
    assert set(listed) <= set(carol.available_commands())


async def test_a_server_with_the_commands_alone_is_promised_no_mention_and_asked_for_no_pins(
    simcord_env: Env, guild: GuildHandle, general: ChannelHandle, alice: MemberActor
) -> None:
    forget(simcord_env, guild)
    shown = texts((await alice.slash(general, "help")).response)
    assert SAY("help-asking-commands") in shown[0]
    before = len(simcord_env.http_requests)
    await alice.slash(general, "pins list")
    assert [request.method for request in simcord_env.http_requests[before:]] == ["POST"]


@pytest.mark.parametrize("language", languages())
async def test_help_is_in_the_readers_language_and_fits_into_one_message(
    simcord_env: Env, general: ChannelHandle, moderator: MemberActor, language: str
) -> None:
    locale = {"en": "en-US", "es": "es-ES"}.get(language, language)
    speak(simcord_env, locale)
    shown = texts((await moderator.slash(general, "help")).response)
    assert shown[0].startswith(f"**{phrasebook(language)('help-title')}**")
    assert set(names(shown)) == await sent(simcord_env)
    assert f"**{phrasebook(language)('help-commands')}**" in shown[1]
    assert length(*shown) <= TEXT_LIMIT


async def test_about_says_the_version_and_where_to_read_on(general: ChannelHandle, alice: MemberActor) -> None:
    result = await alice.slash(general, "about")
    assert result.ephemeral
    what, privacy = texts(result.response)
    assert what.startswith(f"**Pullquote {version('pullquote')}**")
    assert "/privacy" in privacy
    assert "http" not in what + privacy


@pytest.mark.parametrize("language", languages())
async def test_privacy_names_every_way_to_erase_and_how_long_things_are_kept(
    simcord_env: Env, alice: MemberActor, general: ChannelHandle, language: str
) -> None:
    speak(simcord_env, {"en": "en-US", "es": "es-ES"}.get(language, language))
    say = phrasebook(language)
    result = await alice.slash(general, "privacy")
    said = "\n".join(texts(result.response))
    assert result.ephemeral
    assert buttons(result.response) == {}
    assert said.startswith(f"**{say('privacy-title')}**")
    for way in ("forget-me", "export", "erase"):
        assert f"/{say('data-name')} {say(f'data-{way}-name')}" in said
    assert "90 " in said
    assert "24 " in said


async def test_about_and_privacy_are_there_in_direct_messages_too(simcord_env: Env) -> None:
    carol = simcord_env.create_user("carol")
    assert texts((await carol.slash("about")).response)
    assert texts((await carol.slash("privacy")).response)
