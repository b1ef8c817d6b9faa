"""Asking by command, and about what somebody wrote."""

from __future__ import annotations

import discord
from discord import app_commands
from discord.app_commands import Choice
from discord.ext import commands

from bot.answers.buttons import view_of
from bot.answers.incoming_question import LONGEST, SHORTEST, IncomingQuestion
from bot.answers.intents import Intent, intent_of
from bot.answers.message_words import words_of
from bot.answers.question_texts import question_in
from bot.answers.service import Answering
from bot.locales import Phrasebook
from bot.toolkit import reply_language
from bot.toolkit.channels import whole_channel
from bot.toolkit.menus import available, menu, options, words
from bot.toolkit.responses import defer_if_slow, send, send_private
from bot.toolkit.workers import computed

Question = app_commands.Range[str, SHORTEST, LONGEST]


class Ask(commands.Cog):
    """Answers from the articles of the channel it is asked in."""

    def __init__(self, answering: Answering) -> None:
        self._answering = answering
        self.menus = [menu("ask-about-name", self.ask_about)]

    @app_commands.command(**words("ask"))
    @options(question="ask-question", article="ask-article", private="ask-private")
    @available(directly=True)
    async def ask(
        self, interaction: discord.Interaction, question: Question, article: str = "", private: bool = False
    ) -> None:
        await self._answer(interaction, question, article, is_private=private)

    @ask.autocomplete("article")
    async def articles(self, interaction: discord.Interaction, typed: str) -> list[Choice[str]]:
        return await self._answering.article_choices(interaction.guild_id, typed)

    async def ask_about(self, interaction: discord.Interaction, message: discord.Message) -> None:
        question, _ = question_in(message) if message.author == interaction.client.user else ("", "")
        if message.author == interaction.client.user and not question:
            await send_private(interaction, reply_language.private(interaction)("own-words"))
            return
        is_askers = message.author.id == interaction.user.id
        await self._answer(interaction, question or words_of(message), is_askers=is_askers)

    async def _answer(
        self,
        interaction: discord.Interaction,
        written: str,
        article: str = "",
        *,
        is_private: bool = False,
        is_askers: bool = True,
    ) -> None:
        self._answering.count(interaction.user.id, interaction.guild_id)
        intent = await computed(intent_of, written)
        if intent.kind != "questions" and not intent.questions:
            await send_private(interaction, _said_instead(intent, reply_language.private(interaction)))
            return
        place = interaction.channel_id or 0, whole_channel(interaction.channel)
        asker = interaction.user.id, *place, interaction.guild_id
        found = False
        for question in intent.questions:
            before = intent.before if question is intent.questions[0] else ""
            incoming = IncomingQuestion(question, *asker, before=before, article=article, is_askers=is_askers)
            if page := await defer_if_slow(interaction, self._answering.ask(incoming), is_private):
                view = await view_of(interaction, page, self._answering, alone=is_private)
                await (send_private if is_private else send)(interaction, view)
                found = True
        if not found:
            await send_private(interaction, reply_language.private(interaction)("nothing-found"))


def _said_instead(intent: Intent, say: Phrasebook) -> str:
    """What is said to what is no question of the articles."""
    if intent.kind == "to the bot":
        return f"{say('about-bot')}\n{say('help-asking')}"
    if intent.kind == "too long":
        return say("question-length", shortest=SHORTEST, longest=LONGEST, length=intent.length)
    return say("ask-hint")
