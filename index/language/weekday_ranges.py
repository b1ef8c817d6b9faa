"""Ranges of weekdays: « Mo–Fr » and "Monday to Friday" are Wednesday as well."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import cached_property
from itertools import takewhile

from index.language.folding import fold

WEEK = 7
SHORTEST = 2
"""Letters of a day that is shortened, at the least."""
LONGEST = 4
"""The same, at the most, where a full stop stands behind."""
ENDING = 3
"""Letters of a day, and of a form of it, that may differ: « piątek », « do piątku »."""
GROUP = "until_day"
"""The group of the pattern that a match ends with."""

_SHORT: Mapping[str, str] = {
    "bg": "нд пн вт ср чт пт сб",
    "pl": "nd pn wt śr czw pt sb",
    "pt": "dom seg ter qua qui sex sáb",
    "ru": "вс пн вт ср чт пт сб",
    "tr": "paz pzt sal çar per cum cmt",
    "uk": "нд пн вт ср чт пт сб",
}
"""Days, from Sunday on, that are shortened otherwise than by their beginnings."""
_BETWEEN = (
    r"[ ]?[-–—~][ ]?|[ ](?:to|thru|through|till|until|bis|au|à|al|a|ao|até|tot|t/m|til|till|do|až|po|do|до|по|έως|ως|"
    r"إلى|الى|حتى|עד|تا|से|đến|sampai|hingga|ile)[ ](?:e[ ]|il[ ]|den[ ])?"
)
_BETWEEN_PIECES = r"[ ]?[-–—~～〜至到][ ]?|から|부터[ ]?"


def shortened_weekdays(code: str, weekdays: Sequence[str]) -> frozenset[str]:
    """« mo », « die », « donn »: how days are written before a full stop, in small letters."""
    beginnings = (day[:length] for day in weekdays for length in range(SHORTEST, min(LONGEST, len(day) - 1) + 1))
    return frozenset([*_SHORT.get(code, "").split(), *map(str.casefold, beginnings)])


class WeekdayRanges:
    """Those of one language; ``weekdays`` are its seven names, from Sunday on, or it has none."""

    def __init__(self, code: str, weekdays: Sequence[str]) -> None:
        self._names = tuple(weekdays) if len(weekdays) == WEEK else ()
        self._folded = [*map(fold, self._names)]
        self._short = [*map(fold, _SHORT.get(code, "").split())]
        self._pieces = _pieces(code, self._names)
        self._others = [f"周{name[-1]}" for name in self._names] if code == "zh" else self._names

    def are_in(self, text: str) -> bool:
        """Whether a text may have one."""
        return bool(self._names) and self._range.search(text) is not None

    @cached_property
    def _range(self) -> re.Pattern[str]:
        return re.compile(self.pattern, re.VERBOSE)

    @cached_property
    def pattern(self) -> str:
        """Matches two days and what stands between; whether they are days, `words` tells."""
        if not self._names:
            return "(?!)"
        if self._pieces:
            day = "|".join(sorted(self._pieces, key=len, reverse=True))
            return rf"(?P<from_day>{day})(?:{_BETWEEN_PIECES})(?P<{GROUP}>{day})"
        known = {name[:SHORTEST].casefold() for names in (self._names, self._folded, self._short) for name in names}
        day = rf"(?:{'|'.join(map(re.escape, sorted(known)))})\w{{0,12}}"
        return rf"(?i:(?<!\w)(?P<from_day>{day})\.?(?:{_BETWEEN})(?P<{GROUP}>{day}))"

    def words(self, form: re.Match[str]) -> Sequence[str]:
        """The names of all days of a range, in Chinese both; nothing where it is none."""
        first, last = self._day(form["from_day"]), self._day(form[GROUP])
        if first is None or last is None or first == last:
            return ()
        days = [(first + at) % WEEK for at in range((last - first) % WEEK + 1)]
        return tuple(dict.fromkeys(name[day] for day in days for name in (self._names, self._others)))

    def _day(self, written: str) -> int | None:
        """Which day a word is, shortened or with another ending."""
        if self._pieces:
            return self._pieces[written]
        word = fold(written)
        if word in self._short:
            return self._short.index(word)
        found = [at for at, name in enumerate(self._folded) if _is_form(word, name)]
        return found[0] if len(found) == 1 else None


def _is_form(word: str, name: str) -> bool:
    same = sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(word, name, strict=False)))
    return same == len(word) or (same > ENDING and max(len(word), len(name)) - same <= ENDING)


def _pieces(code: str, names: Sequence[str]) -> Mapping[str, int]:
    """The days of languages that write them with a character each: « 月～金 », « 周一至周五 »."""
    if code == "zh":
        return {form: at for at, name in enumerate(names) for form in (name, f"周{name[-1]}", f"礼拜{name[-1]}")}
    if code not in ("ja", "ko"):
        return {}
    return {form: at for at, name in enumerate(names) for form in (name, name[:1], name[:-1])}
