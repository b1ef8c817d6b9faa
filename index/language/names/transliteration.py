"""Names as other scripts write them: by a key of the consonants that « Вашингтон » and « Washington » share.

Vowels are left out, for each script writes those that it has, or none; so is h, which many have no letter for. Sounds
that some scripts do not tell apart are one: b and v, l and r, s and z.
"""

from __future__ import annotations

import re
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
_NO_LETTERS = str.maketrans(dict.fromkeys(code for code in range(128) if not chr(code).islower() and chr(code) != "\n"))
_RULES = (
    ("dzh", "g"), ("tsch", "s"), ("sch", "s"), ("tch", "s"), ("ch", "s"), ("ph", "f"), ("th", "t"), ("ck", "k"),
    ("qu", "k"), ("q", "k"), ("c(?=[eiy])|[sz]h|t[zs]h?", "s"), ("x", "ks"), ("m(?=[pb])", "n"), ("(?<=[aeiou])w", ""),
)  # fmt: skip
"""In this order; none sees an h that is left out at last."""
_LETTERS = str.maketrans("czlvw", "ksrbb", "aeiouyhj")
_DOUBLED = (r"([^\n])\1+", r"\1")
_COARSER = str.maketrans("pfd", "bbt")
"""For the scripts of Arabic and Hebrew: one letter is w and u, one p and f or b and v."""


def keys_of(words: Sequence[str], *, coarser: bool = False) -> list[str]:
    """The key of each word; ``coarser`` where it is compared with one in Arabic or Hebrew letters.

    >>> keys_of(["Вашингтон", "Washington", "ワシントン"])
    ['bsngtn', 'bsngtn', 'bsntn']
    """
    text = "\n".join(words).lower()  # all together: one by one it takes ten times as long
    text = _by(_BEFORE, text)
    text = _in_ascii(text).lower().translate(_NO_LETTERS)
    text = _by(_RULES, text.replace("w", "") if coarser else text)
    text = _by([_DOUBLED], text.translate(_LETTERS))
    if coarser:
        text = _by([_DOUBLED], text.translate(_COARSER))
    return text.split("\n") if words else []


def _by(rules: Iterable[tuple[str, str]], text: str) -> str:
    """Letters alone by plain replacement: it takes a tenth of the time."""
    for letters, others in rules:
        is_plain = letters.isalpha()
        text = text.replace(letters, others) if is_plain else re.sub(letters, others, text, flags=re.MULTILINE)
    return text


def _in_ascii(text: str) -> str:
    """Each letter is looked up once: there are few of them."""
    return text.translate({ord(one): anyascii(one) for one in set(text) if not one.isascii()})


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
    if not words:
        return ""
    [key] = keys_of([name], coarser=coarser)
    shortest = SHORTEST + coarser + (not _SHOWS_NAMES.match(name))
    return words.get(key, "") if len(key) >= shortest else ""


def _by_key(words: Iterable[str], *, coarser: bool = False) -> Mapping[str, str]:
    """Of words with the same key, the first."""
    latest_first = [*words][::-1]
    return dict(zip(keys_of(latest_first, coarser=coarser), latest_first, strict=True))
