"""Installed by a person: for that person alone, on the shared articles, and nothing is kept of it."""

from typing import Any

import pytest
from simcord import ChannelHandle, Env, GuildHandle, MemberActor, ResponseMessage, assert_responded, assert_sent

from bot.articles import SLUG
from bot.client import Pullquote
from bot.locales import phrasebook
from bot.privacy.guild_removal import GuildRemovals
from bot.store.database import Store
from bot.store.settings import ANSWERS, ASKER_ROLE, LANGUAGE, MODERATOR_ROLE
from tests.support.bees import BEES
from tests.support.circumstances import forget, speak
from tests.support.row import CONTEXT, DELETE, HELPFUL, NEXT, PIN, offered, opened, press
from tests.support.sent import registered
from tests.support.visible import buttons, texts

SAY = phrasebook("en")
SHARED_QUESTION = "Qui a demandé à Musk de ne pas activer Starlink au-dessus de Taïwan ?"
OWN_QUESTION = "Why is a hive warm?"
IN_VAIN = "Xylophone zebra quixotic?"
GUILD, BOT_DM, AMONG_PEOPLE = 0, 1, 2

pytestmark = pytest.mark.simcord(check_errors=False)


def brought_along(env: Env, member: MemberActor, context: int = GUILD, guild: GuildHandle | None = None) -> None:
    """The bot is there because a person has installed it, and perhaps because a server has, too."""
    owners = {"1": str(member.id)} | ({"0": str(guild.id)} if guild else {})
    more: dict[str, Any] = {"authorizing_integration_owners": owners, "context": context}
    speak(env, "en-US", **more)


def response(result: Any) -> ResponseMessage:
    assert isinstance(result.response, ResponseMessage)
    return result.response


@pytest.fixture
async def foreign(simcord_env: Env, store: Store, guild: GuildHandle) -> GuildHandle:
    """A server that has articles and settings, of a time when it had installed the bot; now it has not."""
    await store.articles.add(guild.id, BEES)
    readers = guild.create_role("readers")
    await store.settings.set(guild.id, {ANSWERS: "thread", LANGUAGE: "de", ASKER_ROLE: readers.id})
    forget(simcord_env, guild)
    return guild


async def test_three_things_can_be_done_anywhere_and_the_rest_in_servers(simcord_env: Env) -> None:
    commands = {command["name"]: command for command in await registered(simcord_env)}
    anywhere = {name for name, command in commands.items() if 1 in command["integration_types"]}
    assert anywhere == {"ask", "Ask about this", "check", "Check this quote"}
    for name, command in commands.items():
        assert command["integration_types"] == ([0, 1] if name in anywhere else [0])
        assert (AMONG_PEOPLE in command["contexts"]) == (name in anywhere)


async def test_an_answer_is_for_that_person_alone_from_the_shared_articles(
    simcord_env: Env, store: Store, foreign: GuildHandle, general: ChannelHandle, alice: MemberActor
) -> None:
    brought_along(simcord_env, alice)
    before = await store.privacy.export(foreign.id)
    result = await alice.slash(general, "ask", question=SHARED_QUESTION)
    assert result.ephemeral
    assert "Taïwan" in texts(result.response)[0]
    in_vain = await alice.slash(general, "ask", question=OWN_QUESTION)
    assert in_vain.ephemeral
    assert SAY("nothing-found") in "\n".join(texts(in_vain.response))
    assert await store.privacy.export(foreign.id) == before
    assert general.threads == []


async def test_the_buttons_below_follow_the_same_rule(
    simcord_env: Env, store: Store, foreign: GuildHandle, general: ChannelHandle, manager: MemberActor
) -> None:
    brought_along(simcord_env, manager)
    before = await store.privacy.export(foreign.id)
    answer = response(await manager.slash(general, "ask", question=SHARED_QUESTION))
    await press(manager, answer, NEXT)
    assert (await press(manager, answer, CONTEXT)).ephemeral
    panel = await opened(manager, answer)
    # Also where its rights would let a manager pin.
    assert not {HELPFUL, PIN, DELETE} & {*offered(panel)}
    assert await store.privacy.export(foreign.id) == before


async def test_what_found_nothing_offers_the_nearest_of_the_shared_articles(
    simcord_env: Env, foreign: GuildHandle, general: ChannelHandle, alice: MemberActor
) -> None:
    brought_along(simcord_env, alice)
    result = await alice.slash(general, "ask", question="Quel hive pour Musk et les bananes violettes ?")
    shown = "\n".join(texts(result.response))
    assert result.ephemeral
    assert "hive is warm" not in shown
    for label in buttons(result.response):
        nearest = await alice.click(response(result), label=label)
        assert nearest.ephemeral
        assert "hive is warm" not in "\n".join(texts(nearest.response))


