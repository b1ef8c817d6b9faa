"""Which channel something is done in, and the channels that Discord tells of when it is asked alone."""

from __future__ import annotations

import math
from collections import OrderedDict
from collections.abc import Collection
from time import monotonic
from typing import Any

import discord

from bot.toolkit.permissions import Channel

REMEMBERED, SECONDS = 1_000, 600
"""Channels fetched, and how long what was told of one is believed."""
FETCHED = 10
"""Channels that one list fetches at most; the next one fetches more."""


class FetchedChannels:
    """Channels that are in no cache, archived threads mostly: fetched, and remembered."""

    def __init__(self) -> None:
        self._known: OrderedDict[tuple[int, int], tuple[float, Channel | None]] = OrderedDict()

    async def channel(self, guild: discord.Guild, number: int) -> Channel | None:
        """A channel of a server; None where there is none, or the bot may not know."""
        return (await self.channels(guild, [number]))[number]

    async def channels(self, guild: discord.Guild, numbers: Collection[int]) -> dict[int, Channel | None]:
        """As ``channel``; None also for those beyond the ``FETCHED`` that are fetched at once."""
        channels: dict[int, Channel | None] = {}
        unknown = []
        for number in numbers:
            at, known = self._known.get((guild.id, number), (-math.inf, None))
            channels[number] = guild.get_channel_or_thread(number) or known
            if channels[number] is None and monotonic() - at >= SECONDS:
                unknown.append(number)
        for number in unknown[:FETCHED]:
            channels[number] = await fetched_channel(guild, number)
            self._remember(guild.id, number, channels[number])
        return channels

    def _remember(self, server: int, number: int, channel: Channel | None) -> None:
        self._known[server, number] = monotonic(), channel
        if len(self._known) > REMEMBERED:
            self._known.popitem(last=False)


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
