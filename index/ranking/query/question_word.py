"""A word of a question as the texts have it, and whether it tells what is asked about or only asks."""

from __future__ import annotations

from collections.abc import Mapping
from collections.abc import Set as AbstractSet
from typing import NamedTuple

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


Words = Mapping[str, QuestionWord]
"""Words by their folded forms."""


def without_what_only_asks(words: Words, measures: AbstractSet[str], *, counts: bool = False) -> Words:
    """Takes « dauert », "time" of "what time" and "open" beside a day for function words, where the texts have all that
    is asked about; and the ``measures``, "tall" of "how tall", where they have nothing of it.

    A question that ``counts`` must have what it counts in the texts; any other one lacks nothing if they have no word
    that asks, as « zaman » of « ne zaman », and something of the rest.
    """
    if any(word.is_weekday and is_known(word) for word in words.values()):
        words = {key: word._replace(only_asks=True) if word.is_opening else word for key, word in words.items()}
    content = {key: word for key, word in words.items() if not (word.is_function_word or word.only_asks)}
    if content and all(map(is_known, content.values())):
        return {key: word._replace(is_function_word=True) if word.only_asks else word for key, word in words.items()}
    if not counts and any(map(is_known, content.values())):
        words = {
            key: word._replace(is_function_word=True) if _is_lacking(word) else word for key, word in words.items()
        }
    things = [word for key, word in content.items() if key not in measures]
    if things and not any(map(is_known, things)):
        return {key: word._replace(is_function_word=True) if key in measures else word for key, word in words.items()}
    return words


def _is_lacking(word: QuestionWord) -> bool:
    return word.only_asks and not word.is_measure and word.stem == UNKNOWN


def is_known(word: QuestionWord) -> bool:
    return word.likeness >= LIKELY and word.stem != UNKNOWN
