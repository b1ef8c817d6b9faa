"""Notices that Discord has been out of reach for so long that another start is the better try.

discord.py itself closes a connection on which nothing arrives for a minute, and tries again and again to resume it.
What it lacks is an end: where the tries do not succeed, or succeed without Discord's saying so, it goes on for ever.
"""

from __future__ import annotations

import asyncio
import time

from discord.ext import commands

from bot.operator_errors import GatewaySilent

PATIENCE = 900.0
"""Seconds that a shard may be without a session before the process ends."""
LOOKED = 100
"""Looks in this time."""


class Watchdog(commands.Cog):
    """A shard has a session from Discord's READY or RESUMED until the connection ends."""

    def __init__(self, client: commands.AutoShardedBot) -> None:
        self._client = client
        self._began = time.monotonic()
        self._down: dict[int, float] = {}
        self._up: set[int] = set()

    @property
    def is_connected(self) -> bool:
        """Whether all shards of this process have a session."""
        return bool(self._client.shards) and self._up >= set(self._client._connection.shard_ids)

    async def silence(self) -> None:
        """Return never. Raises: GatewaySilent."""
        while True:
            await asyncio.sleep(PATIENCE / LOOKED)
            if not self.is_connected and time.monotonic() - self._since() > PATIENCE:
                raise GatewaySilent

    def _since(self) -> float:
        """When the shard that is down for longest lost its session; until all were up once, when the last one came."""
        return min(self._down.values()) if self._down else self._began

    @commands.Cog.listener("on_shard_connect")
    @commands.Cog.listener("on_shard_resumed")
    async def note_up(self, shard: int) -> None:
        self._began = time.monotonic()
        self._up.add(shard)
        self._down.pop(shard, None)

    @commands.Cog.listener()
    async def on_shard_disconnect(self, shard: int) -> None:
        self._up.discard(shard)
        self._down.setdefault(shard, time.monotonic())
