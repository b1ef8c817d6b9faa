"""Questions that found nothing, and what members think of answers."""

from __future__ import annotations

import discord
from discord import app_commands
from discord.ext import commands
from discord.ui import LayoutView
from discord.utils import utcnow

from bot.answers.answer_state import question_in
from bot.feedback.views import questions_view
from bot.store.database import Store
from bot.store.retention import QUESTIONS
from bot.store.settings import QUESTIONS_LOG
from bot.toolkit.buttons import pressable, pressed_message
from bot.toolkit.menus import available, words
from bot.toolkit.moderators import Moderators, moderators_only
from bot.toolkit.paging import PAGE
from bot.toolkit.reply_language import private
from bot.toolkit.responses import edit_message, send_private
from bot.toolkit.servers import server_of
from index import question_key


class Questions(commands.Cog):
    """What a server's moderators may know of questions; never who asked."""

    def __init__(self, store: Store, moderators: Moderators) -> None:
        self._store = store
        self._moderators = moderators
        self.pressables = [
            pressable(rf"questions:{PAGE}", self.change_page, "turning the questions' page"),
            pressable(r"(?P<vote>helpful|unhelpful):.+", self.vote, "voting"),
        ]

    @app_commands.command(**words("questions"))
    @available(directly=False)
    @moderators_only
    async def questions(self, interaction: discord.Interaction) -> None:
        if (await self._store.snapshot(server_of(interaction))).settings[QUESTIONS_LOG]:
            await send_private(interaction, await self._page(interaction, 0))
        else:
            await send_private(interaction, private(interaction)("questions-off"))

    async def change_page(self, interaction: discord.Interaction, page: str) -> None:
        await self._moderators.require(interaction)
        await edit_message(interaction, await self._page(interaction, int(page)))

    async def vote(self, interaction: discord.Interaction, vote: str) -> None:
        await send_private(interaction, private(interaction)(await self._voted(interaction, vote == "helpful")))

    async def _page(self, interaction: discord.Interaction, page: int) -> LayoutView:
        asked = await self._store.feedback.tallies(server_of(interaction), (utcnow() - QUESTIONS).date())
        return questions_view(asked, page, private(interaction))

    async def _voted(self, interaction: discord.Interaction, helpful: bool) -> str:
        """The phrase for what became of a vote."""
        server = interaction.guild_id
        if server is None:
            return "vote-not-kept-directly"
        if not (await self._store.snapshot(server)).settings[QUESTIONS_LOG]:
            return "vote-not-kept"
        message = pressed_message(interaction)
        question, _ = question_in(message)
        today = utcnow().date()
        await self._store.feedback.vote(
            server, message.id, interaction.user.id, helpful, question, question_key(question), today
        )
        return "vote-noted"
