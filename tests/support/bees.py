"""An article on bees, what people do with its answers, and what they are told."""

from datetime import UTC, datetime

import discord
from simcord import ChannelHandle, Env, GuildHandle, InteractionResult, MemberActor

from bot.store.database import Store
from bot.store.rows.records import Pin
from index import Article
from tests.support.visible import texts

PARAGRAPHS = [
    (("The hive",), "A hive is warm. The queen bee lives in it."),
    (("Their honey",), "A bee makes honey of nectar, and eats honey in winter."),
    (("Their honey",), "Beekeepers harvest honey in summer."),
    (("Their sting",), "A sting hurts. Honey soothes it."),
]
BEES = Article.from_paragraphs("On bees", PARAGRAPHS, language="en")
QUESTION = "Who makes honey?"
USUAL, SECOND = PARAGRAPHS[1][1], PARAGRAPHS[2][1]
"""The words that answer it best, and second best."""
AT = datetime(2026, 3, 1, 12, tzinfo=UTC)


async def ask(member: MemberActor, question: str = QUESTION, channel: ChannelHandle | None = None) -> discord.Message:
    """What the bot answers, as it stands in the channel."""
    result = await member.slash(channel or member.guild.channels["general"], "ask", question=question)
    assert result.response is not None
    return result.response.message


async def told(member: MemberActor, command: str, channel: ChannelHandle | None = None, **options: str | bool) -> str:
    """What a member alone is told by a command."""
    named = {name.replace("_", "-"): value for name, value in options.items()}
    return said(await member.slash(channel or member.guild.channels["general"], command, **named))


def said(result: InteractionResult) -> str:
    """What somebody alone was told."""
    assert result.ephemeral
    assert result.response is not None
    return result.response.content or "\n".join(texts(result.response))


def link_of(message: discord.Message, guild: GuildHandle) -> str:
    return f"https://discord.com/channels/{guild.id}/{message.channel.id}/{message.id}"


def is_pinned(message: discord.Message) -> bool:
    """Whether a message says that what it quotes was pinned."""
    return any(text.startswith("-# 📌 Pinned by <@") for text in texts(message))


def moderator_called(name: str, env: Env, guild: GuildHandle) -> MemberActor:
    role = guild.create_role(name, permissions=discord.Permissions(manage_messages=True))
    return guild.add_member(env.create_user(name), roles=[role])


def hidden_channel(guild: GuildHandle, name: str = "secret") -> ChannelHandle:
    """One that nobody may see but the bot."""
    assert guild.me is not None
    nobody, me = discord.PermissionOverwrite(view_channel=False), discord.PermissionOverwrite(view_channel=True)
    return guild.create_text_channel(name, overwrites={guild.default_role: nobody, guild.me: me})


async def add_pin(store: Store, channel: ChannelHandle, question: str = QUESTION, words: str = SECOND) -> Pin:
    """A pin that has been there for a while; its message is gone."""
    assert channel.guild is not None
    start = BEES.text.index(words)
    place = BEES.slug, start, start + len(words), words
    return (await store.pins.add(channel.guild.id, channel.id, 123456789012345678, question, place, 7, AT))[0]


async def only_pin(store: Store, guild: GuildHandle) -> Pin:
    [pin] = await store.pins.all(guild.id)
    return pin
