"""Forms: what stands in a text as more or less than a word, and the words that it is known by in any spelling.

Numbers ("30,000"), times ("8:30 pm"), versions and dates (« 3/3/2024 »), acronyms ("U.K."), names with signs ("C++"),
emoji.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cached_property

from index.language.dates import date_in_words, readings
from index.language.decades import DECADE
from index.language.eastern_numbers import (
    HAN_LETTER,
    HAN_NUMBER,
    HAN_NUMERAL,
    HAN_NUMERALS,
    HAN_ONE,
    HANGUL_NUMBER,
    NTH,
    counter,
    digits_of,
)
from index.language.eras import ERA_YEARS, year_words
from index.language.languages import Language
from index.language.letters import in_digits
from index.language.lone_numerals import LONE_NUMERAL, MAY_BE_LONE, lone_numeral
from index.language.millions import power_words, with_value
from index.language.numbers import FIRST, ORDINAL_STOP, in_order
from index.language.units import BEHIND_NUMBER, SIGN, UNIT, ShortUnits, sign_of, units_of

Form = tuple[int, int, Sequence[str]]
"""Characters ``start`` to ``end`` of a text, and the words that stand there."""

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
_HUMP = re.compile(r"[A-Z]?[a-z0-9]+|[A-Z]+")
_NUMBER = r"""
  (?<![\w.,])(?=[\d(+vV])(?:
    (?:DECADES)
  | (?P<year>\d{4})(?P<iso>[-/.])(?P<month>\d\d?)(?P=iso)(?P<day>\d\d?)(?!\w)
  | (?P<first>\d\d?)(?P<sep>[-/.])[ ]?(?P<second>\d\d?)(?P=sep)[ ]?(?P<of>\d{4}|(?<=[/.])\d\d)(?!\w|\.\d)
  | (?P<phone>(?:\+\d{1,3}[ ]?)?(?:\(?0\d{1,4}\)?(?:[ .\-/]?\d{2,8}){1,6}|\(?\d{3}\)?[ .-]?\d{3}[ .-]?\d{4})(?!\w)
      |\+\d{1,3}(?:[ .-]\d{1,8}){2,6}(?!\w)|97[89](?:[ -]?\d){10}(?!\w)|\d{9,15}(?!\w))
  | (?P<hour>\d\d?)[ \u00a0\u202f]?[hHu:][ \u00a0\u202f]?(?P<minute>[0-5٠-٥۰-۵]\d)(?!\w)
      (?:[ \u00a0\u202f]?(?P<noon>[aApP])\.?[ ]?[mM]\b)?
  | (?P<clock>1?\d)[ \u00a0\u202f]?(?P<half>[aApP])\.?[ ]?[mM](?!\w)
  | (?P<grouped>\d{1,3}(?P<by>[ \u00a0\u202f\u2009.,'’٬])\d{3}(?:(?P=by)\d{3})*)(?!\d|(?P=by)\d)
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
_AFTERNOON = r"(?P<day_half>午前|午後|上午|下午|晚上|早上|오전|오후)[ ]?(?P<its_hour>\d\d?)"
_KOREAN = rf"""
    (?P<hangul>{HANGUL_NUMBER})
  | (?P<nth>{"|".join(NTH)})[ ]?번째
  | (?P<counted>(?<![^\W가-힣])\d+)(?!(?<=0)[ ]?년대)[ ]?(?P<counter>[가-힣]+)
"""
_LONE = rf"(?P<lone>{HAN_LETTER}(?!(?![{HAN_NUMERALS}]){HAN_LETTER}))?"
"""A character between a number and what is none: it is a word, as it would be without the number."""
_RANK = rf"第(?=(?P<rank>[{HAN_ONE[1:]}十])(?![{HAN_ONE}十百千]))"
_HAN = rf"{_AFTERNOON}|{_RANK}|(?P<han>{HAN_NUMBER}){_LONE}"
_EASTERN = {code: f"{ERA_YEARS[code]}|{_HAN}" for code in ("ja", "zh")}
_EASTERN |= {"ko": rf"{_AFTERNOON}|{_KOREAN}", "th": ERA_YEARS["th"]}
_NO_SPACES = frozenset({"ja", "ko", "km", "lo", "my", "th", "zh"})
"""Languages where words may stand beside a number without a space: « 2024年 », « 5월에 »."""
_BETWEEN = r"[-\u2010\u2011\u00a0\ ]"
_GAP = re.compile(_BETWEEN)
"""What parts the words of one number."""
_NOT_WITHIN_WORDS = r"(?:(?<![^\W\d_])|(?=[\W\d_]))"
"""Before all else: no form begins between two letters, where most of a text's places are."""
_APOSTROPHES = ("'", "’")
_LONGEST_ELISION = 20
"""Characters before a form among which it is looked for."""
_SEVEN = 7
"""Digits at the end of a long number, a telephone's or a book's, that it is known by."""


class Forms:
    """The forms of one language."""

    def __init__(
        self, code: str, language: Language, numbers: Mapping[str, str], plain_words: Callable[[str], list[str]]
    ) -> None:
        self._code = code
        self._spoken = {words: number for words, number in numbers.items() if " " in words}
        self._spoken_pattern = re.compile(_spoken_pattern(self._spoken))
        self._language = language
        self._plain_words = plain_words
        self._units = units_of(language.units, language.currencies)
        self._short_units = ShortUnits(language.short_units)

    def found(self, text: str) -> Iterator[Form]:
        """The forms of a text, in order; most texts have none, and that is told in little time."""
        has_spoken = bool(self._spoken) and self._spoken_pattern.search(text.casefold()) is not None
        if not (has_spoken or self._may_be_in(text)):
            return
        for form in (self._spoken_form if has_spoken else self._form).finditer(text):
            if words := self._words(form):
                yield self._with_elision(text, form.start()), form.end(), words

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

    def _may_be_in(self, text: str) -> bool:
        """Whether a text has what may be more than words."""
        if _MARKED.search(text) and (
            _NO_PLAIN_NUMBER.search(text) or _SIGN.search(text) or self._short_units.are_in(text)
        ):
            return True
        if self._code in _EASTERN and (HAN_NUMERAL.search(text) or "번째" in text or self._era_year.search(text)):
            return True
        if ("." in text[:-1] and _DOT_WITHIN.search(text)) or _CAMEL.search(text):
            return True
        return MAY_BE_LONE.search(text) is not None or SIGN.search(text) is not None

    @cached_property
    def _era_year(self) -> re.Pattern[str]:
        return re.compile(ERA_YEARS.get(self._code, "(?!)"))

    @cached_property
    def _spoken_form(self) -> re.Pattern[str]:
        return re.compile(f"(?P<spoken>(?i:{self._spoken_pattern.pattern}))|{self._form.pattern}", re.VERBOSE)

    @cached_property
    def _form(self) -> re.Pattern[str]:
        """Made when a text first may have a form: to compile it takes longer than to answer."""
        units = "|".join(sorted(_UNITS.split(), key=len, reverse=True))
        endings = "|".join(sorted(map(re.escape, self._language.ordinal_endings), key=len, reverse=True)) or "(?!)"
        number = _NUMBER.replace("UNITS", f"(?i:{units})").replace("ENDINGS", f"(?i:{endings})")
        number = number.replace("POWERS", "|".join(power_words(self._code)))
        number = number.replace("DECADES", DECADE).replace("FIRSTS", _FIRSTS.get(self._code, "(?!)"))
        if self._code in _NO_SPACES:
            number = number.replace(r"(?!\w)", "(?![0-9A-Za-z_])").replace(r"(?<![\w.,])", "(?<![0-9A-Za-z_.,])")
        signed = (
            _SIGNED.replace("SHORTS", self._short_units.pattern)
            .replace("SYMBOL", _SYMBOL)
            .replace("MEASURES", UNIT)
            .replace("NUMERALS", LONE_NUMERAL)
        )
        eastern = f"{_EASTERN[self._code]}|" if self._code in _EASTERN else ""
        gate = "" if self._code in _NO_SPACES else _NOT_WITHIN_WORDS
        return re.compile(f"{eastern}{gate}(?:{number}|{signed})", re.VERBOSE)

    def _words(self, form: re.Match[str]) -> Sequence[str]:
        """The words of a form, by the last group of its pattern."""
        last = form.lastgroup or ""
        if last == "day":
            return self._date(form["year"], [(int(form["month"]), int(form["day"]))])
        if last == "of":
            days = readings(int(form["first"]), int(form["second"]), self._code)
            return self._date(_century(in_digits(form["of"])), days) or (form["first"], form["second"], form["of"])
        if last in ("sign", "unit", "short"):
            return self._measure(form, last)
        if last == "thing":
            return self._first(form["thing"].casefold())
        if last == "roman":
            return self._roman(form)
        if last == "spoken":
            return (self._spoken[_GAP.sub(" ", form[last].casefold())],)
        if last in _WRITTEN:
            return _WRITTEN[last](form)
        return (form[last].replace(" ", ""),)

    def _measure(self, form: re.Match[str], last: str) -> Sequence[str]:
        """The words of a unit, and the number that it is glued to: « 5km »."""
        written = form[last]
        name = self._units.get(sign_of(written), "") or (self._short_units.words(written) if last != "sign" else "")
        return (*([in_digits(form["count"])] if last == "unit" else []), *self._plain_words(name))

    def _first(self, thing: str) -> Sequence[str]:
        """Not « 1. Mai », which is a day, nor the end of a sentence: « Haus 1. Das »."""
        known = self._language
        return () if thing in known.function_words or thing in (*known.date_months, *known.months) else (FIRST,)

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


_LATER = frozenset({"午後", "下午", "晚上", "오후"})
_WRITTEN: dict[str, Callable[[re.Match[str]], Sequence[str]]] = {
    "minute": lambda form: (_time(int(form["hour"]), form["minute"]),),
    "noon": lambda form: _of_half(int(form["hour"]), form["minute"], form["noon"].lower() == "p"),
    "half": lambda form: _of_half(int(form["clock"]), "00", form["half"].lower() == "p"),
    "its_hour": lambda form: (form["day_half"], *_of_half(int(form["its_hour"]), "00", form["day_half"] in _LATER)),
    "phone": lambda form: _long_number(form["phone"]),
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
    "counter": lambda form: (in_digits(form["counted"]), counter(form["counter"])),
}
"""The words of a form, where they are not what is written there."""


def _spoken_pattern(numbers: Iterable[str]) -> str:
    """Matches a number of several words: "twenty-one", « dix-neuf »."""
    following: dict[str, list[str]] = {}
    for first, _, others in (words.partition(" ") for words in sorted(numbers, key=len, reverse=True)):
        following.setdefault(first, []).append(others.replace(" ", _BETWEEN))
    firsts = (f"{first}{_BETWEEN}(?:{'|'.join(others)})" for first, others in following.items())
    return rf"(?<!\w)(?:{'|'.join(firsts)})(?!\w)"


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


def _long_number(written: str) -> Sequence[str]:
    """The end of a number of nine digits or more: what stands before it may be left out, or written otherwise."""
    digits = "".join(filter(str.isdigit, in_digits(written)))
    if digits.endswith("000"):
        return (digits,)  # no number that is only told: as figures in groups are
    return (digits[-_SEVEN:],) if len(digits) > _SEVEN + 1 else ()


def _century(year: str) -> str:
    """A year of two figures in full."""
    return year if len(year) == 4 else f"{'19' if int(year) > 50 else '20'}{year}"
