"""In which server something is done."""

from __future__ import annotations

import discord
from discord import app_commands


def server_of(interaction: discord.Interaction) -> int:
    """Raises: NoPrivateMessage, where it is none."""
    if interaction.guild_id is None:
        raise app_commands.NoPrivateMessage
    return interaction.guild_id
