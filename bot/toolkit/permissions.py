"""What the bot and others may do in a channel, and who is told when the bot may not answer there."""

from __future__ import annotations

import logging
from collections.abc import Iterable

import discord

from bot.locales import Phrasebook, phrasebook

log = logging.getLogger(__name__)

Channel = discord.abc.GuildChannel | discord.Thread

READING = ("view_channel", "read_message_history")


class Rights:
    """Looks before it acts: ten thousand refusals in ten minutes, and Discord shuts the bot out."""

    def __init__(self, client: discord.Client) -> None:
        self._client = client
        self._notified: set[int] = set()

    async def may_reply(self, message: discord.Message) -> bool:
        """Whether a message can be replied to; if not, whoever can mend that is told, once a run for each channel."""
        lacking = _missing_to_reply(message)
        if lacking and message.channel.id not in self._notified:
            self._notified.add(message.channel.id)
            await self._tell(message, lacking)
        return not lacking

    async def _tell(self, message: discord.Message, lacking: list[str]) -> None:
        guild = message.guild
        assert guild is not None
        say = phrasebook(guild.preferred_locale.value)
        person = message.author if _can_mend(message) else discord.Object(guild.owner_id or message.author.id)
        try:
            channel = await self._client.create_dm(person)
            await channel.send(say("rights-missing", channel=f"<#{message.channel.id}>", rights=named(lacking, say)))
        except discord.HTTPException as error:
            log.warning("may not reply in channel %d, and could not say so: %s", message.channel.id, error)


def missing(channel: Channel, member: discord.Member, needed: Iterable[str]) -> list[str]:
    """The rights that a member lacks, by their names in discord.py."""
    held = _held(channel, member)
    return [right for right in needed if not getattr(held, right)]


def may_read(channel: Channel, member: discord.Member) -> bool:
    """Whether a member may; for a private thread, only where it is sure."""
    if isinstance(channel, discord.Thread) and channel.is_private() and not _held(channel, member).manage_threads:
        return False
    return not missing(channel, member, READING)


def named(rights: list[str], say: Phrasebook) -> str:
    """Rights as Discord's own menus call them."""
    return ", ".join(say(f"right-{right.replace('_', '-')}") for right in rights)


def _missing_to_reply(message: discord.Message) -> list[str]:
    channel = message.channel
    if message.guild is None or not isinstance(channel, Channel):
        return []  # a direct message; or a thread nobody told us of, whose rights are not known either
    sending = "send_messages_in_threads" if isinstance(channel, discord.Thread) else "send_messages"
    return missing(channel, message.guild.me, [sending, "read_message_history"])


def _can_mend(message: discord.Message) -> bool:
    author, channel = message.author, message.channel
    if not isinstance(author, discord.Member) or not isinstance(channel, Channel):
        return False
    held = _held(channel, author)
    return held.manage_roles or held.manage_channels


def _held(channel: Channel, member: discord.Member) -> discord.Permissions:
    if isinstance(channel, discord.Thread) and channel.parent is None:
        return discord.Permissions.none()
    return channel.permissions_for(member)
