"""Links to messages: written, read, followed."""

from __future__ import annotations

import re
from typing import NamedTuple, Self

import discord

from bot.errors import HiddenMessage, NoMember, NoMessageLink, UnknownMessage
from bot.toolkit.access.channels import fetched_channel
from bot.toolkit.access.permissions import may_read, missing, reading
from bot.toolkit.access.servers import is_member

_LINK = re.compile(
    r"<?https?://(?:(?:ptb|canary)\.)?discord(?:app)?\.com"
    r"/channels/([0-9]{15,19})/([0-9]{15,19})/([0-9]{15,19})/?(?:[?#]\S*)?>?"
)


class MessageLink(NamedTuple):
    """Where a message is."""

    server: int
    channel: int
    message: int

    def __str__(self) -> str:
        return f"https://discord.com/channels/{self.server}/{self.channel}/{self.message}"

    @classmethod
    def read(cls, link: str) -> Self:
        """What a person has copied from Discord. Raises ``NoMessageLink``."""
        found = _LINK.fullmatch(link.strip())
        if found is None:
            raise NoMessageLink
        return cls(*map(int, found.groups()))


def is_message_link(address: str) -> bool:
    return bool(_LINK.fullmatch(address))


async def message_at(link: MessageLink, interaction: discord.Interaction) -> discord.Message:
    """The message, if it is in the server of whoever acts, and they may read it.

    Raises ``UnknownMessage``, ``HiddenMessage`` where the bot may not read it, and ``NoMember`` where it reads nothing.
    """
    guild, member = interaction.guild, interaction.user
    if guild is None or link.server != guild.id or not isinstance(member, discord.Member):
        raise UnknownMessage
    if not is_member(interaction):
        raise NoMember
    # From the server's own channels: a link can name this server and a channel of another one.
    try:
        channel = guild.get_channel_or_thread(link.channel) or await fetched_channel(guild, link.channel)
    except discord.NotFound as error:
        raise UnknownMessage from error
    if not isinstance(channel, discord.abc.Messageable) or not may_read(channel, member):
        raise UnknownMessage
    if lacking := missing(channel, guild.me, reading(channel)):
        raise HiddenMessage(tuple(lacking))
    try:
        return await channel.fetch_message(link.message)
    except discord.NotFound as error:
        raise UnknownMessage from error


def referenced_message(message: discord.Message) -> discord.Message | None:
    """The message that one replies to, or that a thread begins with, where Discord tells it."""
    referenced = message.reference.resolved if message.reference else None
    return referenced if isinstance(referenced, discord.Message) else None


def starter_of(message: discord.Message) -> discord.Message | None:
    """The message in the channel that a thread begins with, of which it shows a copy."""
    is_copy = message.type is discord.MessageType.thread_starter_message
    return referenced_message(message) if is_copy else None
