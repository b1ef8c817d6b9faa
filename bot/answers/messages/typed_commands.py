"""Commands that are typed as words, and not chosen in Discord's menu: they arrive as a message."""

from __future__ import annotations

import re
from collections.abc import Sequence

from bot.locales import DEFAULT, languages, phrasebook

OTHERS = ("check", "help", "about", "privacy", "questions", "data", "settings", "pins", "sources")
"""The commands that ask nothing, by their phrases."""


def _names(*phrases: str, only: Sequence[str] = ()) -> str:
    """One of their names, in any language or in the ``only`` ones."""
    names = {phrasebook(language)(f"{phrase}-name") for language in only or languages() for phrase in phrases}
    return "(?:" + "|".join(map(re.escape, sorted(names, key=len, reverse=True))) + ")"


def _compiled(*parts: str) -> re.Pattern[str]:
    return re.compile("".join(parts), re.IGNORECASE)


_ASK = _compiled(r"[/!]", _names("ask"), r"(?![\w-])\s*(?:", _names("ask-question"), r"\s*:\s*)?")
_NAMED = {language: _compiled(r"[/!]", _names(*OTHERS, only=[language]), r"(?![\w-])") for language in languages()}
_OTHER = _compiled(r"[/!](?:", _names(*OTHERS), r"(?![\w-])|[\w-]+$)")


def without_command(text: str) -> str:
    """What is asked by a typed command.

    >>> without_command("/ask question: Who makes honey?")
    'Who makes honey?'
    """
    return _ASK.sub("", text, count=1) if _ASK.match(text) else text


def is_command(text: str) -> bool:
    """Whether it begins as another command, or is one word that looks like one, of whatever bot."""
    return _OTHER.match(text) is not None


def language_of_command(text: str) -> str:
    """The language that alone has a command of this name, where it is sure: English names are typed in all of them."""
    named = [language for language, expression in _NAMED.items() if expression.match(text)]
    return named[0] if len(named) == 1 and named[0] != DEFAULT else ""
