"""Lines that say when a text was written, as each language writes it: « 2024. február 14. », « Stand: 3. Mai 2024 »."""

from __future__ import annotations

from functools import cache

import regex

from index.language.times.months import is_month, weekdays
from index.readers.plain.lines.phrases import phrases_beside

_PHRASES = phrases_beside(__file__)
_READ = 80
"""Characters of a line in which a date is looked for."""
_DAY = r"(?:ika-)?\d{1,2}(?:er|st|nd|rd|th|eg|fed|ain|-a|\.|º|טן)?"
_MONTH = r"(?P<month>\p{L}[\p{L}\p{M}]{2,11}\.?)(?:\s?/\s?\p{L}{3,9})?"
_YEAR_AFTER = r"(?:(?:de|del|พ\.ศ\.|ค\.ศ\.)\s+|ឆ្នាំ)?\d{4}"
_YEAR_SIGN = r"(?:\s?(?:г\.|года|р\.|року|r\.|roku|թ\.|թվական|م|هـ|ء|-c[iıuü]\sil)|\.\s(?:годин[ае]|godine))?"
_YEAR_BEFORE = r"\d{4}(?:[.,]|ko|\sm\.|\sթ\.)?"
_YEAR_FIRST = r"\d{4}(?:\.\sgada|-yil|\sжылғы)"
_SHORT_THAI = r"(?:[มกสตพธ]|มี|เม|มิ)\.[คพย]\."
_EASTERN = r"(?:\d{4}|(?:令和|平成|昭和|大正|明治|民[國国])(?:\d{1,3}|元))\s?年(?:\s?\d{1,2}\s?月(?:\s?\d{1,2}\s?日)?)?"
_YEAR_MONTH = r"\d{4}-(?:0[1-9]|1[0-2])"
_DATE = regex.compile(
    rf"(?:{_YEAR_MONTH}(?:-\d{{2}}(?:[T ][\d:.Z+-]+)?)?"
    r"|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{1,2}\.\s\d{1,2}\.\s\d{4}"
    r"|\d{4}(?:/\d{1,2}/\d{1,2}|\.\s?\d{1,2}\.\s?\d{1,2}\.?)"
    rf"|{_DAY}[\s-]+(?:(?:de|of|ng)\s+|d['’]|ב|ខែ)?{_MONTH}[,،-]?\s*{_YEAR_AFTER}{_YEAR_SIGN}"
    rf"|{_YEAR_FIRST}\s+\d{{1,2}}[.-]?\s?{_MONTH}|\d{{4}}\sоны\s\d{{1,2}}(?:-р|\s\p{{L}}{{5,6}})?\sсарын\s\d{{1,2}}"
    rf"|{_YEAR_BEFORE}\s+{_MONTH}\s+\d{{1,2}}(?!\d)(?:\.|a|\sd\.)?"
    rf"|\d{{1,2}}\s+{_SHORT_THAI}\s*(?:\d{{4}}|\d\d)"
    rf"|{_MONTH}\s+\d{{1,2}}(?:st|nd|rd|th)?,?\s+\d{{4}}|{_MONTH}\s+(?:de\s+)?\d{{4}}|{_EASTERN}"
    r"|(?:ngày\s+)?\d{1,2}\s+tháng\s+\d{1,2}(?:\s+năm|,)\s+\d{4}|\d{4}년(?:\s?\d{1,2}월(?:\s?\d{1,2}일)?)?)"
    r"(?!(?<=\d)\d)"  # « Factuur 2026-0117 » is a number
)
_LABEL_WORD = r"\p{L}[\p{L}\p{M}]{0,14}"
_BEFORE = regex.compile(
    rf"(?:(?:(?:{_LABEL_WORD}\s){{0,3}}?\L<stems>[\p{{L}}\p{{M}}]{{0,12}}(?:(?:\s{_LABEL_WORD}){{1,2}}(?=\s?[:：]))?|\L<labels>)"
    r"\s*(?:\L<behind_labels>|[:：])?\s*:?\s*)?(?:\L<before_days>\s+|\L<day>\s*)?",
    regex.IGNORECASE,
    labels=_PHRASES["labels"],
    stems=_PHRASES["stems"],
    behind_labels=_PHRASES["behind_labels"],
    before_days=_PHRASES["before_days"],
    day=_PHRASES["day"],
)
_WEEKDAY = regex.compile(
    r"(?:Thứ|Chủ) \p{L}{2,4},\s+|\p{L}[\p{L}\p{M}.-]{1,12},?\s+(?:(?:le|den|el|der)\s+)?"
    rf"(?!{_YEAR_MONTH}(?!-?\d))"
)
"""Any word may be a day, or a place; before a month it is neither: « Factuur 2026-12 »."""
_EASTERN_WEEKDAY = (
    "[(（]?(?:(?:星期|[周週])[一二三四五六日天]|[月火水木金土日](?:曜日?)?|[월화수목금토일](?:요일)?)[)）]?"
)


def label_of_date(text: str) -> bool:
    """« Published on », which a date follows."""
    return _BEFORE.fullmatch(text) is not None


def date_of(text: str) -> str | None:
    """The date that a line is, perhaps with « Published on » before it and a time after."""
    before = _BEFORE.match(text)
    at = before.end() if before else 0
    weekday = _WEEKDAY.match(text, at)
    for start in (weekday.end() if weekday else at, at, 0):
        date = _DATE.match(text, start)
        if date and _after().fullmatch(text, date.end()) and _has_month(date):
            return date[0]
    return None


def holds_date(text: str) -> bool:
    """Whether a date is part of a line."""
    # Overlapped, for « Version 2024 » could be a month and a year, which « Version 2024-02-14 » is not.
    return any(map(_has_month, _DATE.finditer(text[:_READ], overlapped=True)))


def _has_month(date: regex.Match[str]) -> bool:
    """« Since 1945 » is none, and « 12 Oaks, 1945 » neither."""
    return date["month"] is None or is_month(date["month"])


@cache
def _after() -> regex.Pattern[str]:
    """What may stand after a date: its day of the week and a time. Languages are read when the first date is met."""
    return regex.compile(
        rf"(?:[\s,.]{{0,9}}(?:\L<weekdays>|{_EASTERN_WEEKDAY}))?"
        r"[\s,.]{0,9}(?:(?:a las|[\p{L}\p{M}]{1,6}\.?\s|à|в|,|–|-)?\s*\d{1,2}\s?(?:[:h.]\s?\d{2}){0,2}\s?"
        r"(?:[ap]\.?m\.?|uhr|h|CET|UTC|GMT)?(?:\s?\((?:GMT|UTC)[+\d:-]{0,6}\))?)?\.?",
        regex.IGNORECASE,
        weekdays=weekdays(),
    )
