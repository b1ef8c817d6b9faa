"""The question of an answer: it stands in a text of its own below it, and is kept nowhere else."""

from __future__ import annotations

import discord
from discord.ui import TextDisplay

from bot.errors import AnswerGone
from bot.toolkit.buttons import items_of
from bot.toolkit.escaping import escape, unescape

QUESTION_ID, BEFORE_ID, OTHERS_ID = 105, 106, 108
"""The components that show the question, and the one before it; and a question in somebody else's words.

In 101 and 102, version 0.1 had them after a label.
"""

_SMALL = "-# "


def question_texts(question: str, before: str, is_askers: bool = True) -> dict[int, str]:
    """What the components say, as a conversation: first what was asked before, if anything was."""
    texts = {BEFORE_ID: _small(before), QUESTION_ID if is_askers else OTHERS_ID: _small(question)}
    return {number: text for number, text in texts.items() if text}


def question_in(message: discord.Message) -> tuple[str, str]:
    """The question that a message of the bot's answers, and the one before it; empty where it answers none."""
    texts = {item.id: item.content for item in items_of(message) if isinstance(item, TextDisplay)}
    return _read(texts.get(QUESTION_ID) or texts.get(OTHERS_ID, "")), _read(texts.get(BEFORE_ID, ""))


def is_askers_question(message: discord.Message) -> bool:
    """Whether the question of an answer is in the words of whoever asked it."""
    return all(item.id != OTHERS_ID for item in items_of(message))


def answered_question(message: discord.Message) -> tuple[str, str]:
    """As ``question_in``. Raises: AnswerGone, where there is none."""
    question, before = question_in(message)
    if not question:
        raise AnswerGone
    return question, before


def _small(question: str) -> str:
    """Every line in small print; escaped, none begins like small print itself."""
    return "\n".join(line and _SMALL + line for line in escape(question).split("\n"))


def _read(text: str) -> str:
    """The inverse of ``_small``."""
    return unescape("\n".join(line.removeprefix(_SMALL) for line in text.split("\n")))
