"""Sentences that can be said without Fluent's runtime, whose import takes the terminal as long as an answer.

They have words and placeholders alone, or a choice by a number that is clear without a language's rules for plurals.
Whatever else Fluent knows is left to it; a test holds both equal.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

FIRST_GROUPED = 1_000
"""The first number that is not written with digits alone: 1,000 in English, 1.000 in German."""

_TEXT = r"[^\n{}]*(?:\{ \$\w+ \}[^\n{}]*)*"
_ENTRY = re.compile(
    rf"^([a-z][\w-]*) = (?:({_TEXT})|\{{ \$(\w+) ->\n((?: +\*?\[\w+\] {_TEXT}\n)+)\}})$(?!\n+ )", re.MULTILINE
)
_VARIANT = re.compile(r"^ +\*?\[(\w+)\] (.*)$", re.MULTILINE)
_PLACEHOLDER = re.compile(r"\{ \$(\w+) \}")

Arguments = Mapping[str, str | int | float]


class PlainSentences:
    """Those of ``source``, which is in Fluent's syntax."""

    def __init__(self, source: str) -> None:
        self._entries = {name: entry for name, *entry in _ENTRY.findall(source)}

    def say(self, phrase: str, arguments: Arguments) -> str | None:
        """None where it takes Fluent."""
        text, number, variants = self._entries.get(phrase, ("", "", ""))
        chosen = _chosen(variants, arguments.get(number)) if variants else text
        return _filled(chosen, arguments) if chosen else None


def _chosen(variants: str, number: str | float | None) -> str | None:
    """The variant for this very number, or for one thing: that is "one" in every language that has such a form."""
    if type(number) is not int:
        return None
    keys = {str(number), "one"} if number == 1 else {str(number)}
    return next((text for key, text in _VARIANT.findall(variants) if key in keys), None)


def _filled(text: str, arguments: Arguments) -> str | None:
    parts = _PLACEHOLDER.split(text)
    for place in range(1, len(parts), 2):
        argument = arguments.get(parts[place])
        is_plain = isinstance(argument, str) or (type(argument) is int and 0 <= argument < FIRST_GROUPED)
        if not is_plain:
            return None
        parts[place] = str(argument)
    return "".join(parts)
