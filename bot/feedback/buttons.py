"""What voting on an answer does, and the list of questions."""

from __future__ import annotations

from typing import ClassVar

import discord
from discord.ui import LayoutView
from discord.utils import utcnow

from bot.answers.answer_state import AnswerState
from bot.answers.buttons import HelpfulButton, UnhelpfulButton, VoteButton
from bot.answers.question_texts import answered_question, is_askers_question
from bot.feedback.views import questions_view
from bot.store.database import Store
from bot.store.retention import QUESTIONS
from bot.store.settings import QUESTIONS_LOG
from bot.toolkit.buttons import pressed_message
from bot.toolkit.moderators import Moderators
from bot.toolkit.paging import ListPage, ModeratorPageButtons
from bot.toolkit.reply_language import private
from bot.toolkit.responses import send_private
from bot.toolkit.servers import server_of
from bot.toolkit.workers import computed
from index import question_key


class Vote(VoteButton):
    """Keeps what a member thinks of an answer; their newest vote replaces the one before."""

    is_helpful: ClassVar[bool]

    def __init__(self, store: Store) -> None:
        self._store = store

    async def press(self, interaction: discord.Interaction, target: AnswerState) -> None:
        await send_private(interaction, private(interaction)(await self._voted(interaction)))

    async def _voted(self, interaction: discord.Interaction) -> str:
        """The phrase for what became of the vote."""
        server = interaction.guild_id
        if server is None:
            return "vote-not-kept-directly"
        if not (await self._store.snapshot(server)).settings[QUESTIONS_LOG]:
            return "vote-not-kept"
        message = pressed_message(interaction)
        if not is_askers_question(message):
            return "vote-not-kept-of-others"
        question, _ = answered_question(message)
        key, today = await computed(question_key, question), utcnow().date()
        await self._store.feedback.vote(server, message.id, interaction.user.id, self.is_helpful, question, key, today)
        return "vote-noted"


class VoteHelpful(Vote, HelpfulButton):
    is_helpful = True


class VoteUnhelpful(Vote, UnhelpfulButton):
    is_helpful = False


class QuestionsPage(ModeratorPageButtons):
    """Turns the list of questions that found nothing; for moderators."""

    prefix = "questions"

    def __init__(self, store: Store, moderators: Moderators) -> None:
        super().__init__(moderators)
        self._store = store

    async def view(self, interaction: discord.Interaction, page: ListPage) -> LayoutView:
        tallies = await self._store.feedback.tallies(server_of(interaction), (utcnow() - QUESTIONS).date())
        return questions_view(tallies, page, private(interaction))
