"""Forms: what stands in a text as more or less than a word, and the words that it is known by in any spelling.

Numbers ("30,000"), times ("8:30 pm"), versions and dates (« 3/3/2024 »), acronyms ("U.K."), names with signs ("C++"),
emoji.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cached_property

from index.language.forms.contacts import is_called, is_local, long_number
from index.language.forms.patterns import NO_SPACES, FormPatterns
from index.language.forms.units import ShortUnits, sign_of, units_of
from index.language.forms.words import FORM_WORDS
from index.language.language import Language
from index.language.letters import in_digits
from index.language.numbers.lone_numerals import lone_numeral
from index.language.numbers.numbers import FIRST, ORDINAL_STOP
from index.language.numbers.spoken_numbers import BETWEEN
from index.language.times.clock_times import CLOCK_TIMES, ClockTimes
from index.language.times.dates import date_in_words, readings
from index.language.times.day_parts import TIMES, DayParts
from index.language.times.short_weekdays import SHORT_WEEKDAYS, ShortWeekdays
from index.language.times.weekday_ranges import UNTIL, WeekdayRanges
from index.language.times.weekdays import weekdays_of

Form = tuple[int, int, Sequence[str]]
"""Characters ``start`` to ``end`` of a text, and the words that stand there."""

_GAP = re.compile(BETWEEN)
_DIGITS = re.compile(r"\d+")
_APOSTROPHES = ("'", "’")
_LONGEST_ELISION = 20
"""Characters before a form among which it is looked for."""


class Forms:
    """The forms of one language."""

    def __init__(
        self, code: str, language: Language, numbers: Mapping[str, str], plain_words: Callable[[str], list[str]]
    ) -> None:
        self._code = code
        self._spoken = {words: number for words, number in numbers.items() if " " in words}
        self._language = language
        self._contacts = dict(language.contacts)
        self._plain_words = plain_words
        self._units = units_of(language.units, language.currencies)
        self._short_units = ShortUnits(language.short_units)
        self._day_parts = DayParts(code, dict(language.day_parts), numbers)
        clock_times = ClockTimes(
            dict(language.clock_times), language.one, language.cardinals, has_spaces=code not in NO_SPACES
        )
        weekdays = weekdays_of(code)
        self._weekday_ranges = WeekdayRanges(code, weekdays)
        self._short_weekdays = ShortWeekdays(code, weekdays, language.opening)
        times = (clock_times, self._weekday_ranges, self._short_weekdays, self._day_parts)
        self._patterns = FormPatterns(code, language, self._short_units, times, self._spoken)
        self._own: dict[str, Callable[[re.Match[str]], Sequence[str]]] = {
            "thing": self._first,
            "roman": self._roman,
            "phone": self._phone,
            "mail": self._mail,
            **dict.fromkeys(TIMES, self._time_of_day),
            **dict.fromkeys(CLOCK_TIMES, clock_times.words),
            **dict.fromkeys(UNTIL, lambda form: self._days(self._weekday_ranges.words(form))),
            **dict.fromkeys(SHORT_WEEKDAYS, self._short_days),
        }

    def found(self, text: str) -> Iterator[Form]:
        """The forms of a text, in order; most texts have none, and that is told in little time."""
        pattern = self._patterns.in_text(text)
        for form in pattern.finditer(text) if pattern else ():
            if words := self._words(form):
                yield self._with_elision(text, form.start()), form.end(), words

    def times(self, text: str) -> Iterator[tuple[Sequence[str], list[str]]]:
        """The readings of each time that tells its half of the day, and the words that tell it: « Uhr abends »."""
        pattern = self._patterns.in_text(text)
        for form in pattern.finditer(text) if pattern else ():
            if form.lastgroup in TIMES:
                before, _, behind = text[form.start() : self._day_parts.part_end(form)].partition(
                    self._day_parts.hour_in(form)
                )
                yield self._day_parts.words(form), self._plain_words(f"{before} {behind}")
            elif form.lastgroup in _SEVERAL:
                yield self._words(form), []

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

    def _words(self, form: re.Match[str]) -> Sequence[str]:
        """The words of a form, by the last group of its pattern."""
        last = form.lastgroup or ""
        if own := self._own.get(last):
            return own(form)
        if last == "day":
            return self._date(form["year"], [(int(form["month"]), int(form["day"]))])
        if last == "of":
            days = readings(int(form["first"]), int(form["second"]), self._code)
            return self._date(_century(in_digits(form["of"])), days) or (form["first"], form["second"], form["of"])
        if last in ("sign", "unit", "short"):
            return self._measure(form, last)
        if last == "spoken":
            return (self._spoken[_GAP.sub(" ", form[last].casefold())],)
        if last in FORM_WORDS:
            return FORM_WORDS[last](form)
        return (form[last].replace(" ", ""),)

    def _time_of_day(self, form: re.Match[str]) -> Sequence[str]:
        """Both hours; before them the part of the day, where it comes first."""
        first = form.string[form.start() : self._day_parts.hour_at(form)]
        return (*self._plain_words(first), *self._day_parts.words(form))

    def _days(self, names: Sequence[str]) -> list[str]:
        return [word for name in names for word in self._plain_words(name)]

    def _short_days(self, form: re.Match[str]) -> Sequence[str]:
        """What is written, and the names of the days: a question may have either."""
        days = self._short_weekdays.words(form)
        return [*self._plain_words(form[0]), *self._days(days)] if days else ()

    def _measure(self, form: re.Match[str], last: str) -> Sequence[str]:
        """The words of a unit, and the number that it is glued to: « 5km »."""
        written = form[last]
        name = self._units.get(sign_of(written), "") or (self._short_units.words(written) if last != "sign" else "")
        return (*([in_digits(form["count"])] if last == "unit" else []), *self._plain_words(name))

    def _first(self, form: re.Match[str]) -> Sequence[str]:
        """Not « 1. Mai », which is a day, nor the end of a sentence: « Haus 1. Das »."""
        thing, known = form["thing"].casefold(), self._language
        return () if thing in known.function_words or thing in (*known.date_months, *known.months) else (FIRST,)

    def _phone(self, form: re.Match[str]) -> Sequence[str]:
        """The end of a long number, and of one to call what it is: the text may give no other word for it."""
        written, phone = form["phone"], self._contacts.get("phone", ())[:1]
        number = long_number(written)
        if is_local(written) and not number:
            return (*_DIGITS.findall(in_digits(written)), *phone)
        return (*number, *phone) if is_called(written) and number else number

    def _mail(self, form: re.Match[str]) -> Sequence[str]:
        """The words of an address of mail, and what it is."""
        return (*self._plain_words(form["mail"]), *self._contacts.get("email", ())[:1])

    def _roman(self, form: re.Match[str]) -> Sequence[str]:
        """Not where the letter is a word, nor « I. » where no ordinal is written so."""
        is_none = form["roman"] == "I" and self._code not in ORDINAL_STOP
        if is_none or form["roman"] in self._language.function_words:
            return ()
        figure = lone_numeral(form.string, form.start(), form.end())
        return (figure,) if figure else ()

    def _date(self, year: str, days: Sequence[tuple[int, int]]) -> Sequence[str]:
        """The words of a date, of each of its readings."""
        written = [date_in_words(in_digits(year), month, day, self._code) for month, day in days]
        return tuple(dict.fromkeys(word for date in written for word in self._plain_words(date)))


_SEVERAL = frozenset({"noon", "half"}) | UNTIL | CLOCK_TIMES | SHORT_WEEKDAYS
"""Forms that are known by several words, of which the texts may have one alone."""


def _century(year: str) -> str:
    """A year of two figures in full."""
    return year if len(year) == 4 else f"{'19' if int(year) > 50 else '20'}{year}"
