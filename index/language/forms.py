"""Forms: what stands in a text as more or less than a word, and the words that it is known by in any spelling.

Numbers ("30,000"), times ("8:30 pm"), versions and dates (« 3/3/2024 »), acronyms ("U.K."), names with signs ("C++"),
emoji.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from functools import cached_property

from index.language.dates import date_in_words, readings
from index.language.languages import Language
from index.language.numbers import in_digits

Form = tuple[int, int, Sequence[str]]
"""Characters ``start`` to ``end`` of a text, and the words that stand there."""

_SYMBOL = "\u2190-\u23ff\u2460-\u27bf\u2900-\u297f\u2b00-\u2bff\U0001f000-\U0001faff"
_MARKED = re.compile(rf"[\d+#&{_SYMBOL}]")
_NO_PLAIN_NUMBER = re.compile(r"\d(?:[-.,:/'’٫٬ \u00a0\u202f\u2009]\d|[ \u00a0\u202f]?[hH]|[^\W\d_])")
_SIGN = re.compile(rf"[+#&{_SYMBOL}]")
_DOT_WITHIN = re.compile(r"\.\w")
_CAMEL = re.compile(r"[a-z][A-Z]")
_HUMP = re.compile(r"[A-Z]?[a-z0-9]+|[A-Z]+")
_NUMBER = r"""
  (?<![\w.,])(?:
    (?P<year>\d{4})(?P<iso>[-/.])(?P<month>\d\d?)(?P=iso)(?P<day>\d\d?)(?!\w)
  | (?P<first>\d\d?)(?P<sep>[-/.])(?P<second>\d\d?)(?P=sep)(?P<of>\d{4}|(?<=/)\d\d)(?!\w)
  | (?P<hour>\d\d?)[ \u00a0\u202f]?[hHu:][ \u00a0\u202f]?(?P<minute>[0-5٠-٥۰-۵]\d)(?!\w)
      (?:[ \u00a0\u202f]?(?P<noon>[aApP])\.?[mM]\b)?
  | (?P<grouped>\d{1,3}(?P<by>[ \u00a0\u202f\u2009.,'’٬])\d{3}(?:(?P=by)\d{3})*)(?!\d|(?P=by)\d)
  | (?P<lakhs>\d\d?(?:,\d\d)+,\d{3})(?!\d)
  | [vV]?(?P<version>\d+(?:\.\d+){2,})(?!\w)
  | (?P<whole>\d+)[.,٫](?P<parts>\d+)(?!\w)
  | (?P<count>\d+)(?P<unit>UNITS)(?!\w)
  )"""
_UNITS = (
    "km m cm mm nm kg g mg t l ml cl h min ms gb mb kb tb gib mib hz khz mhz ghz w kw mw kwh v mah px dpi fps am pm "
    "mph kmh ft lb lbs oz pt cv hp ha db bn mio mrd uhr kr zł kč €"
)
_SIGNED = r"""
    (?P<acronym>(?<![\w.])[^\W\d_](?:\.[^\W\d_])+\.?(?!\w))
  | (?P<sharp>(?<!\w)[^\W\d_]\w*(?:\+\+|\#)(?![\w+\#]))
  | (?P<and>(?<!\w)[A-Z]{1,3}[ ]?&[ ]?[A-Z]{1,3}(?!\w))
  | (?P<dotted>(?<![^\s(«“\"])\.[A-Za-z]\w*)
  | (?P<camel>(?<!\w)[a-z]{2,}(?:[A-Z][a-z0-9]+|[A-Z]{2,}\b)+(?!\w))
  | (?P<symbol>[SYMBOL])[\ufe0e\ufe0f\U0001f3fb-\U0001f3ff]*(?:\u200d[SYMBOL][\ufe0e\ufe0f\U0001f3fb-\U0001f3ff]*)*
"""


def may_have_forms(text: str) -> bool:
    """Whether a text has what may be more than words; most have not, and that is told in little time."""
    if _MARKED.search(text) and (_NO_PLAIN_NUMBER.search(text) or _SIGN.search(text)):
        return True
    return ("." in text[:-1] and _DOT_WITHIN.search(text) is not None) or _CAMEL.search(text) is not None


class Forms:
    """The forms of one language."""

    def __init__(self, code: str, language: Language) -> None:
        self._code = code
        self._elisions = language.elisions

    @cached_property
    def _form(self) -> re.Pattern[str]:
        """Made when a text first may have a form: see `may_have_forms`."""
        units = "|".join(sorted(_UNITS.split(), key=len, reverse=True))
        elided = "|".join(sorted(self._elisions)) or "(?!)"
        pattern = f"(?:(?<!\\w)(?i:{elided})['’])?(?:{_NUMBER}|{_SIGNED})"
        pattern = pattern.replace("UNITS", f"(?i:{units})").replace("SYMBOL", _SYMBOL)
        return re.compile(pattern, re.VERBOSE)

    def found(self, text: str) -> Iterator[Form]:
        """The forms of a text, in order."""
        for form in self._form.finditer(text):
            yield form.start(), form.end(), self._words(form)

    def _words(self, form: re.Match[str]) -> Sequence[str]:
        """The words of a form, by the last group of its pattern."""
        last = form.lastgroup or ""
        if last == "day":
            return self._date(form["year"], [(int(form["month"]), int(form["day"]))])
        if last == "of":
            days = readings(int(form["first"]), int(form["second"]), self._code)
            return self._date(_century(in_digits(form["of"])), days) or (form["first"], form["second"], form["of"])
        if last in _WRITTEN:
            return _WRITTEN[last](form)
        return (form[last].replace(" ", ""),)

    def _date(self, year: str, days: Sequence[tuple[int, int]]) -> Sequence[str]:
        """The words of a date, of each of its readings."""
        written = [date_in_words(in_digits(year), month, day, self._code) for month, day in days]
        return tuple(dict.fromkeys(word for date in written for word in re.findall(r"\d+|[^\W\d_]+", date)))


_WRITTEN: dict[str, Callable[[re.Match[str]], Sequence[str]]] = {
    "minute": lambda form: (_time(form),),
    "noon": lambda form: tuple(dict.fromkeys((_time(form), _time(form, form["noon"].lower() == "p")))),
    "grouped": lambda form: ("".join(filter(str.isdigit, in_digits(form["grouped"]))),),
    "lakhs": lambda form: (in_digits(form["lakhs"]).replace(",", ""),),
    "version": lambda form: (in_digits(form["version"]),),
    "parts": lambda form: (f"{in_digits(form['whole'])}.{in_digits(form['parts'])}",),
    "unit": lambda form: (in_digits(form["count"]), form["unit"]),
    "acronym": lambda form: (form["acronym"].replace(".", ""),),
    "camel": lambda form: _HUMP.findall(form["camel"]),
}
"""The words of a form, where they are not what is written there."""


def _time(form: re.Match[str], is_afternoon: bool | None = None) -> str:
    """A time as "20.30", as which some languages write it; of the day's twenty-four hours where that is known."""
    hour = int(form["hour"])
    if is_afternoon is not None:
        hour = hour % 12 + 12 * is_afternoon
    return f"{hour}.{in_digits(form['minute'])}"


def _century(year: str) -> str:
    """A year of two figures in full."""
    return year if len(year) == 4 else f"{'19' if int(year) > 50 else '20'}{year}"
