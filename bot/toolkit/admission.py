"""Which servers the bot works in: all but those that its operator blocked."""

from __future__ import annotations

import discord

from bot.errors import ServerBlocked
from bot.store.database import Store


class Admission:
    def __init__(self, store: Store) -> None:
        self._store = store

    async def is_open(self, server: int | None) -> bool:
        return not server or not (await self._store.snapshot(server)).rules.is_blocked

    async def check(self, interaction: discord.Interaction) -> None:
        """Raises: ServerBlocked."""
        if not await self.is_open(interaction.guild_id):
            raise ServerBlocked
