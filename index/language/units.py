"""Units: « 300 m² » is « 300 mètres carrés », "€20" is "20 euros", « 30 % » is « 30 Prozent »."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence

_SIGNS = ("%", "m2", "km2", "m3", "km/h", "°", "°c", "km", "m", "kg", "g", "€", "$", "£", "¥")
"""The signs in plain letters, in the order of the ``units`` of a language, whose words are Unicode's (CLDR)."""
_OTHERWISE = {"eur": "€", "usd": "$", "gbp": "£", "jpy": "¥", "٪": "%"}
_CODES = "EUR|USD|GBP|JPY"
_CYRILLIC = str.maketrans("кмчгс", "kmhgc")

SIGN = re.compile("[²³%٪％€$£¥°㎡㎥㎞㎏℃kк](?:(?<![kк])|[mgмг](?![^\\W\\d_]))")
"""What a text with a unit has; else it stands behind a number."""
BEHIND_NUMBER = rf"(?:[gм]|{_CODES})(?!\w)"
_END = r"(?![0-9A-Za-zÀ-ɏЀ-ӿ_²³])"
_AFTER_NUMBER = r"(?:(?<=\d)|(?<=\d[ \u00a0\u202f]))"
_DEGREES = rf"°(?:[CС]{_END}|(?![ ][^\W\d_]{{3}}))"
"""« 3° piano » is the third floor."""
UNIT = (
    rf"(?=[€$£¥%٪％°EUGJkmgкм㎡㎥㎞㎏℃])(?:[€$£¥](?=[ \u00a0]?\d)"
    rf"|{_AFTER_NUMBER}(?:[%٪％€$£¥]|{_DEGREES}|(?:{_CODES}|k?m[23]|[mgм]){_END}(?!['’]))"
    rf"|(?<![^\W\d_])(?:[kк]?[mм][²³]|[kк][mм]/[hч]|[kк][mgмг]){_END}|[㎡㎥㎞㎏℃])"
)
"""Not « 1941 г. », which is a year."""


def units_of(names: Sequence[str]) -> dict[str, str]:
    """The words of each sign, by the ``units`` of a language."""
    return dict(zip(_SIGNS, names, strict=False))


def sign_of(written: str) -> str:
    """A sign in plain letters.

    >>> [sign_of(written) for written in ("м²", "㎞", "км/ч", "EUR", "℃")]
    ['m2', 'km', 'km/h', '€', '°c']
    """
    plain = unicodedata.normalize("NFKC", written).casefold().translate(_CYRILLIC)
    return _OTHERWISE.get(plain, plain)
