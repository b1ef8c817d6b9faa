"""Endings: what stems words of inflected languages that Snowball has no stemmer for."""

from __future__ import annotations

from collections.abc import Set as AbstractSet

LEAST = 3
"""Letters that are left of a word, or it is not cut; before a single letter two are: « psa », « psi »."""


class Endings:
    """The endings of nouns, adjectives and verbs, in small letters, of which the longest is cut off.

    >>> cut = Endings(frozenset({"i", "a", "ami", "ov"})).cut
    >>> [cut(word) for word in ("psi", "psa", "skrinka", "skrinkami", "ov")]
    ['ps', 'ps', 'skrink', 'skrink', 'ov']
    """

    def __init__(self, endings: AbstractSet[str]) -> None:
        self._endings = endings
        self._longest = max(map(len, endings))

    def cut(self, word: str) -> str:
        for size in range(min(self._longest, len(word) - LEAST), 0, -1):
            if word[-size:] in self._endings:
                return word[:-size]
        return word[:-1] if len(word) == LEAST and word[-1] in self._endings else word
