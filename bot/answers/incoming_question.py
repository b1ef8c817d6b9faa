"""A question as it was asked in Discord, and what of a message is one."""

from __future__ import annotations

import re
from dataclasses import dataclass

import discord

from bot.answers.conversations import continued
from bot.answers.question_texts import question_in
from bot.locales import Phrasebook
from bot.toolkit.text_limits import on_one_line
from index import ParsedQuestion

SHORTEST, LONGEST = 3, 300

_MARKUP = re.compile(r"<(?:a?:\w+:|@[!&]?|#)\d+>")


@dataclass(frozen=True, slots=True)
class IncomingQuestion:
    """A question, parsed once for all that needs it, and where it was asked; a direct message is in no server.

    ``channel`` may be a thread, which is a conversation of its own; ``whole_channel`` is the channel that it belongs
    to, whose articles are asked. ``before`` is what it follows; ``article`` is as the option was chosen or typed.
    """

    question: ParsedQuestion
    asker: int
    channel: int
    whole_channel: int
    server: int | None = None
    before: str = ""
    article: str = ""


def without_markup(text: str) -> str:
    """A question on one line, without mentions and custom emoji, which say nothing of what it is about."""
    return on_one_line(_MARKUP.sub(" ", text))


def unfit(question: ParsedQuestion, say: Phrasebook) -> str | None:
    """What is said to one that is none, or is too short or too long; ``/ask`` itself sees to its length."""
    length = len(question.written)
    if length < SHORTEST or question.has_no_content:
        return say("ask-hint")
    if length > LONGEST:
        return say("question-length", shortest=SHORTEST, longest=LONGEST, length=length)
    return None


def replied_question(message: discord.Message) -> str:
    """The question of the answer that a message replies to; empty when it replies to none."""
    answer = message.reference.resolved if message.reference else None
    if not isinstance(answer, discord.Message):
        return ""
    question, before = question_in(answer)
    return continued(before, question) if question else ""
