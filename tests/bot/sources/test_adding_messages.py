"""« Add as article », in the menu of a message."""

from typing import Any

import discord
import pytest
from simcord import ChannelHandle, Env, GuildHandle, MemberActor, assert_responded

from bot.locales import phrasebook
from bot.store.database import Store
from tests.support.circumstances import disguise
from tests.support.hive import FILE, last_message, said
from tests.support.row import entries
from tests.support.visible import buttons, texts

SAY = phrasebook("en")
RULES = "House rules\n\nNobody may feed the bees.\n\nGuests leave before sunset."

pytestmark = pytest.mark.simcord(check_errors=False)


async def test_a_message_becomes_an_article_whose_address_it_is(
    store: Store, guild: GuildHandle, general: ChannelHandle, moderator: MemberActor, alice: MemberActor
) -> None:
    message = await alice.send(general, RULES)
    read = await moderator.context_menu(general, "Add as article", message)
    assert said(read).startswith("**Add “House rules”? English, 2 passages, no heading**")
    await moderator.click(last_message(read), label="Add")
    [article] = await store.articles.all(guild.id)
    assert (article.title, article.url) == ("House rules", message.jump_url)
    assert article.passages[0].text == "Nobody may feed the bees."


async def test_its_attachments_are_articles_too_and_pictures_beside_them_are_not(
    store: Store, guild: GuildHandle, general: ChannelHandle, moderator: MemberActor, alice: MemberActor
) -> None:
    files = [FILE, ("hive.png", b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR")]
    message = await alice.send(general, RULES, attachments=files)
    read = await moderator.context_menu(general, "Add as article", message)
    await moderator.click(last_message(read), label="Add all")
    articles = await store.articles.all(guild.id)
    assert {article.title: article.url for article in articles} == {
        "House rules": message.jump_url,
        "On bees": message.jump_url,
    }


async def test_of_more_articles_than_a_menu_takes_all_are_added(
    store: Store, guild: GuildHandle, general: ChannelHandle, moderator: MemberActor, alice: MemberActor
) -> None:
    files = [(f"{number}.txt", f"Hive {number}\n\nIt is {number} years old.".encode()) for number in range(26)]
    message = await alice.send(general, RULES, attachments=files)
    read = last_message(await moderator.context_menu(general, "Add as article", message))
    assert len(entries(read)) == 25
    await moderator.click(read, label="Add all")
    assert len(await store.articles.all(guild.id)) == 27


@pytest.mark.parametrize("written", ["http://127.0.0.1/bees", " <http://127.0.0.1/bees>\n"])
async def test_of_a_message_that_is_a_link_alone_the_page_is_meant(
    general: ChannelHandle, moderator: MemberActor, alice: MemberActor, written: str
) -> None:
    read = await moderator.context_menu(general, "Add as article", await alice.send(general, written))
    refusal = SAY("not-fetched-private", name="http\\://127.0.0.1/bees")
    assert_responded(read, content=refusal, ephemeral=True)
    form = await moderator.slash(general, "sources add")
    assert said(await moderator.submit_modal(form, {"text": written})) == refusal


async def test_a_link_with_words_beside_it_is_a_text(
    general: ChannelHandle, moderator: MemberActor, alice: MemberActor
) -> None:
    message = await alice.send(general, "Bees: http://127.0.0.1/bees")
    assert "Add" in buttons(last_message(await moderator.context_menu(general, "Add as article", message)))


async def test_the_same_message_again_is_known_again(
    store: Store, guild: GuildHandle, general: ChannelHandle, moderator: MemberActor, alice: MemberActor
) -> None:
    message = await alice.send(general, RULES)
    await moderator.click(last_message(await moderator.context_menu(general, "Add as article", message)), label="Add")
    await alice.edit(message, "House rules\n\nEverybody may feed the bees.")
    again = last_message(await moderator.context_menu(general, "Add as article", message))
    assert "Update it" in buttons(again)


async def test_an_article_from_a_message_is_read_again_from_its_own_text(
    general: ChannelHandle, moderator: MemberActor, alice: MemberActor
) -> None:
    message = await alice.send(general, RULES)
    await moderator.click(last_message(await moderator.context_menu(general, "Add as article", message)), label="Add")
    again = await moderator.slash(general, "sources update", article="house-rules")
    assert said(again) == SAY("source-read-alike", title="House rules")


async def test_what_a_thread_begins_with_is_the_message_in_the_channel(
    simcord_env: Env, store: Store, guild: GuildHandle, general: ChannelHandle, moderator: MemberActor, bob: MemberActor
) -> None:
    assert guild.me is not None
    copy, original = await bob.send(general, "A copy."), await bob.send(general, "The original.")
    reference = {"message_id": str(original.id), "channel_id": str(general.id), "guild_id": str(guild.id)}
    file = {"id": "9", "filename": "gone.txt", "size": 9, "url": "https://cdn.simcord.invalid/9", "proxy_url": ""}
    # Discord hands out its words without the intent for them, because it mentions the bot.
    mentioned = {"id": str(guild.me.id), "username": "bot", "discriminator": "0", "avatar": None}
    starter = {
        "id": str(original.id),
        "content": f"{RULES} {guild.me.mention}",
        "attachments": [file],
        "mentions": [mentioned],
    }
    disguise(simcord_env, type=21, message_reference=reference, starter=starter)
    read = last_message(await moderator.context_menu(general, "Add as article", copy))
    assert "gone.txt" in "".join(texts(read))  # its attachments are the message's too
    await moderator.click(read, label="Add")
    [article] = await store.articles.all(guild.id)
    assert (article.title, article.url) == ("House rules", original.jump_url)


@pytest.mark.parametrize("words", ["🙂", "🙂🙂 👍", "<:bee:123456789012345678>", "!!! …"])
async def test_a_message_without_words_is_no_article(
    general: ChannelHandle, alice: MemberActor, moderator: MemberActor, words: str
) -> None:
    result = await moderator.context_menu(general, "Add as article", await alice.send(general, words))
    assert_responded(result, content=SAY("unfit-message"), ephemeral=True)


async def test_a_message_without_text_is_no_article(
    simcord_env: Env, general: ChannelHandle, moderator: MemberActor
) -> None:
    channel = simcord_env.bot.get_channel(general.id)
    assert isinstance(channel, discord.TextChannel)
    message = await channel.send(embed=discord.Embed().set_image(url="https://example.org/bees.png"))
    result = await moderator.context_menu(general, "Add as article", message)
    assert_responded(result, content=SAY("unfit-message"), ephemeral=True)


async def test_a_member_to_whom_the_entry_was_opened_adds_no_message(
    simcord_env: Env,
    store: Store,
    guild: GuildHandle,
    general: ChannelHandle,
    alice: MemberActor,
    keeper: MemberActor,
) -> None:
    command = simcord_env.backend.find_command("Add as article", None, type=3)
    assert command is not None
    guild.set_command_permissions(int(command["id"]), {keeper: True})
    message = await alice.send(general, RULES)
    result = await keeper.context_menu(general, "Add as article", message)
    assert_responded(result, content=SAY("not-adder"), ephemeral=True)
    assert not (await store.snapshot(guild.id)).revision


async def test_what_a_program_drew_is_read_too(
    store: Store, guild: GuildHandle, general: ChannelHandle, moderator: MemberActor
) -> None:
    embed = discord.Embed(title="House rules", description=f"Ask in <#{general.id}> before you open the hive.")
    embed.add_field(name="Bees", value="Nobody may feed them.")
    embed.add_field(name="Guests", value="They leave before sunset.")
    message = await guild.create_webhook(general).send(embeds=[embed])
    read = await moderator.context_menu(general, "Add as article", message)
    await moderator.click(last_message(read), label="Add")
    [article] = await store.articles.all(guild.id)
    assert article.title == "House rules"
    assert [(section.path, [one.text for one in some]) for section, some in article.outline()] == [
        ((), [f"Ask in #{general.name} before you open the hive."]),
        (("Bees",), ["Nobody may feed them."]),
        (("Guests",), ["They leave before sunset."]),
    ]


@pytest.mark.parametrize("hidden", ["The code is ||heather||.", "Look: ||```py\nif a or b: pass\n```||"])
async def test_what_was_hidden_as_a_spoiler_is_said_before_it_is_open_to_all(
    general: ChannelHandle, moderator: MemberActor, alice: MemberActor, hidden: str
) -> None:
    message = await alice.send(general, f"House rules\n\n{hidden}")
    read = await moderator.context_menu(general, "Add as article", message)
    assert f"⚠ {SAY('draft-hidden')}" in said(read).splitlines()
    form = await moderator.slash(general, "sources add")
    pasted = await moderator.submit_modal(form, {"text": f"House rules\n\n{hidden}"})
    assert f"⚠ {SAY('draft-hidden')}" in said(pasted).splitlines()


async def test_a_hidden_file_is_called_as_its_owner_calls_it_and_said_to_be_hidden(
    store: Store, guild: GuildHandle, general: ChannelHandle, moderator: MemberActor, alice: MemberActor
) -> None:
    name, data = "SPOILER_hive.txt", b"A hive is warm.\n\nThe queen lives in it."
    message = await alice.send(general, "See:", attachments=[(name, data), FILE])
    read = await moderator.context_menu(general, "Add as article", message)
    assert f"⚠ {SAY('draft-hidden')}" in said(read).splitlines()
    assert "SPOILER" not in said(read)
    alone = await moderator.slash(general, "sources add", file=(name, data))
    assert f"⚠ {SAY('draft-hidden')}" in said(alone).splitlines()


async def test_bars_in_code_hide_nothing_and_stay(
    store: Store, guild: GuildHandle, general: ChannelHandle, moderator: MemberActor, alice: MemberActor
) -> None:
    code = "if (bees || wasps || ants) { run(); }"
    message = await alice.send(general, f"How it runs\n\n```js\n{code}\n```\nThen it ends.")
    read = await moderator.context_menu(general, "Add as article", message)
    assert "⚠" not in said(read)
    await moderator.click(last_message(read), label="Add")
    [article] = await store.articles.all(guild.id)
    assert code in article.text


@pytest.mark.parametrize("kind", ["restricted", "private", "open"])
async def test_a_channel_that_not_everybody_reads_is_said_before_its_words_are_quoted_elsewhere(
    simcord_env: Env, guild: GuildHandle, moderator: MemberActor, kind: str
) -> None:
    allowed, denied = discord.PermissionOverwrite(view_channel=True), discord.PermissionOverwrite(view_channel=False)
    assert guild.me is not None
    everyone: Any = guild.default_role
    overwrites = {everyone: denied, guild.me: allowed, moderator: allowed} if kind == "private" else {}
    channel = guild.create_text_channel("hive", overwrites=overwrites)
    known = simcord_env.bot.get_channel(channel.id)
    assert isinstance(known, discord.TextChannel)
    known.nsfw = kind == "restricted"
    message = await moderator.send(channel, RULES)
    read = await moderator.context_menu(channel, "Add as article", message)
    warned = [line for line in said(read).splitlines() if line.startswith("⚠")]
    assert warned == ([f"⚠ {SAY(f'draft-{kind}')}"] if kind != "open" else [])
