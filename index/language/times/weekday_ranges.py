"""Ranges of weekdays: « Mo–Fr » and "Monday to Friday" are Wednesday as well."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cached_property

from index.language.shared_words import SHARED_WORDS
from index.language.times.weekdays import WEEK, Weekdays, one_of

UNTIL = frozenset({"until_day", "until_letter"})
"""The groups of the pattern that a match ends with."""

_UNTIL, _ARTICLE = ("|".join(SHARED_WORDS["weekdays"][name]) for name in ("until", "until_article"))
_BETWEEN = rf"\.?[ ]?[-–—~][ ]?|\.?[ ](?:{_UNTIL})[ ](?:(?:{_ARTICLE})[ ])?"
_BETWEEN_PIECES = r"[ ]?[-–—~～〜至到][ ]?|から|부터[ ]?"


class WeekdayRanges:
    """Those of one language."""

    def __init__(self, weekdays: Weekdays) -> None:
        self._weekdays = weekdays
        self._letters = weekdays.letters
        letter = f"[{self._letters.replace('-', '')}]" if self._letters else "(?!)"
        self._of_letters = rf"(?P<from_letter>{letter})(?<!\w.)[ ]?[-–—][ ]?(?P<until_letter>{letter})(?!\w)"

    def are_in(self, text: str) -> bool:
        """Whether a text may have one."""
        if not self._weekdays.names:
            return False
        return self._beginning.search(text.casefold()) is not None or self._range_of_letters.search(text) is not None

    @cached_property
    def _range_of_letters(self) -> re.Pattern[str]:
        return re.compile(self._of_letters, re.VERBOSE)

    @cached_property
    def _beginning(self) -> re.Pattern[str]:
        if self._weekdays.pieces:
            return re.compile(self.pattern, re.VERBOSE)
        day = rf"{one_of(self._weekdays.beginnings)}\w{{0,12}}"
        return re.compile(rf"{day}(?:{_BETWEEN}){day}", re.VERBOSE)

    @cached_property
    def pattern(self) -> str:
        """Matches two days and what stands between; whether they are days, `words` tells."""
        if not self._weekdays.names:
            return "(?!)"
        if pieces := self._weekdays.pieces:
            day = "|".join(sorted(pieces, key=len, reverse=True))
            return rf"(?P<from_day>{day})(?:{_BETWEEN_PIECES})(?P<until_day>{day})|{self._of_letters}"
        day = rf"(?:{'|'.join(map(re.escape, sorted(self._weekdays.beginnings)))})\w{{0,12}}"
        return rf"(?i:(?<!\w)(?P<from_day>{day})(?:{_BETWEEN})(?P<until_day>{day}))|{self._of_letters}"

    def words(self, form: re.Match[str]) -> Sequence[str]:
        """The names of all days of a range, in Chinese both; nothing where it is none."""
        if form["until_letter"]:
            return self._between(*map(self._letters.index, form.group("from_letter", "until_letter")))
        return self._between(*map(self._weekdays.day, form.group("from_day", "until_day")))

    def _between(self, first: int | None, last: int | None) -> Sequence[str]:
        if first is None or last is None or first == last:
            return ()
        return self._weekdays.words([(first + at) % WEEK for at in range((last - first) % WEEK + 1)])
