"""Whether a text was read in the encoding that it is in: how its letters and signs go together in words."""

from __future__ import annotations

import regex

_ODD = regex.compile(
    r"(?<=\p{Ll})(?:[^\P{Lu}A-Z]|[\p{S}\p{No}¶§¿¡‚„…†‡‰•«»])(?=\p{L})|(?<=\p{L})[\p{Sm}\p{Sc}\p{So}\p{No}\x80-\x9f](?=[\p{L}\s,.])"
    r"|(?<=[\s(])[\p{Sm}\p{So}\p{No}¶‚…†‡ˆ\x80-\x9f](?=\p{Ll})|[ªº¹²³](?=\p{Ll})|[ðþÞÐ](?=[a-z])"
)
"""A capital or a sign inside a word, at its end or its beginning."""
_MIXED_WORD = regex.compile(
    r"[a-zA-Z][\p{Cyrillic}\p{Greek}]|[\p{Cyrillic}\p{Greek}][a-zA-Z]|[a-z][\p{Han}\uff61-\uff9f][a-z]"
)
_BEYOND_ASCII = regex.compile(r"[^\x00-\x7f]")
_ACCENTED = regex.compile(r"[^\P{Latin}a-zA-Z]")
_PLAIN_LETTER = regex.compile(r"[a-zA-Z]")
_HALF_WIDTH = regex.compile(r"[\uff61-\uff9f]")
_CAPITAL, _SMALL = regex.compile(r"[^\P{Cyrillic}\P{Lu}]"), regex.compile(r"[^\P{Cyrillic}\P{Ll}]")
_CASE_TURNED = regex.compile(r"\b\p{Ll}\p{Lu}{2,}\b")
"""« мАЯК »: Russian that was read in the other one of its two usual encodings, where capitals are small letters."""
_MOST_BROKEN = 0.02
_FEWEST_ODD, _MOST_ODD = 3, 0.15
_MOST_ACCENTED = 0.6
"""The share of Latin letters that have accents; in no language it is more than a third."""
_FEWEST = 8
_MOST_HALF_WIDTH = 0.3
"""Shares of what is beyond ASCII."""
_SYLLABLE, _LEAST_SYLLABLES = regex.compile(r"\p{Hiragana}"), 0.2
_MOST = 200_000
"""Characters that are looked at."""


def oddness(text: str) -> int:
    """How many signs stand where no word has them."""
    return sum(1 for _ in _ODD.finditer(text)) + 2 * text.count("\ufffd")


def is_credible(text: str) -> bool:
    """Whether a text looks like one in some language, and so was read in the encoding that it is in.

    >>> is_credible("Три семьи хранили свет."), is_credible("Òðè ñåìüè õðàíèëè ñâåò.")
    (True, False)
    """
    text = text[:_MOST]
    beyond = _count(_BEYOND_ASCII, text)
    if text.count("\ufffd") > 1 + _MOST_BROKEN * beyond:
        return False
    odd = _count(_ODD, text) + _count(_MIXED_WORD, text)
    if odd >= _FEWEST_ODD and odd > _MOST_ODD * beyond:
        return False
    accented = _count(_ACCENTED, text)
    if accented >= _FEWEST and accented > _MOST_ACCENTED * (accented + _count(_PLAIN_LETTER, text)):
        return False
    if _count(_HALF_WIDTH, text) > _FEWEST + _MOST_HALF_WIDTH * beyond:
        return False
    return not (_CASE_TURNED.search(text) and _count(_CAPITAL, text) > _count(_SMALL, text))


def looks_japanese(text: str) -> bool:
    """Whether as many signs are syllables as in Japanese, which texts that were read wrongly have few of."""
    text = text[:_MOST]
    return _count(_SYLLABLE, text) > _LEAST_SYLLABLES * _count(_BEYOND_ASCII, text)


def _count(pattern: regex.Pattern[str], text: str) -> int:
    return sum(1 for _ in pattern.finditer(text))
