"""What a server has chosen: shown, and changed."""

from __future__ import annotations

import discord
from discord import app_commands
from discord.app_commands import Choice
from discord.ext import commands
from discord.ui import LayoutView

from bot.libraries import Libraries
from bot.locales import languages, phrasebook
from bot.server_settings.views import chosen_view, said_of
from bot.store.database import Store
from bot.store.settings import Choice as Preference
from bot.toolkit.buttons import pressable
from bot.toolkit.menus import command_group, options, words
from bot.toolkit.moderators import Moderators, moderators_only
from bot.toolkit.paging import PAGE
from bot.toolkit.reply_language import private
from bot.toolkit.responses import defer_edit_if_slow, defer_if_slow, edit_message, send_private
from bot.toolkit.servers import server_of
from bot.toolkit.translator import localised

AUTOMATIC = "automatic"
LANGUAGES = [
    Choice(name=localised("settings-automatic"), value=AUTOMATIC),
    *(Choice(name=phrasebook(language)("language-name"), value=language) for language in languages()),
]


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
    async def show(self, interaction: discord.Interaction) -> None:
        await send_private(interaction, await defer_if_slow(interaction, self._page(interaction, 0), private=True))

    @settings.command(**words("settings-set"))
    @options(
        language="settings-set-language",
        questions_log="settings-set-questions-log",
        moderator_role="settings-set-moderator-role",
    )
    @app_commands.choices(language=LANGUAGES)
    @moderators_only
    async def change(
        self,
        interaction: discord.Interaction,
        language: str | None = None,
        questions_log: bool | None = None,
        moderator_role: discord.Role | None = None,
    ) -> None:
        changes = _changes(language, questions_log, moderator_role)
        for preference, value in changes.items():
            await self._store.set_preference(server_of(interaction), preference, value)
        changed = await self._store.preferences(server_of(interaction))
        await send_private(interaction, said_of(changed, changes, private(interaction)))

    async def change_page(self, interaction: discord.Interaction, page: str) -> None:
        await self._moderators.require(interaction)
        await edit_message(interaction, await defer_edit_if_slow(interaction, self._page(interaction, int(page))))

    async def _page(self, interaction: discord.Interaction, page: int) -> LayoutView:
        server = server_of(interaction)
        library = (await self._libraries.of(server)).library
        channels = await self._store.channels_in_use(server)
        return chosen_view(
            await self._store.preferences(server), channels, library.articles, page, private(interaction)
        )


def _changes(
    language: str | None, questions_log: bool | None, moderator_role: discord.Role | None
) -> dict[Preference, str | int | bool | None]:
    changes: dict[Preference, str | int | bool | None] = {}
    if language is not None:
        changes["language"] = None if language == AUTOMATIC else language
    if questions_log is not None:
        changes["keeps_questions"] = questions_log
    if moderator_role is not None:
        changes["moderator_role"] = None if moderator_role.is_default() else moderator_role.id
    return changes
