"""What pinning an answer does, and taking the pin back."""

from __future__ import annotations

from collections.abc import Awaitable
from functools import partial

import discord
from discord.ui import Button, LayoutView

from bot.answers.panel.opened_answer import OpenedAnswer
from bot.answers.panel.panel import AnswerAction, Done, Finish
from bot.errors import AnswerGone
from bot.locales import Phrasebook
from bot.pins.acts import note_pin
from bot.pins.answer_pins import AnswerPins, Pinned
from bot.pins.questions.typed_questions import ask_for_question, typed_question
from bot.pins.service import Pinning
from bot.pins.views import pinned_text, removed_text
from bot.toolkit.access.moderators import Moderators
from bot.toolkit.reply_language import private
from bot.toolkit.responses import send_private


class PinAnswer(AnswerAction):
    """Pins the passage that is looked at, for the question of the answer; for moderators of the channel.

    Asks for a question where that one is gone, or is in the words of somebody who asked nothing.
    """

    prefix = "pin-answer"

    def __init__(self, pins: AnswerPins, moderators: Moderators) -> None:
        self._pins = pins
        self._moderators = moderators

    async def button(
        self, interaction: discord.Interaction, answer: OpenedAnswer, say: Phrasebook
    ) -> Button[LayoutView] | None:
        if answer.current_page is None or not await self._moderators.include(interaction, "channel"):
            return None
        if await self._pins.pin_of(interaction, answer):
            return None
        return Button(label=say("pin"), emoji="📌", custom_id=self.custom_id())

    async def act(self, interaction: discord.Interaction, answer: OpenedAnswer, finish: Finish) -> None:
        await self._moderators.require(interaction, "channel")
        if answer.question and answer.flags.is_askers:
            await self._pin(answer, finish, interaction, "")
        else:
            await ask_for_question(interaction, "pin-question", partial(self._pin_for, answer, finish))

    async def _pin_for(
        self, answer: OpenedAnswer, finish: Finish, interaction: discord.Interaction, typed: str
    ) -> None:
        question, problem = await typed_question(typed, private(interaction))
        if problem:
            await finish(interaction, Done(problem, answer))
        else:
            await self._pin(answer, finish, interaction, question)

    async def _pin(self, answer: OpenedAnswer, finish: Finish, interaction: discord.Interaction, question: str) -> None:
        await self._moderators.require(interaction, "channel")
        result, answer = await self._pins.pin_opened(interaction, answer, question)
        _note(interaction, result)
        await finish(interaction, Done(pinned_text(result, private(interaction)), answer))


class UnpinAnswer(AnswerAction):
    """Takes back the pin of the passage that is looked at; for moderators of its channel."""

    prefix = "unpin-answer"

    def __init__(self, pins: AnswerPins, pinning: Pinning) -> None:
        self._pins = pins
        self._pinning = pinning

    async def button(
        self, interaction: discord.Interaction, answer: OpenedAnswer, say: Phrasebook
    ) -> Button[LayoutView] | None:
        pin = await self._pins.pin_of(interaction, answer)
        if pin is None or not await self._pinning.may_change(interaction, pin):
            return None
        return Button(label=say("unpin"), emoji="📌", custom_id=self.custom_id())

    async def act(self, interaction: discord.Interaction, answer: OpenedAnswer, finish: Finish) -> None:
        if answer.current_page is None:
            raise AnswerGone  # its pin has lost its words, and is still listed
        pin = await self._pins.pin_of(interaction, answer)
        if pin is None:  # it was removed meanwhile: the panel is shown as it is now
            await finish(interaction, Done(private(interaction)("unknown-pin"), answer))
            return
        await self._pinning.require_change(interaction, pin)
        removal, answer = await self._pins.unpin_opened(interaction, answer, pin)
        note_pin(interaction, "unpinned", removal.pin)
        await finish(interaction, Done(removed_text(removal, private(interaction)), answer))


async def pin_and_tell(interaction: discord.Interaction, work: Awaitable[Pinned]) -> None:
    """Pin an answer, and tell whoever acts what became of it."""
    result = await work
    _note(interaction, result)
    await send_private(interaction, pinned_text(result, private(interaction)))


def _note(interaction: discord.Interaction, result: Pinned) -> None:
    if result.is_new:
        note_pin(interaction, "pinned", result.pin)
