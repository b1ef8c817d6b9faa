"""What opens below ⋯ for the presser alone: where the passages stand, and what that person may do with the answer."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import replace
from typing import Any, ClassVar, NamedTuple

import discord
from discord.ui import Button, LayoutView

from bot.answers.answer_messages import AnswerMessages
from bot.answers.answer_state import AnswerState, answer_state_in
from bot.answers.buttons import MoreButton, edit_outdated
from bot.answers.panel.opened_answer import NO_MESSAGE, AnswerMessage, OpenedAnswer
from bot.answers.panel.views import message_in, page_chosen, panel_view, shows_words
from bot.answers.question_texts import answered_question
from bot.answers.sent_answer import SentAnswer
from bot.answers.sent_answers import SentAnswers
from bot.errors import AnswerGone
from bot.locales import Phrasebook
from bot.toolkit.access.askers import Askers
from bot.toolkit.components.buttons import PersistentItem, PlainItem, chosen_values, is_private, pressed_message
from bot.toolkit.reply_language import private
from bot.toolkit.responses import defer_if_slow, edit_message, send_private
from bot.toolkit.text_view import text_view
from bot.toolkit.workers import computed


class Done(NamedTuple):
    """What became of an action: the sentence that says so, and the answer after it; None closes the panel."""

    sentence: str
    answer: OpenedAnswer | None


Finish = Callable[[discord.Interaction, Done], Awaitable[None]]


class AnswerAction(ABC):
    """Something that may be done with an answer: a button in the panel of whoever may do it."""

    prefix: ClassVar[str]

    @abstractmethod
    async def button(
        self, interaction: discord.Interaction, answer: OpenedAnswer, say: Phrasebook
    ) -> Button[LayoutView] | None:
        """How it looks now; None where whoever acts may not do it."""

    @abstractmethod
    async def act(self, interaction: discord.Interaction, answer: OpenedAnswer, finish: Finish) -> None:
        """What is done when it is pressed; ``finish`` says what became of it, in the panel."""

    @classmethod
    def custom_id(cls) -> str:
        """It acts on the answer whose panel it stands in."""
        return f"{cls.prefix}:"


class AnswerPanel:
    """The panel, with the ``actions`` that other features add to it."""

    def __init__(
        self, answers: SentAnswers, actions: Sequence[AnswerAction], messages: AnswerMessages, askers: Askers
    ) -> None:
        self._answers = answers
        self._askers = askers
        self._messages = messages
        self._actions = actions

    def items(self) -> list[PersistentItem[Any]]:
        """All that can be pressed in a panel, and the buttons that lead to it."""
        pressed = [ActionButton(action, self) for action in self._actions]
        return [OpenPanel(self), PassageMenu(self), *pressed, *(OlderButton(prefix, self) for prefix in OLDER)]

    async def open(self, interaction: discord.Interaction, state: AnswerState, sentence: str = "") -> None:
        """Show the panel of the answer that was pressed."""
        state = await edit_outdated(interaction, state, self._answers)
        await self._messages.remember(interaction)
        message = pressed_message(interaction)
        displayed = await answered_question(message, state.digest)
        known = AnswerMessage(message.id, state.at, is_private(interaction))
        opened = OpenedAnswer(known, state, *displayed)
        view = await defer_if_slow(interaction, self._view(interaction, opened, sentence), private=True)
        await send_private(interaction, view)

    async def view_page(self, interaction: discord.Interaction, answer: OpenedAnswer) -> None:
        """Show another passage in the panel, to who may ask. Raises: NotAsker."""
        await self._askers.require(interaction)
        await edit_message(interaction, await self._view(interaction, answer))

    async def finish(self, interaction: discord.Interaction, done: Done) -> None:
        """Say in the panel what became of an action."""
        view = await self._view(interaction, done.answer, done.sentence) if done.answer else text_view(done.sentence)
        await edit_message(interaction, view)

    async def pressed(self, interaction: discord.Interaction) -> OpenedAnswer:
        """The answer whose panel was pressed. Raises: AnswerGone."""
        return await self._with_pages(interaction, await answer_in(pressed_message(interaction)))

    async def for_question(self, interaction: discord.Interaction, state: AnswerState, question: str) -> LayoutView:
        """The panel of passages for a question that no message answers."""
        nowhere = AnswerMessage(NO_MESSAGE, state.at, alone=True)
        return await self._view(interaction, OpenedAnswer(nowhere, state, question, is_read=True))

    async def _view(self, interaction: discord.Interaction, answer: OpenedAnswer, sentence: str = "") -> LayoutView:
        """The panel as it is now: what was done may have changed the pages."""
        say, answer = private(interaction), await self._with_pages(interaction, answer)
        buttons = [await action.button(interaction, answer, say) for action in self._actions]
        offered = [button for button in buttons if button]
        return await computed(panel_view, answer, PassageMenu.custom_id(answer.state), offered, sentence, say)

    async def _with_pages(self, interaction: discord.Interaction, answer: OpenedAnswer) -> OpenedAnswer:
        place = interaction.guild_id, interaction.channel_id
        sent = SentAnswer(*place, answer.state, answer.question, answer.before, answer.flags)
        state, pages = await self._answers.every_page(sent)
        return replace(answer, state=state, pages=pages)


class OpenPanel(MoreButton):
    def __init__(self, panel: AnswerPanel) -> None:
        self._panel = panel

    async def press(self, interaction: discord.Interaction, target: AnswerState) -> None:
        await self._panel.open(interaction, target)


OLDER = ("places", "helpful", "unhelpful", "pin", "delete")
"""What stood under answers before there was a panel."""


class OlderButton(PersistentItem[AnswerState]):
    """Opens the panel, where what it did stands now."""

    read = AnswerState.read

    def __init__(self, prefix: str, panel: AnswerPanel) -> None:
        self.prefix = prefix
        self._panel = panel

    async def press(self, interaction: discord.Interaction, target: AnswerState) -> None:
        await self._panel.open(interaction, target, private(interaction)("older-button"))


class PassageMenu(PersistentItem[AnswerState]):
    """Shows the passage that was chosen, in the panel."""

    prefix = "passage"
    read = AnswerState.read

    def __init__(self, panel: AnswerPanel) -> None:
        self._panel = panel

    async def press(self, interaction: discord.Interaction, target: AnswerState) -> None:
        answer, [chosen] = await answer_in(pressed_message(interaction)), chosen_values(interaction)
        looked_at = replace(answer.state, at=min(page_chosen(chosen), answer.state.count - 1))
        await self._panel.view_page(interaction, replace(answer, state=looked_at, is_read=True))


class ActionButton(PlainItem):
    """Does what an action does."""

    def __init__(self, action: AnswerAction, panel: AnswerPanel) -> None:
        self.prefix = action.prefix
        self._action = action
        self._panel = panel

    async def press(self, interaction: discord.Interaction, target: str) -> None:
        answer = await self._panel.pressed(interaction)
        await self._action.act(interaction, answer, self._panel.finish)


async def answer_in(panel: discord.Message) -> OpenedAnswer:
    """The answer that a panel is of, without its pages. Raises: AnswerGone."""
    state = answer_state_in(panel)
    if state is None:
        raise AnswerGone
    displayed = await answered_question(panel, state.digest)
    return OpenedAnswer(message_in(panel), state, *displayed, is_read=shows_words(panel))
