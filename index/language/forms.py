"""Forms: what stands in a text as more or less than a word, and the words that it is known by in any spelling.

Numbers ("30,000"), times ("8:30 pm"), versions and dates (« 3/3/2024 »), acronyms ("U.K."), names with signs ("C++"),
emoji.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cached_property

from index.language.clock_times import CLOCK_TIMES, ClockTimes
from index.language.contacts import is_called, long_number
from index.language.dates import date_in_words, readings
from index.language.day_parts import TIMES, DayParts
from index.language.eastern_numbers import NTH, counter, digits_of, korean_value
from index.language.eras import year_words
from index.language.form_patterns import BETWEEN, NO_SPACES, FormPatterns
from index.language.language import Language
from index.language.letters import in_digits
from index.language.lone_numerals import lone_numeral
from index.language.millions import with_value
from index.language.numbers import FIRST, ORDINAL_STOP, in_order
from index.language.short_weekdays import SHORT_WEEKDAYS, ShortWeekdays
from index.language.units import ShortUnits, sign_of, units_of
from index.language.weekday_ranges import UNTIL, WeekdayRanges
from index.language.weekdays import Weekdays

Form = tuple[int, int, Sequence[str]]
"""Characters ``start`` to ``end`` of a text, and the words that stand there."""

_HUMP = re.compile(r"[A-Z]?[a-z0-9]+|[A-Z]+")
_GAP = re.compile(BETWEEN)
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
        weekdays = Weekdays(code, language)
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
        if last in _WRITTEN:
            return _WRITTEN[last](form)
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
        number = long_number(form["phone"])
        return (*number, *self._contacts.get("phone", ())[:1]) if number and is_called(form["phone"]) else number

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
_LATER = frozenset({"午後", "下午", "晚上", "오후", "傍晚", "夕方", "夜", "夜の", "저녁", "밤"})
_WRITTEN: dict[str, Callable[[re.Match[str]], Sequence[str]]] = {
    "minute": lambda form: (_time(int(form["hour"]), form["minute"]),),
    "noon": lambda form: _of_half(int(form["hour"]), form["minute"], form["noon"].lower() == "p"),
    "half": lambda form: _of_half(int(form["clock"]), "00", form["half"].lower() == "p"),
    "its_hour": lambda form: (form["day_half"], *_of_half(int(form["its_hour"]), "00", form["day_half"] in _LATER)),
    "grouped": lambda form: ("".join(filter(str.isdigit, in_digits(form["grouped"]))),),
    "lakhs": lambda form: (in_digits(form["lakhs"]).replace(",", ""),),
    "version": lambda form: (in_digits(form["version"]),),
    "parts": lambda form: (_decimal(in_digits(form["whole"]), in_digits(form["parts"])),),
    "power": lambda form: (form["base"] + form["power"],),
    "thousands": lambda form: (f"{form['thousands']}000",),
    "power_word": lambda form: with_value(in_digits(form["several"]), form["power_word"]),
    "place": lambda form: (in_order(in_digits(form["place"])),),
    "acronym": lambda form: (form["acronym"].replace(".", ""),),
    "camel": lambda form: _HUMP.findall(form["camel"]),
    "han": lambda form: _han_number(form["han"]),
    "era_year": lambda form: year_words(form["era"], form["era_year"]),
    "lone": lambda form: _han_number(form["han"], form["lone"]),
    "rank": lambda form: (f"第{form['rank']}", digits_of(form["rank"])),  # 第二季 is 第二, 2 and 二季
    "hangul": lambda form: (digits_of(form["hangul"]),),
    "nth": lambda form: (NTH[form["nth"]], "번째"),
    "native_counter": lambda form: (korean_value(form["native"]), form["native_counter"]),
    "counter": lambda form: (in_digits(form["counted"]), counter(form["counter"])),
}
"""The words of a form, where they are not what is written there."""


def _time(hour: int, minute: str) -> str:
    """A time as "20.30", as which some languages write it; a full hour is its number alone."""
    return _decimal(str(hour), in_digits(minute))


def _of_half(hour: int, minute: str, is_afternoon: bool) -> Sequence[str]:
    """A time of one half of the day, as it is written, and of the day's twenty-four hours."""
    return tuple(dict.fromkeys((_time(hour, minute), _time(hour % 12 + 12 * is_afternoon, minute))))


def _decimal(whole: str, parts: str) -> str:
    """« 20.00 » is 20: a price or a time in full."""
    return whole if parts == "00" else f"{whole}.{parts}"


def _han_number(written: str, *following: str) -> Sequence[str]:
    digits = digits_of(written)
    return (digits, *following) if digits else ()


def _century(year: str) -> str:
    """A year of two figures in full."""
    return year if len(year) == 4 else f"{'19' if int(year) > 50 else '20'}{year}"
