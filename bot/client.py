"""The bot: its intents, its commands, and whom it may mention (nobody)."""

from __future__ import annotations

import logging
import sys
from typing import TYPE_CHECKING, Any

import discord
from discord.ext import commands

from bot.commands.ask import Ask, public_phrasebook, reply
from bot.tree import SyncMemory, Tree, explanation, sync_when_changed

if TYPE_CHECKING:
    from bot.libraries import Libraries

log = logging.getLogger(__name__)

INTENTS = discord.Intents(guilds=True, guild_messages=True, dm_messages=True)
"""None of them privileged: messages that mention the bot, or are sent to it, carry their text without."""


class Pullquote(commands.Bot):
    """The bot, with what it uses. ``start(token)`` raises `discord.LoginFailure` for a wrong token."""

    def __init__(self, libraries: Libraries, sync_memory: SyncMemory) -> None:
        super().__init__(
            command_prefix=commands.when_mentioned,
            help_command=None,
            tree_cls=Tree,
            intents=INTENTS,
            allowed_mentions=discord.AllowedMentions.none(),
            max_messages=None,
        )
        self._libraries = libraries
        self._sync_memory = sync_memory

    async def setup_hook(self) -> None:
        await self.add_cog(Ask(self._libraries))
        try:
            await sync_when_changed(self.tree, self._sync_memory)
        except discord.HTTPException:
            # The commands Discord has still work, and starting again and again would only make it worse.
            log.exception("the commands could not be synced")

    async def on_message(self, message: discord.Message) -> None:
        """Nothing: a message is a question, never a prefix command. Cogs listen for themselves."""

    async def on_error(self, event_method: str, /, *args: Any, **kwargs: Any) -> None:
        """Say one sentence to the person whose message failed, and leave one traceback in the log."""
        log.exception("%s failed", event_method)
        message, error = next((arg for arg in args if isinstance(arg, discord.Message)), None), sys.exception()
        if message is None or error is None:
            return
        try:
            await reply(message, explanation(error, public_phrasebook(message)))
        except discord.HTTPException as failure:
            log.warning("could not say that %s failed: %s", event_method, failure)
