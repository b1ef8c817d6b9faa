"""The list of questions, and what is done about one of them."""

from __future__ import annotations

import discord
from discord.ui import ActionRow, LayoutView
from discord.utils import utcnow

from bot.answers.panel.panel import AnswerPanel
from bot.answers.service import Answering
from bot.errors import QuestionSettled
from bot.feedback.views import question_view, questions_view
from bot.store.database import Store
from bot.store.retention import QUESTIONS
from bot.store.rows.pin_rows import digest
from bot.store.rows.records import Tally
from bot.toolkit.access.channels import whole_channel
from bot.toolkit.access.servers import server_of
from bot.toolkit.components.buttons import PlainButton, pressed_message
from bot.toolkit.components.paging import (
    ListMenu,
    ListPage,
    MenuChoice,
    Opening,
    PageButtons,
    back_button,
    page_behind,
)
from bot.toolkit.reply_language import private
from bot.toolkit.responses import edit_message
from bot.toolkit.text_view import text_view


class QuestionsPage(PageButtons):
    """Turns the list of questions that found nothing, or whose answers were voted down; for moderators."""

    prefix, reach = "questions", "server"

    def __init__(self, store: Store) -> None:
        self._store = store

    async def view(self, interaction: discord.Interaction, page: ListPage) -> LayoutView:
        rows = await tallies(self._store, interaction)
        choices = [MenuChoice(tally.question, digest(tally.key)) for tally in rows]
        return questions_view(rows, page, private(interaction), Opening(QuestionMenu, choices))


class QuestionMenu(ListMenu):
    """Opens a question, with what may be done about it; for moderators."""

    prefix, pages, hint, reach = "open-question", QuestionsPage, "questions-open", "server"

    def __init__(self, store: Store) -> None:
        self._store = store

    async def view(self, interaction: discord.Interaction, page: ListPage, value: str) -> LayoutView:
        tally, say = await _tally(self._store, interaction, value), private(interaction)
        buttons = (button.button(value, say) for button in (AnswerQuestion, SettleQuestion))
        return question_view(tally, say).add_item(ActionRow(*buttons, back_button(page, say)))


class QuestionButton(PlainButton):
    """Acts on an opened question, by the digest of its key; for moderators."""

    reach = "server"

    def __init__(self, store: Store) -> None:
        self._store = store


class AnswerQuestion(QuestionButton):
    """Opens what the articles have on the question, to pin some of it."""

    prefix, phrase, emoji = "answer-question", "question-pin", "📌"

    def __init__(self, store: Store, answering: Answering, panel: AnswerPanel) -> None:
        super().__init__(store)
        self._answering = answering
        self._panel = panel

    async def press(self, interaction: discord.Interaction, target: str) -> None:
        view = await self._view(interaction, target)
        await edit_message(interaction, view)

    async def _view(self, interaction: discord.Interaction, target: str) -> LayoutView:
        tally, channel = await _tally(self._store, interaction, target), whole_channel(interaction.channel)
        state = await self._answering.passages_for(server_of(interaction), channel, interaction.user.id, tally.question)
        if state is None:
            return text_view(private(interaction)("nothing-near"))
        return await self._panel.for_question(interaction, state, tally.question)


class SettleQuestion(QuestionButton):
    """Takes a question from the list."""

    prefix, phrase, emoji = "settle-question", "question-settle", "✅"

    def __init__(self, store: Store, pages: QuestionsPage) -> None:
        super().__init__(store)
        self._pages = pages

    async def press(self, interaction: discord.Interaction, target: str) -> None:
        tally = await _tally(self._store, interaction, target)
        await self._store.feedback.settle(server_of(interaction), tally.key)
        page = page_behind(pressed_message(interaction), QuestionsPage) or QuestionsPage.first_page()
        await edit_message(interaction, await self._pages.view(interaction, page))


async def tallies(store: Store, interaction: discord.Interaction) -> list[Tally]:
    return await store.feedback.tallies(server_of(interaction), (utcnow() - QUESTIONS).date())


async def _tally(store: Store, interaction: discord.Interaction, key_digest: str) -> Tally:
    """Raises: QuestionSettled, where it is not on the list any more."""
    for tally in await tallies(store, interaction):
        if digest(tally.key) == key_digest:
            return tally
    raise QuestionSettled
