"""A word of a question as the texts have it, and whether it tells what is asked about or only asks."""

from __future__ import annotations

from collections.abc import Container, Mapping
from collections.abc import Set as AbstractSet
from typing import Any, NamedTuple

from index.language.spelling.typos import LIKELY
from index.language.vocabulary.vocabulary import UNKNOWN


class QuestionWord(NamedTuple):
    """``spelt`` as the texts spell it; ``stem`` is its number there, and ``likeness`` below 1 where it is a guess.

    What ``only_asks`` is "time" of "what time"; what ``is_measure`` tells little of what is asked about: "cost". Days
    of the week and months are no names, though English gives them a capital. What ``is_opening`` is an unknown word for
    being open or closed.
    """

    spelt: str
    stem: int
    likeness: float = 1.0
    is_function_word: bool = False
    is_name: bool = False
    only_asks: bool = False
    is_measure: bool = False
    is_weekday: bool = False
    is_opening: bool = False

    @property
    def has_content(self) -> bool:
        return not (self.is_function_word or self.only_asks)


Words = Mapping[str, QuestionWord]
"""Words by their folded forms."""


def marked(words: Words, keys: Container[str], **flags: Any) -> Words:
    """The words, those of the ``keys`` with other flags."""
    return {key: word._replace(**flags) if key in keys else word for key, word in words.items()}


def without_what_only_asks(words: Words, measures: AbstractSet[str], *, counts: bool = False) -> Words:
    """Takes « dauert », "time" of "what time" and "open" beside a day for function words, where the texts have all that
    is asked about; and the ``measures``, "tall" of "how tall", where they have nothing of it.

    A question that ``counts`` must have what it counts in the texts; any other one lacks nothing if they have no word
    that asks, as « zaman » of « ne zaman », and something of the rest.
    """
    if any(word.is_weekday and is_known(word) for word in words.values()):
        words = marked(words, {key for key, word in words.items() if word.is_opening}, only_asks=True)
    content = {key: word for key, word in words.items() if word.has_content}
    if content and all(map(is_known, content.values())):
        return marked(words, {key for key, word in words.items() if word.only_asks}, is_function_word=True)
    if not counts and any(map(is_known, content.values())):
        words = marked(words, {key for key, word in words.items() if _is_lacking(word)}, is_function_word=True)
    things = [word for key, word in content.items() if key not in measures]
    has_things = not things or any(map(is_known, things))
    return words if has_things else marked(words, measures, is_function_word=True)


def _is_lacking(word: QuestionWord) -> bool:
    return word.only_asks and not word.is_measure and word.stem == UNKNOWN


def is_known(word: QuestionWord) -> bool:
    return word.likeness >= LIKELY and word.stem != UNKNOWN
