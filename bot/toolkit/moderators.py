"""Who is a moderator, said once: it hides a command and refuses it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

import discord
from discord import app_commands

from bot.errors import NotModerator
from bot.store.database import Store
from bot.store.settings import MODERATOR_ROLE

T = TypeVar("T")


class Moderators:
    """May manage messages in the channel, or has the role that the server has chosen."""

    def __init__(self, store: Store) -> None:
        self._store = store

    async def include(self, interaction: discord.Interaction[Any]) -> bool:
        """Whether whoever acts is a moderator there; nobody is in a direct message."""
        member = interaction.user
        if interaction.guild_id is None or not isinstance(member, discord.Member):
            return False
        if interaction.permissions.manage_messages:
            return True
        role = (await self._store.snapshot(interaction.guild_id)).settings[MODERATOR_ROLE]
        return role is not None and member.get_role(role) is not None

    async def require(self, interaction: discord.Interaction[Any]) -> bool:
        """Raises: NotModerator. The result is there for `app_commands.check`."""
        if not await self.include(interaction):
            raise NotModerator
        return True


def moderators_only(command: T) -> T:
    """For moderators: Discord hides the command from others (its client's word is no proof), and the bot refuses it.

    Discord hides whole commands, so that a subcommand is only refused.
    """
    hidden: Callable[[T], T] = app_commands.default_permissions(manage_messages=True)
    refused: Callable[[T], T] = app_commands.check(_is_moderator)
    return refused(hidden(command))


async def _is_moderator(interaction: discord.Interaction[Any]) -> bool:
    # A check is given nothing but the interaction.
    moderators: Moderators = interaction.client.moderators
    try:
        return await moderators.require(interaction)
    except Exception as error:
        # What a check raises is reported only if it is one of discord.py's own errors.
        assert interaction.command is not None
        raise app_commands.CommandInvokeError(interaction.command, error) from error
