"""Whether all that is kept of a server is erased."""

from __future__ import annotations

import discord
from discord import ButtonStyle

from bot.privacy.memories import Memories
from bot.store.database import Store
from bot.toolkit.access.servers import server_of
from bot.toolkit.components.buttons import PlainButton
from bot.toolkit.reply_language import private
from bot.toolkit.responses import edit_message
from bot.toolkit.text_view import text_view


class EraseData(PlainButton):
    """For those who may manage the server when they press."""

    prefix, phrase, style, reach = "erase-data", "data-erase-yes", ButtonStyle.danger, "management"

    def __init__(self, store: Store, memories: Memories) -> None:
        self._store = store
        self._memories = memories

    async def press(self, interaction: discord.Interaction, target: str) -> None:
        await self._store.privacy.erase(server := server_of(interaction))
        self._memories.forget_server(server)
        await edit_message(interaction, text_view(private(interaction)("data-erased")))


class KeepData(PlainButton):
    prefix, phrase = "keep-data", "data-erase-no"

    async def press(self, interaction: discord.Interaction, target: str) -> None:
        await edit_message(interaction, text_view(private(interaction)("data-kept")))
