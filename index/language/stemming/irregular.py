"""Irregular forms: words of which no stemmer sees that they are one: "ran" and "run", « vendu » and « vendre »."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import NamedTuple

from index.language.language import Language

SHORTEST = 3
"""Letters of a form at least that a prefix is looked for before."""


class Irregular(NamedTuple):
    """``stems``: what the stems of irregular forms are known by; ``prefixes``: what makes other verbs of them.

    The shortest prefix comes first.
    """

    stems: Mapping[str, str]
    prefixes: tuple[str, ...]

    @classmethod
    def of(cls, language: Language, stem: Callable[[str], str]) -> Irregular:
        """Each of the ``irregular`` forms and ``contacts`` is known by the stem of the first one beside it."""
        known = [*map(str.split, language.irregular), *(words for _, words in language.contacts)]
        groups = [list(map(stem, forms)) for forms in known]
        stems = {form: first for first, *others in groups for form in (first, *others)}
        return cls(stems, tuple(sorted(language.prefixes, key=len)))

    def known_by(self, stem: str) -> str:
        """What a stem is known by; nothing where it is none of an irregular form.

        >>> Irregular({"stood": "stand"}, ("under",)).known_by("understood")
        'understand'
        """
        if known := self.stems.get(stem, ""):
            return known
        if not stem.startswith(self.prefixes):  # as most are none
            return ""
        for prefix in self.prefixes:
            left = stem.removeprefix(prefix)
            if SHORTEST <= len(left) < len(stem) and (known := self.stems.get(left, "")):
                return prefix + known
        return ""
