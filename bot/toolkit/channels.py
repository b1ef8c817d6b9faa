"""Which channel something is done in, and the channels that Discord tells of when it is asked alone."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from contextlib import suppress
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
        self._gone: TTLCache[tuple[int, int], None] = TTLCache(REMEMBERED, SECONDS)

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
            channels[number] = self._known[guild.id, number] = await self._fetched(guild, number)
        return channels

    def gone(self, guild: discord.Guild, numbers: Iterable[int]) -> list[int]:
        """Those of these channels of which Discord said that there are none."""
        return [number for number in numbers if (guild.id, number) in self._gone]

    async def _fetched(self, guild: discord.Guild, number: int) -> Channel | None:
        try:
            return await _existing_channel(guild, number)
        except discord.NotFound:
            self._gone[guild.id, number] = None
            return None


def whole_channel(channel: Any) -> int:
    """The id of a channel, for a thread that of the channel it belongs to: its articles are asked."""
    if channel is None:
        return 0  # of a kind that discord.py does not know
    return (channel.parent_id if isinstance(channel, discord.Thread) else None) or channel.id


async def fetched_channel(guild: discord.Guild, number: int) -> Channel | None:
    """A channel that the bot is not told of by itself; None where there is none, or the bot may not know."""
    with suppress(discord.NotFound):
        return await _existing_channel(guild, number)
    return None


async def _existing_channel(guild: discord.Guild, number: int) -> Channel | None:
    """None where the bot may not know. Raises: discord.NotFound."""
    with suppress(discord.Forbidden, discord.InvalidData):
        return await guild.fetch_channel(number)
    return None
