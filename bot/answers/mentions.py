"""Asking without a command: by mentioning the bot, replying to it, or writing to it directly."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import suppress
from datetime import timedelta
from functools import partial

import discord
from discord.ext import commands
from discord.ui import LayoutView
from discord.utils import utcnow

from bot.answers.answer_pages import Page
from bot.answers.buttons import answer_view, as_reply
from bot.answers.incoming_question import IncomingQuestion, QuestionFlags
from bot.answers.messages.addressees import (
    is_bare_reply,
    is_for_us,
    is_wordless_reply,
    names_role_alone,
    replies_to_another,
)
from bot.answers.messages.intents import Intent, said_instead, understood
from bot.answers.messages.message_words import words_of, writer_of
from bot.answers.messages.replies import Reply, report_to, send_reply, thank, withdraw
from bot.answers.messages.seen_messages import SeenMessages
from bot.answers.nothing_buttons import nothing_reply
from bot.answers.question_texts import replied_question
from bot.answers.service import Answering
from bot.answers.threads import AnswerThreads
from bot.errors import NotAsker
from bot.locales import Phrasebook
from bot.store.setting_values import SettingValues
from bot.toolkit.access.askers import Askers
from bot.toolkit.access.channels import whole_channel
from bot.toolkit.access.permissions import Rights
from bot.toolkit.rate_limit import QuestionLimit
from bot.toolkit.reply_language import language_of, public_reply
from bot.toolkit.texts.message_markup import hides_words
from bot.toolkit.workers import computed
from index import ParsedQuestion

EDITABLE = timedelta(minutes=1)
"""For so long after it was sent, a message that is edited may still become a question."""


class Mentions(commands.Cog):
    """Answers with a reply."""

    def __init__(
        self, answering: Answering, askers: Askers, rights: Rights, threads: AnswerThreads, limit: QuestionLimit
    ) -> None:
        self._answering = answering
        self._askers = askers
        self._rights = rights
        self._threads = threads
        self._limit = limit
        self._seen = SeenMessages()

    @commands.Cog.listener()
    async def on_message(self, message: discord.Message) -> None:
        if is_for_us(message) and self._seen.note_seen(message.id):
            await self._answer(message)

    @commands.Cog.listener()
    async def on_raw_message_edit(self, edit: discord.RawMessageUpdateEvent) -> None:
        message = edit.message
        is_early = message.edited_at is not None and utcnow() - message.created_at < EDITABLE
        if is_early and is_for_us(message):
            self._seen.note_seen(message.id)
            await self._answer(message)

    async def _answer(self, message: discord.Message) -> None:
        intent = None
        try:
            async with self._seen.lock(message.id):
                if not self._seen.is_answered(message.id) and await self._rights.may_reply(message):
                    intent = await _understood(message)
                    async for reply in self._replies_to(message, intent):
                        await self._send(message, reply)
        except Exception as error:  # noqa: BLE001 - as a command's: said to the person, and logged
            await report_to(message, error, await self._say_to(message, intent))

    async def _say_to(self, message: discord.Message, intent: Intent | None) -> Phrasebook:
        """In the language of an answer, as far as that can be told while something fails."""
        settings = None
        with suppress(Exception):
            settings = await self._answering.settings(message.guild.id if message.guild else None)
        return public_reply(message, settings, (intent and intent.language) or None)

    async def _send(self, message: discord.Message, reply: Reply) -> None:
        """What was said to what the message was before it was edited, and was no answer, is taken back."""
        sent = await send_reply(message, reply)
        if hint := self._seen.take_hint(message.id):
            await withdraw(message, hint)
        self._seen.note_reply(message.id, sent.id)

    async def _replies_to(self, message: discord.Message, intent: Intent) -> AsyncIterator[Reply]:
        """What is said, in turn, and where; nothing where a comment is none of ours to answer."""
        is_comment = is_bare_reply(message) and (not intent.asks or bool(message.raw_mentions))
        if is_comment and intent.kind not in ("questions", "thanks"):
            return  # said of an answer, or to somebody else who is mentioned
        server = message.guild.id if message.guild else None
        if not is_comment:
            self._limit.count(message.author.id, server, in_public=True)
        settings = await self._answering.settings(server)
        if intent.kind == "thanks" and not intent.questions:
            await thank(message)
        elif role := await self._askers.role_lacked_by_author(message):
            if not is_comment:
                raise NotAsker(role, is_told=self._limit.note_told(message.author.id))
        elif intent.questions:
            async for reply in self._answers_to(message, intent, settings, is_comment):
                yield reply
        else:
            yield Reply(_said_instead(message, intent, public_reply(message, settings, intent.language or None)))

    async def _answers_to(
        self, message: discord.Message, intent: Intent, settings: SettingValues, is_comment: bool
    ) -> AsyncIterator[Reply]:
        """An answer to each question that has one, and another one; that there is none, where none of them has."""
        incoming, quoted = await _incoming(message, intent, is_comment), set[object]()
        thread: discord.Thread | None = None
        for question in incoming:
            render = partial(_view, message, settings, question.question)
            if answered := await self._answering.ask(question, render):
                page, view = answered
                if page.quoted_words in quoted:
                    continue
                if not quoted:
                    thread = await self._threads.below(message, page, settings)
                quoted.add(page.quoted_words)
                self._seen.note_answered(message.id)
                yield Reply(await computed(render, page, in_thread=True) if thread else view, thread)
        if not quoted and intent.kind == "thanks":
            await thank(message)
        elif not quoted and not is_comment:
            say = public_reply(message, settings, language_of(incoming[0].question))
            hint = say("ask-hint") if intent.kind == "comment" else None
            yield Reply(hint or await self._nothing(message, incoming[0], say))

    async def _nothing(self, message: discord.Message, question: IncomingQuestion, say: Phrasebook) -> LayoutView:
        found = await self._answering.nothing_found(question)
        return await computed(nothing_reply, found, question, message, say)


def _view(
    message: discord.Message, settings: SettingValues, question: ParsedQuestion, page: Page, in_thread: bool = False
) -> LayoutView:
    """An answer below a message, or in a thread, which shows the question."""
    say = public_reply(message, settings, language_of(question), page.quote.article.language)
    return answer_view(page if in_thread else as_reply(page, message), say)


async def _understood(message: discord.Message) -> Intent:
    me = message.channel.me if isinstance(message.channel, discord.DMChannel) else message.guild and message.guild.me
    return await understood(words_of(message), replies_to_another=replies_to_another(message), me=me.id if me else 0)


async def _incoming(message: discord.Message, intent: Intent, is_comment: bool) -> list[IncomingQuestion]:
    """The questions of a message, after that of the answer which it replies to, if it does."""
    replied = await replied_question(message)
    is_askers = writer_of(message) == message.author.id and not intent.is_quoted
    flags = QuestionFlags(is_askers, replied.is_hidden or hides_words(words_of(message)))
    place = message.channel.id, whole_channel(message.channel), message.guild.id if message.guild else None
    may_be_comment = is_comment or intent.kind in ("comment", "thanks")
    return [
        IncomingQuestion(
            question,
            message.author.id,
            *place,
            before=replied.question or before,
            flags=flags,
            may_be_comment=may_be_comment,
        )
        for question, before in intent.with_before
    ]


def _said_instead(message: discord.Message, intent: Intent, say: Phrasebook) -> str:
    """What is said to what is no question of the articles."""
    if names_role_alone(message):
        return say("mention-me")
    if intent.kind == "points elsewhere":
        return say("points-elsewhere")
    if intent.kind in ("nothing", "comment") and is_wordless_reply(message):
        return say("mention-in-reply")
    return said_instead(intent, say, "help-asking" if message.guild else "help-asking-directly")
