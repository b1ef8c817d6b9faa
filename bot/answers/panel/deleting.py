"""Deleting an answer from its panel."""

from __future__ import annotations

import discord
from discord.ui import Button, LayoutView

from bot.answers.answer_messages import AnswerMessages
from bot.answers.panel.opened_answer import OpenedAnswer
from bot.answers.panel.panel import AnswerAction, Done, Finish
from bot.locales import Phrasebook
from bot.toolkit.access.moderators import Moderators
from bot.toolkit.reply_language import private


class DeleteAnswer(AnswerAction):
    """For the asker and moderators; whoever sees an answer alone can dismiss it."""

    prefix = "delete-answer"

    def __init__(self, moderators: Moderators, messages: AnswerMessages) -> None:
        self._moderators = moderators
        self._messages = messages

    async def button(
        self, interaction: discord.Interaction, answer: OpenedAnswer, say: Phrasebook
    ) -> Button[LayoutView] | None:
        if answer.message.alone or not await self._moderators.include_or(interaction, answer.state.asker):
            return None
        return Button(label=say("delete"), emoji="🗑️", custom_id=self.custom_id())

    async def act(self, interaction: discord.Interaction, answer: OpenedAnswer, finish: Finish) -> None:
        await self._moderators.require_or(interaction, answer.state.asker)
        await self._messages.delete(interaction, answer.message.id)
        await finish(interaction, Done(private(interaction)("answer-deleted"), None))
