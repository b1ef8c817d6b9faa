"""Quantity words: by which a text shows a length, a weight, an age, a year or a colour."""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

import regex

from index.language.language import Phrases
from index.language.languages import language_data
from index.language.tokens import is_piece
from index.questions.answer_types import COLOUR, LENGTH, WEIGHT

WORD = regex.compile(r"[\p{L}\p{M}]+")
UNITS = {LENGTH: slice(7, 9), WEIGHT: slice(9, 11)}
"""Where the names of short units stand among those of a language: see `index.language.forms.units`."""
_ENDING = 2
"""Letters that an inflected unit may have otherwise."""
SHORTEST_BEGINNING = 4
"""Letters that it has for certain."""


class QuantityWords(NamedTuple):
    """Words in small letters, how others begin, and phrases and what has no spaces around it."""

    whole: frozenset[str]
    beginnings: Phrases
    pieces: Phrases

    def have(self, word: str) -> bool:
        return word in self.whole or word.startswith(self.beginnings)


def has_word(text: str, quantity: str, language: str) -> bool:
    """Whether a text has a word for a quantity."""
    known, words = words_of(quantity, language), WORD.findall(text.casefold())
    if quantity == COLOUR and any(part in word for word in words for part in known.beginnings):  # « dunkelgrün »
        return True
    return any(map(known.have, words)) or any(map(text.__contains__, known.pieces))


@cache
def words_of(quantity: str, language: str) -> QuantityWords:
    """The words of a language for a quantity, and its units of it."""
    known = language_data(language)
    units = [word for unit in known.units[UNITS.get(quantity, slice(0))] for word in unit.split()]
    listed = (*dict(known.quantity_words).get(quantity, ()), *(f"{beginning_of(unit)}-" for unit in units))
    pieces = tuple(word for word in listed if is_piece(word) or " " in word)
    beginnings = tuple(word.rstrip("-") for word in listed if word.endswith("-") and not is_piece(word))
    return QuantityWords(frozenset(listed), beginnings, pieces)


def beginning_of(unit: str) -> str:
    """A unit without the letters that may be others where it is inflected."""
    return unit[: max(SHORTEST_BEGINNING, len(unit) - _ENDING)]
