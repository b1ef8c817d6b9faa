"""Pinning what an answer quotes, and taking that back."""

from __future__ import annotations

import logging
from dataclasses import replace
from typing import NamedTuple

import discord
from discord.utils import utcnow

from bot.answers.answer_messages import AnswerMessages, message_of
from bot.answers.answer_pages import Page
from bot.answers.answer_state import AnswerState, answer_state_in
from bot.answers.buttons import renderer_for
from bot.answers.conversations import continued
from bot.answers.panel.opened_answer import OpenedAnswer
from bot.answers.question_texts import answered_question
from bot.answers.sent_answer import SentAnswer, sent_answer
from bot.answers.sent_answers import SentAnswers
from bot.errors import AnswerGone, NotAnAnswer, OutOfReach, QuestionGone, UnknownMessage, UnusableDatabase
from bot.pins.discord_pins import DiscordPinProblem, pin_in_discord, pinned_message
from bot.pins.service import Pinning, Removal
from bot.store.database import Store
from bot.store.rows.records import Pin
from bot.toolkit.access.servers import is_member, server_of
from bot.toolkit.responses import REQUEST_ERRORS
from bot.toolkit.texts.message_links import MessageLink, message_at
from bot.toolkit.workers import computed
from index import question_key

log = logging.getLogger(__name__)

SomeMessage = discord.Message | discord.PartialMessage


class Pinned(NamedTuple):
    """A pin, whether it was made just now, and why Discord's own pin is not set, where it ought to be."""

    pin: Pin
    is_new: bool
    problem: DiscordPinProblem | None = None


