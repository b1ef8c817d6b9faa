"""The list of what a server has chosen."""

from __future__ import annotations

import discord
from discord.ui import LayoutView

from bot.libraries.server_libraries import Libraries
from bot.server_settings.views import settings_view
from bot.store.database import Store
from bot.store.settings import LOG_CHANNEL, SETTINGS
from bot.toolkit.access.permissions import WRITING, missing
from bot.toolkit.access.servers import server_of
from bot.toolkit.components.paging import ListPage, PageButtons
from bot.toolkit.reply_language import private
from bot.toolkit.workers import computed


class SettingsPage(PageButtons):
    """Turns the list; for moderators."""

    prefix, reach = "settings", "server"

    def __init__(self, libraries: Libraries, store: Store) -> None:
        self._libraries = libraries
        self._store = store

    async def view(self, interaction: discord.Interaction, page: ListPage) -> LayoutView:
        server = server_of(interaction)
        await self._forget_gone(interaction.guild, server)
        headers, snapshot = await self._libraries.headers(server), await self._store.snapshot(server)
        has_encoder = self._libraries.encoder_version is not None
        is_log_known = not snapshot.settings.is_damaged(LOG_CHANNEL)
        log_gone = is_log_known and _is_log_gone(interaction.guild, snapshot.settings[LOG_CHANNEL])
        say = private(interaction)
        return await computed(settings_view, snapshot, headers, page, say, has_encoder=has_encoder, log_gone=log_gone)

    async def _forget_gone(self, guild: discord.Guild | None, server: int) -> None:
        """What was deleted in Discord while the bot was not there to hear of it."""
        if guild is None or guild.unavailable or not guild.roles:
            return  # the bot is no member, or knows nothing yet
        snapshot = await self._store.snapshot(server)
        chosen = {channel for setting in SETTINGS for channel in snapshot.settings.channels_of(setting)}
        for channel in chosen | snapshot.channel_articles.keys():
            if guild.get_channel(channel) is None:
                await self._store.channels.forget(server, channel)
        for role in snapshot.settings.roles():
            if guild.get_role(role) is None:
                await self._store.settings.forget_role(server, role)


def _is_log_gone(guild: discord.Guild | None, channel: int | None) -> bool:
    """Whether nothing can be posted in the channel chosen for the log."""
    if channel is None or guild is None or guild.unavailable:
        return False
    known = guild.get_channel(channel)
    return known is None or bool(missing(known, guild.me, WRITING))
