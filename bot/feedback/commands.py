"""Questions that found nothing, and what members think of answers."""

from __future__ import annotations

import discord
from discord import app_commands
from discord.ext import commands

from bot.feedback.buttons import QuestionsPage
from bot.store.database import Store
from bot.store.settings import QUESTIONS_LOG
from bot.toolkit.access.moderators import moderators_only
from bot.toolkit.access.servers import server_of
from bot.toolkit.components.menus import available, words
from bot.toolkit.reply_language import private
from bot.toolkit.responses import send_private


class Questions(commands.Cog):
    """What a server's moderators may know of questions; never who asked."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._list = QuestionsPage(store)

    @app_commands.command(**words("questions"))
    @available(directly=False)
    @moderators_only
    async def questions(self, interaction: discord.Interaction) -> None:
        if (await self._store.snapshot(server_of(interaction))).settings[QUESTIONS_LOG]:
            view = await self._list.view(interaction, self._list.first_page())
            await send_private(interaction, view)
        else:
            await send_private(interaction, private(interaction)("questions-off"))
