"""Single days, shortened, and words for several: « Fr. geschlossen », « Lun. e mar. », 土日, "weekends"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cached_property

from index.language.shared_words import SHARED_WORDS
from index.language.times.day_parts import any_of
from index.language.times.weekdays import WEEK, Weekdays, one_of

SHORT_WEEKDAYS = frozenset({"days", "weekend", "workdays"})
"""The groups of the pattern that a match ends with."""

_WEEKEND, _WORKDAYS = (6, 0), (1, 2, 3, 4, 5)
_AND = rf",[ ]?|[ ]?[/&+·][ ]?|,?[ ](?:{'|'.join(SHARED_WORDS['weekdays']['and'])})[ ]"
_GAP = "[ \t\u00a0\u202f]"
_HOURS = rf"\d\d?(?:[:.h]\d\d)?{_GAP}?(?:[-–—h]|uhr|[ap]\.?m|to|til|bis|à|a)"
_BEHIND = rf"\.?(?:{_GAP}?:(?!\d)|{_GAP}{{1,3}}{_HOURS}|{_GAP}?[?])"
"""What stands behind a day: « : », the hours, the end of a question."""
_ON = SHARED_WORDS["weekdays"]["on"]
_BESIDE_CLOSED = ("", ":", "[ ]:", *(f"[ ]{word}" for word in _ON))
"""What stands between « fermé » and a day: « fermé le lun. »."""
_CERTAIN = re.compile(rf"\.|{_GAP}?:?{_GAP}{{0,3}}{_HOURS}|(?:{_AND})\w+\.?{_GAP}?[-–—~]", re.IGNORECASE)
"""What stands behind a day and behind no other word; the last is a range."""
_WITH_ARTICLES = frozenset({"jeu", "mar"})
"""« le jeu », « el mar », where « le lun », « el vie » are days."""
_NEAR = 60
"""Characters before and behind a day among which a word for being open or closed tells that it is one."""
_WORD_BEFORE = re.compile(r"[^\W\d_]+(?= \Z)")
_WORD = re.compile(r"[^\W\d_]{2,}")
_CHINESE = "日一二三四五六天"
_EASTERN = {
    "ja": r"""
      金?土日(?!曜)
    | (?<![\u3400-\u9fff])[日月火水木金土](?:[・、･／/,][日月火水木金土])+(?=祝|曜|(?![\u3400-\u9fff]))
    | (?<=[(（])[日月火水木金土](?=[)）])
    | (?:(?<=休日[:：は])|(?<=休日[:：][ ]))[日月火水木金土](?![\u3400-\u9fff])
    | (?<![\u3041-\u30ff\u3400-\u9fff\d])[日月火水木金土](?=[ 　]?[:：]?[ 　]?\d\d?[:：時])
    """,
    "ko": r"""
      (?<![가-힣\d])(?<!\d[ ])[일월화수목금토](?:[·,∙・/][ ]?[일월화수목금토])+(?=요일|(?![가-힣]))
    | (?<=[(])[일월화수목금토](?=[)])
    | (?<![가-힣\d])(?<!\d[ ])[일월화수목금토](?=[ ]?:?[ ]?\d\d?[:시])
    """,
    "zh": r"(?:周|星期|礼拜|週|禮拜)[一二三四五六日天](?:[、和及]?[一二三四五六日天](?![年月日个]))*(?![次回遍])",
}


class ShortWeekdays:
    """Those of one language; ``opening`` are its words for being open or closed."""

    def __init__(self, code: str, weekdays: Weekdays, opening: Sequence[str]) -> None:
        self._code = code
        self._weekdays = weekdays
        self._opening = opening

    @cached_property
    def _unclear(self) -> frozenset[str]:
        return self._weekdays.little.union(self._weekdays.names)

    @cached_property
    def _written(self) -> frozenset[str]:
        return self._weekdays.shortened.union(self._weekdays.names)

    def are_in(self, text: str) -> bool:
        """Whether a text may have one."""
        return bool(self._weekdays.names) and self._beginning.search(text.casefold()) is not None

    @cached_property
    def _beginning(self) -> re.Pattern[str]:
        if self._weekdays.pieces:
            return re.compile(self.pattern, re.VERBOSE)
        little = self._weekdays.little
        in_row = rf"(?:[.]|{_GAP}?[,/&+·;)]|\n|\Z|{_AND}|{_GAP}[-–—])"
        alone = rf"[.]?(?:{_BEHIND}|{_GAP}(?:{any_of(self._opening)})(?!\w))"
        return re.compile(
            rf"{one_of(self._weekdays.shortened - little)}(?!\w)(?:{in_row}|{alone})"
            rf"|{one_of(little)}(?!\w){alone}|{one_of((*self._weekdays.weekend, *self._weekdays.workdays))}",
            re.VERBOSE,
        )

    @cached_property
    def pattern(self) -> str:
        """Matches days, and not what stands around them that tells that they are days."""
        if not self._weekdays.names:
            return "(?!)"
        days = _EASTERN.get(self._code) or self._of_letters()
        before, behind = ("", "") if self._code in _EASTERN else (r"(?<!\w)", r"(?!\w)")
        groups = rf"(?P<weekend>{any_of(self._weekdays.weekend)})|(?P<workdays>{any_of(self._weekdays.workdays)})"
        return rf"(?P<days>{days})|(?i:{before}(?:{groups}){behind})"

    def _of_letters(self) -> str:
        """Days in a row, « Mo, Mi–Fr » without the last that begins a range; and lone ones: before hours, « Sa 9 »,
        beside a word for being closed or before another day, « Sa. geschlossen », and behind the word, « fermé lun. ».
        """
        short, little = self._short, any_of(self._weekdays.little)
        day = rf"(?:{any_of((*self._weekdays.names, *self._weekdays.shortened))})(?!\w)"
        opening = rf"{_GAP}(?:{any_of(self._opening)})(?!\w)"
        begins_range = rf"(?:{_AND}){day}{_GAP}?[-–—~]"
        in_a_row = rf"(?i:{day}\.?(?:(?:{_AND}){day}\.?)+)(?!{_GAP}?[-–—~]{_GAP}?(?i:{day}))"
        before_hours = rf"(?:{short}|(?m:^)(?:{little})(?!\w))(?={_BEHIND})"
        before_word = rf"{short}(?=(?i:\.?{opening}|\.(?:{_AND})[^\W\d_]|{begins_range}))"
        behind_word = rf"(?={short})(?i:{self._behind_opening}){short}"
        return rf"(?<!\w)(?:{in_a_row}|{before_hours}|{before_word}|{behind_word})"

    @property
    def _short(self) -> str:
        """A shortened day as it stands alone: one that is also another word has a capital."""
        little = self._weekdays.little
        in_any_case, capitals = self._weekdays.shortened - little, (word.capitalize() for word in little)
        return rf"(?:(?i:{any_of(in_any_case)})|{any_of(capitals)})(?!\w)"

    @property
    def _behind_opening(self) -> str:
        """Looks behind for « fermé », « fermé: », « fermé le »."""
        return "|".join(rf"(?<={word}{sign}[ ])" for word in self._opening for sign in _BESIDE_CLOSED) or "(?!)"

    def words(self, form: re.Match[str]) -> Sequence[str]:
        """The names of the days, in Chinese both; nothing where none of a row is a shortened day and nothing else."""
        if form["weekend"] or form["workdays"]:
            return self._weekdays.words(_WEEKEND if form["weekend"] else _WORKDAYS)
        written = form["days"]
        if self._code == "zh":
            return self._weekdays.words([_CHINESE.index(one) % WEEK for one in written if one in _CHINESE])
        if self._weekdays.pieces:
            return self._weekdays.words([self._weekdays.pieces[one] for one in written if one in self._weekdays.pieces])
        days = [word for word in _WORD.findall(written.casefold()) if word in self._written]
        if len(days) > 1 and self._unclear.issuperset(days):
            return ()
        if len(days) == 1 and self._is_another_word(form):
            return ()
        found = [day for one in days if (day := self._weekdays.day(one)) is not None]
        return self._weekdays.words(found) if len(set(found)) == len(found) else ()

    def _is_another_word(self, form: re.Match[str]) -> bool:
        """Whether a lone day in small letters is rather what an article or the like stands before: "the sun?"."""
        text, (start, end) = form.string, form.span("days")
        before = _WORD_BEFORE.search(text, max(0, start - _NEAR), start)
        if before is None or not form["days"].islower() or _CERTAIN.match(text, end):
            return False
        word = before[0].casefold()
        if word not in self._weekdays.function_words or (word in _ON and form["days"] not in _WITH_ARTICLES):
            return False
        return self._is_open.search(text[max(0, start - _NEAR) : end + _NEAR].casefold()) is None

    @cached_property
    def _is_open(self) -> re.Pattern[str]:
        return re.compile(rf"(?<!\w)(?:{any_of(self._opening)})(?!\w)")
