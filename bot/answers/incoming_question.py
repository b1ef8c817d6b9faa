"""A question as it was asked in Discord, and what of a message is one."""

from __future__ import annotations

import re
from dataclasses import dataclass

from bot.locales import Phrasebook
from bot.toolkit.text_limits import on_one_line
from index import ParsedQuestion

SHORTEST, LONGEST = 3, 300

_EMOJI = re.compile(r"<a?:\w+:\d+>")
_MENTION = re.compile(r"<(?:@[!&]?|#)\d+>|</[\w -]+:\d+>")
_GAP = "\0"
"""Stands for a mention, until what belongs to it is taken away with it."""
_ENCLOSED = re.compile(
    rf"\({_GAP}\)|\[{_GAP}\]|[“”\"„«]\s?{_GAP}\s?[“”\"»]|(\*{{1,3}}|_{{1,3}}|~~|\|\||`{{1,3}})\s*{_GAP}\s*\1"
)
_FIRST = re.compile(rf"^[\s,;:.!–—-]*{_GAP}[\s,;:.!–—{_GAP}-]*")
_LAST = re.compile(rf"[\s,;:–—-]*{_GAP}[\s{_GAP}]*(?=[?!.…]*$)")
_BETWEEN = re.compile(rf"\s*,\s*{_GAP}\s*,|\s*{_GAP}\s*(?=[,;:.?!])")


@dataclass(frozen=True, slots=True)
class IncomingQuestion:
    """A question, parsed once for all that needs it, and where it was asked; a direct message is in no server.

    ``channel`` may be a thread, which is a conversation of its own; ``whole_channel`` is the channel that it belongs
    to, whose articles are asked. ``before`` is what it follows; ``article`` is as the option was chosen or typed.
    Where ``is_askers``, the words are those of whoever asks. What ``may_be_comment`` is answered only where it is sure.
    """

    question: ParsedQuestion
    asker: int
    channel: int
    whole_channel: int
    server: int | None = None
    before: str = ""
    article: str = ""
    is_askers: bool = True
    may_be_comment: bool = False

    @property
    def parsed(self) -> ParsedQuestion:
        """The question, after what it follows."""
        return self.question.following(self.before) if self.before else self.question


def without_markup(text: str) -> str:
    """A question on one line, without mentions and custom emoji, which say nothing of what it is about.

    What parts a mention from the rest goes with it: “@bot, who …”, “who …, @bot?”, “**@bot** who …”.
    """
    text = on_one_line(_MENTION.sub(_GAP, _EMOJI.sub(" ", text.replace(_GAP, " "))))
    if _GAP not in text:
        return text
    while (emptied := _ENCLOSED.sub(_GAP, text)) != text:
        text = emptied
    text = _BETWEEN.sub(",", text) if f", {_GAP}," in text else text
    text = _LAST.sub("", _FIRST.sub("", text))
    return on_one_line(_BETWEEN.sub("", text).replace(_GAP, " "))


def without_mentions(text: str) -> str:
    """A text without mentions and custom emoji."""
    return _MENTION.sub(" ", _EMOJI.sub(" ", text))


def unfit(question: ParsedQuestion, say: Phrasebook) -> str | None:
    """What is said to one that is none, or is too short or too long; ``/ask`` itself sees to its length."""
    length = len(question.written)
    if length < SHORTEST or question.has_no_content:
        return say("ask-hint")
    if length > LONGEST:
        return say("question-length", shortest=SHORTEST, longest=LONGEST, length=length)
    return None
