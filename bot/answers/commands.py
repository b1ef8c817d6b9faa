"""Asking by command, and about what somebody wrote."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import discord
from discord import app_commands
from discord.app_commands import Choice
from discord.ext import commands
from discord.ui import LayoutView

from bot.answers.answer_messages import AnswerMessages
from bot.answers.answer_pages import Page
from bot.answers.buttons import renderer_for
from bot.answers.incoming_question import DEFAULT_FLAGS, IncomingQuestion, QuestionFlags
from bot.answers.messages.intents import Intent, said_instead, understood
from bot.answers.messages.message_words import words_of, writer_of
from bot.answers.nothing_buttons import nothing_alone
from bot.answers.question_texts import DisplayedQuestion, known_question
from bot.answers.service import Answering
from bot.answers.threads import AnswerThreads
from bot.shortening import is_visible
from bot.toolkit import reply_language
from bot.toolkit.access.askers import Askers
from bot.toolkit.access.channels import whole_channel
from bot.toolkit.access.servers import is_personal, ways_to_ask
from bot.toolkit.components.menus import IN_PUBLIC, Question, available, menu, options, words
from bot.toolkit.rate_limit import QuestionLimit
from bot.toolkit.responses import defer_if_slow, send, send_private
from bot.toolkit.texts.message_markup import hides_words
from bot.toolkit.workers import computed


class Ask(commands.Cog):
    """Answers from the articles of the channel it is asked in."""

    def __init__(
        self,
        answering: Answering,
        askers: Askers,
        threads: AnswerThreads,
        messages: AnswerMessages,
        limit: QuestionLimit,
    ) -> None:
        self._answering = answering
        self._limit = limit
        self._messages = messages
        self._askers = askers
        self._threads = threads
        self.menus = [menu("ask-about-name", self.ask_about, anywhere=True, in_public=True)]

    @app_commands.command(**words("ask"), extras=IN_PUBLIC)
    @options(question="ask-question", article="ask-article", private="ask-private")
    @available(directly=True, anywhere=True)
    async def ask(
        self, interaction: discord.Interaction, question: Question, article: str = "", private: bool = False
    ) -> None:
        await self._answer(interaction, question, article if is_visible(article) else "", is_private=private)

    @ask.autocomplete("article")
    async def articles(self, interaction: discord.Interaction, typed: str) -> list[Choice[str]]:
        if await self._askers.role_lacked(interaction):
            return []
        return await self._answering.article_choices(interaction.guild_id, typed)

    async def ask_about(self, interaction: discord.Interaction, message: discord.Message) -> None:
        is_ours = message.author == interaction.client.user
        displayed = await known_question(message) if is_ours else DisplayedQuestion()
        if is_ours and not displayed.question:
            await send_private(interaction, reply_language.private(interaction)("own-words"))
            return
        flags = QuestionFlags(writer_of(message) == interaction.user.id, displayed.flags.is_hidden)
        await self._answer(interaction, displayed.question or words_of(message), flags=flags)

    async def _answer(
        self,
        interaction: discord.Interaction,
        written: str,
        article: str = "",
        *,
        is_private: bool = False,
        flags: QuestionFlags = DEFAULT_FLAGS,
    ) -> None:
        self._limit.count(interaction.user.id, interaction.guild_id)
        await self._askers.require(interaction)
        is_private = is_private or is_personal(interaction)
        intent = await defer_if_slow(interaction, understood(written), private=is_private)
        if intent.kind != "questions" and not intent.questions:
            say = reply_language.private(interaction)
            await send_private(interaction, said_instead(intent, say, ways_to_ask(interaction)))
            return
        flags = QuestionFlags(flags.is_askers and not intent.is_quoted, flags.is_hidden or hides_words(written))
        incoming = _incoming(interaction, intent, article, flags, is_private)
        answers = [await self._answered(interaction, each, is_private) for each in incoming]
        if answered := _each_once(answers):
            await (self._send_private if is_private else self._send)(interaction, answered)
        else:
            work, say = self._answering.nothing_found(incoming[0]), reply_language.private(interaction)
            found = await defer_if_slow(interaction, work, private=True)
            await send_private(interaction, await computed(nothing_alone, found, incoming[0], say))

    async def _answered(
        self, interaction: discord.Interaction, question: IncomingQuestion, is_private: bool
    ) -> tuple[Page, LayoutView] | None:
        settings = None if is_private else await self._answering.settings(interaction.guild_id)
        render = renderer_for(interaction, settings, question.question)
        return await defer_if_slow(interaction, self._answering.ask(question, render), private=is_private)

    async def _send_private(self, interaction: discord.Interaction, answers: Sequence[tuple[Page, LayoutView]]) -> None:
        for _, view in answers:
            await send_private(interaction, view)

    async def _send(self, interaction: discord.Interaction, answers: Sequence[tuple[Page, LayoutView]]) -> None:
        """Answer for all to see, in a thread where the channel has chosen that."""
        settings = await self._answering.settings(interaction.guild_id)
        thread = await self._threads.below_response(interaction, answers[0][0], settings)
        for number, (_, view) in enumerate(answers):
            if thread:
                await thread.send(view=view)
                continue
            message = await send(interaction, view)
            if number == 0:
                self._messages.remember_sent(interaction, message)


def _incoming(
    interaction: discord.Interaction, intent: Intent, article: str, flags: QuestionFlags, is_private: bool
) -> list[IncomingQuestion]:
    place = interaction.channel_id or 0, whole_channel(interaction.channel), interaction.guild_id
    return [
        IncomingQuestion(
            question,
            interaction.user.id,
            *place,
            before=before,
            article=article,
            flags=flags,
            is_private=is_private and interaction.guild_id is not None,
        )
        for question, before in intent.with_before
    ]


def _each_once(answers: Iterable[tuple[Page, LayoutView] | None]) -> list[tuple[Page, LayoutView]]:
    """Those that there are, each for the first question that it answers."""
    found: dict[object, tuple[Page, LayoutView]] = {}
    for answer in answers:
        if answer:
            found.setdefault(answer[0].quoted_words, answer)
    return [*found.values()]
