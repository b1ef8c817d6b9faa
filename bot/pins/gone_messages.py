"""Messages at which pins were made, and which are gone: the pins stay, and answer as before."""

from __future__ import annotations

import logging
from collections.abc import Iterable

import discord
from discord.ext import commands

from bot.errors import UnusableDatabase
from bot.store.database import Store

log = logging.getLogger(__name__)


class GonePinMessages(commands.Cog):
    """Hears that messages, threads and channels are deleted."""

    def __init__(self, store: Store) -> None:
        self._store = store

    @commands.Cog.listener()
    async def on_raw_message_delete(self, deleted: discord.RawMessageDeleteEvent) -> None:
        await self._forget(deleted.guild_id, deleted.channel_id, [deleted.message_id])

    @commands.Cog.listener()
    async def on_raw_bulk_message_delete(self, deleted: discord.RawBulkMessageDeleteEvent) -> None:
        await self._forget(deleted.guild_id, deleted.channel_id, deleted.message_ids)

    @commands.Cog.listener()
    async def on_raw_thread_delete(self, deleted: discord.RawThreadDeleteEvent) -> None:
        await self._forget(deleted.guild_id, deleted.thread_id)

    @commands.Cog.listener()
    async def on_guild_channel_delete(self, channel: discord.abc.GuildChannel) -> None:
        await self._forget(channel.guild.id, channel.id)

    async def _forget(self, server: int | None, channel: int, messages: Iterable[int] | None = None) -> None:
        if server is None:
            return
        try:
            await self._store.pins.forget_messages(server, channel, messages)
        except UnusableDatabase as error:
            # A line, because messages are deleted all the time; whoever needs this one finds that it is gone.
            log.warning("whether a message that is gone was pinned is not known: %s", error.reason)
