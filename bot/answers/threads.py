"""Answers in threads of their own, where a channel has chosen that."""

from __future__ import annotations

import logging
from typing import Any, Literal

import discord

from bot.answers.answer_pages import Page
from bot.answers.question_texts import question_texts
from bot.answers.service import Answering
from bot.shortening import shortened
from bot.store.setting_values import SettingValues
from bot.store.settings import ANSWERS, IN_THREAD
from bot.toolkit.access.permissions import Rights
from bot.toolkit.responses import REQUEST_ERRORS, reason_of, send
from bot.toolkit.text_view import identified_text_view

log = logging.getLogger(__name__)

NAME_LIMIT = 100
ARCHIVED_AFTER: Literal[1_440] = 1_440
"""Minutes without a message after which Discord archives a thread: a day."""


class AnswerThreads:
    """Only text channels have threads below their messages: elsewhere, and where a right is missing, there is none.

    What is asked in a thread is answered there: it is a conversation of its own.
    """

    def __init__(self, answering: Answering, rights: Rights) -> None:
        self._answering = answering
        self._rights = rights

    async def below(self, message: discord.Message, page: Page, settings: SettingValues) -> discord.Thread | None:
        """The thread for the answer to a message; None where it is answered beside it."""
        channel = await self._channel(message.channel, message.author, settings)
        return await self._started(channel, message.id, page) if channel else None

    async def below_response(
        self, interaction: discord.Interaction, page: Page, settings: SettingValues
    ) -> discord.Thread | None:
        """The same for a command, whose own answer is the question then: the thread needs a message to stand below.

        Where none can be started, the question stays, and the answers follow it.
        """
        channel = await self._channel(interaction.channel, interaction.user, settings)
        if channel is None:
            return None
        texts = question_texts(page.question, page.before, page.flags)
        return await self._started(channel, await send(interaction, identified_text_view(texts)), page)

    async def _channel(
        self, channel: Any, person: discord.User | discord.Member, settings: SettingValues
    ) -> discord.TextChannel | None:
        """The channel, if answers in it go into threads, and may."""
        # Where the commands were added alone, the bot is no member and can post nothing by itself.
        if not isinstance(channel, discord.TextChannel) or channel.guild.unavailable:
            return None
        is_chosen = settings.in_channel(ANSWERS, channel.id) == IN_THREAD
        return channel if is_chosen and await self._rights.may_start_threads(channel, person) else None

    async def _started(self, channel: discord.TextChannel, message: int, page: Page) -> discord.Thread | None:
        # Nothing hides what a name says.
        name = shortened(page.quote.article.title if page.flags.is_hidden else page.question, NAME_LIMIT)
        below = channel.get_partial_message(message)
        try:
            thread = await below.create_thread(name=name, auto_archive_duration=ARCHIVED_AFTER)
        except REQUEST_ERRORS as error:
            # The message is gone or has a thread, there are a thousand threads, a rule for words refuses the name.
            log.warning("no thread could be started in channel %d: %s", channel.id, reason_of(error))
            return None
        self._answering.go_on_in(thread.id, page)
        return thread
