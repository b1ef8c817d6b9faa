"""Forms in digits: dates, times, long numbers, versions, ordinals: « 3/3/2024 », "8:30 pm", "30,000", « 1er »."""

from __future__ import annotations

from collections.abc import Sequence

from index.language.forms.contacts import PHONE
from index.language.forms.pattern_parts import WordsOf, any_of_longest, with_parts
from index.language.language import Language
from index.language.letters import in_digits
from index.language.numbers.decades import DECADE
from index.language.numbers.millions import power_words, with_value
from index.language.numbers.numbers import ORDINAL_STOP, in_order

_PATTERN = r"""
  (?<![\w.,])(?=[\d(+vV])(?:
    (?:DECADE)
  | (?P<year>\d{4})(?P<iso>[-/.])(?P<month>\d\d?)(?P=iso)(?P<day>\d\d?)(?!\w)
  | (?P<first>\d\d?)(?P<sep>[-/.])[ ]?(?P<second>\d\d?)(?P=sep)[ ]?(?P<year_last>\d{4}|(?<=[/.])\d\d)(?!\w|\.\d)
  | (?P<phone>PHONE)
  | (?P<hour>\d\d?)[ \u00a0\u202f]?[hHu:][ \u00a0\u202f]?(?P<minute>[0-5٠-٥۰-۵]\d)(?!\w)
      (?:[ \u00a0\u202f]?(?P<am_pm>[aApP])\.?[ ]?[mM]\b)?
  | (?P<full_hour>1?\d)[ \u00a0\u202f]?(?P<full_hour_am_pm>[aApP])\.?[ ]?[mM](?!\w)
  | (?P<grouped>\d{1,3}(?P<by>[ \u00a0\u202f\u2009.,'’٬])\d{3}(?:(?P=by)\d{3}){0,30}+)(?!\d|(?P=by)\d)
  | (?P<lakhs>\d\d?(?:,\d\d)+,\d{3})(?!\d)
  | (?P<several>\d{1,3}(?:[.,٫]\d{1,2})?)[ \u00a0\u202f]?(?P<power_word>(?i:POWERS)(?!\w))
  | [vV]?(?P<version>\d+(?:\.\d+){2,})(?!\w)
  | (?:v(?=\d)|V(?=\d+\.))(?P<release>\d+(?:\.\d+)?)(?!\w)
  | (?P<whole>\d+)[.,٫](?P<fraction>\d+)(?!\w)
  | (?P<base>\d+)\^(?P<exponent>\d+)(?!\w)
  | (?P<thousands>\d{1,3})[kK](?!\w)
  | (?P<count>\d+)(?P<unit>(?i:UNITS))(?!\w)
  | (?P<ordinal>\d+)[-–:’'.](?i:ENDINGS)(?!\w)
  | (?<=[^\W\d_][ \u00a0])1(?:FIRST_SIGN)(?=[ \u00a0](?P<first_thing>[^\W\d_]+))
  )"""
_UNITS = (
    "km m cm mm nm kg g mg t l ml cl h min ms gb mb kb tb gib mib hz khz mhz ghz w kw mw kwh v mah px dpi fps am pm "
    "mph kmh ft lb lbs oz pt cv hp ha db bn mio mrd uhr kr zł kč € ｋｍ ｍ ｃｍ ｋｇ ｇ"
)
_FIRST_SIGN = dict.fromkeys(ORDINAL_STOP, r"\.") | dict.fromkeys(("ca", "es", "gl", "it", "pt"), "°")
"""What makes « 1 » the first of its kind before a word: « der 1. Preis », « il 1° premio »."""

DIGIT_WORDS: WordsOf = {
    "minute": lambda form: (_time(int(form["hour"]), form["minute"]),),
    "am_pm": lambda form: time_of_half(int(form["hour"]), form["minute"], form["am_pm"] in "pP"),
    "full_hour_am_pm": lambda form: time_of_half(int(form["full_hour"]), "00", form["full_hour_am_pm"] in "pP"),
    "grouped": lambda form: ("".join(filter(str.isdigit, in_digits(form["grouped"]))),),
    "lakhs": lambda form: (in_digits(form["lakhs"]).replace(",", ""),),
    "power_word": lambda form: with_value(in_digits(form["several"]), form["power_word"]),
    "version": lambda form: (in_digits(form["version"]),),
    "fraction": lambda form: (_decimal(in_digits(form["whole"]), in_digits(form["fraction"])),),
    "exponent": lambda form: (form["base"] + form["exponent"],),
    "thousands": lambda form: (f"{form['thousands']}000",),
    "ordinal": lambda form: (in_order(in_digits(form["ordinal"])),),
}


def digits_pattern(code: str, language: Language) -> str:
    """Matches a form in digits, as a language writes them."""
    return with_parts(
        _PATTERN,
        DECADE=DECADE,
        PHONE=PHONE,
        POWERS="|".join(power_words(code)),
        UNITS=any_of_longest(_UNITS.split()),
        ENDINGS=any_of_longest(language.ordinal_endings),
        FIRST_SIGN=_FIRST_SIGN.get(code, "(?!)"),
    )


def time_of_half(hour: int, minute: str, is_afternoon: bool) -> Sequence[str]:
    """A time of one half of the day, as it is written, and of the day's twenty-four hours."""
    return tuple(dict.fromkeys((_time(hour, minute), _time(hour % 12 + 12 * is_afternoon, minute))))


def _time(hour: int, minute: str) -> str:
    """A time as "20.30", as which some languages write it; a full hour is its number alone."""
    return _decimal(str(hour), in_digits(minute))


def _decimal(whole: str, fraction: str) -> str:
    """« 20.00 » is 20: a price or a time in full."""
    return whole if fraction == "00" else f"{whole}.{fraction}"
