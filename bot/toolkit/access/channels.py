"""Which channel something is done in, and the channels that Discord tells of when it is asked alone."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from contextlib import suppress
from typing import Any, Literal

import discord
from cachetools import TTLCache

from bot.toolkit.access.permissions import Channel

GONE: Literal["gone"] = "gone"
REMEMBERED, SECONDS = 1_000, 600
"""Channels fetched, and how long what was told of one is believed."""
FETCHED = 10
"""Channels that one list fetches at most; the next one fetches more."""


class FetchedChannels:
    """Channels that are in no cache, archived threads mostly: fetched, and remembered."""

    def __init__(self) -> None:
        self._known: TTLCache[tuple[int, int], Channel | Literal["gone"] | None] = TTLCache(REMEMBERED, SECONDS)

    async def channel(self, guild: discord.Guild, number: int) -> Channel | None:
        """A channel of a server; None where there is none, or the bot may not know."""
        return (await self.channels(guild, [number]))[number]

    async def channels(self, guild: discord.Guild, numbers: Collection[int]) -> dict[int, Channel | None]:
        """As ``channel``; None also for those beyond the ``FETCHED`` that are fetched at once."""
        channels: dict[int, Channel | None] = {}
        fetched = 0
        for number in numbers:
            channel = guild.get_channel_or_thread(number)
            if channel is None and (guild.id, number) not in self._known and fetched < FETCHED:
                fetched += 1
                self._known[guild.id, number] = await _fetched_or_gone(guild, number)
            known = channel or self._known.get((guild.id, number))
            channels[number] = None if known == GONE else known
        return channels

    def gone(self, guild: discord.Guild, numbers: Iterable[int]) -> list[int]:
        """Those of these channels of which Discord said that there are none."""
        return [number for number in numbers if self._known.get((guild.id, number)) == GONE]


def whole_channel(channel: Any) -> int:
    """The id of a channel, for a thread that of the channel it belongs to: its articles are asked."""
    if channel is None:
        return 0  # of a kind that discord.py does not know
    return (channel.parent_id if isinstance(channel, discord.Thread) else None) or channel.id


def begins_threads(channel: Any) -> bool:
    """Whether threads begin below the messages of a channel, or of the one that a thread is in; or nobody knows."""
    whole = channel.parent if isinstance(channel, discord.Thread) else channel
    return not isinstance(whole, discord.VoiceChannel | discord.StageChannel | discord.ForumChannel)


async def fetched_channel(guild: discord.Guild, number: int) -> Channel | None:
    """A channel that the bot is not told of by itself; None where it may not know. Raises ``discord.NotFound``."""
    with suppress(discord.Forbidden, discord.InvalidData):
        return await guild.fetch_channel(number)
    return None


async def _fetched_or_gone(guild: discord.Guild, number: int) -> Channel | Literal["gone"] | None:
    try:
        return await fetched_channel(guild, number)
    except discord.NotFound:
        return GONE
