"""Numbers, as figures: « troisième », "3rd" and "III" are 3."""

from __future__ import annotations

import re
import unicodedata

from index.language.languages import Language, language_data

_FEMININE = {"es": ("o", "a"), "it": ("o", "a"), "pt": ("o", "a"), "pl": ("y", "a"), "ru": ("ый", "ая")}

_ROMAN = re.compile(r"(?=[ivx]{2})x{0,3}(?:i[xv]|v?i{0,3})")
_ROMAN_PLACE = re.compile(r"(?=[ivx])(x{0,3}(?:i[xv]|v?i{0,3}))(?:er|e|è|ème|eme|ième)")
_PLACE = re.compile(r"(\d+)[-–:]?([^\W\d_]+)")
_NO_NUMBERS = {"vi": "da es nb nn no pt sv vi", "vie": "fr"}
"""Words that could be Roman numerals, and the languages they are words of."""
_VALUES = {"i": 1, "v": 5, "x": 10}


def in_digits(text: str) -> str:
    """A text with the digits of any script as 0 to 9."""
    return "".join(str(unicodedata.decimal(char)) if char.isdecimal() else char for char in text)


class Numbers:
    """The numbers of one language."""

    def __init__(self, language: str) -> None:
        known = language_data(language)
        self._words = _number_words(language, known)
        self._endings = known.ordinal_endings
        self._no_numbers = frozenset(word for word, codes in _NO_NUMBERS.items() if language in codes.split())
        self._has_roman_ordinals = language in ("fr", "ca", "oc")

    def figure(self, word: str) -> str:
        """The figures for a number in words, in Roman letters, or that counts places; any other word as it is.

        >>> [Numbers("fr").figure(word) for word in ("douze", "3ème", "xixe", "xv", "vie")]
        ['12', '3', '19', '15', 'vie']
        """
        if number := self._words.get(word):
            return number
        first = word[:1]
        if first in _VALUES and word not in self._no_numbers:
            return self._from_roman(word)
        if first.isdigit() and (place := _PLACE.fullmatch(word)) and place[2] in self._endings:
            return place[1]
        return word

    def _from_roman(self, word: str) -> str:
        if _ROMAN.fullmatch(word):
            return str(_roman(word))
        if self._has_roman_ordinals and (place := _ROMAN_PLACE.fullmatch(word)):
            return str(_roman(place[1]))
        return word


def _roman(numeral: str) -> int:
    values = [_VALUES[letter] for letter in numeral]
    return sum(-one if one < other else one for one, other in zip(values, [*values[1:], 0], strict=True))


def _number_words(language: str, known: Language) -> dict[str, str]:
    numbers: dict[str, str] = {}
    for words, first, step in ((known.cardinals, 2, 1), (known.tens, 30, 10), (known.ordinals, 3, 1)):
        numbers |= {word: str(first + step * place) for place, word in enumerate(words)}
    if language in _FEMININE:
        his, her = _FEMININE[language]
        numbers |= {word.removesuffix(his) + her: numbers[word] for word in known.ordinals if word.endswith(his)}
    if language == "es":
        numbers["tercer"] = numbers["tercero"]
    if language == "de":
        numbers |= {word + ending: numbers[word] for word in known.ordinals for ending in "nrsm"}
    return numbers
