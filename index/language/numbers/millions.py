"""Millions: « 2 millions », "2.5 billion" and « 2 Mio. » are also numbers in figures."""

from __future__ import annotations

from collections.abc import Sequence

from index.language.shared_words import SHARED_WORDS

_MILLIONS, _MILLIARDS = SHARED_WORDS["millions"]["words"], SHARED_WORDS["milliards"]["words"]
_POWERS = dict.fromkeys(_MILLIONS, 6) | dict.fromkeys([*_MILLIARDS, "billion"], 9)
"""How many noughts a word stands for; "billion" has nine of them in English alone."""


def power_words(language: str) -> list[str]:
    """The words for a million and a milliard, longest first."""
    words = [word for word in _POWERS if word != "billion" or language == "en"]
    return sorted(words, key=len, reverse=True)


def with_value(number: str, power: str) -> Sequence[str]:
    """A number of millions as it is written, by which "two million" finds it, and in figures.

    >>> with_value("2,5", "Mio")
    ('2.5', 'Mio', '2500000')
    """
    whole, _, parts = number.replace(",", ".").replace("٫", ".").partition(".")
    value = whole + parts.ljust(_POWERS[power.casefold()], "0")
    return (f"{whole}.{parts}" if parts else whole, power, value.lstrip("0"))
