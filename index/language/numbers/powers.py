"""Numbers with a hundred or a thousand in one word: « zweihundert » is 200, « kaksituhatta » 2000."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from index.language.language import Language

_HUNDRED = 7
"""The place of a hundred among the tens."""
_Powers = Sequence[tuple[str, int]]


class Powers:
    """The numbers that a language writes so, if it does; ``numbers`` are the figures of its shorter ones."""

    def __init__(self, known: Language, numbers: Mapping[str, str]) -> None:
        self._below = {word: int(figure) for word, figure in numbers.items() if figure.isdigit()}
        self._below |= {word: 1 for forms in known.one for word in forms.split("/")}
        self._powers: _Powers = [*_sized(known.thousand, 1000), *_sized(_hundreds(known), 100)]
        self._only_inside = {word for word, _ in self._powers} - {*known.thousand[:1], *known.tens[_HUNDRED:]}
        self._power = re.compile("|".join(word for word, _ in self._powers))
        self._and = known.joined.partition("}")[2].partition("{")[0]

    def figure(self, word: str) -> str:
        """The figures of a number; nothing, where a word is none.

        >>> from index.language.languages import language_data
        >>> from index.language.numbers.numbers import Numbers
        >>> german = Powers(language_data("de"), Numbers("de").words)
        >>> [german.figure(word) for word in ("neunzehnhundertacht", "zweitausendundeins", "jahrhundert")]
        ['1908', '2001', '']
        """
        # Every word of a text comes here, and hardly any has a power in it.
        if not self._powers or not self._power.search(word) or word in self._only_inside:
            return ""
        return str(self._value(word, self._powers) or "")

    def _value(self, word: str, powers: _Powers) -> int | None:
        """What is before a power multiplies it, what is behind is added: both are without it, so that this ends."""
        if word in self._below:
            return self._below[word]
        for at, (power, size) in enumerate(powers, 1):
            before, found, behind = word.partition(power)
            if not found:
                continue
            factor = self._value(before, powers[at:]) if before else 1
            added = self._added(behind, powers[at:]) if behind else 0
            if factor is not None and added is not None and added < size:
                return factor * size + added
        return None

    def _added(self, behind: str, powers: _Powers) -> int | None:
        value = self._value(behind, powers)
        without = behind.removeprefix(self._and)
        return self._value(without, powers) if value is None and without else value


def _hundreds(known: Language) -> Sequence[str]:
    return (*known.hundred, *known.tens[_HUNDRED:]) if known.thousand else ()


def _sized(words: Sequence[str], size: int) -> Iterator[tuple[str, int]]:
    """The longest form first: « sataa » begins as « sata » does."""
    return ((word, size) for word in sorted(words, key=len, reverse=True))
