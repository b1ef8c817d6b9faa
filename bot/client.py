"""The bot: its intents, its commands, and whom it may mention (nobody)."""

from __future__ import annotations

import logging
from datetime import timedelta

import discord
from discord.ext import commands

from bot.answers.buttons import Answers
from bot.answers.commands import Ask
from bot.answers.mentions import Mentions
from bot.answers.service import Answering
from bot.feedback.commands import Questions
from bot.help.commands import Help
from bot.libraries import Libraries
from bot.pins.commands import Pins
from bot.pins.service import Pinning
from bot.privacy.commands import Data
from bot.privacy.guild_removal import GuildRemovals
from bot.server_settings.commands import ServerSettings
from bot.settings import LIMITS
from bot.sources.buttons import SourceButtons
from bot.sources.commands import Sources
from bot.sources.service import Sourcing
from bot.store.database import Store
from bot.store.records import Limits
from bot.store.retention import GRACE
from bot.toolkit.moderators import Moderators
from bot.toolkit.permissions import Rights
from bot.tree import Tree, sync_when_changed

log = logging.getLogger(__name__)

INTENTS = discord.Intents(guilds=True, guild_messages=True, dm_messages=True)
"""None of them privileged: messages that mention the bot, or are sent to it, carry their text without."""


class Pullquote(commands.Bot):
    """The bot, with what it uses. ``start(token)`` raises `discord.LoginFailure` for a wrong token."""

    def __init__(
        self, libraries: Libraries, store: Store, *, grace: timedelta = GRACE, limits: Limits = LIMITS
    ) -> None:
        super().__init__(
            command_prefix=commands.when_mentioned,
            help_command=None,
            tree_cls=Tree,
            intents=INTENTS,
            allowed_mentions=discord.AllowedMentions.none(),
            max_messages=None,
        )
        self._libraries = libraries
        self._store = store
        self._grace = grace
        self._limits = limits
        self.moderators = Moderators(store)

    async def setup_hook(self) -> None:
        answering = Answering(self._libraries, self._store)
        await self._add(Ask(answering))
        await self._add(Mentions(answering, Rights(self)))
        await self._add(Answers(answering, self.moderators))
        sourcing = Sourcing(self._libraries, self._store, self._limits)
        await self._add(Sources(sourcing, self.moderators))
        await self._add(SourceButtons(sourcing, self.moderators))
        await self._add(Pins(Pinning(answering, self._store, self.moderators), answering, self.moderators))
        await self._add(Questions(self._store, self.moderators))
        await self._add(ServerSettings(self._libraries, self._store, self.moderators))
        await self._add(Data(self._store, self.moderators))
        await self._add(Help(self.tree, self.moderators, self._grace))
        await self._add(GuildRemovals(self, self._store, self._grace))
        try:
            await sync_when_changed(self.tree, self._store)
        except discord.HTTPException:
            # The commands Discord has still work, and starting again and again would only make it worse.
            log.exception("the commands could not be synced")

    async def on_message(self, message: discord.Message) -> None:
        """Nothing: a message is a question, never a prefix command. Cogs listen for themselves."""

    async def _add(self, cog: commands.Cog) -> None:
        """A cog, with its entries of messages' menus and what can be pressed."""
        await self.add_cog(cog)
        for menu in getattr(cog, "menus", ()):
            self.tree.add_command(menu)
        self.add_dynamic_items(*getattr(cog, "pressables", ()))
