"""Dates in figures, in the words of a language: 2024-03-03 is « 3 mars 2024 »."""

from __future__ import annotations

from collections.abc import Sequence

from index.language.languages import language_data
from index.language.letters import in_digits

MONTH_FIRST = frozenset({"en"})
"""Languages in which 03/04/2024 is in March for some and in April for others."""
_EAST = {"ja": "{}年{}月{}日", "zh": "{}年{}月{}日", "ko": "{} 년 {} 월 {} 일"}


def dates_in_words(year: str, days: Sequence[tuple[int, int]], language: str) -> list[str]:
    """What may be the date, each ``(month, day)`` of a year, as texts of the language write it."""
    return [_date_in_words(_in_full(in_digits(year)), month, day, language) for month, day in days]


def readings(first: int, second: int, language: str) -> list[tuple[int, int]]:
    """What two figures can mean as (month, day): 03/04 is the fourth of March to some, the third of April to others."""
    day_first = [(second, first)] if 0 < second <= 12 and 0 < first <= 31 else []
    month_first = [(first, second)] if 0 < first <= 12 and 0 < second <= 31 and first != second else []
    return day_first + month_first if language in MONTH_FIRST or not day_first else day_first


def _date_in_words(year: str, month: int, day: int, language: str) -> str:
    """A date as a text of the language would write it, or with bare figures where its months are not known."""
    if language in _EAST:
        return _EAST[language].format(year, month, day)
    known = language_data(language)
    months = known.date_months or known.months
    return f"{day} {months[month - 1] if months else month} {year}"


def _in_full(year: str) -> str:
    """A year of two figures in full."""
    return year if len(year) == 4 else f"{'19' if int(year) > 50 else '20'}{year}"
