"""Parts of the day: « 8 Uhr abends », « 8 heures du soir » and "six in the evening" are 20 and 18 hours as well."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property

from index.language.letters import in_digits, plain_letters

NOON = 12
_NIGHT_FROM = 6
"""The hour from which « nachts » and "at night" are before midnight."""
_GAP = "[ \u00a0\u202f]"
_APOSTROPHE = "['’‘`´]"
_BESIDE = 20
"""Characters before and behind a part of the day among which its hour is looked for first."""
_PIECE = re.compile(r"[^\s']+")
_NOTHING = "(?!)"
_HOURS = "(?:0?[1-9]|1[0-2]|[٠۰०]?[١-٩۱-۹१-९]|[١۱१][٠-٢۰-۲०-२])"
_MINUTE = "[0-5٠-٥۰-۵०-५][0-9٠-٩۰-۹०-९]"
TIMES = frozenset({"later_behind", "night_behind", "first_hour", "first_minute"})
"""The groups of the pattern that a match ends with."""


class DayParts:
    """How one language tells the halves of the day: ``listed`` by their headings; ``numbers`` are its words for them.

    ``later`` parts are all after noon, ``night`` both sides of midnight; ``hours`` stand between the number and the
    part, ``at`` between the part and the number: « abends um 8 ».
    """

    def __init__(self, code: str, listed: Mapping[str, Sequence[str]], numbers: Mapping[str, str]) -> None:
        self._code = code
        self._listed = listed
        self._numbers = {word: int(number) for word, number in numbers.items() if _is_hour(word, number)}
        parts = (*listed.get("later", ()), *listed.get("night", ()))
        self._longest = tuple({max(_PIECE.findall(part), key=len).casefold() for part in parts})

    def are_in(self, text: str) -> bool:
        """Whether a text may have an hour beside a part of the day: told in little time, for most texts do not."""
        folded = text.casefold()
        return any(one in folded for one in self._longest) and any(
            self._hour.search(text, max(0, part.start() - _BESIDE), part.end() + _BESIDE)
            for part in self._part.finditer(text)
        )

    @cached_property
    def _part(self) -> re.Pattern[str]:
        return re.compile(any_of((*self._listed.get("later", ()), *self._listed.get("night", ()))), re.IGNORECASE)

    @cached_property
    def _hour(self) -> re.Pattern[str]:
        return re.compile(rf"\d|(?<!\w)(?:{any_of(self._numbers)})(?!\w)", re.IGNORECASE)

    @cached_property
    def pattern(self) -> str:
        """Matches an hour before a part of the day, and not that part; or both, where the part comes first."""
        hours, at = (any_of(self._listed.get(heading, ())) for heading in ("hours", "at"))
        of_day = "|".join(f"(?P<{name}_PLACE>{any_of(self._listed.get(name, ()))})" for name in ("later", "night"))
        minute = rf"(?:(?:[:.h]|{_GAP}h{_GAP}?|{_GAP}?(?:{hours}){_GAP})(?P<PLACE_minute>{_MINUTE})(?![.,]?\d))?"
        behind = rf"(?=(?:{_GAP}?(?:{hours}))?,?{_GAP}(?:{of_day.replace('PLACE', 'behind')})(?!\w))"
        word = any_of(self._numbers)
        after_at = "|".join(rf"(?<=\b{re.escape(one)}[ ])" for one in self._listed.get("at", ())) or _NOTHING
        written = rf"(?P<day_hour>{_HOURS}){minute.replace('PLACE', 'day')}"
        spoken = rf"(?P<word_hour>{word})(?={_GAP}(?:{hours}){_GAP})|(?:{after_at})(?P<at_hour>{word})"
        first = rf"(?<!\w)(?:{of_day.replace('PLACE', 'first')})(?:{_GAP}(?:{at}))?{_GAP}(?P<first_hour>{_HOURS})"
        first += minute.replace("PLACE", "first") + r"(?![\w:]|[.,]\d)"
        return rf"(?i:(?<![\w.,:])(?:{written}|{spoken}){behind}|{first})"

    def before_hour(self, form: re.Match[str]) -> str:
        """The part of the day, where it comes first."""
        return form.string[form.start() : self._hour_at(form)]

    def around_hour(self, form: re.Match[str]) -> str:
        """What stands before the hour and behind it, to the end of the part of the day."""
        part_end = max(form.end(), form.end("later_behind"), form.end("night_behind"))
        return f"{self.before_hour(form)} {form.string[form.end() : part_end]}"

    def _hour_at(self, form: re.Match[str]) -> int:
        return max(form.start("first_hour"), form.start())

    def words(self, form: re.Match[str]) -> Sequence[str]:
        """The hour that is written, and the one of the day's twenty-four."""
        written = form["day_hour"] or form["first_hour"]
        spoken = form["word_hour"] or form["at_hour"] or ""
        hour = int(in_digits(written)) if written else self._numbers[plain_letters(spoken.casefold(), self._code)]
        minute = in_digits(form["day_minute"] or form["first_minute"] or "00")
        is_night = bool(form["night_behind"] or form["night_first"])
        both = dict.fromkeys((hour, _of_day(hour, is_night)))
        return tuple(str(one) if minute == "00" else f"{one}.{minute}" for one in both)


def _of_day(hour: int, is_night: bool) -> int:
    if is_night:
        return 0 if hour == NOON else hour + NOON if hour >= _NIGHT_FROM else hour
    return hour if hour == NOON else hour + NOON


def _is_hour(word: str, number: str) -> bool:
    """Not one, which is an article: "a concert, and one in the evening"."""
    return number.isdigit() and 1 < int(number) <= NOON and " " not in word


def any_of(phrases: Iterable[str]) -> str:
    """Matches one of some phrases, the longest that is there."""
    longest_first = sorted(phrases, key=len, reverse=True)
    written = (re.escape(phrase).replace(r"\ ", _GAP).replace("'", _APOSTROPHE) for phrase in longest_first)
    return "|".join(written) or _NOTHING
