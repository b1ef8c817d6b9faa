"""Discord's own pins, which mirror ours: set, taken away, counted."""

from __future__ import annotations

import logging
from typing import Any, Literal

import discord

from bot.errors import UnknownMessage
from bot.toolkit.access.permissions import missing, reading
from bot.toolkit.access.servers import is_member
from bot.toolkit.responses import REQUEST_ERRORS

log = logging.getLogger(__name__)

ROOM = 250
"""Messages that Discord keeps pinned in a channel."""

_FULL = 30003
"""Discord's code for a channel that has as many as it may."""

DiscordPinProblem = Literal["right", "room", "refused", "member"]
"""Why a message has no pin of Discord's: the right to pin is missing, or the room, Discord knows why, or the bot is no
member of the server."""


async def pin_in_discord(
    interaction: discord.Interaction, message: discord.Message | discord.PartialMessage
) -> DiscordPinProblem | None:
    """Pin a message in Discord too; what was missing for that, if anything. Raises ``UnknownMessage``."""
    if isinstance(message, discord.Message) and message.pinned:
        return None
    if not is_member(interaction):
        return "member"
    if not _may_pin(interaction, message.channel):
        return "right"
    try:
        await message.pin()
    except discord.NotFound as error:
        raise UnknownMessage from error
    except discord.Forbidden:
        return "right"
    except REQUEST_ERRORS as error:
        if isinstance(error, discord.HTTPException) and error.code == _FULL:
            return "room"
        log.warning("Discord's own pin was not set: %s", error)
        return "refused"
    return None


async def unpin_in_discord(
    interaction: discord.Interaction, channel_id: int, message_id: int
) -> DiscordPinProblem | None:
    """Take Discord's own pin away; why it is still there, if it is."""
    if not is_member(interaction):
        return None  # there never was one
    try:
        channel = await _channel(interaction, channel_id)
        if not _may_pin(interaction, channel):
            return "right" if await _is_pinned(interaction, channel_id, message_id) else None
        await channel.get_partial_message(message_id).unpin()
    except (discord.NotFound, UnknownMessage):
        return None  # the message is gone, and its pin with it
    except discord.Forbidden:
        return "right"
    except (*REQUEST_ERRORS, discord.InvalidData) as error:
        log.warning("Discord's own pin was not taken away: %s", error)
        return "refused"
    return None


async def pinned_message(interaction: discord.Interaction, channel_id: int, message_id: int) -> discord.Message | None:
    """The message at which a pin was made; None where the bot may not read or change it.

    Raises ``UnknownMessage``, where it is gone.
    """
    if not is_member(interaction) or interaction.guild is None:
        return None
    try:
        channel = await _channel(interaction, channel_id)
        is_closed = isinstance(channel, discord.Thread) and channel.archived
        if is_closed or missing(channel, interaction.guild.me, reading(channel)):
            return None
        message: discord.Message = await channel.fetch_message(message_id)
    except discord.NotFound as error:
        raise UnknownMessage from error
    except (*REQUEST_ERRORS, discord.InvalidData) as error:
        log.info("the message of a pin is out of reach: %s", error)
        return None
    return message if message.author == interaction.client.user else None


async def _is_pinned(interaction: discord.Interaction, channel_id: int, message_id: int) -> bool:
    """Whether Discord has a message pinned, which it never did where the right to pin was missing from the start."""
    message = await pinned_message(interaction, channel_id, message_id)
    return message is None or message.pinned  # of what cannot be read, nobody can tell


async def count_discord_pins(interaction: discord.Interaction) -> int | None:
    """How many messages are pinned in the channel where somebody acts; None if the bot may not know."""
    channel = interaction.channel
    rights = interaction.app_permissions
    may_know = is_member(interaction) and rights.view_channel and rights.read_message_history
    if not may_know or not isinstance(channel, discord.abc.Messageable):
        return None
    try:
        return len([message async for message in channel.pins(limit=ROOM)])
    except REQUEST_ERRORS as error:
        log.warning("Discord's own pins could not be counted: %s", error)
        return None


async def _channel(interaction: discord.Interaction, channel_id: int) -> Any:
    """From Discord itself where the bot was not told of it: an archived thread, mostly."""
    if channel_id == interaction.channel_id:
        return interaction.channel
    assert interaction.guild is not None
    return interaction.guild.get_channel_or_thread(channel_id) or await interaction.guild.fetch_channel(channel_id)


def _may_pin(interaction: discord.Interaction, channel: Any) -> bool:
    if channel.id == interaction.channel_id:
        return interaction.app_permissions.pin_messages
    assert interaction.guild is not None
    return not missing(channel, interaction.guild.me, ["pin_messages"])
