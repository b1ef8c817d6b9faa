"""Raised digits, which stand on the line as letters of their own: « 10⁶ » is not « 106 »."""

from __future__ import annotations

import re

_SUPERSCRIPTS = str.maketrans("0123456789+-−n", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻ⁿ")
POWER = re.compile(r"\s*(?:[0-9+\-−]{1,2}|[+\-−]?n)\s*")
"""What of raised words is one, and not the end of « 2nd »."""


def raised(words: str) -> str:
    """
    >>> raised("2"), raised("nd")
    ('²', 'nd')
    """
    return words.translate(_SUPERSCRIPTS) if POWER.fullmatch(words) else words
