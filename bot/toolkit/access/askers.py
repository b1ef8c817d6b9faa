"""Who may ask: everybody, or whoever has the role that the server or the channel has chosen."""

from __future__ import annotations

from typing import Any

import discord

from bot.errors import NotAsker
from bot.store.database import Store
from bot.store.settings import ASKER_ROLE
from bot.toolkit.access.channels import whole_channel
from bot.toolkit.access.moderators import Moderators, has_role


class Askers:
    """Moderators of the channel always may; in a direct message, everybody may."""

    def __init__(self, store: Store, moderators: Moderators) -> None:
        self._store = store
        self._moderators = moderators

    async def role_lacked(self, interaction: discord.Interaction) -> int | None:
        """The role without which whoever acts may not ask there; None where they may."""
        if interaction.guild_id is None:
            return None
        role = await self._role_lacked(interaction.user, interaction.channel)
        return role if role and not await self._moderators.include(interaction, "channel") else None

    async def require(self, interaction: discord.Interaction) -> None:
        """Raises: NotAsker."""
        if role := await self.role_lacked(interaction):
            raise NotAsker(role)

    async def role_lacked_by_author(self, message: discord.Message) -> int | None:
        """As ``role_lacked``, by whoever wrote a message."""
        role = await self._role_lacked(message.author, message.channel)
        return role if role and not await self._moderators.include_author(message) else None

    async def _role_lacked(self, person: discord.User | discord.Member, channel: Any) -> int | None:
        if not isinstance(person, discord.Member) or channel is None:
            return None
        settings = (await self._store.snapshot(person.guild.id)).settings
        role = settings.in_channel(ASKER_ROLE, whole_channel(channel))
        return None if has_role(person, role) else role
