"""A question as it was asked in Discord, and what of a message is one."""

from __future__ import annotations

import re
from dataclasses import dataclass

from bot.locales import Phrasebook
from bot.toolkit.text_limits import on_one_line
from index import ParsedQuestion

SHORTEST, LONGEST = 3, 300

_MARKUP = re.compile(r"<(?:a?:\w+:|@[!&]?|#)\d+>")


@dataclass(frozen=True, slots=True)
class IncomingQuestion:
    """A question, parsed once for all that needs it, and where it was asked; a direct message is in no server.

    ``before`` is what it follows; ``article`` is as the option was chosen or typed.
    """

    question: ParsedQuestion
    asker: int
    channel: int
    server: int | None = None
    before: str = ""
    article: str = ""

    @property
    def parsed(self) -> ParsedQuestion:
        """The question, after what it follows."""
        return self.question.following(self.before) if self.before else self.question


def without_markup(text: str) -> str:
    """A question on one line, without mentions and custom emoji, which say nothing of what it is about."""
    return on_one_line(without_mentions(text))


def without_mentions(text: str) -> str:
    """A text without mentions and custom emoji."""
    return _MARKUP.sub(" ", text)


def unfit(question: ParsedQuestion, say: Phrasebook) -> str | None:
    """What is said to one that is none, or is too short or too long; ``/ask`` itself sees to its length."""
    length = len(question.written)
    if length < SHORTEST or question.has_no_content:
        return say("ask-hint")
    if length > LONGEST:
        return say("question-length", shortest=SHORTEST, longest=LONGEST, length=length)
    return None
