"""Units: « 300 m² » is « 300 mètres carrés », "€20" is "20 euros", « 30 % » is « 30 Prozent »."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from functools import cached_property

from index.language.language import Language

_SIGNS = ("%", "m2", "km2", "m3", "km/h", "°", "°c", "km", "m", "kg", "g", "€", "$", "£", "¥")
"""The signs in plain letters, in the order of the ``units`` of a language, whose words are Unicode's (CLDR)."""
_OTHERWISE = {"eur": "€", "usd": "$", "gbp": "£", "jpy": "¥", "٪": "%"}
_CODES = "EUR|USD|GBP|JPY"
_CYRILLIC = str.maketrans("кмчгс", "kmhgc")

CURRENCIES = "€$£¥₩₪₫₮₱₴₸₹₺₼₽฿৳﷼"
SIGN = re.compile(f"[{CURRENCIES}²³%٪％°㎡㎥㎞㎏℃kк](?:(?<![kк])|[mgмг](?![^\\W\\d_]))")
"""What a text with a unit has; else it stands behind a number."""
BEHIND_NUMBER = rf"(?:[gм]|{_CODES})(?!\w)"
_NO_LETTER = re.compile("[-. \u00a0\u202f]")
_GAP = "\\.?[- \u00a0\u202f]?"
_END = r"(?![0-9A-Za-zÀ-ɏЀ-ӿ_²³])"
_AFTER_NUMBER = r"(?:(?<=\d)|(?<=\d[ \u00a0\u202f]))"
_DEGREES = rf"°(?:[CС]{_END}|(?![ ][^\W\d_]{{3}}))"
"""« 3° piano » is the third floor."""
UNIT = (
    rf"(?=[{CURRENCIES}%٪％°EUGJkmgкм㎡㎥㎞㎏℃])(?:[{CURRENCIES}](?=[ \u00a0]?\d)"
    rf"|{_AFTER_NUMBER}(?:[{CURRENCIES}%٪％]|{_DEGREES}|(?:{_CODES}|k?m[23]|[mgм]){_END}(?!['’]))"
    rf"|(?<![^\W\d_])(?:[kк]?[mм][²³]|[kк][mм]/[hч]|[kк][mgмг]){_END}|[㎡㎥㎞㎏℃])"
)
"""Not « 1941 г. », which is a year."""


class Units:
    """What the units of one language are called: by their signs, and as they stand short behind a number: "5 lbs".

    They are read from its ``units``, ``currencies`` and ``short_units``: « zł = złotych », "lb/lbs = pounds".
    """

    def __init__(self, language: Language) -> None:
        self._by_sign = _words_by_sign(language.units, language.currencies)
        pairs = [
            (short, words)
            for shorts, words in (one.split(" = ") for one in language.short_units)
            for short in shorts.split("/")
        ]
        self._by_short = {short.replace(" ", ""): words for short, words in pairs}
        longest_first = sorted((short for short, _ in pairs), key=len, reverse=True)
        written = "|".join(_GAP.join(map(re.escape, short.split())) for short in longest_first) or "(?!)"
        self.short_pattern = rf"(?i:{written})(?!\w)\.?"
        """Matches one that is written short, with or without full stops and spaces."""
        letters = "|".join(sign for sign, *_ in map(str.split, language.currencies) if sign.isalpha())
        self.letters_pattern = rf"(?<![^\W_])(?:{letters})(?=\.?[ \u00a0]?\d)" if letters else "(?!)"
        """Matches letters that stand for a currency before an amount: « RM20 », « R 400 », « Rs. 500 »."""

    def of_sign(self, sign: str) -> str:
        """The words that a sign stands for; none where the language has none for it."""
        return self._by_sign.get(plain_sign(sign), "")

    def of_short(self, written: str) -> str:
        """The words for what is written short; itself where it has none."""
        return self.of_sign(written) or self._by_short.get(_NO_LETTER.sub("", written).casefold(), written)

    def are_short_in(self, text: str) -> bool:
        """Whether one that is written short stands beside a number."""
        return self._beside_number.search(text) is not None

    @cached_property
    def _beside_number(self) -> re.Pattern[str]:
        return re.compile(rf"\d[ \u00a0\u202f]?{self.short_pattern}|{self.letters_pattern}")


def plain_sign(written: str) -> str:
    """A sign in plain letters.

    >>> [plain_sign(written) for written in ("м²", "㎞", "км/ч", "EUR", "℃")]
    ['m2', 'km', 'km/h', '€', '°c']
    """
    plain = unicodedata.normalize("NFKC", written).casefold().translate(_CYRILLIC)
    return _OTHERWISE.get(plain, plain)


def currency_words(names: Sequence[str], currencies: Sequence[str]) -> tuple[str, ...]:
    """What the amounts of a text are known by, where a sign stands for it too: « 165 € » by « euros »."""
    return tuple(words for sign, words in _words_by_sign(names, currencies).items() if sign in CURRENCIES)


def _words_by_sign(names: Sequence[str], currencies: Sequence[str]) -> dict[str, str]:
    """The words of each sign in plain letters, by the ``units`` and the ``currencies`` of a language."""
    others = [one.partition(" = ") for one in currencies]
    return dict(zip(_SIGNS, names, strict=False)) | {plain_sign(sign): words for sign, _, words in others}
