"""The words of forms that are the same in every language: « 8:30 pm » is 20.30, « 十九 » is 19."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from index.language.letters import in_digits
from index.language.numbers.eastern_numbers import counter, digits_of
from index.language.numbers.korean_numerals import NTH, korean_value
from index.language.numbers.millions import with_value
from index.language.numbers.numbers import in_order
from index.language.times.eras import year_words

_HUMP = re.compile(r"[A-Z]?[a-z0-9]+|[A-Z]+")
_LATER = frozenset({"午後", "下午", "晚上", "오후", "傍晚", "夕方", "夜", "夜の", "저녁", "밤"})
FORM_WORDS: dict[str, Callable[[re.Match[str]], Sequence[str]]] = {
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
"""By the last group of its pattern, the words of a form, where they are not what is written there."""


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
