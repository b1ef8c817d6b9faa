"""Words without case and accents."""

from __future__ import annotations

import re
import unicodedata
from functools import cache

import regex

_ACCENTS = regex.compile(r"[[\P{Canonical_Combining_Class=0}\p{Cf}]--[\u3099\u309a]]+", regex.V1)
_EUROPE = ((0xA0, 0x24F), (0x370, 0x482), (0x48A, 0x52F), (0x1E00, 0x1FFF), (0x2010, 0x205E))
"""The letters of Latin, Greek and Cyrillic, and the signs beside them as « ’ » and « – », first and last."""
_EUROPEAN = re.compile("[\0-\x7f" + "".join(f"{chr(first)}-{chr(last)}" for first, last in _EUROPE) + "]*")
_UNCHANGED = re.compile("[\u3041-\u3096\u30fc\u3400-\u4dbf\u4e00-\u9fff]+")
"""Hiragana and Chinese characters, which have neither case nor accents."""
_VOICED_SIGN = re.compile("[\u3099\u309a]")
_ACCENTED_SCRIPT = regex.compile(r"[\p{Latin}\p{Cyrillic}]")
_SAME = str.maketrans({"ё": "е", "œ": "oe"})
"""Letters of which many write the other form: these tell no words apart."""
_LETTERS = str.maketrans({"œ": "oe", "æ": "ae", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ı": "i", "ə": "e"})
"""Letters that people type without their sign, and that Unicode does not take apart."""


def with_accents(word: str) -> str:
    """A stem, folded but for the accents of Latin and Cyrillic letters: « cana » and « caña » are two."""
    if word.isascii():
        return word
    if _ACCENTED_SCRIPT.match(word):
        return word.translate(_SAME)
    return fold(word)


def fold(word: str) -> str:
    """A word without case, accents and ligatures: « Élysée », "ELYSEE" and "élysée" are one."""
    if word.isascii():
        return word.lower()
    if _EUROPEAN.fullmatch(word):
        return word.translate(_folded_letters()).lower()
    return word if _UNCHANGED.fullmatch(word) else _folded(word)


def _folded(word: str) -> str:
    folded = unicodedata.normalize("NFKD", word).casefold()
    folded = _ACCENTS.sub("", unicodedata.normalize("NFKD", folded)).translate(_LETTERS)
    return unicodedata.normalize("NFC", folded) if _VOICED_SIGN.search(folded) else folded


@cache
def _folded_letters() -> dict[int, str]:
    """Each letter of Europe, folded: most texts are folded by it, in a fifth of the time."""
    return {code: _folded(chr(code)) for first, last in _EUROPE for code in range(first, last + 1)}
