"""Forms: what of a text is not read word by word, and the words that it is known by, however it is written.

Numbers ("30,000"), times ("8:30 pm"), versions and dates (« 3/3/2024 »), acronyms ("U.K."), names with signs ("C++"),
emoji.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cached_property
from typing import NamedTuple

from index.language.forms.contacts import phone_words
from index.language.forms.digits import DIGIT_WORDS
from index.language.forms.eastern import EASTERN_WORDS, NO_SPACES
from index.language.forms.pattern_parts import WordsOf
from index.language.forms.patterns import FormPatterns
from index.language.forms.signs import SIGN_WORDS
from index.language.forms.units import Units
from index.language.language import Language
from index.language.letters import in_digits
from index.language.numbers.lone_numerals import lone_numeral
from index.language.numbers.numbers import FIRST, ORDINAL_STOP
from index.language.numbers.spoken_numbers import BETWEEN
from index.language.times.clock_times import CLOCK_TIMES, ClockTimes
from index.language.times.dates import dates_in_words, readings
from index.language.times.day_parts import TIMES, DayParts
from index.language.times.short_weekdays import SHORT_WEEKDAYS, ShortWeekdays
from index.language.times.weekday_ranges import UNTIL, WeekdayRanges
from index.language.times.weekdays import weekdays_of

_SEVERAL = frozenset({"am_pm", "full_hour_am_pm"}) | UNTIL | CLOCK_TIMES | SHORT_WEEKDAYS
"""The last groups of times that are known by several words, of which the texts may have one alone."""
_GAP = re.compile(BETWEEN)
_APOSTROPHES = ("'", "’")
_LONGEST_ELISION = 20
"""Characters before a form among which it is looked for."""


class Form(NamedTuple):
    """Characters ``start`` to ``end`` of a text, and the words that stand for them."""

    start: int
    end: int
    words: Sequence[str]


class Forms:
    """The forms of one language: `FormPatterns` finds them, and the last group of a match says which words it has.

    ``numbers`` are the figures of its numerals, ``plain_words`` reads a text that has no forms.
    """

    def __init__(
        self, code: str, language: Language, numbers: Mapping[str, str], plain_words: Callable[[str], list[str]]
    ) -> None:
        self._code = code
        self._language = language
        self._plain_words = plain_words
        self._spoken = {words: number for words, number in numbers.items() if " " in words}
        self._units = Units(language)
        self._day_parts = DayParts(code, dict(language.day_parts), numbers)
        self._clock_times = ClockTimes(
            dict(language.clock_times), language.one, language.cardinals, has_spaces=code not in NO_SPACES
        )
        self._weekday_ranges = WeekdayRanges(weekdays_of(code))
        self._short_weekdays = ShortWeekdays(code, weekdays_of(code), language.opening)
        times = (self._clock_times, self._weekday_ranges, self._short_weekdays, self._day_parts)
        self._patterns = FormPatterns(code, language, self._units, times, self._spoken)
        self._words_of: WordsOf = {**DIGIT_WORDS, **SIGN_WORDS, **EASTERN_WORDS, **self._words_of_language()}

    def found(self, text: str) -> Iterator[Form]:
        """The forms of a text, in order; most texts have none, and that is told in little time."""
        for match in self._matches(text):
            if words := self._words(match):
                yield Form(self._with_elision(text, match.start()), match.end(), words)

    def times(self, text: str) -> Iterator[tuple[Sequence[str], list[str]]]:
        """The readings of each time that tells its half of the day, and the words that tell it: « Uhr abends »."""
        for match in self._matches(text):
            if match.lastgroup in TIMES:
                yield self._day_parts.words(match), self._plain_words(self._day_parts.around_hour(match))
            elif match.lastgroup in _SEVERAL:
                yield self._words(match), []

    def _matches(self, text: str) -> Iterator[re.Match[str]]:
        pattern = self._patterns.in_text(text)
        return pattern.finditer(text) if pattern else iter(())

    def _words(self, match: re.Match[str]) -> Sequence[str]:
        """The words of a form; none where it is none after all."""
        last = match.lastgroup or ""
        words_of = self._words_of.get(last)
        return words_of(match) if words_of else (match[last].replace(" ", ""),)

    def _words_of_language(self) -> WordsOf:
        """The words of forms that are not the same in every language, by the last group of a match."""
        return {
            "day": lambda match: self._dates(match["year"], [(int(match["month"]), int(match["day"]))]),
            "year_last": self._date_in_digits,
            "phone": lambda match: phone_words(match["phone"], self._contact("phone")),
            "mail": lambda match: (*self._plain_words(match["mail"]), *self._contact("email")),
            "sign": lambda match: self._plain_words(self._units.of_sign(match["sign"])),
            "short": lambda match: self._plain_words(self._units.of_short(match["short"])),
            "unit": lambda match: (in_digits(match["count"]), *self._plain_words(self._units.of_short(match["unit"]))),
            "amount": self._amount,
            "spoken": lambda match: (self._spoken[_GAP.sub(" ", match["spoken"].casefold())],),
            "first_thing": self._first,
            "roman": self._roman,
            **dict.fromkeys(TIMES, self._time_of_day),
            **dict.fromkeys(CLOCK_TIMES, self._clock_times.words),
            **dict.fromkeys(UNTIL, lambda match: self._days(self._weekday_ranges.words(match))),
            **dict.fromkeys(SHORT_WEEKDAYS, self._short_days),
        }

    def _contact(self, kind: str) -> Sequence[str]:
        """The word that a telephone number or an address of mail is known by."""
        return dict(self._language.contacts).get(kind, ())[:1]

    def _amount(self, match: re.Match[str]) -> Sequence[str]:
        """The currency and the number: of « RM1,200 » « ringgit » and 1200."""
        number = match["amount"]
        words = next((form.words for form in self.found(number)), (in_digits(number),))
        return (*self._plain_words(self._units.of_short(match["currency"])), *words)

    def _date_in_digits(self, match: re.Match[str]) -> Sequence[str]:
        """The words of « 3/4/24 », of both its readings; the figures alone where they are no date."""
        first, second, year = match.group("first", "second", "year_last")
        return self._dates(year, readings(int(first), int(second), self._code)) or (first, second, year)

    def _dates(self, year: str, days: Sequence[tuple[int, int]]) -> Sequence[str]:
        dates = dates_in_words(year, days, self._code)
        return tuple(dict.fromkeys(word for date in dates for word in self._plain_words(date)))

    def _time_of_day(self, match: re.Match[str]) -> Sequence[str]:
        """Both hours; before them the part of the day, where it comes first."""
        return (*self._plain_words(self._day_parts.before_hour(match)), *self._day_parts.words(match))

    def _days(self, names: Sequence[str]) -> list[str]:
        return [word for name in names for word in self._plain_words(name)]

    def _short_days(self, match: re.Match[str]) -> Sequence[str]:
        """What is written, and the names of the days: a question may have either."""
        days = self._short_weekdays.words(match)
        return [*self._plain_words(match[0]), *self._days(days)] if days else ()

    def _first(self, match: re.Match[str]) -> Sequence[str]:
        """Not « 1. Mai », which is a day, nor the end of a sentence: « Haus 1. Das »."""
        thing, known = match["first_thing"].casefold(), self._language
        return () if thing in known.function_words or thing in (*known.date_months, *known.months) else (FIRST,)

    def _roman(self, match: re.Match[str]) -> Sequence[str]:
        """Not where the letter is a word, nor « I. » where no ordinal is written so."""
        is_none = match["roman"] == "I" and self._code not in ORDINAL_STOP
        if is_none or match["roman"] in self._language.function_words:
            return ()
        figure = lone_numeral(match.string, match.start(), match.end())
        return (figure,) if figure else ()

    def _with_elision(self, text: str, start: int) -> int:
        """Where what leans on a form begins: « l’A380 »."""
        if text[start - 1 : start] not in _APOSTROPHES:
            return start
        elided = self._elided.search(text, max(0, start - _LONGEST_ELISION), start)
        return elided.start() if elided else start

    @cached_property
    def _elided(self) -> re.Pattern[str]:
        elided = "|".join(sorted(self._language.elisions)) or "(?!)"
        return re.compile(rf"(?<!\w)(?i:{elided})['’]\Z")
