"""Which channels whoever acts may read."""

from __future__ import annotations

from collections.abc import Collection, Iterable

import discord

from bot.toolkit.channels import FetchedChannels
from bot.toolkit.moderators import Moderators
from bot.toolkit.permissions import Channel, may_read


class ReadableChannels:
    """Of channels that are gone, or hidden from the bot, moderators of the server alone may read."""

    def __init__(self, moderators: Moderators) -> None:
        self._moderators = moderators
        self._channels = FetchedChannels()

    async def channel(self, guild: discord.Guild, number: int) -> Channel | None:
        """See `FetchedChannels.channel`."""
        return await self._channels.channel(guild, number)

    def gone(self, guild: discord.Guild, numbers: Iterable[int]) -> list[int]:
        """See `FetchedChannels.gone`."""
        return self._channels.gone(guild, numbers)

    async def among(self, interaction: discord.Interaction, numbers: Collection[int]) -> set[int]:
        """Those of these channels, of which the first are fetched first, that whoever acts may read."""
        is_moderator = await self._moderators.include(interaction)
        channels = await self._channels.channels(interaction.guild, numbers) if interaction.guild else {}
        return {number for number in numbers if _reads(interaction, number, channels.get(number), is_moderator)}


def _reads(interaction: discord.Interaction, number: int, channel: Channel | None, is_moderator: bool) -> bool:
    if number == interaction.channel_id:
        return True
    if channel is None or not isinstance(interaction.user, discord.Member):
        return is_moderator
    return may_read(channel, interaction.user)