async def test_asking_about_and_checking_a_message_are_for_that_person_alone(
    simcord_env: Env, foreign: GuildHandle, general: ChannelHandle, alice: MemberActor, bob: MemberActor
) -> None:
    sent, quoted = await bob.send(general, SHARED_QUESTION), await bob.send(general, "A hive is warm.")
    brought_along(simcord_env, alice)
    about = await alice.context_menu(general, "Ask about this", sent)
    assert about.ephemeral
    assert "Taïwan" in texts(about.response)[0]
    checked = await alice.context_menu(general, "Check this quote", quoted)
    assert checked.ephemeral
    assert SAY("verdict-not-found") in "\n".join(texts(checked.response))
    assert SAY("check-to-all") not in buttons(checked.response)


async def test_nothing_is_promised_that_works_only_where_the_bot_is(
    simcord_env: Env, store: Store, foreign: GuildHandle, general: ChannelHandle, alice: MemberActor
) -> None:
    brought_along(simcord_env, alice)
    hello = await alice.slash(general, "ask", question="Who are you?")
    assert_responded(hello, content="\n".join(map(SAY, ("about-bot", "help-asking-anywhere"))), ephemeral=True)
    unknown = await alice.slash(general, "ask", question=SHARED_QUESTION, article="wasps")
    assert_responded(unknown, content=SAY("unknown-article-directly", slug="wasps"), ephemeral=True)
    await store.articles.remove(0, SLUG)
    nothing = await alice.slash(general, "ask", question=SHARED_QUESTION)
    assert_responded(nothing, content=SAY("no-sources-directly"), ephemeral=True)


async def test_in_a_direct_message_a_command_tells_what_works_there(simcord_env: Env, store: Store) -> None:
    una = simcord_env.create_user("una")
    hello = await una.slash("ask", question="Who are you?")
    said = "\n".join(map(SAY, ("about-bot", "help-asking-directly", "help-more")))
    assert_responded(hello, content=said)
    unknown = await una.slash("ask", question=SHARED_QUESTION, article="wasps")
    assert_responded(unknown, content=SAY("unknown-article-directly", slug="wasps"))
    await store.articles.remove(0, SLUG)
    await una.send_dm(SHARED_QUESTION)
    assert_sent(una.dm_channel, content=phrasebook("fr")("no-sources-directly"))


async def test_what_completes_an_article_are_the_shared_ones(
    simcord_env: Env, foreign: GuildHandle, general: ChannelHandle, alice: MemberActor
) -> None:
    brought_along(simcord_env, alice)
    offered_articles = [choice["name"] for choice in await alice.autocomplete(general, "ask", "article", "")]
    assert offered_articles
    assert not [name for name in offered_articles if "bee" in name.casefold() or "hive" in name.casefold()]


async def test_no_day_of_use_is_kept_of_a_server_that_has_not_installed_it(
    simcord_env: Env, store: Store, guild: GuildHandle, general: ChannelHandle, alice: MemberActor
) -> None:
    forget(simcord_env, guild)
    assert isinstance(simcord_env.bot, Pullquote)
    removals = simcord_env.bot.get_cog("GuildRemovals")
    assert isinstance(removals, GuildRemovals)
    removals._members.discard(guild.id)
    brought_along(simcord_env, alice)
    await alice.slash(general, "ask", question=SHARED_QUESTION)
    await alice.slash(general, "ask", question=IN_VAIN)
    assert await store.servers.all() == set()


@pytest.mark.parametrize("context", [BOT_DM, AMONG_PEOPLE])
async def test_among_people_it_answers_that_person_alone_and_in_its_own_messages_as_ever(
    simcord_env: Env, alice: MemberActor, context: int
) -> None:
    brought_along(simcord_env, alice, context)
    result = await alice.user.slash("ask", question=SHARED_QUESTION)
    assert result.ephemeral == (context == AMONG_PEOPLE)
    assert "Taïwan" in texts(result.response)[0]


async def test_where_the_server_has_it_too_it_is_the_servers(
    simcord_env: Env, store: Store, guild: GuildHandle, general: ChannelHandle, alice: MemberActor
) -> None:
    await store.articles.add(guild.id, BEES)
    brought_along(simcord_env, alice, guild=guild)
    result = await alice.slash(general, "ask", question=OWN_QUESTION)
    assert not result.ephemeral
    assert "warm" in texts(result.response)[0]


async def test_a_server_with_the_commands_alone_goes_on_as_it_did(
    simcord_env: Env, store: Store, guild: GuildHandle, general: ChannelHandle, alice: MemberActor, manager: MemberActor
) -> None:
    await store.articles.add(guild.id, BEES)
    await store.settings.set(guild.id, {ANSWERS: "thread", MODERATOR_ROLE: None})
    forget(simcord_env, guild)
    speak(simcord_env, "en-US", authorizing_integration_owners={"0": str(guild.id)}, context=GUILD)
    result = await alice.slash(general, "ask", question=OWN_QUESTION)
    assert not result.ephemeral
    # The bot is no member: it can start no thread, and is not told to ask anybody for a right.
    assert "warm" in texts(result.response)[0]
    assert not [
        r for r in simcord_env.http_requests if r.path in ("/users/@me/channels",) or r.path.endswith("/threads")
    ]
    shown = texts((await manager.slash(general, "settings show")).response)
    assert SAY("settings-answers-thread") in "\n".join(shown)
