"""Roman numerals of one letter, told by what stands beside them: « Charles V », « Karl I. », « X век »."""

from __future__ import annotations

import re

from index.language.numbers.numbers import FIRST

_LOOKED_BESIDE = 20
"""Characters beside a letter among which a name or a century is looked for."""
_VALUES = {"I": FIRST, "V": "5", "v": "5", "X": "10"}
_WORD_BEFORE = re.compile(r"(\w+)[ \u00a0]\Z")
_CENTURY = re.compile(r"^(?:siglo|s[eé]c\w+|segle|sec\.) | \.?[ -](?:век|в\.|стол|wie|stol|stor|száz|yüz|vek|amž)")

LONE_NUMERAL = r"(?=[VXvI])(?<![\w.,'’-])(?:[VX](?![\w'’])|v(?![\w'’.])|I(?=\.[ \u00a0](?=[^\W\d_])[^A-ZÀ-Þ]))"
MAY_BE_LONE = re.compile(r"[VvXI](?![\w'’])(?<![^ \u00a0].)(?:(?<!I)|(?=\.))")
"""What every text with such a numeral has."""


def lone_numeral(text: str, start: int, end: int) -> str:
    """The figure of the letter from ``start`` to ``end``, behind a word or at a century; else nothing.

    X and I are numbers behind a name alone: « sur X » is none.
    """
    numeral = text[start:end]
    behind = _WORD_BEFORE.search(text, max(0, start - _LOOKED_BESIDE), start)
    before = behind[1] if behind else ""
    is_behind = before[-1:].isalpha() and (numeral in "Vv" or before[0].isupper())
    is_century = _CENTURY.search(f"{before} {text[end : end + _LOOKED_BESIDE]}")
    return _VALUES[numeral] if is_behind or is_century else ""
