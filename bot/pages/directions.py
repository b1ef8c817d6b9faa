"""What a browser is told of a language: its code, and which way it runs."""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

from babel import Locale, UnknownLocaleError

from index import UNDETERMINED


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
