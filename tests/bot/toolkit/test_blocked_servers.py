"""A server that the operator blocked: one private sentence, and nothing else."""

import discord
from simcord import ChannelHandle, GuildHandle, MemberActor

from bot.store.database import Store
from index import Article
from tests.support.bees import ask
from tests.support.row import NEXT, press

SENTENCE = "Whoever runs me has switched me off in this server."


async def test_a_command_is_answered_by_one_private_sentence(
    store: Store, guild: GuildHandle, general: ChannelHandle, alice: MemberActor, bees: Article
) -> None:
    await store.rules.block(guild.id, True)
    for name, options in (("ask", {"question": "What do bees make?"}), ("help", {}), ("sources list", {})):
        result = await alice.slash(general, name, **options)
        assert result.response is not None
        assert SENTENCE in str(result.response.content or result.response.components)
        assert result.ephemeral
    await store.rules.block(guild.id, False)
    assert SENTENCE not in str((await alice.slash(general, "help")).response)


async def test_a_button_too_and_nothing_completes(
    store: Store, guild: GuildHandle, general: ChannelHandle, alice: MemberActor, turned: discord.Message
) -> None:
    await store.rules.block(guild.id, True)
    result = await press(alice, turned, NEXT)
    assert SENTENCE in str(result)
    assert await alice.autocomplete(general, "ask", "article", "be") == []


async def test_a_mention_is_not_answered(
    store: Store, guild: GuildHandle, general: ChannelHandle, alice: MemberActor, me: str, bees: Article
) -> None:
    await store.rules.block(guild.id, True)
    await alice.send(general, f"{me} What do bees make?")
    assert general.last_message is not None
    assert general.last_message.author.id == alice.id


async def test_other_servers_are_answered(store: Store, guild: GuildHandle, alice: MemberActor, bees: Article) -> None:
    await store.rules.block(guild.id + 1, True)
    assert SENTENCE not in str((await ask(alice)).content)
