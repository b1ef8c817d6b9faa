"""Forms with signs and capitals: acronyms ("U.K."), names ("C++", "R&D", ".NET", "iPhone"), units (« m² »), emoji."""

from __future__ import annotations

import re

from index.language.forms.pattern_parts import WordsOf, with_parts
from index.language.forms.units import UNIT, Units
from index.language.numbers.lone_numerals import LONE_NUMERAL

SYMBOL = "\u2190-\u23ff\u2460-\u27bf\u2900-\u297f\u2b00-\u2bff\U0001f000-\U0001faff"
"""The characters that are arrows, pictures and the like."""
_PATTERN = r"""
    (?P<short>(?:(?<=\d)|(?<=\d[ \u00a0\u202f]))SHORT_UNITS|R\$(?=[ ]?\d))
  | (?P<currency>LETTERS_BEFORE)\.?[ \u00a0]?(?P<amount>\d+(?:[., \u00a0]\d{3}(?!\d))*(?:[.,]\d{1,2})?)(?!\w)
  | (?P<acronym>(?<![\w.])[^\W\d_](?:\.[^\W\d_])+\.?(?!\w))
  | (?P<sharp>(?<![0-9A-Za-zÀ-ɏ_])[A-Za-z][0-9A-Za-z_]*(?:\+\+|\#)(?![0-9A-Za-z_+\#]))
  | (?P<and>(?<!\w)[A-Z]{1,3}[ ]?&[ ]?[A-Z]{1,3}(?!\w))
  | (?P<dotted>(?<![^\s(«“\"])\.[A-Za-z]\w*)
  | (?P<camel>(?<!\w)[a-z]{2,}(?:[A-Z][a-z0-9]+|[A-Z]{2,}\b)+(?!\w))
  | (?P<roman>LONE_NUMERAL)
  | (?P<sign>SIGN_OF_UNIT)
  | (?P<symbol>[SYMBOL])[\ufe0e\ufe0f\U0001f3fb-\U0001f3ff]*(?:\u200d[SYMBOL][\ufe0e\ufe0f\U0001f3fb-\U0001f3ff]*)*
"""
_HUMP = re.compile(r"[A-Z]?[a-z0-9]+|[A-Z]+")

SIGN_WORDS: WordsOf = {
    "acronym": lambda form: (form["acronym"].replace(".", ""),),
    "camel": lambda form: _HUMP.findall(form["camel"]),
}


def signs_pattern(units: Units) -> str:
    """Matches a form with signs, of a language whose ``units`` are also written in letters."""
    return with_parts(
        _PATTERN,
        SHORT_UNITS=units.short_pattern,
        LETTERS_BEFORE=units.letters_pattern,
        LONE_NUMERAL=LONE_NUMERAL,
        SIGN_OF_UNIT=UNIT,
        SYMBOL=SYMBOL,
    )
