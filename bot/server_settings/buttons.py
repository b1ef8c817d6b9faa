"""The list of what a server has chosen."""

from __future__ import annotations

import discord
from discord.ui import LayoutView

from bot.libraries import Libraries
from bot.server_settings.views import settings_view
from bot.store.database import Store
from bot.toolkit.moderators import Moderators
from bot.toolkit.paging import ListPage, ModeratorPageButtons
from bot.toolkit.reply_language import private
from bot.toolkit.servers import server_of


class SettingsPage(ModeratorPageButtons):
    """Turns the list; for moderators."""

    prefix = "settings"

    def __init__(self, libraries: Libraries, store: Store, moderators: Moderators) -> None:
        super().__init__(moderators)
        self._libraries = libraries
        self._store = store

    async def view(self, interaction: discord.Interaction, page: ListPage) -> LayoutView:
        server = server_of(interaction)
        headers, snapshot = await self._libraries.headers(server), await self._store.snapshot(server)
        return settings_view(snapshot, headers, page, private(interaction))
