"""Which channel something is done in, and the channels that Discord tells of when it is asked alone."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

import discord
from cachetools import TTLCache

from bot.toolkit.permissions import Channel

REMEMBERED, SECONDS = 1_000, 600
"""Channels fetched, and how long what was told of one is believed."""
FETCHED = 10
"""Channels that one list fetches at most; the next one fetches more."""


class FetchedChannels:
    """Channels that are in no cache, archived threads mostly: fetched, and remembered."""

    def __init__(self) -> None:
        self._known: TTLCache[tuple[int, int], Channel | None] = TTLCache(REMEMBERED, SECONDS)

    async def channel(self, guild: discord.Guild, number: int) -> Channel | None:
        """A channel of a server; None where there is none, or the bot may not know."""
        return (await self.channels(guild, [number]))[number]

    async def channels(self, guild: discord.Guild, numbers: Collection[int]) -> dict[int, Channel | None]:
        """As ``channel``; None also for those beyond the ``FETCHED`` that are fetched at once."""
        channels: dict[int, Channel | None] = {}
        unknown = []
        for number in numbers:
            channels[number] = guild.get_channel_or_thread(number) or self._known.get((guild.id, number))
            if channels[number] is None and (guild.id, number) not in self._known:
                unknown.append(number)
        for number in unknown[:FETCHED]:
            channels[number] = self._known[guild.id, number] = await fetched_channel(guild, number)
        return channels


def whole_channel(channel: Any) -> int:
    """The id of a channel, for a thread that of the channel it belongs to: its articles are asked."""
    if channel is None:
        return 0  # of a kind that discord.py does not know
    return (channel.parent_id if isinstance(channel, discord.Thread) else None) or channel.id


async def fetched_channel(guild: discord.Guild, number: int) -> Channel | None:
    """A channel that the bot is not told of by itself; None where there is none, or the bot may not know."""
    try:
        return await guild.fetch_channel(number)
    except (discord.NotFound, discord.Forbidden, discord.InvalidData):
        return None
