"""Clock times: « half acht », "quarter past four", 七時半, known by the times of both halves of the day."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import cached_property

from index.language.folding import fold
from index.language.language import Phrases
from index.language.letters import in_digits
from index.language.times.day_parts import any_of

CLOCK_TIMES = frozenset({"clock_hour", "clock_part"})
"""The groups of the pattern that a match ends with."""
_GAP = "[- \u00a0\u202f]?"
_GAPS = re.compile("[ \u00a0\u202f]")
_HALF_DAY = 12 * 60
_LAST = 24
"""The last hour of the day."""
_SIGNS = "一二三四五六七八九十百"
"""Behind one of these a numeral is part of a longer one."""


class ClockTimes:
    """How one language tells minutes by a named hour: ``listed`` by their headings, beside its ``cardinals``.

    What stands ``before`` or ``behind`` the hour, and the minutes that this adds to it: "quarter to = -15". ``hours``
    are other words for the hours from one on: « pierwszej/pierwsza drugiej/druga … ».
    """

    def __init__(
        self, listed: Mapping[str, Phrases], one: Sequence[str], cardinals: Sequence[str], *, has_spaces: bool
    ) -> None:
        self._has_spaces = has_spaces
        self._minutes = {side: _minutes(listed.get(side, ())) for side in ("before", "behind")}
        named = (("/".join(one), *cardinals), listed.get("hours", ()))
        self._hours = {
            spelt: hour
            for words in named
            for hour, forms in enumerate(words[: _HALF_DAY // 60], 1)
            for word in forms.split("/")
            for spelt in (word, fold(word))
            if word
        }
        self._pieces = tuple({phrase.split()[0] for minutes in self._minutes.values() for phrase in minutes})

    def are_in(self, text: str) -> bool:
        """Whether a text may have one: told in little time, for most texts do not."""
        if not self._pieces:
            return False
        folded = text.casefold()
        return any(piece in folded for piece in self._pieces) and self._time.search(text) is not None

    @cached_property
    def _time(self) -> re.Pattern[str]:
        return re.compile(self.pattern, re.VERBOSE)

    @cached_property
    def pattern(self) -> str:
        before, behind = (any_of(self._minutes[side]) for side in ("before", "behind"))
        hour = rf"(?:\d{{1,2}}|{any_of(self._hours)})"
        start, end = (r"(?<![\w.,:])", r"(?!\w|[.:]\d)") if self._has_spaces else (rf"(?<![\d{_SIGNS}])", "")
        return (
            rf"(?i:{start}(?P<clock_phrase>{before}){_GAP}(?P<clock_hour>{hour}){end}"
            rf"|{start}(?P<clock_named>{hour}){_GAP}(?P<clock_part>{behind}){end})"
        )

    def words(self, form: re.Match[str]) -> Sequence[str]:
        """The time of both halves of the day, or of the one that is told; nothing where no such hour is."""
        side, phrase = ("before", form["clock_phrase"]) if form["clock_phrase"] else ("behind", form["clock_part"])
        hour = self._hour(form["clock_hour"] or form["clock_named"])
        if not 0 < hour <= _LAST:
            return ()
        time = hour * 60 + self._minutes[side][_GAPS.sub(" ", phrase.casefold())]
        both = (time,) if time >= _HALF_DAY + 60 else (time % _HALF_DAY, time % _HALF_DAY + _HALF_DAY)
        return [f"{one // 60}.{one % 60}" for one in both]

    def _hour(self, written: str) -> int:
        return int(in_digits(written)) if written[0].isdigit() else self._hours[written.casefold()]


def _minutes(listed: Phrases) -> dict[str, int]:
    """By the phrases, as they are written and as they are typed without accents."""
    parted = [one.split(" = ") for one in listed]
    return {spelt: int(minutes) for phrase, minutes in parted for spelt in (phrase, fold(phrase))}
