"""Form patterns: what tells in little time that a text may have forms, and finds them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import cached_property

from index.language.forms.contacts import MAIL
from index.language.forms.units import BEHIND_NUMBER, SIGN, UNIT, ShortUnits
from index.language.language import Language
from index.language.numbers.decades import DECADE
from index.language.numbers.eastern_numbers import (
    HAN_LETTER,
    HAN_NUMBER,
    HAN_NUMERAL,
    HAN_NUMERALS,
    HAN_ONE,
    HANGUL_NUMBER,
)
from index.language.numbers.korean_numerals import KOREAN_COUNT, NTH
from index.language.numbers.lone_numerals import LONE_NUMERAL, MAY_BE_LONE
from index.language.numbers.millions import power_words
from index.language.numbers.numbers import ORDINAL_STOP
from index.language.numbers.spoken_numbers import spoken_pattern
from index.language.times.clock_times import ClockTimes
from index.language.times.day_parts import DayParts
from index.language.times.eras import ERA_YEARS
from index.language.times.short_weekdays import ShortWeekdays
from index.language.times.weekday_ranges import WeekdayRanges

_SYMBOL = "\u2190-\u23ff\u2460-\u27bf\u2900-\u297f\u2b00-\u2bff\U0001f000-\U0001faff"
_MARKED = re.compile(rf"[\d+#&{_SYMBOL}]")
_NO_PLAIN_NUMBER = re.compile(
    r"\d(?:[-.,:/'’٫٬ \u00a0\u202f\u2009^]\d"
    rf"|[ \u00a0\u202f]?(?:{BEHIND_NUMBER})"
    r"|[ \u00a0\u202f]?(?:[hHaApPmMkK]|[bB](?:n|il)|м[лиі]|δισ|εκα|juta|tri|t[ỷỉ])|[-:’'.]?[^\W\d_]|\d{8}|\. \d"
    r"|(?<=[ \u00a0]1)(?:\.[ \u00a0]|°|9[1-9]0))"
)
_SIGN = re.compile(rf"[+#&^{_SYMBOL}]")
_DOT_WITHIN = re.compile(r"\.\w")
_CAMEL = re.compile(r"[a-z][A-Z]")
_NUMBER = r"""
  (?<![\w.,])(?=[\d(+vV])(?:
    (?:DECADES)
  | (?P<year>\d{4})(?P<iso>[-/.])(?P<month>\d\d?)(?P=iso)(?P<day>\d\d?)(?!\w)
  | (?P<first>\d\d?)(?P<sep>[-/.])[ ]?(?P<second>\d\d?)(?P=sep)[ ]?(?P<of>\d{4}|(?<=[/.])\d\d)(?!\w|\.\d)
  | (?P<phone>(?:\+\d{1,3}[ ]?)?
      (?:\(?0\d{1,4}\)?(?:(?:[ .\-]|[ ]?/[ ]?)?\d{2,8}){1,6}|\(?\d{3}\)?[ .-]?\d{3}[ .-]?\d{4})(?!\w)
      |\+\d{1,3}(?:[ .-]\d{1,8}){2,6}(?!\w)|97[89](?:[ -]?\d){10}(?!\w)|\d{9,15}(?!\w))
  | (?P<hour>\d\d?)[ \u00a0\u202f]?[hHu:][ \u00a0\u202f]?(?P<minute>[0-5٠-٥۰-۵]\d)(?!\w)
      (?:[ \u00a0\u202f]?(?P<noon>[aApP])\.?[ ]?[mM]\b)?
  | (?P<clock>1?\d)[ \u00a0\u202f]?(?P<half>[aApP])\.?[ ]?[mM](?!\w)
  | (?P<grouped>\d{1,3}(?P<by>[ \u00a0\u202f\u2009.,'’٬])\d{3}(?:(?P=by)\d{3}){0,30}+)(?!\d|(?P=by)\d)
  | (?P<lakhs>\d\d?(?:,\d\d)+,\d{3})(?!\d)
  | (?P<several>\d{1,3}(?:[.,٫]\d{1,2})?)[ \u00a0\u202f]?(?P<power_word>(?i:POWERS)(?!\w))
  | [vV]?(?P<version>\d+(?:\.\d+){2,})(?!\w)
  | (?:v(?=\d)|V(?=\d+\.))(?P<release>\d+(?:\.\d+)?)(?!\w)
  | (?P<whole>\d+)[.,٫](?P<parts>\d+)(?!\w)
  | (?P<base>\d+)\^(?P<power>\d+)(?!\w)
  | (?P<thousands>\d{1,3})[kK](?!\w)
  | (?P<count>\d+)(?P<unit>UNITS)(?!\w)
  | (?P<place>\d+)[-–:’'.](?:ENDINGS)(?!\w)
  | (?<=[^\W\d_][ \u00a0])(?P<stopped>1)(?:FIRSTS)(?=[ \u00a0](?P<thing>[^\W\d_]+))
  )"""
_FIRSTS = dict.fromkeys(ORDINAL_STOP, r"\.") | dict.fromkeys(("ca", "es", "gl", "it", "pt"), "°")
"""What makes « 1 » the first of its kind before a word: « der 1. Preis », « il 1° premio »."""
_UNITS = (
    "km m cm mm nm kg g mg t l ml cl h min ms gb mb kb tb gib mib hz khz mhz ghz w kw mw kwh v mah px dpi fps am pm "
    "mph kmh ft lb lbs oz pt cv hp ha db bn mio mrd uhr kr zł kč € ｋｍ ｍ ｃｍ ｋｇ ｇ"
)
_SIGNED = r"""
    (?P<short>(?:(?<=\d)|(?<=\d[ \u00a0\u202f]))SHORTS|R\$(?=[ ]?\d))
  | (?P<acronym>(?<![\w.])[^\W\d_](?:\.[^\W\d_])+\.?(?!\w))
  | (?P<sharp>(?<![0-9A-Za-zÀ-ɏ_])[A-Za-z][0-9A-Za-z_]*(?:\+\+|\#)(?![0-9A-Za-z_+\#]))
  | (?P<and>(?<!\w)[A-Z]{1,3}[ ]?&[ ]?[A-Z]{1,3}(?!\w))
  | (?P<dotted>(?<![^\s(«“\"])\.[A-Za-z]\w*)
  | (?P<camel>(?<!\w)[a-z]{2,}(?:[A-Z][a-z0-9]+|[A-Z]{2,}\b)+(?!\w))
  | (?P<roman>NUMERALS)
  | (?P<sign>MEASURES)
  | (?P<symbol>[SYMBOL])[\ufe0e\ufe0f\U0001f3fb-\U0001f3ff]*(?:\u200d[SYMBOL][\ufe0e\ufe0f\U0001f3fb-\U0001f3ff]*)*
"""
_DAY_HALF = "午前|午後|上午|下午|晚上|早上|傍晚|夕方|夜の?|오전|오후|저녁|밤"
_AFTERNOON = rf"(?P<day_half>{_DAY_HALF})[ ]?(?P<its_hour>\d\d?)(?![ ]?[時시点點][ ]?[半반])"
_KOREAN = rf"""
    (?P<hangul>{HANGUL_NUMBER})
  | (?P<nth>{"|".join(NTH)})[ ]?번째
  | {KOREAN_COUNT.pattern}
  | (?P<counted>(?<![^\W가-힣])\d+)(?!(?<=0)[ ]?년대)[ ]?(?P<counter>[가-힣]+)
"""
_LONE = rf"(?P<lone>{HAN_LETTER}(?!(?![{HAN_NUMERALS}]){HAN_LETTER}))?"
"""A character between a number and what is none: it is a word, as it would be without the number."""
_RANK = rf"第(?=(?P<rank>[{HAN_ONE[1:]}十])(?![{HAN_ONE}十百千]))"
_HAN = rf"{_AFTERNOON}|{_RANK}|(?P<han>{HAN_NUMBER}){_LONE}"
_EASTERN = {code: f"{ERA_YEARS[code]}|{_HAN}" for code in ("ja", "zh")}
_EASTERN |= {"ko": rf"{_AFTERNOON}|{_KOREAN}", "th": ERA_YEARS["th"]}
NO_SPACES = frozenset({"ja", "ko", "km", "lo", "my", "th", "zh"})
"""Languages where words may stand beside a number without a space: « 2024年 », « 5월에 »."""
_NOT_WITHIN_WORDS = r"(?:(?<![^\W\d_])|(?=[\W\d_]))"
"""Before all else: no form begins between two letters, where most of a text's places are."""


class FormPatterns:
    """Those of one language; each group of a form's pattern is one way to write it.

    ``times`` are what tells hours and their parts, ``numbers`` those of several words: "twenty-one".
    """

    def __init__(
        self,
        code: str,
        language: Language,
        short_units: ShortUnits,
        times: Sequence[DayParts | ClockTimes | WeekdayRanges | ShortWeekdays],
        numbers: Iterable[str],
    ) -> None:
        self._code = code
        self._language = language
        self._short_units = short_units
        self._times = times
        self._spoken = spoken_pattern(numbers)

    def in_text(self, text: str) -> re.Pattern[str] | None:
        """What finds the forms of a text; most texts have none, and that is told in little time."""
        is_spoken = self._spoken is not None and self._spoken.search(text.casefold()) is not None
        if any(times.are_in(text) for times in self._times):
            return self._spoken_form_of_day if is_spoken else self._form_of_day
        if is_spoken:
            return self._spoken_form
        return self._form if self._may_be_in(text) else None

    def _may_be_in(self, text: str) -> bool:
        """Whether a text has what may be more than words."""
        if _MARKED.search(text) and (
            _NO_PLAIN_NUMBER.search(text) or _SIGN.search(text) or self._short_units.are_in(text)
        ):
            return True
        if self._code in _EASTERN and (HAN_NUMERAL.search(text) or "번째" in text or self._era_year.search(text)):
            return True
        if self._code == "ko" and KOREAN_COUNT.search(text):
            return True
        if ("." in text[:-1] and _DOT_WITHIN.search(text)) or _CAMEL.search(text):
            return True
        return MAY_BE_LONE.search(text) is not None or SIGN.search(text) is not None

    @cached_property
    def _era_year(self) -> re.Pattern[str]:
        return re.compile(ERA_YEARS.get(self._code, "(?!)"))

    @cached_property
    def _time(self) -> str:
        return "|".join(times.pattern for times in self._times)

    @cached_property
    def _form_of_day(self) -> re.Pattern[str]:
        return re.compile(f"{self._time}|{self._form.pattern}", re.VERBOSE)

    @cached_property
    def _spoken_form_of_day(self) -> re.Pattern[str]:
        return re.compile(f"{self._time}|{self._spoken_form.pattern}", re.VERBOSE)

    @cached_property
    def _spoken_form(self) -> re.Pattern[str]:
        spoken = self._spoken.pattern if self._spoken else "(?!)"
        return re.compile(f"(?P<spoken>(?i:{spoken}))|{self._form.pattern}", re.VERBOSE)

    @cached_property
    def _form(self) -> re.Pattern[str]:
        """Made when a text first may have a form: to compile it takes longer than to answer."""
        units = "|".join(sorted(_UNITS.split(), key=len, reverse=True))
        endings = "|".join(sorted(map(re.escape, self._language.ordinal_endings), key=len, reverse=True)) or "(?!)"
        number = _NUMBER.replace("UNITS", f"(?i:{units})").replace("ENDINGS", f"(?i:{endings})")
        number = number.replace("POWERS", "|".join(power_words(self._code)))
        number = number.replace("DECADES", DECADE).replace("FIRSTS", _FIRSTS.get(self._code, "(?!)"))
        if self._code in NO_SPACES:
            number = number.replace(r"(?!\w)", "(?![0-9A-Za-z_])").replace(r"(?<![\w.,])", "(?<![0-9A-Za-z_.,])")
        signed = (
            _SIGNED.replace("SHORTS", self._short_units.pattern)
            .replace("SYMBOL", _SYMBOL)
            .replace("MEASURES", UNIT)
            .replace("NUMERALS", LONE_NUMERAL)
        )
        eastern = f"{_EASTERN[self._code]}|" if self._code in _EASTERN else ""
        gate = "" if self._code in NO_SPACES else _NOT_WITHIN_WORDS
        return re.compile(f"{eastern}{gate}(?:{MAIL}|{number}|{signed})", re.VERBOSE)
