"""What voting on an answer does, and the list of questions."""

from __future__ import annotations

import discord
from discord.ui import LayoutView
from discord.utils import utcnow

from bot.feedback.views import questions_view
from bot.store.database import Store
from bot.store.retention import QUESTIONS
from bot.toolkit.moderators import Moderators
from bot.toolkit.paging import ListPage, ModeratorPageButtons
from bot.toolkit.reply_language import private
from bot.toolkit.servers import server_of


class QuestionsPage(ModeratorPageButtons):
    """Turns the list of questions that found nothing; for moderators."""

    prefix = "questions"

    def __init__(self, store: Store, moderators: Moderators) -> None:
        super().__init__(moderators)
        self._store = store

    async def view(self, interaction: discord.Interaction, page: ListPage) -> LayoutView:
        tallies = await self._store.feedback.tallies(server_of(interaction), (utcnow() - QUESTIONS).date())
        return questions_view(tallies, page, private(interaction))