class AnswerPins:
    """The message of a pinned answer says that it is."""

    def __init__(self, answers: SentAnswers, store: Store, pinning: Pinning, messages: AnswerMessages) -> None:
        self._answers = answers
        self._messages = messages
        self._store = store
        self._pinning = pinning

    async def pin(self, interaction: discord.Interaction, message: discord.Message, question: str = "") -> Pinned:
        """Pin the passage a message shows, for its question if none is given.

        Raises ``NotModerator``, ``NotAnAnswer``, ``AnswerGone``, and ``QuestionGone`` where its question is not known
        any more, or in the words of somebody who asked nothing.
        """
        await self._pinning.require_in(interaction, message.channel)
        state = _answer_in(interaction, message)
        page = await self._answers.page(await sent_answer(message, state, interaction.guild_id, message.channel.id))
        pinned = await self._pin(interaction, page, message.channel.id, message, question)
        if not question and not message.flags.ephemeral:
            await self._edit(interaction, message, state.pinned_by(pinned.pin.number), page)
        return pinned

    async def pin_linked(self, interaction: discord.Interaction, link: str, question: str) -> Pinned:
        """As ``pin``. Raises ``NoMessageLink``, ``UnknownMessage``, ``HiddenMessage`` too."""
        return await self.pin(interaction, await message_at(MessageLink.read(link), interaction), question)

    async def knows_question(self, interaction: discord.Interaction, message: discord.Message) -> bool:
        """Whether the question of an answer is known, and its asker's. Raises ``NotAnAnswer``, ``AnswerGone``."""
        displayed = await answered_question(message, _answer_in(interaction, message).digest)
        return bool(displayed.question) and displayed.flags.is_askers

    async def pin_opened(
        self, interaction: discord.Interaction, answer: OpenedAnswer, question: str
    ) -> tuple[Pinned, OpenedAnswer]:
        """As ``pin``, of the passage that is looked at in a panel; with the answer as it is then."""
        message = message_of(interaction, answer.message.id) if answer.is_public_page else None
        pinned = await self._pin(interaction, answer.page, interaction.channel_id or 0, message, question)
        if message is None:
            return pinned, answer
        state = answer.state.pinned_by(pinned.pin.number)
        await self._edit(interaction, message, state, answer.page)
        return pinned, _in_state(answer, state)

    async def unpin_opened(
        self, interaction: discord.Interaction, answer: OpenedAnswer, pin: Pin
    ) -> tuple[Removal, OpenedAnswer]:
        """Remove the pin of the passage that is looked at in a panel; with the answer as it is then."""
        removal, is_edited = await self._pinning.unpin(interaction, pin), False
        if answer.state.is_pinned_page:
            state = replace(answer.state, pinned=answer.page.state.pinned).unpinned.fitted()
            if is_edited := answer.is_public_page:
                await self._edit(interaction, message_of(interaction, answer.message.id), state, answer.page)
            answer = _in_state(answer, state)
        if not is_edited or pin.message != answer.message.id:
            await self._edit_answer(interaction, pin)
        return removal, answer

    async def remove(self, interaction: discord.Interaction, typed: str) -> Removal:
        """As `Pinning.remove`; the answer that was pinned says so no more."""
        removal = await self._pinning.remove(interaction, typed)
        await self._edit_answer(interaction, removal.pin)
        return removal

    async def move(self, interaction: discord.Interaction, typed: str, to: str) -> Pin:
        """As `Pinning.move`; the answer that was pinned quotes the other passage."""
        pin = await self._pinning.move(interaction, typed, to)
        await self._edit_answer(interaction, pin)
        return pin

    async def pin_of(self, interaction: discord.Interaction, answer: OpenedAnswer) -> Pin | None:
        """The pin, for the question that it answers, of the passage that is looked at."""
        page, server = answer.current_page, interaction.guild_id
        if page is None or server is None:
            return None
        if page.pin or not page.question:
            return page.pin
        key = await computed(question_key, continued(page.before, page.question))
        pins, quote = await self._store.pins.find(server, key), page.quote
        place = quote.article.slug, quote.start, quote.end
        return next((pin for pin in pins if (pin.article, pin.start, pin.end) == place), None)

    async def _pin(
        self, interaction: discord.Interaction, page: Page, channel: int, message: SomeMessage | None, question: str
    ) -> Pinned:
        if isinstance(message, discord.Message) and message.flags.ephemeral:
            message = None
        if page.pin and not question:
            pin, is_new = page.pin, False
        else:
            pin, is_new = await self._keep(interaction, page, channel, message, question)
        if message is None or pin.message != message.id:
            return Pinned(pin, is_new)
        try:
            return Pinned(pin, is_new, await pin_in_discord(interaction, message))
        except UnknownMessage:  # deleted since; its panel is still there
            await self._store.pins.forget_messages(pin.server, pin.channel, [message.id])
            return Pinned(replace(pin, message=None), is_new, "refused")

    async def _keep(
        self, interaction: discord.Interaction, page: Page, channel: int, message: SomeMessage | None, question: str
    ) -> tuple[Pin, bool]:
        # A short question means nothing without the one before it.
        question = question or (continued(page.before, page.question) if page.question and page.flags.is_askers else "")
        if not question:
            raise QuestionGone
        quote, by = page.quote, interaction.user.id
        place = quote.article.slug, quote.start, quote.end, quote.text
        number = message.id if message else None
        return await self._store.pins.add(server_of(interaction), channel, number, question, place, by, utcnow())

    async def _edit_answer(self, interaction: discord.Interaction, pin: Pin) -> None:
        """Let the message at which a pin was made show what has become of it, where the bot can read it."""
        if pin.message is None:
            return
        try:
            message = await pinned_message(interaction, pin.channel, pin.message)
            state = answer_state_in(message) if message else None
            if message is None or state is None or state.pin != pin.number:
                return
            page = await self._answers.page(await sent_answer(message, state, pin.server, pin.channel))
        except (AnswerGone, UnusableDatabase):
            return  # what is pressed there says so
        except UnknownMessage:
            await self._store.pins.forget_messages(pin.server, pin.channel, [pin.message])
            return
        await self._edit(interaction, message, page.state, page)

    async def _edit(
        self, interaction: discord.Interaction, message: SomeMessage, state: AnswerState, page: Page
    ) -> None:
        """Let the message of an answer say whether it is pinned. The pin is kept where that cannot be."""
        try:
            render = renderer_for(interaction, await self._answers.settings(interaction.guild_id))
            place = interaction.guild_id, message.channel.id
            answer = SentAnswer(*place, state, page.question, page.before, page.flags)
            view = await self._answers.rendered_page(answer, render)
            if isinstance(message, discord.Message) and is_member(interaction):
                await message.edit(view=view)
            else:
                await self._messages.edit(interaction, message.id, view)
        except (*REQUEST_ERRORS, AnswerGone, OutOfReach, UnusableDatabase) as error:
            log.warning("an answer does not show that its pin has changed: %r", error)


def _answer_in(interaction: discord.Interaction, message: discord.Message) -> AnswerState:
    # Others can send messages that look like ours.
    state = answer_state_in(message) if message.author == interaction.client.user else None
    if state is None:
        raise NotAnAnswer
    return state


def _in_state(answer: OpenedAnswer, state: AnswerState) -> OpenedAnswer:
    return replace(answer, state=state, message=answer.message._replace(at=state.at))
