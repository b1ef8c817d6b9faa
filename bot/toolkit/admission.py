"""Which servers the bot works in: all but those that its operator blocked."""

from __future__ import annotations

import discord

from bot.errors import ServerBlocked
from bot.store.database import Store


class Admission:
    def __init__(self, store: Store) -> None:
        self._store = store

    async def check(self, interaction: discord.Interaction) -> None:
        """Raises: ServerBlocked."""
        server = interaction.guild_id
        if server and (await self._store.snapshot(server)).rules.is_blocked:
            raise ServerBlocked
