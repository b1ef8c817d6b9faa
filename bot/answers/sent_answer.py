"""An answer that was sent, as far as its message tells."""

from __future__ import annotations

from dataclasses import dataclass

import discord

from bot.answers.answer_state import AnswerState
from bot.answers.incoming_question import DEFAULT_FLAGS, QuestionFlags
from bot.answers.question_texts import answered_question


@dataclass(frozen=True, slots=True)
class SentAnswer:
    """In which state it is, which question it answers, what this follows, and in which channel it is seen.

    The question is empty where it is gone; a direct message is in no server.
    """

    server: int | None
    channel: int | None
    state: AnswerState
    question: str
    before: str
    flags: QuestionFlags = DEFAULT_FLAGS


async def sent_answer(
    message: discord.Message, state: AnswerState, server: int | None, channel: int | None
) -> SentAnswer:
    """The answer that a message shows. Raises: AnswerGone, where its question cannot be known."""
    return SentAnswer(server, channel, state, *await answered_question(message, state.digest))
