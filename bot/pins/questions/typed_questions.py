"""Questions that moderators type, for a pin to answer."""

from __future__ import annotations

from typing import NamedTuple

import discord

from bot.answers.messages.intents import intent_of
from bot.answers.messages.question_markup import without_markup
from bot.answers.messages.typed_commands import without_command
from bot.locales import Phrasebook
from bot.toolkit.components.forms import LineForm, Submit
from bot.toolkit.reply_language import private
from bot.toolkit.texts.text_limits import SHORTEST_QUESTION
from bot.toolkit.workers import computed


class TypedQuestion(NamedTuple):
    """``problem`` is what is said where nobody could be answered with a pin for it."""

    question: str
    problem: str | None


async def ask_for_question(interaction: discord.Interaction, name: str, submit: Submit) -> None:
    """Open a form for a question; ``name`` begins its phrases."""
    form = LineForm(name, submit, private(interaction), shortest=SHORTEST_QUESTION)
    await form.open(interaction)


async def typed_question(typed: str, say: Phrasebook) -> TypedQuestion:
    """What somebody typed, without markup; options and forms see to its length themselves."""
    return await computed(_typed_question, typed, say)


def _typed_question(typed: str, say: Phrasebook) -> TypedQuestion:
    question = without_command(without_markup(typed))
    return TypedQuestion(question, None if intent_of(question).questions else say("ask-hint"))
