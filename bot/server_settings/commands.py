"""What a server has chosen: shown, and changed."""

from __future__ import annotations

from typing import Any

import discord
from discord.ext import commands
from discord.ui import LayoutView

from bot.libraries import Libraries
from bot.server_settings.options import chosen_values, options_for
from bot.server_settings.views import changed_text, settings_view
from bot.store.database import Store
from bot.store.settings import SETTINGS
from bot.toolkit.buttons import pressable
from bot.toolkit.channels import whole_channel
from bot.toolkit.menus import command_group, words
from bot.toolkit.moderators import Moderators, moderators_only
from bot.toolkit.paging import PAGE
from bot.toolkit.reply_language import private
from bot.toolkit.responses import defer_edit_if_slow, defer_if_slow, edit_message, send_private
from bot.toolkit.servers import server_of


class ServerSettings(commands.Cog):
    """For moderators; limits are the operator's."""

    settings = command_group("settings", moderators=True)

    def __init__(self, libraries: Libraries, store: Store, moderators: Moderators) -> None:
        self._libraries = libraries
        self._store = store
        self._moderators = moderators
        self.pressables = [pressable(rf"settings:{PAGE}", self.change_page, "turning the settings' page")]

    @settings.command(**words("settings-show"))
    @moderators_only
    async def show_settings(self, interaction: discord.Interaction) -> None:
        await send_private(interaction, await defer_if_slow(interaction, self._page(interaction, 0), private=True))

    @settings.command(**words("settings-set"))
    @options_for(SETTINGS)
    @moderators_only
    async def change(self, interaction: discord.Interaction, /, **given: Any) -> None:
        chosen = chosen_values(SETTINGS, given)
        channel = whole_channel(interaction.channel)
        values = await self._store.settings.set(server_of(interaction), chosen, channel)
        await send_private(interaction, changed_text(values, chosen, channel, private(interaction)))

    async def change_page(self, interaction: discord.Interaction, page: str) -> None:
        await self._moderators.require(interaction)
        await edit_message(interaction, await defer_edit_if_slow(interaction, self._page(interaction, int(page))))

    async def _page(self, interaction: discord.Interaction, page: int) -> LayoutView:
        server = server_of(interaction)
        headers, snapshot = await self._libraries.headers(server), await self._store.snapshot(server)
        return settings_view(snapshot, headers, page, private(interaction))
