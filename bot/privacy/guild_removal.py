"""Servers that the bot was removed from, and whatever else is forgotten in time."""

from __future__ import annotations

import logging
from datetime import date, timedelta

import discord
from discord.ext import commands, tasks
from discord.utils import utcnow

from bot.shards import is_of
from bot.store.database import Store
from bot.store.retention import FORMER, QUESTIONS, UNUSED
from bot.toolkit.access.servers import is_brought_along

log = logging.getLogger(__name__)


class GuildRemovals(commands.Cog):
    """What is kept of a server goes when the bot has not been in it for as long as ``grace``.

    The bot is in the servers that Discord lists when it signs in, until it says that one is left. A server that added
    the commands alone is on no list: it counts as there for as long as it uses them.
    """

    def __init__(self, client: discord.AutoShardedClient, store: Store, grace: timedelta) -> None:
        self._client = client
        self._store = store
        self._grace = grace
        self._members: set[int] = set()
        self._noted: dict[int, date] = {}

    async def cog_load(self) -> None:
        self.sweep.start()

    async def cog_unload(self) -> None:
        self.sweep.cancel()

    @commands.Cog.listener()
    async def on_connect(self) -> None:
        # Discord has just listed them, and nothing was added or taken away since.
        self._members = {guild.id for guild in self._client.guilds}

    @commands.Cog.listener()
    async def on_guild_remove(self, guild: discord.Guild) -> None:
        self._members.discard(guild.id)
        await self._store.servers.mark_left(guild.id, utcnow())

    @commands.Cog.listener()
    async def on_guild_available(self, guild: discord.Guild) -> None:
        self._members.add(guild.id)

    @commands.Cog.listener()
    async def on_guild_join(self, guild: discord.Guild) -> None:
        self._members.add(guild.id)
        self._noted.pop(guild.id, None)
        await self._store.servers.rejoin(guild.id)

    @commands.Cog.listener()
    async def on_interaction(self, interaction: discord.Interaction) -> None:
        server, today = interaction.guild_id, utcnow().date()
        if not server or server in self._members or is_brought_along(interaction):
            return
        if self._noted.get(server) != today:
            self._noted[server] = today
            await self._store.servers.note_use(server, today)

    @tasks.loop(hours=1)
    async def sweep(self) -> None:
        try:
            # First, because a server that the bot came back to while it was not running must not be erased.
            await self._store.servers.note_all(self._members.__contains__, self._is_known, utcnow())
            # One process at a time; and each its own servers, for no other one knows whether the bot is back there.
            async with self._store.alone("erasing"):
                left, unused = utcnow() - self._grace, (utcnow() - UNUSED).date()
                erased = await self._store.servers.erase_left(left, unused, self._is_known)
                forgotten = await self._store.feedback.forget((utcnow() - QUESTIONS).date())
                former = await self._store.former_articles.forget(utcnow() - FORMER)
        except Exception:
            log.exception("nothing could be forgotten; the next try is in an hour")
        else:
            log.info(
                "erased %d servers and %d former articles, forgot %d questions and votes",
                len(erased),
                former,
                forgotten,
            )

    @sweep.before_loop
    async def _when_it_knows_where_it_is(self) -> None:
        await self._client.wait_until_ready()

    def _is_known(self, server: int) -> bool:
        """Whether Discord tells this process of a server: each shard has its own."""
        count = self._client.shard_count or 1
        return is_of(server, self._client.shard_ids or range(count), count)
