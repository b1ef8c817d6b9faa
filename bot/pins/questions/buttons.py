"""What is done with the questions of an opened pin."""

from __future__ import annotations

from functools import partial

import discord
from discord.ui import ActionRow, LayoutView, Select

from bot.answers.messages.question_markup import without_markup
from bot.locales import Phrasebook
from bot.pins.questions.pin_questions import PinQuestions
from bot.pins.questions.typed_questions import ask_for_question, typed_question
from bot.pins.questions.views import question_options, questions_view, tried_text
from bot.store.rows.records import Pin
from bot.toolkit.components.buttons import NumberItem, PersistentButton, chosen_values, pressed_message
from bot.toolkit.components.paging import ListPage, PageButtons, back_button, page_behind
from bot.toolkit.reply_language import private
from bot.toolkit.responses import edit_message
from bot.toolkit.workers import computed


class QuestionItem(NumberItem):
    """Acts on a pin, by its number. ``pages`` are those of the list that it may be opened from."""

    def __init__(self, questions: PinQuestions, pages: type[PageButtons]) -> None:
        self._pinning = questions.pinning
        self._questions = questions
        self._pages = pages

    async def _edit(self, interaction: discord.Interaction, pin: Pin, *said: str) -> None:
        back = page_behind(pressed_message(interaction), self._pages)
        view = await view_of(interaction, pin, self._questions, back, *said)
        await edit_message(interaction, view)


class QuestionButton(QuestionItem, PersistentButton[int]):
    """The same, as a button."""


class OpenQuestions(QuestionButton):
    """Leads from a pin to its questions, for all who may read it."""

    prefix, phrase = "pin-questions", "pin-questions"

    async def press(self, interaction: discord.Interaction, target: int) -> None:
        await self._edit(interaction, await self._pinning.one(interaction, str(target)))


class AddQuestion(QuestionButton):
    """Asks for another question that it shall answer."""

    prefix, phrase = "add-pin-question", "pin-add-question"

    async def press(self, interaction: discord.Interaction, target: int) -> None:
        await self._pinning.changeable(interaction, str(target))
        await ask_for_question(interaction, "pin-add-question", partial(self._add, target))

    async def _add(self, number: int, interaction: discord.Interaction, typed: str) -> None:
        say = private(interaction)
        question, problem = await typed_question(typed, say)
        if problem:
            pin = await self._pinning.changeable(interaction, str(number))
            await self._edit(interaction, pin, problem)
            return
        pin, is_new = await self._questions.add(interaction, str(number), question)
        await self._edit(interaction, pin, added_text(pin, is_new, say))


class TryQuestion(QuestionButton):
    """Asks for words, and says which pin would answer them."""

    prefix, phrase = "try-question", "pin-try"

    async def press(self, interaction: discord.Interaction, target: int) -> None:
        await self._pinning.one(interaction, str(target))
        await ask_for_question(interaction, "pin-try", partial(self._try, target))

    async def _try(self, number: int, interaction: discord.Interaction, typed: str) -> None:
        question, pin = without_markup(typed), await self._pinning.one(interaction, str(number))
        catching = await self._questions.catching(interaction, question)
        await self._edit(interaction, pin, tried_text(pin, question, catching, private(interaction)))


class RemoveQuestion(QuestionItem):
    """A menu of its questions; the one that is chosen is removed."""

    prefix = "remove-pin-question"

    @classmethod
    def menu(cls, pin: Pin, say: Phrasebook) -> Select[LayoutView]:
        hint = say("pin-remove-question-placeholder")
        return Select(custom_id=cls.custom_id(pin.number), placeholder=hint, options=question_options(pin))

    async def press(self, interaction: discord.Interaction, target: int) -> None:
        [key] = chosen_values(interaction)
        pin = await self._questions.remove(interaction, target, key)
        await self._edit(interaction, pin, private(interaction)("pin-question-removed"))


QUESTION_ITEMS = (OpenQuestions, AddQuestion, TryQuestion, RemoveQuestion)


async def view_of(
    interaction: discord.Interaction, pin: Pin, questions: PinQuestions, back: ListPage | None, *said: str
) -> LayoutView:
    """The questions of a pin, with what whoever acts may do with them."""
    say, caught = private(interaction), await questions.caught(interaction, pin)
    may_change = await questions.pinning.may_change(interaction, pin)
    return await computed(_view, pin, questions_view(pin, caught, say, *said), back, may_change, say)


def added_text(pin: Pin, is_new: bool, say: Phrasebook) -> str:
    return say("pin-question-added" if is_new else "pin-question-known", number=pin.number)


def _view(pin: Pin, view: LayoutView, back: ListPage | None, may_change: bool, say: Phrasebook) -> LayoutView:
    if may_change and len(pin.questions) > 1:
        view.add_item(ActionRow(RemoveQuestion.menu(pin, say)))
    kinds = (AddQuestion, TryQuestion) if may_change else (TryQuestion,)
    backs = [back_button(back, say)] if back else []
    return view.add_item(ActionRow(*(kind.button(pin.number, say) for kind in kinds), *backs))
