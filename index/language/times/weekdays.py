"""Days of the week by their names, whole, shortened or with another ending: « Mo », « pn. », « do piątku »."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from functools import cache, cached_property
from itertools import takewhile

from index.language.folding import fold
from index.language.language import Language
from index.language.languages import language_data
from index.language.times.day_parts import any_of

WEEK = 7
SHORTEST = 2
"""Letters of a day that is shortened, at the least."""
LONGEST = 6
"""Letters of one at the most: longer ones are rather other words."""
ENDING = 3
"""Letters of a day, and of a form of it, that may differ: « piątek », « do piątku »."""

_OTHER_WORDS = frozenset({"frei", "maan", "mand", "son"})
"""Beginnings that nobody shortens a day to: « Ist noch ein Platz frei? », « de volle maan », « en gammel mand »."""


class Weekdays:
    """Those of one language: its seven ``names``, from Sunday on, or it has none.

    ``pieces`` are all ways to write them, and which day each is, where each is written with a character. ``shortened``
    are the others that are shortened, in small letters, with their accents and without. ``letters`` are the capitals
    that stand for them in a range, or hyphens.
    """

    def __init__(self, code: str, language: Language) -> None:
        week = dict(language.week)
        listed = week.get("names", language.weekdays)
        self.function_words = language.function_words
        self.weekend, self.workdays = (week.get(days, ()) for days in ("weekend", "workdays"))
        self.letters = "".join(week.get("letters", ()))
        self.names = tuple(listed) if len(listed) == WEEK else ()
        self._folded = [*map(fold, self.names)]
        self._short = week.get("short", ()) if self.names else ()
        self._folded_short = [*map(fold, self._short)]
        self.pieces = _pieces(code, self.names)
        self._others = [f"周{name[-1]}" for name in self.names] if code == "zh" else self.names

    @cached_property
    def shortened(self) -> frozenset[str]:
        beginnings = {
            name.casefold()[:length]
            for names in (self.names, self._folded)
            for name in names
            for length in range(SHORTEST, min(LONGEST, len(name)))
        }
        beginnings = {word for word in beginnings if len(word) == SHORTEST or word not in self.function_words}
        written = beginnings.difference(self.names, self._folded, _OTHER_WORDS).union(self._short, self._folded_short)
        return frozenset(word for word in written if self.day(word) is not None)

    @property
    def little(self) -> frozenset[str]:
        """Those that are function words as well, which are days only with a capital: « So: », not « so »."""
        return self.shortened & self.function_words

    @property
    def beginnings(self) -> frozenset[str]:
        """How each of them begins, whole or shortened."""
        written = (self.names, self._folded, self._short, self._folded_short)
        return frozenset(name[:SHORTEST].casefold() for names in written for name in names)

    def day(self, written: str) -> int | None:
        """Which day a word is, from 0 for Sunday; None if it is none, or may be two."""
        if self.pieces:
            return self.pieces.get(written)
        word = fold(written)
        if word in self._folded_short:
            return self._folded_short.index(word)
        found = [at for at, name in enumerate(self._folded) if _is_form(word, name)]
        return found[0] if len(found) == 1 else None

    def words(self, days: Sequence[int]) -> Sequence[str]:
        """The names of some days, in Chinese both."""
        return tuple(dict.fromkeys(name[day] for day in days for name in (self.names, self._others)))


@cache
def weekdays_of(code: str) -> Weekdays:
    """Those of a language, known once: its analyser, its full stops and its questions ask for them."""
    return Weekdays(code, language_data(code))


def one_of(words: Iterable[str]) -> str:
    """Matches how one of some words begins, in small letters; `re` looks only where a first letter of theirs stands."""
    following: dict[str, set[str]] = {}
    for word in words:
        following.setdefault(word[0], set()).add(word[1:])
    behind = "|".join(rf"(?<={re.escape(first)})(?:{any_of(rests)})" for first, rests in sorted(following.items()))
    return rf"[{''.join(map(re.escape, sorted(following)))}](?<!\w.)(?:{behind})" if following else "(?!)"


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
