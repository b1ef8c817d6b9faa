"""Which channels whoever acts may read."""

from __future__ import annotations

from collections.abc import Collection

import discord

from bot.toolkit.access.channels import FetchedChannels
from bot.toolkit.access.moderators import Moderators
from bot.toolkit.access.permissions import Channel, may_read


class ReadableChannels(FetchedChannels):
    """Of channels that are gone, or hidden from the bot, moderators of the server alone may read."""

    def __init__(self, moderators: Moderators) -> None:
        super().__init__()
        self._moderators = moderators

    async def among(self, interaction: discord.Interaction, numbers: Collection[int]) -> set[int]:
        """Those of these channels, of which the first are fetched first, that whoever acts may read."""
        is_moderator = await self._moderators.include(interaction)
        channels = await self.channels(interaction.guild, numbers) if interaction.guild else {}
        return {number for number in numbers if _reads(interaction, number, channels.get(number), is_moderator)}


def _reads(interaction: discord.Interaction, number: int, channel: Channel | None, is_moderator: bool) -> bool:
    if number == interaction.channel_id:
        return True
    if channel is None or not isinstance(interaction.user, discord.Member):
        return is_moderator
    return may_read(channel, interaction.user)
