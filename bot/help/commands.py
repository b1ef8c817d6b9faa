"""What the bot is, what it can do, and what it keeps."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta
from importlib.metadata import version
from typing import Any

import discord
from discord import app_commands
from discord.ext import commands

from bot.errors import NoArticles, Reach
from bot.help.examples import example_questions
from bot.help.views import EVERY_REACH, about_view, commands_of, help_view, how_to_ask, privacy_view
from bot.libraries.server_libraries import Libraries
from bot.locales import Phrasebook
from bot.store.database import Store
from bot.toolkit.access.askers import Askers
from bot.toolkit.access.channels import whole_channel
from bot.toolkit.access.moderators import Moderators
from bot.toolkit.access.servers import snapshot_in, ways_to_ask
from bot.toolkit.components.menus import available, words
from bot.toolkit.error_messages import explanation
from bot.toolkit.reply_language import private
from bot.toolkit.responses import send_private
from bot.toolkit.workers import computed

PATIENCE = 1.0
"""Seconds that help may wait for the library."""


class Help(commands.Cog):
    """Told to the reader alone, in the reader's language."""

    def __init__(
        self,
        tree: app_commands.CommandTree[Any],
        command_ids: Mapping[str, int],
        libraries: Libraries,
        store: Store,
        moderators: Moderators,
        askers: Askers,
    ) -> None:
        """``command_ids`` are those that Discord gave; there are none before it was asked."""
        self._tree = tree
        self._command_ids = command_ids
        self._libraries = libraries
        self._store = store
        self._moderators = moderators
        self._askers = askers

    @app_commands.command(**words("help"))
    @available(directly=True)
    async def help(self, interaction: discord.Interaction) -> None:
        say, role = private(interaction), await self._askers.role_lacked(interaction)
        directly = interaction.guild_id is None
        offered = commands_of(self._tree, directly=directly, reaches=await self._reaches(interaction))
        examples = [] if role else await self._examples(interaction, say)
        nothing = explanation(NoArticles(), say, directly=directly) if examples is None else None
        how = how_to_ask(examples or [], say, ways_to_ask(interaction), role, nothing)
        await send_private(interaction, help_view(offered, self._command_ids, how, say))

    async def _reaches(self, interaction: discord.Interaction) -> frozenset[Reach]:
        """How far the reader's acts may reach; moderators of a channel see all that moderators do."""
        if await self._moderators.include(interaction, "channel"):
            return frozenset(EVERY_REACH)
        return frozenset(["articles"] if await self._moderators.include(interaction, "articles") else [])

    async def _examples(self, interaction: discord.Interaction, say: Phrasebook) -> list[str] | None:
        """An empty list where the library takes its time: nobody waits for them. None where no article answers."""
        server_library = await self._libraries.within(PATIENCE, interaction.guild_id)
        if server_library is None:
            return []
        if not server_library.headers:
            return None
        snapshot = await snapshot_in(self._store, interaction.guild_id)
        slugs = server_library.chosen(snapshot.articles_of(whole_channel(interaction.channel)))
        return await computed(example_questions, server_library.library, slugs, say)


class About(commands.Cog):
    """What the bot is, and what it keeps; told as help is."""

    def __init__(self, libraries: Libraries, grace: timedelta, contact: str, link_minutes: int) -> None:
        """``contact`` says how to reach the operator, where that is said; ``link_minutes`` how long a link is good."""
        self._libraries = libraries
        self._grace = grace
        self._contact = contact
        self._link_minutes = link_minutes

    @app_commands.command(**words("about"))
    @available(directly=True)
    async def about(self, interaction: discord.Interaction) -> None:
        view = about_view(version("pullquote"), self._libraries.encoder_version, private(interaction), self._contact)
        await send_private(interaction, view)

    @app_commands.command(**words("privacy"))
    @available(directly=True)
    async def privacy(self, interaction: discord.Interaction) -> None:
        await send_private(interaction, privacy_view(self._grace, self._link_minutes, private(interaction)))
