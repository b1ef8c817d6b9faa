"""Irregular forms: words of which no stemmer sees that they are one: "ran" and "run", « vendu » and « vendre »."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import NamedTuple

from index.language.language import Language

SHORTEST, LONGEST_PREFIX = 3, 8
"""Letters of a form at least that a prefix is looked for before, and of a prefix at most: « zusammen »."""


class Irregular(NamedTuple):
    """``stems``: what the stems of irregular forms are known by; ``prefixes``: what makes other verbs of them."""

    stems: Mapping[str, str]
    prefixes: frozenset[str]

    @classmethod
    def of(cls, language: Language, stem: Callable[[str], str]) -> Irregular:
        """Each of the ``irregular`` forms is known by the stem of the first one beside it."""
        groups = [[stem(form) for form in forms.split()] for forms in language.irregular]
        return cls({form: first for first, *others in groups for form in (first, *others)}, language.prefixes)

    def known_by(self, stem: str) -> str:
        """What a stem is known by; nothing where it is none of an irregular form.

        >>> Irregular({"stood": "stand"}, frozenset({"under"})).known_by("understood")
        'understand'
        """
        if known := self.stems.get(stem, ""):
            return known
        longest = min(len(stem) - SHORTEST, LONGEST_PREFIX) if self.prefixes else 0
        for cut in range(2, longest + 1):
            if stem[:cut] in self.prefixes and (known := self.stems.get(stem[cut:], "")):
                return stem[:cut] + known
        return ""
