"""What the bot is, what it can do, and what it keeps."""

from __future__ import annotations

from datetime import timedelta
from importlib.metadata import version
from typing import Any

import discord
from discord import app_commands
from discord.ext import commands

from bot.help.views import about_view, commands_of, help_view, privacy_view
from bot.toolkit.menus import available, words
from bot.toolkit.moderators import Moderators
from bot.toolkit.reply_language import private
from bot.toolkit.responses import send_private


class Help(commands.Cog):
    """Told to the reader alone, in the reader's language."""

    def __init__(self, tree: app_commands.CommandTree[Any], moderators: Moderators, grace: timedelta) -> None:
        self._tree = tree
        self._moderators = moderators
        self._grace = grace

    @app_commands.command(**words("help"))
    @available(directly=True)
    async def help(self, interaction: discord.Interaction) -> None:
        directly = interaction.guild_id is None
        moderator = await self._moderators.include(interaction, "channel")
        offered = commands_of(self._tree, directly=directly, moderator=moderator)
        await send_private(interaction, help_view(offered, private(interaction), directly=directly))

    @app_commands.command(**words("about"))
    @available(directly=True)
    async def about(self, interaction: discord.Interaction) -> None:
        await send_private(interaction, about_view(version("pullquote"), private(interaction)))

    @app_commands.command(**words("privacy"))
    @available(directly=True)
    async def privacy(self, interaction: discord.Interaction) -> None:
        await send_private(interaction, privacy_view(self._grace, private(interaction)))
