"""Checking by command, and what somebody wrote by its message's menu."""

from __future__ import annotations

import discord
from discord import app_commands
from discord.ext import commands

from bot.answers.messages.message_words import words_of
from bot.answers.messages.question_markup import as_drawn, without_references
from bot.checking.buttons import buttons_of
from bot.checking.service import LONGEST, Checking
from bot.checking.views import checked_view
from bot.toolkit.access.askers import Askers
from bot.toolkit.access.channels import whole_channel
from bot.toolkit.components.menus import available, menu, options, words
from bot.toolkit.reply_language import private
from bot.toolkit.responses import send_private
from bot.toolkit.texts.message_markup import hides_words, without_hiding
from bot.toolkit.workers import computed

Quoted = app_commands.Range[str, 1, LONGEST]


class CheckQuotes(commands.Cog):
    """Tells whoever asks, alone, whether the articles say it; who may not ask may not check."""

    def __init__(self, checking: Checking, askers: Askers) -> None:
        self._checking = checking
        self._askers = askers
        self.menus = [menu("check-quote-name", self.check_message, anywhere=True)]

    @app_commands.command(**words("check"))
    @options(quoted="check-words")
    @available(directly=True, anywhere=True)
    async def check(self, interaction: discord.Interaction, quoted: Quoted) -> None:
        await self._check(interaction, quoted, without_hiding(without_references(quoted)))

    async def check_message(self, interaction: discord.Interaction, message: discord.Message) -> None:
        written = words_of(message)
        await self._check(interaction, written, as_drawn(without_references(written)))

    async def _check(self, interaction: discord.Interaction, written: str, text: str) -> None:
        await self._askers.require(interaction)
        server, channel = interaction.guild_id, whole_channel(interaction.channel)
        checked = await self._checking.check(text, server, channel, interaction.user.id)
        buttons = buttons_of(interaction, checked, hides_words(written))
        await send_private(interaction, await computed(checked_view, checked, private(interaction), buttons))
