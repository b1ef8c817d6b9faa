"""Texts as people look for them, who type neither capitals nor accents."""

from __future__ import annotations

import re
from unicodedata import normalize

# Accents of Latin, Greek and Cyrillic; points of Hebrew; vowels of Arabic.
_MARKS = re.compile("[\u0300-\u036f\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u064b-\u065f\u0670]")
_PLAIN = {"ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ı": "i", "’": "'"}
"""What has no accent to lose, and is typed with other letters all the same."""
_OTHERS = re.compile(f"[{''.join(_PLAIN)}]")


def folded(text: str) -> str:
    """Without capitals, accents and other marks, in the letters of a plain keyboard where there are some.

    >>> folded("Été à la MER"), folded("Łódź – Ærø"), folded("L’Œuvre")
    ('ete a la mer', 'lodz – aero', "l'oeuvre")
    """
    text = text.casefold()
    if text.isascii():
        return text
    return _OTHERS.sub(lambda found: _PLAIN[found[0]], _MARKS.sub("", normalize("NFKD", text)))
