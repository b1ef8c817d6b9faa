"""Names as other scripts write them: by a key of the consonants that « Вашингтон » and « Washington » share.

Vowels are left out, for each script writes those that it has, or none; so is h, which many have no letter for. Sounds
that some scripts do not tell apart are one: b and v, l and r, s and z.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property

import regex
from anyascii import anyascii

SHORTEST = 3
"""Letters of a key at least; one more where neither a capital letter nor katakana shows that it is a name, and one more
where few consonants are told apart."""

_LATIN = regex.compile(r"\p{Latin}")
_ABJAD = regex.compile(r"[\p{Arabic}\p{Hebrew}]")
_OTHER = regex.compile(r"[\p{L}--\p{Latin}--\p{Arabic}--\p{Hebrew}]", regex.V1)
_SHOWS_NAMES = regex.compile(r"[\p{Lu}\p{Katakana}]")
_BEFORE = (("ç", "s"), ("μπ", "b"), (r"^ντ", "d"), ("γ[κγ]", "ng"), ("χ", "h"), ("^ال", ""), ("ج", "g"), ("ו", "w"))
"""What a romanisation letter by letter makes something else of."""
_RULES = (
    ("[^a-z\n]", ""), ("dzh", "g"), ("t?s?ch|[sz]h", "s"), ("ph", "f"), ("th", "t"), ("(?<=[kgdb])h", ""),
    ("ck|qu|q", "k"), ("c(?=[eiy])|t[zs]", "s"), ("c", "k"), ("x", "ks"), ("z", "s"), ("m(?=[pb])", "n"), ("l", "r"),
    ("(?<=[aeiou])w", ""), ("[vw]", "b"), ("[aeiouyhj]", ""), (r"([^\n])\1+", r"\1"),
)  # fmt: skip
_COARSER = (("w", ""), *_RULES, ("[pf]", "b"), ("d", "t"), (r"([^\n])\1+", r"\1"))
"""For the scripts of Arabic and Hebrew: one letter is w and u, one p and f or b and v."""


def keys_of(words: Sequence[str], *, coarser: bool = False) -> list[str]:
    """The key of each word; ``coarser`` where it is compared with one in Arabic or Hebrew letters.

    >>> keys_of(["Вашингтон", "Washington", "ワシントン"])
    ['bsngtn', 'bsngtn', 'bsntn']
    """
    text = "\n".join(words).lower()  # all together: one by one it takes ten times as long
    for expression, letters in _BEFORE:
        text = regex.sub(expression, letters, text, flags=regex.MULTILINE)
    text = anyascii(text).lower()
    for expression, letters in _COARSER if coarser else _RULES:
        text = regex.sub(expression, letters, text)
    return text.split("\n") if words else []


class Transliterations:
    """The words of some texts, found by how another script writes them."""

    def __init__(self, words: Iterable[str]) -> None:
        """They are read when a first name is looked for."""
        self._words = words

    def of(self, name: str) -> str:
        """The word of the texts, in another script, that a name is; empty where there is none."""
        if _LATIN.match(name):
            return _found(name, self._others) or _found(name, self._abjad, coarser=True)
        if _ABJAD.match(name):
            return _found(name, self._coarser, coarser=True)
        return _found(name, self._latin)

    @cached_property
    def _latin(self) -> Mapping[str, str]:
        return _by_key(filter(_LATIN.match, self._words))

    @cached_property
    def _coarser(self) -> Mapping[str, str]:
        return _by_key(filter(_LATIN.match, self._words), coarser=True)

    @cached_property
    def _abjad(self) -> Mapping[str, str]:
        return _by_key(filter(_ABJAD.match, self._words), coarser=True)

    @cached_property
    def _others(self) -> Mapping[str, str]:
        return _by_key(filter(_OTHER.match, self._words))


def _found(name: str, words: Mapping[str, str], *, coarser: bool = False) -> str:
    [key] = keys_of([name], coarser=coarser)
    shortest = SHORTEST + coarser + (not _SHOWS_NAMES.match(name))
    return words.get(key, "") if len(key) >= shortest else ""


def _by_key(words: Iterable[str], *, coarser: bool = False) -> Mapping[str, str]:
    """Of words with the same key, the first."""
    latest_first = [*words][::-1]
    return dict(zip(keys_of(latest_first, coarser=coarser), latest_first, strict=True))
