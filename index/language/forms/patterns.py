"""Form patterns: what tells in little time that a text may have forms, and finds them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from index.language.forms.contacts import MAIL
from index.language.forms.digits import digits_pattern
from index.language.forms.eastern import EASTERN, NO_SPACES, may_have_eastern
from index.language.forms.signs import SYMBOL, signs_pattern
from index.language.forms.units import BEHIND_NUMBER, SIGN, Units
from index.language.language import Language
from index.language.numbers.lone_numerals import MAY_BE_LONE
from index.language.numbers.spoken_numbers import spoken_pattern
from index.language.times.clock_times import ClockTimes
from index.language.times.day_parts import DayParts
from index.language.times.short_weekdays import ShortWeekdays
from index.language.times.weekday_ranges import WeekdayRanges

_FIGURE_OR_SIGN = re.compile(rf"[\d+#&{SYMBOL}]")
_NUMBER_IN_FORM = re.compile(
    r"\d(?:[-.,:/'’٫٬ \u00a0\u202f\u2009^]\d"
    rf"|[ \u00a0\u202f]?(?:{BEHIND_NUMBER})"
    r"|[ \u00a0\u202f]?(?:[hHaApPmMkK]|[bB](?:n|il)|м[лиі]|δισ|εκα|juta|tri|t[ỷỉ])|[-:’'.]?[^\W\d_]|\d{8}|\. \d"
    r"|(?<=[ \u00a0]1)(?:\.[ \u00a0]|°|9[1-9]0))"
)
"""A number beside what may make it a form."""
_SIGN = re.compile(rf"[+#&^{SYMBOL}]")
_STOP_WITHIN = re.compile(r"\.\w")
_CAMEL = re.compile(r"[a-z][A-Z]")
_NOT_WITHIN_WORDS = r"(?:(?<![^\W\d_])|(?=[\W\d_]))"
"""Before all else: no form begins between two letters, where most of a text's places are."""


class FormPatterns:
    """Those of one language; the last group of a match says how its form is written.

    ``times`` are what tells hours and days, ``spoken`` the numbers of several words: "twenty-one".
    """

    def __init__(
        self,
        code: str,
        language: Language,
        units: Units,
        times: Sequence[DayParts | ClockTimes | WeekdayRanges | ShortWeekdays],
        spoken: Iterable[str],
    ) -> None:
        self._code = code
        self._language = language
        self._units = units
        self._times = times
        self._spoken = spoken_pattern(spoken)
        self._compiled: dict[tuple[bool, bool], re.Pattern[str]] = {}

    def in_text(self, text: str) -> re.Pattern[str] | None:
        """What finds the forms of a text; most texts have none, and that is told in little time."""
        is_spoken = self._spoken is not None and self._spoken.search(text.casefold()) is not None
        has_time = any(times.are_in(text) for times in self._times)
        return self._pattern(has_time, is_spoken) if has_time or is_spoken or self._may_have_others(text) else None

    def _may_have_others(self, text: str) -> bool:
        """Whether a text may have forms that are neither times nor numbers in words."""
        if _FIGURE_OR_SIGN.search(text) and (
            _NUMBER_IN_FORM.search(text) or _SIGN.search(text) or self._units.are_short_in(text)
        ):
            return True
        if may_have_eastern(text, self._code):
            return True
        if ("." in text[:-1] and _STOP_WITHIN.search(text)) or _CAMEL.search(text):
            return True
        return MAY_BE_LONE.search(text) is not None or SIGN.search(text) is not None

    def _pattern(self, has_time: bool, is_spoken: bool) -> re.Pattern[str]:
        """Made when a text first may have such forms: to compile it takes longer than to answer."""
        if (has_time, is_spoken) not in self._compiled:
            times = [times.pattern for times in self._times] if has_time else []
            spoken = [f"(?P<spoken>(?i:{self._spoken.pattern}))"] if is_spoken and self._spoken else []
            whole = "|".join([*times, *spoken, self._others()])
            self._compiled[has_time, is_spoken] = re.compile(whole, re.VERBOSE)
        return self._compiled[has_time, is_spoken]

    def _others(self) -> str:
        digits = digits_pattern(self._code, self._language)
        if self._code in NO_SPACES:
            digits = digits.replace(r"(?!\w)", "(?![0-9A-Za-z_])").replace(r"(?<![\w.,])", "(?<![0-9A-Za-z_.,])")
        eastern = f"{EASTERN[self._code]}|" if self._code in EASTERN else ""
        gate = "" if self._code in NO_SPACES else _NOT_WITHIN_WORDS
        return f"{eastern}{gate}(?:{MAIL}|{digits}|{signs_pattern(self._units)})"
