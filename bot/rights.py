"""What the bot may do in a channel, and who is told when it may not answer there."""

from __future__ import annotations

import logging

import discord

from bot.locales import Phrasebook, phrasebook

log = logging.getLogger(__name__)


class Rights:
    """Looks before it acts: ten thousand refusals in ten minutes, and Discord shuts the bot out."""

    def __init__(self, client: discord.Client) -> None:
        self._client = client
        self._told: set[int] = set()

    async def may_reply(self, message: discord.Message) -> bool:
        """Whether a message can be replied to; if not, whoever can mend that is told, once a run for each channel."""
        missing = missing_to_reply(message)
        if missing and message.channel.id not in self._told:
            self._told.add(message.channel.id)
            await self._tell(message, missing)
        return not missing

    async def _tell(self, message: discord.Message, missing: list[str]) -> None:
        guild = message.guild
        assert guild is not None
        say = phrasebook(guild.preferred_locale.value)
        person = message.author if _can_mend(message) else discord.Object(guild.owner_id or message.author.id)
        try:
            channel = await self._client.create_dm(person)
            await channel.send(say("rights-missing", channel=f"<#{message.channel.id}>", rights=named(missing, say)))
        except discord.HTTPException as error:
            log.warning("may not reply in channel %d, and could not say so: %s", message.channel.id, error)


def missing_to_reply(message: discord.Message) -> list[str]:
    """The rights that a reply would need, by their names in discord.py."""
    if message.guild is None or isinstance(message.channel, discord.PartialMessageable):
        return []  # a direct message; or a thread nobody told us of, whose rights are not known either
    held = message.channel.permissions_for(message.guild.me)
    sending = "send_messages_in_threads" if isinstance(message.channel, discord.Thread) else "send_messages"
    return [right for right in (sending, "read_message_history") if not getattr(held, right)]


def named(rights: list[str], say: Phrasebook) -> str:
    """Rights as Discord's own menus call them."""
    return ", ".join(say(f"right-{right.replace('_', '-')}") for right in rights)


def _can_mend(message: discord.Message) -> bool:
    author = message.author
    if not isinstance(author, discord.Member):
        return False
    held = message.channel.permissions_for(author)
    return held.manage_roles or held.manage_channels
