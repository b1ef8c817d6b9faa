"""Numbers, as figures: « troisième », "3rd" and "III" are 3."""

from __future__ import annotations

import re
from collections.abc import Iterator

from index.language.language import Language, Phrases
from index.language.languages import language_data
from index.language.letters import plain_letters
from index.language.numbers.decades import decade_words
from index.language.numbers.powers import Powers

_FEMININE = {"es": ("o", "a"), "it": ("o", "a"), "pt": ("o", "a"), "pl": ("y", "a"), "ru": ("ый", "ая")}
_OTHERWISE = 2
"""Ordinals whose feminine is listed, as that of the first two is often another word."""
_INFLECTED = 5
"""Letters of a stem that is taken for a number's: shorter ones are those of too many words."""

# fmt: off
ORDINAL_STOP = frozenset({
    "az", "bs", "cs", "da", "de", "eo", "et", "eu", "fi", "fo", "hr", "hu", "is", "lb", "lv", "mk", "nb", "nn", "no",
    "pl", "sk", "sl", "sq", "sr", "tr",
})
# fmt: on
"""Languages that write « 3. » for "3rd"."""
FIRST = "1."
"""What the first of its kind is known by."""
_TWENTY = 18
"""The place of twenty among the cardinals."""

_ROMAN = re.compile(r"(?=[ivx]{2})x{0,3}(?:i[xv]|v?i{0,3})")
_ROMAN_PLACE = re.compile(r"(?=[ivx])(x{0,3}(?:i[xv]|v?i{0,3}))(?:er|e|è|ème|eme|ième)")
_CYRILLIC_ROMAN = str.maketrans("хі", "xi")
"""Letters that keyboards of Russia and Ukraine have, and Roman numerals are typed with."""
_PLACE = re.compile(r"(\d+)[-–:]?(\D+)")
_NO_NUMBERS = {"vi": "da es nb nn no pt sv vi", "vie": "fr", "іх": "be"}
"""Words that could be Roman numerals, and the languages they are words of."""
_BEFORE_EN = re.compile("(?<=[ei]e)en")
_BEFORE_VOWEL = re.compile("[ai](?=uno|otto)")
_VALUES = {"i": 1, "v": 5, "x": 10, "l": 50, "c": 100}


class Numbers:
    """The numbers of one language."""

    def __init__(self, language: str) -> None:
        known = language_data(language)
        self.words = _number_words(language, known)
        self._powers = Powers(known, self.words)
        self._endings = known.ordinal_endings
        self._no_numbers = frozenset(word for word, codes in _NO_NUMBERS.items() if language in codes.split())
        self._has_roman_ordinals = language in ("fr", "ca", "oc")

    def figure(self, word: str) -> str:
        """The figures for a number in words, in Roman letters, or that counts places; any other word as it is.

        >>> [Numbers("fr").figure(word) for word in ("douze", "3ème", "xixe", "xv", "vie")]
        ['12', '3', '19', '15', 'vie']
        """
        if number := self.in_words(word):
            return number
        first = word[:1]
        if first in "ivxхі" and word not in self._no_numbers:
            return self._from_roman(word)
        if first.isdigit() and (place := _PLACE.fullmatch(word)) and place[2] in self._endings:
            return in_order(place[1])
        return word

    def in_words(self, word: str) -> str:
        """The figures for a number in words, in small letters; nothing, where a word is none."""
        return self.words.get(word) or self._powers.figure(word)

    def by_stem(self, stemmed: Iterator[str]) -> dict[str, str]:
        """The figures of numbers in other forms than the listed ones, by the stems of ``words``, in order."""
        return {
            stem: number
            for stem, number in zip(stemmed, self.words.values(), strict=False)
            if len(stem) >= _INFLECTED and " " not in stem
        }

    def _from_roman(self, word: str) -> str:
        latin = word.translate(_CYRILLIC_ROMAN)
        if _ROMAN.fullmatch(latin):
            return str(roman_value(latin))
        if self._has_roman_ordinals and (place := _ROMAN_PLACE.fullmatch(word)):
            return in_order(str(roman_value(place[1])))
        return word


def in_order(number: str) -> str:
    """The figures of a number that counts places. The first place is none of « Apollo 1 », of which texts have many."""
    return FIRST if number == "1" else number


def roman_value(numeral: str) -> int:
    """What letters from "i" to "c" make together: "xiv" is 14."""
    values = [_VALUES[letter] for letter in numeral]
    return sum(-one if one < other else one for one, other in zip(values, [*values[1:], 0], strict=True))


def _number_words(language: str, known: Language) -> dict[str, str]:
    """Numbers of one word, and of several with a space between; in plain letters."""
    numbers: dict[str, str] = {}
    for words, first, step in _listed(known):
        for place, forms in enumerate(words):
            numbers |= dict.fromkeys(forms.split("/"), in_order(str(first + step * place)))
    numbers |= {written: value for word, value in _joined(known).items() for written in _written(word, language)}
    if known.tens:
        numbers |= decade_words(known, known.cardinals[_TWENTY])
    if language in _FEMININE:
        his, her = _FEMININE[language]
        others = [word for forms in known.ordinals[_OTHERWISE:] for word in forms.split("/") if word.endswith(his)]
        numbers |= {word.removesuffix(his) + her: numbers[word] for word in others}
    if language == "es":
        numbers["tercer"] = numbers["tercero"]
    if language == "de":
        numbers |= {word + ending: numbers[word] for word in known.ordinals for ending in "nrsm"}
    return {plain_letters(word, language): number for word, number in numbers.items() if word != "-"}


def _written(joined: str, language: str) -> tuple[str, ...]:
    """A number of tens and a unit as it is written: « tweeëntwintig », « trentotto »."""
    if language == "nl":
        return joined, _BEFORE_EN.sub("ën", joined)
    return (_BEFORE_VOWEL.sub("", joined),) if language == "it" else (joined,)


def _listed(known: Language) -> Iterator[tuple[Phrases, int, int]]:
    """Numerals in order, with the first one's number, and by how much each next one is more."""
    yield known.cardinals, 2, 1
    yield known.tens, 30, 10
    yield known.hundreds, 200, 100
    yield known.ordinals, 1, 1


def _joined(known: Language) -> dict[str, str]:
    """Tens with a unit: "twenty one", « einundzwanzig »."""
    if not known.joined:
        return {}
    units = [*((word, 1) for word in known.one), *((word, at) for at, word in enumerate(known.cardinals[:8], 2))]
    return {
        known.joined.format(ten=ten, unit=unit): str(10 * place + value)
        for place, tens in enumerate((known.cardinals[_TWENTY], *known.tens[:7]), 2)
        for ten in tens.split("/")
        for forms, value in units
        for unit in forms.split("/")
    }
