"""Sentences that can be said without Fluent's runtime, whose import takes the terminal as long as an answer.

They have words and placeholders alone, or a choice by a number that is clear without a language's rules for plurals.
Whatever else Fluent knows is left to it; a test holds both equal.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache

FIRST_GROUPED = 1_000
"""The first number that is not written with digits alone: 1,000 in English, 1.000 in German."""
REMEMBERED = 1_000
"""Of these numbers: how many passages an article has is said with each of them."""

_TEXT = r"[^\n{}]*(?:\{ \$\w+ \}[^\n{}]*)*"
_ENTRY = re.compile(
    rf"^([a-z][\w-]*) = (?:({_TEXT})|\{{ \$(\w+) ->\n((?: +\*?\[\w+\] {_TEXT}\n)+)\}})$(?!\n+ )", re.MULTILINE
)
_VARIANT = re.compile(r"^ +\*?\[(\w+)\] (.*)$", re.MULTILINE)
_PLACEHOLDER = re.compile(r"\{ \$(\w+) \}")

Arguments = Mapping[str, str | int | float]


class PlainSentences:
    """Those of a language, whose ``source`` is in Fluent's syntax."""

    def __init__(self, language: str, source: str) -> None:
        self._language = language
        self._entries = {name: entry for name, *entry in _ENTRY.findall(source)}

    def say(self, phrase: str, arguments: Arguments) -> str | None:
        """None where it takes Fluent."""
        text, number, variants = self._entries.get(phrase, ("", "", ""))
        chosen = _chosen(variants, arguments.get(number)) if variants else text
        return _filled(chosen, arguments, self._language) if chosen else None


def _chosen(variants: str, number: str | float | None) -> str | None:
    """The variant for this very number, or for one thing: that is "one" in every language that has such a form."""
    if type(number) is not int:
        return None
    keys = {str(number), "one"} if number == 1 else {str(number)}
    return next((text for key, text in _VARIANT.findall(variants) if key in keys), None)


def _filled(text: str, arguments: Arguments, language: str) -> str | None:
    parts = _PLACEHOLDER.split(text)
    for place in range(1, len(parts), 2):
        argument = arguments.get(parts[place])
        if isinstance(argument, str):
            parts[place] = argument
        elif type(argument) is int and argument >= 0:
            parts[place] = str(argument) if argument < FIRST_GROUPED else _grouped(argument, language)
        else:
            return None
    return "".join(parts)


@lru_cache(REMEMBERED)
def _grouped(number: int, language: str) -> str:
    from babel.numbers import format_decimal  # as Fluent asks it; most sentences are said without

    return format_decimal(number, locale=language)
