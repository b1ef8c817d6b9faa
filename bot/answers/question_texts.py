"""The question of an answer: it stands in a text of its own below it, or in the message that the answer replies to."""

from __future__ import annotations

from typing import NamedTuple

import discord
from discord.components import TextDisplay

from bot.answers.answer_state import answer_state_in, digest_of
from bot.answers.conversations import Earlier, continued
from bot.answers.incoming_question import DEFAULT_FLAGS, QuestionFlags
from bot.answers.messages.message_words import words_of
from bot.answers.messages.question_markup import without_markup
from bot.errors import AnswerGone
from bot.toolkit.components.buttons import components_of
from bot.toolkit.texts.escaping import escape, in_its_direction, unescape, without_direction
from bot.toolkit.texts.message_links import referenced_message

QUESTION_ID, BEFORE_ID, OTHERS_ID = 105, 106, 108
"""The components that show the question, and the one before it; and a question in somebody else's words.

In 101 and 102, version 0.1 had them after a label.
"""

_SMALL, _SPOILER = "-# ", "||"


def question_texts(question: str, before: str, flags: QuestionFlags = DEFAULT_FLAGS) -> dict[int, str]:
    """What the components say, as a conversation: first what was asked before, if anything was."""
    texts = {BEFORE_ID: before, QUESTION_ID if flags.is_askers else OTHERS_ID: question}
    return {number: _small(text, flags.is_hidden) for number, text in texts.items() if text}


class DisplayedQuestion(NamedTuple):
    """A question as a message of the bot's shows it, and the one before it; empty where it shows none."""

    question: str = ""
    before: str = ""
    flags: QuestionFlags = DEFAULT_FLAGS


def question_in(message: discord.Message) -> DisplayedQuestion:
    texts = {item.id: item.content for item in components_of(message) if isinstance(item, TextDisplay)}
    question, others, before = (texts.get(number, "") for number in (QUESTION_ID, OTHERS_ID, BEFORE_ID))
    is_hidden = any(_SMALL + _SPOILER in line for line in (question, others, before))
    return DisplayedQuestion(_read(question or others), _read(before), QuestionFlags(OTHERS_ID not in texts, is_hidden))


async def answered_question(message: discord.Message, digest: str) -> DisplayedQuestion:
    """The question that a message answers.

    With a ``digest`` it is the one to be shown by what the message replies to, and empty where that is gone or says
    something else by now. Raises: AnswerGone, where the answer is of a version that showed its question differently.
    """
    displayed = question_in(message)
    if not displayed.question and not digest:
        raise AnswerGone
    return displayed if displayed.question else displayed._replace(question=await _replied_question(message, digest))


async def replied_question(message: discord.Message) -> Earlier:
    """The question of the answer that a message replies to; empty when it replies to none."""
    answer = referenced_message(message)
    displayed = await known_question(answer) if answer else DisplayedQuestion()
    if not displayed.question:
        return Earlier()
    return Earlier(continued(displayed.before, displayed.question), displayed.flags.is_hidden)


async def known_question(message: discord.Message) -> DisplayedQuestion:
    """As ``answered_question``, of any message of the bot's; empty where it answers none."""
    try:
        state = answer_state_in(message)
        return await answered_question(message, state.digest) if state else question_in(message)
    except AnswerGone:
        return DisplayedQuestion()


def says_only(message: discord.Message, question: str) -> bool:
    """Whether a message says the question, and nothing else."""
    return without_markup(words_of(message)) == question


async def _replied_question(message: discord.Message, digest: str) -> str:
    replied = await _replied_to(message)
    question = without_markup(words_of(replied)) if replied else ""
    return question if digest_of(question) == digest else ""


async def _replied_to(message: discord.Message) -> discord.Message | None:
    """Discord sends along what a message replies to, but not what that one replied to."""
    reference = message.reference
    if reference is None or reference.message_id is None or reference.resolved is not None:
        return reference.resolved if reference and isinstance(reference.resolved, discord.Message) else None
    try:
        return await message.channel.fetch_message(reference.message_id)
    except discord.HTTPException:
        return None


def _small(question: str, is_hidden: bool) -> str:
    """Every line in small print; escaped, none begins like small print itself, or a spoiler."""
    mark = _SPOILER if is_hidden else ""
    lines = escape(question).split("\n")
    return "\n".join(line and f"{_SMALL}{mark}{in_its_direction(line)}{mark}" for line in lines)


def _read(text: str) -> str:
    """The inverse of ``_small``."""
    return unescape("\n".join(map(_read_line, text.split("\n"))))


def _read_line(line: str) -> str:
    line = line.removeprefix(_SMALL)
    if line.startswith(_SPOILER):
        line = line.removeprefix(_SPOILER).removesuffix(_SPOILER)
    return without_direction(line)
