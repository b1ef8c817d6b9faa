"""Asking: by command, by mentioning the bot, and in direct messages."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import discord
from discord import app_commands
from discord.ext import commands

from bot.locales import DEFAULT, Phrasebook, phrasebook
from bot.replies import answer_view
from bot.responses import in_time, show, whisper
from bot.translator import localised
from index import Answer

if TYPE_CHECKING:
    from bot.libraries import Libraries

SHORTEST, LONGEST = 3, 300
QUOTES = 3

_MARKUP = re.compile(r"<(?:a?:\w+:|@[!&]?|#)\d+>")

Question = app_commands.Range[str, SHORTEST, LONGEST]


class Ask(commands.Cog):
    """Answers from the articles of the server it is asked in."""

    def __init__(self, libraries: Libraries) -> None:
        self._libraries = libraries

    @app_commands.command(name=localised("ask-name"), description=localised("ask-description"))
    @app_commands.rename(question=localised("ask-question-name"))
    @app_commands.describe(question=localised("ask-question-description"))
    @app_commands.allowed_installs(guilds=True, users=False)
    @app_commands.allowed_contexts(guilds=True, dms=True, private_channels=False)
    async def ask(self, interaction: discord.Interaction, question: Question) -> None:
        answer = await in_time(interaction, self._answer(interaction.guild_id, without_markup(question)))
        if answer.quotes:
            public = phrasebook((interaction.guild_locale or interaction.locale).value)
            await show(interaction, answer_view(answer, public))
        else:
            await whisper(interaction, phrasebook(interaction.locale.value)("nothing-found"))

    @commands.Cog.listener()
    async def on_message(self, message: discord.Message) -> None:
        if not is_for_us(message):
            return
        question = without_markup(message.content)
        if problem := unfit(question, public_phrasebook(message)):
            await reply(message, problem)
            return
        answer = await self._answer(message.guild.id if message.guild else None, question)
        say = public_phrasebook(message, answer)
        await reply(message, answer_view(answer, say) if answer.quotes else say("nothing-found"))

    async def _answer(self, server: int | None, question: str) -> Answer:
        library = await self._libraries.of(server)
        return library.answer(question, limit=QUOTES)


def is_for_us(message: discord.Message) -> bool:
    """Whether a person says something to the bot: a mention, a reply that pings it, or a direct message."""
    if message.author.bot or message.webhook_id or message.is_system():
        return False
    return isinstance(message.channel, discord.DMChannel) or _me(message) in message.mentions


def without_markup(text: str) -> str:
    """A question without mentions and custom emoji, which say nothing of what it is about."""
    return _MARKUP.sub(" ", text).strip()


def unfit(question: str, say: Phrasebook) -> str | None:
    """What is said to a question too short or too long to be asked; Discord itself refuses it to ``/ask``."""
    if len(question) < SHORTEST:
        return say("ask-hint")
    if len(question) > LONGEST:
        return say("question-length", shortest=SHORTEST, longest=LONGEST, length=len(question))
    return None


def public_phrasebook(message: discord.Message, answer: Answer | None = None) -> Phrasebook:
    """The server's language; a direct message says nothing of its author's, so the article's then."""
    if message.guild:
        return phrasebook(message.guild.preferred_locale.value)
    return phrasebook(answer.quotes[0].article.language if answer and answer.quotes else DEFAULT)


def _me(message: discord.Message) -> discord.Member | discord.ClientUser | None:
    if isinstance(message.channel, discord.DMChannel):
        return message.channel.me
    return message.guild.me if message.guild else None


async def reply(message: discord.Message, said: str | discord.ui.LayoutView) -> None:
    # The question may have been deleted by now: the answer is sent all the same.
    reference = message.to_reference(fail_if_not_exists=False)
    if isinstance(said, str):
        await message.channel.send(said, reference=reference, mention_author=False)
    else:
        await message.channel.send(view=said, reference=reference, mention_author=False)
