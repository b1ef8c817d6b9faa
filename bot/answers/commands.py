"""Asking by command, and about what somebody wrote."""

from __future__ import annotations

import discord
from discord import app_commands
from discord.app_commands import Choice
from discord.ext import commands

from bot.answers.buttons import view_of
from bot.answers.incoming_question import LONGEST, SHORTEST, IncomingQuestion, unfit, without_markup
from bot.answers.service import Answering
from bot.toolkit import reply_language
from bot.toolkit.channels import whole_channel
from bot.toolkit.menus import available, menu, options, words
from bot.toolkit.responses import defer_if_slow, send, send_private
from bot.toolkit.text_limits import shortened
from bot.toolkit.workers import computed
from index import ParsedQuestion

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
        await self._answer(interaction, without_markup(question), article, is_private=private)

    @ask.autocomplete("article")
    async def articles(self, interaction: discord.Interaction, typed: str) -> list[Choice[str]]:
        return await self._answering.article_choices(interaction.guild_id, typed)

    async def ask_about(self, interaction: discord.Interaction, message: discord.Message) -> None:
        await self._answer(interaction, shortened(without_markup(message.content), LONGEST))

    async def _answer(
        self, interaction: discord.Interaction, question: str, article: str = "", *, is_private: bool = False
    ) -> None:
        parsed = await computed(ParsedQuestion.of, question)
        if problem := await computed(unfit, parsed, reply_language.private(interaction)):
            await send_private(interaction, problem)
            return
        place = interaction.channel_id or 0, whole_channel(interaction.channel)
        incoming = IncomingQuestion(parsed, interaction.user.id, *place, interaction.guild_id, article=article)
        page = await defer_if_slow(interaction, self._answering.ask(incoming), is_private)
        if page is None:
            await send_private(interaction, reply_language.private(interaction)("nothing-found"))
        else:
            view = await view_of(interaction, page, self._answering, alone=is_private)
            await (send_private if is_private else send)(interaction, view)
