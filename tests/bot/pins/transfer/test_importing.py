"""/pins import, as moderators and members use it."""

import discord
import pytest
from simcord import ChannelHandle, Env, GuildHandle, MemberActor, ResponseMessage

from bot.locales import phrasebook
from bot.pins.transfer.import_files import MOST_BYTES
from bot.store.database import Store
from index import Article
from tests.support.bees import BEES, QUESTION, SECOND, USUAL, add_pin, said
from tests.support.visible import texts

SAY = phrasebook("en")
MANAGING = discord.Permissions(manage_messages=True)
SYRUP = "Where does syrup come from?"

pytestmark = pytest.mark.simcord(check_errors=False)


async def exported(member: MemberActor, channel: ChannelHandle) -> bytes:
    response = (await member.slash(channel, "pins export")).response
    assert isinstance(response, ResponseMessage)
    [file] = response.attachments
    return await file.read()


async def put(member: MemberActor, channel: ChannelHandle, data: bytes) -> str:
    return said(await member.slash(channel, "pins import", file=("pins.md", data)))


async def test_what_was_exported_is_pinned_again_also_in_another_server(
    simcord_env: Env, store: Store, guild: GuildHandle, general: ChannelHandle, moderator: MemberActor
) -> None:
    await store.articles.add(guild.id, BEES)
    first = await add_pin(store, general)
    await store.pins.add_question(guild.id, first.number, SYRUP)
    await add_pin(store, general, "How is winter?", USUAL)
    data = await exported(moderator, general)
    assert await put(moderator, general, data) == f"{SAY('import-nothing')}\n{SAY('import-known', what='2 pins')}"
    for pin in await store.pins.all(guild.id):
        await store.pins.remove(guild.id, pin.number)
    assert await put(moderator, general, data) == SAY("import-done", what="2 pins")
    winter, honey = await store.pins.all(guild.id)
    assert (winter.question, honey.questions) == ("How is winter?", (QUESTION, SYRUP))
    assert (honey.by, honey.channel, honey.words) == (moderator.id, general.id, SECOND)
    answer = (await moderator.slash(general, "ask", question=SYRUP)).response
    assert SECOND in "".join(texts(answer)).replace("**", "")

    other = simcord_env.create_guild("Another")
    there = other.create_text_channel("there")
    owner = other.add_member(simcord_env.create_user("owner"), roles=[other.create_role("m", permissions=MANAGING)])
    await store.articles.add(other.id, Article.from_paragraphs("Others", [((), SECOND)], language="en"))
    assert await put(owner, there, data) == "\n".join(
        [SAY("import-done", what="1 pin"), f"- {SAY('import-refused-pin-words', count=1)}"]
    )
    assert [(pin.channel, pin.message) for pin in await store.pins.all(other.id)] == [(there.id, None)]


async def test_members_import_nothing_and_no_other_file_is_taken(
    store: Store, guild: GuildHandle, general: ChannelHandle, moderator: MemberActor, alice: MemberActor
) -> None:
    await store.articles.add(guild.id, BEES)
    await add_pin(store, general)
    data = await exported(moderator, general)
    await store.pins.remove(guild.id, 1)
    assert await put(alice, general, data) == SAY("not-moderator-here")
    assert await put(moderator, general, b"# Nothing") == SAY("not-an-export", name="pins.md")
    assert await put(moderator, general, b"x" * (MOST_BYTES + 1)) == SAY("not-an-export", name="pins.md")
    assert await store.pins.all(guild.id) == []
