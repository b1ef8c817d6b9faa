"""What waits, or is remembered, in memory alone goes when it is to be forgotten, and nothing of others with it."""

from typing import Any, NamedTuple

import discord
import pytest
from simcord import ChannelHandle, Env, GuildHandle, MemberActor, assert_responded

from bot.locales import phrasebook
from bot.privacy.memories import Memories
from bot.store.database import Store
from index import Article
from tests.support.hive import FILE, last_message, said
from tests.support.visible import texts

SAY = phrasebook("en")
ANTS = Article.from_paragraphs("Ants", [((), "Ants build hills of needles in the wood.")], language="en")

pytestmark = pytest.mark.simcord(check_errors=False)


class Waits(NamedTuple):
    """Somebody's file, read and not added, and the export of a server, read and not imported."""

    draft: Any
    imported: Any


async def give(person: MemberActor, channel: ChannelHandle, export: tuple[str, bytes]) -> Waits:
    draft = await person.slash(channel, "sources add", file=FILE)
    imported = await person.slash(channel, "data import", file=export)
    return Waits(last_message(draft), last_message(imported))


async def is_there(person: MemberActor, waits: Waits) -> list[bool]:
    found = []
    for message, label in ((waits.draft, "Title, language…"), (waits.imported, "Import")):
        result = await person.click(message, label=label)
        found.append(result.modal is not None or "gone" not in _told(result))
    return found


def _told(result: Any) -> str:
    words = said(result)
    gone = (SAY("draft-gone", minutes=15), SAY("import-gone", minutes=15))
    return "gone" if words in gone else words


@pytest.fixture
async def export(store: Store, guild: GuildHandle, general: ChannelHandle, manager: MemberActor) -> tuple[str, bytes]:
    await store.articles.add(guild.id, ANTS)
    result = await manager.slash(general, "data export")
    [file] = last_message(result).attachments
    await store.articles.remove(guild.id, ANTS.slug)
    return file.filename, await file.read()


async def test_what_a_member_gave_is_forgotten_with_the_member(
    simcord_env: Env, guild: GuildHandle, general: ChannelHandle, manager: MemberActor, export: tuple[str, bytes]
) -> None:
    other = guild.add_member(simcord_env.create_user("other"), roles=[guild.roles["managers"]])
    theirs, others = await give(manager, general, export), await give(other, general, export)
    assert_responded(await manager.slash(general, "data forget-me"), ephemeral=True)
    assert await is_there(manager, theirs) == [False, False]
    assert await is_there(other, others) == [True, True]


async def test_what_was_given_in_a_server_is_forgotten_with_all_of_the_server(
    simcord_env: Env, guild: GuildHandle, general: ChannelHandle, manager: MemberActor, export: tuple[str, bytes]
) -> None:
    elsewhere = simcord_env.create_guild("Another")
    hall = elsewhere.create_text_channel("hall")
    rights = discord.Permissions(manage_guild=True, manage_messages=True)
    owner = elsewhere.add_member(
        simcord_env.create_user("owner"), roles=[elsewhere.create_role("managers", permissions=rights)]
    )
    here, there = await give(manager, general, export), await give(owner, hall, export)
    await manager.click(last_message(await manager.slash(general, "data erase")), label=SAY("data-erase-yes"))
    assert await is_there(manager, here) == [False, False]
    assert await is_there(owner, there) == [True, True]


async def test_what_a_member_asked_is_followed_no_more(
    store: Store, guild: GuildHandle, general: ChannelHandle, alice: MemberActor, bob: MemberActor
) -> None:
    await store.articles.add(guild.id, ANTS)
    for person in (alice, bob):
        await person.slash(general, "ask", question="What do ants build?")
    await alice.slash(general, "data forget-me")
    followed = []
    for person in (alice, bob):
        shown = (await person.slash(general, "ask", question="And in the wood?")).response
        followed.append(shown is not None and any("What do ants build?" in text for text in texts(shown)))
    assert followed == [False, True]


def test_all_that_remember_are_told() -> None:
    told: list[tuple[str, int]] = []
    memories = Memories(
        (lambda member: told.append(("a", member)), lambda member: told.append(("b", member))),
        (lambda server: told.append(("c", server)),),
    )
    memories.forget_member(1)
    memories.forget_server(2)
    assert told == [("a", 1), ("b", 1), ("c", 2)]
