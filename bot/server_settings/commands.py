"""What a server has chosen: shown, and changed."""

from __future__ import annotations

from typing import Any

import discord
from discord.ext import commands

from bot.errors import UnfitOption, UnwritableChannel
from bot.libraries.server_libraries import Libraries
from bot.server_settings.buttons import SettingsPage
from bot.server_settings.options import chosen_values, options_for
from bot.server_settings.views import changed_text
from bot.store.database import Store
from bot.store.settings import ANSWERS, IN_THREAD, LOG_CHANNEL, SETTINGS
from bot.toolkit.access.channels import begins_threads, whole_channel
from bot.toolkit.access.moderators import moderators_only, require_moderator
from bot.toolkit.access.permissions import WRITING, missing
from bot.toolkit.access.servers import server_of
from bot.toolkit.acts import note_act
from bot.toolkit.components.menus import command_group, options, words
from bot.toolkit.reply_language import private
from bot.toolkit.responses import send_private


class ServerSettings(commands.Cog):
    """For moderators, who do not choose who else is one; limits are the operator's."""

    settings = command_group("settings", moderators=True)

    def __init__(self, libraries: Libraries, store: Store) -> None:
        self._libraries = libraries
        self._store = store
        self._list = SettingsPage(libraries, store)

    @commands.Cog.listener()
    async def on_guild_channel_delete(self, channel: discord.abc.GuildChannel) -> None:
        await self._store.channels.forget(channel.guild.id, channel.id)

    @commands.Cog.listener()
    async def on_guild_role_delete(self, role: discord.Role) -> None:
        if role.id in (await self._store.snapshot(role.guild.id)).settings.roles():
            await self._store.settings.forget_role(role.guild.id, role.id)

    @settings.command(**words("settings-show"))
    @moderators_only
    async def list_settings(self, interaction: discord.Interaction) -> None:
        view = await self._list.view(interaction, self._list.first_page())
        await send_private(interaction, view)

    @settings.command(**words("settings-set"))
    @options_for(SETTINGS)
    @options(here="settings-set-here")
    @moderators_only
    async def change(self, interaction: discord.Interaction, /, here: bool = False, **given: Any) -> None:
        chosen = chosen_values(SETTINGS, given, has_encoder=self._libraries.encoder_version is not None, here=here)
        if not chosen:
            await send_private(interaction, private(interaction)("settings-nothing-given"))
            return
        if any(setting.for_managers for setting in chosen):
            await require_moderator(interaction, "management")
        if LOG_CHANNEL in chosen:
            chosen[LOG_CHANNEL] = await self._log_channel(interaction, given[LOG_CHANNEL.name])
        if here and chosen.get(ANSWERS) == IN_THREAD and not begins_threads(interaction.channel):
            raise UnfitOption("threads")
        channel = whole_channel(interaction.channel) if here else None
        values = await self._store.settings.set(server_of(interaction), chosen, channel)
        note_act(interaction, lambda say: say("log-settings", what=changed_text(values, chosen, channel, say)))
        await send_private(interaction, changed_text(values, chosen, channel, private(interaction)))

    async def _log_channel(self, interaction: discord.Interaction, channel: discord.TextChannel) -> int | None:
        """The channel that is chosen; None where it was chosen already. Raises: UnwritableChannel."""
        if (await self._store.snapshot(server_of(interaction))).settings[LOG_CHANNEL] == channel.id:
            return None
        # Where the commands were added alone, the bot is no member and can post nothing by itself.
        if lacking := WRITING if channel.guild.unavailable else missing(channel, channel.guild.me, WRITING):
            raise UnwritableChannel(tuple(lacking))
        return channel.id
