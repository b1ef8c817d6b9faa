"""What a browser is told of a language: its code, and which way it runs."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from babel import Locale, UnknownLocaleError

from index import UNDETERMINED

_FROM_RIGHT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff]")
"""Hebrew, Arabic, Syriac, Thaana, N’Ko, Adlam …"""
_FROM_LEFT = re.compile(rf"(?!{_FROM_RIGHT.pattern})[^\W\d_]")


class Tongue(NamedTuple):
    """The attributes ``lang`` and ``dir`` of a text."""

    lang: str
    dir: str


@cache
def tongue(language: str) -> Tongue:
    """Of a text in an unknown language, its letters tell the direction.

    >>> tongue("ar"), tongue("fr"), tongue("und")
    (Tongue(lang='ar', dir='rtl'), Tongue(lang='fr', dir='ltr'), Tongue(lang='', dir='auto'))
    """
    if language == UNDETERMINED:
        return Tongue("", "auto")
    try:
        locale = Locale.parse(language.replace("_", "-"), sep="-")
    except (UnknownLocaleError, ValueError):
        return Tongue(language, "auto")
    return Tongue(language, "rtl" if locale.character_order == "right-to-left" else "ltr")


def other_direction(text: str, usual: str) -> str:
    """The direction of a text none of whose letters runs as the ``usual`` one does; empty for any other text.

    In an Arabic article the full stop of an English paragraph would stand before its first word.

    >>> other_direction("Clean the tank.", "rtl"), other_direction("نظف الخزان.", "ltr")
    ('ltr', 'rtl')
    >>> other_direction("CoffeeMaster هو جهاز.", "rtl"), other_direction("3,50 €", "rtl")
    ('', '')
    """
    if usual == "rtl":
        return "ltr" if _FROM_LEFT.search(text) and not _FROM_RIGHT.search(text) else ""
    if usual == "auto" or text.isascii() or not _FROM_RIGHT.search(text):
        return ""
    return "" if _FROM_LEFT.search(text) else "rtl"
