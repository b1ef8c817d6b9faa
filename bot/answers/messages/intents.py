"""Whether the words of a message ask, and what: one place for mentions, menus, commands and direct messages."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import Literal

from bot.answers.messages.message_questions import asks_by_itself, questions_in
from bot.answers.messages.question_markup import mentions_subject, parted, without_line_markup, without_markup
from bot.answers.messages.typed_commands import is_command, language_of_command, without_command
from bot.answers.small_talk import (
    begins_as_request,
    has_opening,
    is_comment,
    is_only_thanks,
    is_said_to_bot,
    is_thanks,
    is_vague,
    language_of_greeting,
    language_of_order,
    language_spoken_to,
    without_small_talk,
)
from bot.locales import Phrasebook
from bot.toolkit.access.servers import Ways
from bot.toolkit.reply_language import language_of
from bot.toolkit.texts.text_limits import LONGEST_QUESTION, SHORTEST_QUESTION
from bot.toolkit.workers import computed
from index import ParsedQuestion

Kind = Literal["questions", "nothing", "to the bot", "thanks", "comment", "points elsewhere", "too long"]
"""A ``comment`` has questions too: its words may be meant as one. So have ``thanks`` that something follows."""

MOST = 3
"""Questions of one message that are answered."""

AT_ONCE = 100
"""Characters of a usual question, which is understood in a tenth of a millisecond, and in a few at the worst."""

_PIECE = re.compile(r"(?:<[^<>\s]+>|[^.!?？؟。！\n])+[.!?？؟。！\s]*")


@dataclass(frozen=True, slots=True)
class Intent:
    """What somebody wants who writes something.

    ``before`` is what the first of the ``questions`` follows in the same message. ``language`` is that of the words,
    where it is sure. ``asks`` tells a question from words that may be a comment as well. Where the message quotes it
    (``is_quoted``), it may be in somebody else's words.
    """

    kind: Kind
    questions: tuple[ParsedQuestion, ...] = ()
    before: str = ""
    language: str = ""
    asks: bool = True
    length: int = 0
    is_quoted: bool = False

    @property
    def with_before(self) -> list[tuple[ParsedQuestion, str]]:
        """The questions, each with what it follows in the same message."""
        return [(question, "" if number else self.before) for number, question in enumerate(self.questions)]


def intent_of(written: str, *, replies_to_another: bool = False, me: int = 0) -> Intent:
    """What somebody asks, by the words as Discord has them; of what they quote, where theirs only point at it.

    ``me`` is the bot, of whom no mention is part of a question.
    """
    own, quoted = parted(written)
    if not quoted:
        return _intent_of(written, me, replies_to_another=replies_to_another)
    if not _points(without_markup(own)):
        return _intent_of(own, me, replies_to_another=replies_to_another)
    return replace(_intent_of(quoted, me), is_quoted=True)


async def understood(written: str, *, replies_to_another: bool = False, me: int = 0) -> Intent:
    """The same, beside the event loop where the words are many: a few take less time than the way to a worker."""
    if len(written) <= AT_ONCE:
        return intent_of(written, replies_to_another=replies_to_another, me=me)
    return await computed(intent_of, written, replies_to_another=replies_to_another, me=me)


def _intent_of(written: str, me: int, *, replies_to_another: bool = False) -> Intent:
    written = _without_questions_on_mentions(without_line_markup(written), me)
    text = without_markup(written)
    if replies_to_another and _points(text):
        return Intent("points elsewhere", language=_language_of(text))
    if (question := without_command(text)) != text:
        written = text = question
    if not any(char.isalnum() or ord(char) > 0x2100 for char in text):
        return Intent("nothing")
    return _to_the_bot(text) or _of_the_articles(written, text)


def _to_the_bot(text: str) -> Intent | None:
    if language := language_spoken_to(text):
        return Intent("to the bot", language=language)
    if language := language_of_order(text):
        return Intent("to the bot", language=language, asks=False)
    if is_command(text):
        return Intent("to the bot", language=language_of_command(text))
    return Intent("to the bot", language=language_of_greeting(text)) if is_said_to_bot(text) else None


def said_instead(intent: Intent, say: Phrasebook, ways: Ways) -> str:
    """What is said to what is no question of the articles, where one may ask in these ``ways``."""
    if intent.kind == "to the bot":
        more = () if ways == "help-asking-anywhere" else ("help-more",)  # a person brings no other commands along
        return "\n".join(map(say, ("about-bot", ways, *more)))
    if intent.kind == "too long":
        return say("question-length", shortest=SHORTEST_QUESTION, longest=LONGEST_QUESTION, length=intent.length)
    return say("ask-hint")


def _of_the_articles(written: str, text: str) -> Intent:
    questions, before = questions_in(written, text)
    language = language_of(questions[0]) or ""
    if any(len(question.written) > LONGEST_QUESTION for question in questions):
        return Intent("too long", language=language, length=len(text))
    questions = [one for one in questions if len(one.written) >= SHORTEST_QUESTION and not one.has_no_content][:MOST]
    # « どうも », as « どうもありがとう » begins, may ask as well.
    asks = (any(map(asks_by_itself, questions)) or begins_as_request(text)) and not is_only_thanks(text)
    if is_thanks(text) and not asks:
        has_more = has_opening(text) and not is_only_thanks(text)
        return Intent("thanks", tuple(questions) if has_more else (), asks=False)
    if is_comment(text, [word for one in questions for word in one.content_words]):
        return Intent("comment", tuple(questions), language=language, asks=False)
    return Intent("questions" if questions else "nothing", tuple(questions), before, language, asks or not questions)


def _without_questions_on_mentions(written: str, me: int) -> str:
    """Without what asks after a person, a channel or a moment: of “who is @bob?” nothing is left that asks."""
    if not mentions_subject(written, me):
        return written
    pieces = _PIECE.findall(written)
    return "".join(one for one in pieces if not (mentions_subject(one, me) and _is_empty(one)))


def _is_empty(written: str) -> bool:
    question = ParsedQuestion.of(without_small_talk(without_markup(written)))
    return question.is_follow_up and not question.content_words


def _language_of(text: str) -> str:
    return language_of(ParsedQuestion.of(without_small_talk(text))) or ""


def _points(text: str) -> bool:
    """Whether the words only point at something: “what about this?”, “is that true?”, “^”."""
    question = ParsedQuestion.of(without_small_talk(text))
    is_plain = not (question.phrases or question.sections)
    return is_plain and is_vague([word for word in question.content_words if any(map(str.isalnum, word))])
