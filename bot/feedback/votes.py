"""What voting on an answer does."""

from __future__ import annotations

from typing import ClassVar

import discord
from discord import ButtonStyle
from discord.ui import Button, LayoutView
from discord.utils import utcnow

from bot.answers.panel.opened_answer import OpenedAnswer
from bot.answers.panel.panel import AnswerAction, Done, Finish
from bot.locales import Phrasebook
from bot.store.database import Store
from bot.store.settings import QUESTIONS_LOG
from bot.toolkit.reply_language import private
from bot.toolkit.workers import computed
from index import question_key


class Vote(AnswerAction):
    """What a member thinks of an answer: their newest vote replaces the one before, the same again takes it back.

    Nothing is kept of direct messages, nor of words that are not the asker's, nor in a server that keeps no questions.
    """

    phrase: ClassVar[str]
    emoji: ClassVar[str]
    style: ClassVar[ButtonStyle]
    is_helpful: ClassVar[bool]

    def __init__(self, store: Store) -> None:
        self._store = store

    async def button(
        self, interaction: discord.Interaction, answer: OpenedAnswer, say: Phrasebook
    ) -> Button[LayoutView] | None:
        server, message = interaction.guild_id, answer.message.id
        if not server or not message or not answer.flags.is_askers or answer.current_page is None:
            return None
        if not await self._keeps_votes(server):
            return None
        voted = await self._store.feedback.vote_of(server, message, interaction.user.id)
        style = self.style if voted is self.is_helpful else ButtonStyle.secondary
        return Button(label=say(self.phrase), emoji=self.emoji, style=style, custom_id=self.custom_id())

    async def act(self, interaction: discord.Interaction, answer: OpenedAnswer, finish: Finish) -> None:
        said = await self._voted(interaction, answer)
        await finish(interaction, Done(private(interaction)(said), answer))

    async def _voted(self, interaction: discord.Interaction, answer: OpenedAnswer) -> str:
        """The phrase for what became of the vote. Raises: AnswerGone."""
        server, member, question = interaction.guild_id, interaction.user.id, answer.question
        if not answer.page or not server or not answer.flags.is_askers or not await self._keeps_votes(server):
            return "vote-not-kept"
        if not question:
            return "vote-question-gone"
        message, votes = answer.message.id, self._store.feedback
        if await votes.vote_of(server, message, member) is self.is_helpful:
            await votes.take_back(server, message, member)
            return "vote-taken-back"
        key = await computed(question_key, question)
        await votes.vote(server, message, member, self.is_helpful, question, key, utcnow().date())
        return "vote-noted"

    async def _keeps_votes(self, server: int) -> bool:
        return bool((await self._store.snapshot(server)).settings[QUESTIONS_LOG])


class VoteHelpful(Vote):
    prefix, phrase, emoji, style, is_helpful = "vote-helpful", "helpful", "👍", ButtonStyle.success, True


class VoteUnhelpful(Vote):
    prefix, phrase, emoji, style, is_helpful = "vote-unhelpful", "unhelpful", "👎", ButtonStyle.danger, False
