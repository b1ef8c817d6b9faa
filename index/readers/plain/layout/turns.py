"""Turns of conversations: « JO: Where were you born? », « [00:01:15] JO », « Q: … A: … »."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import chain, pairwise

import regex

from index.readers.plain.layout.chat_notices import is_notice
from index.readers.plain.layout.stage import DIRECTION, TITLE, TITLES, between, possible_names
from index.readers.plain.lines.lines import Line
from index.readers.plain.lines.phrases import phrases_beside

_CLOCK = r"\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d{1,3})?(?:\s?[AaPp]\.?\s?[Mm]\.?)?"
_DAY = r"(?:\d{1,4}[-./]\s?\d{1,2}[-./]\s?\d{2,4}\.?,?\s+)"
_MARK, _HALF = r"[\u200e\u200f]?", r"\p{Lo}{1,3}"
_BETWEEN = rf"(?:{_MARK}[-./]{_MARK}\s?|\p{{Lo}}\s?)"
_STAMP = (
    rf"{_MARK}[\[(]?\d{{1,4}}{_BETWEEN}\d{{1,2}}{_BETWEEN}(?:\d{{2,4}}\.?|\d{{1,2}}\p{{Lo}})[,،]?\s+"
    rf"(?:{_HALF}\s?)?{_CLOCK}(?:\s{_HALF}(?=\s?[-–\]]))?[\])]?(?:\s?[-–,]|(?<=\]))"
)
"""A day and a time, as programs write them: « 10.12.2024, 14:30 - », « [10/12/2024, 2:30:15 PM] »."""
_DATE = r"(?:\d{1,2}\.?\s\p{L}{3,12}\.?|\p{L}{3,12}\.?\s\d{1,2}),?\s\d{4},?\s+(?:(?:at|à|um|a las|alle|às|om)\s+)?"
_DAY_ALONE = r"(?:(?:\d{1,2}\.?\s\p{L}{3,12}\.?|\p{L}{3,12}\.?\s\d{1,2}),?\s\d{4}|\d{1,4}[-./]\d{1,2}[-./]\d{2,4})"
_TIME = rf"[\[(]?{_DAY}?{_CLOCK}[\])]?"
_NAME = r"[\p{Lu}\p{Lo}\p{Georgian}@][\p{L}\p{M}\p{N}.’'_ -]{0,35}"
_UTTERANCE = regex.compile(
    rf"(?:{_TIME}\s*+(?:[-–]\s*+)?)?(?P<bold>\*\*)?(?P<name>{_NAME})\s*"
    rf"(?:\([^()]{{1,30}}\)\s*)?"
    rf"(?:{_TIME}\s*)?[:：](?(bold)\*\*)(?=\s|$|[\p{{Lo}}“])",
)
_IN_ANGLES = rf"(?:{_TIME}\s*)?<(?P<name>[^<>\s@:/][^<>@:/]{{0,35}})>(?=\s)"
"""« 19:04 <jo> Does it leave? »"""
_BESIDE_A_MARK = (
    rf"(?P<name>[^\s:—–-][^:—–·•|]{{0,35}}?)\s+[—–·•|-]\s+(?:{_DATE}|(?:\p{{L}}[\p{{L}}\s]{{0,20}}\s)?{_DAY}?){_CLOCK}$"
)
"""« jo — Today at 19:04 », « jo · 3 May 2024, 19:04 »."""
_BESIDE_A_DAY = rf"(?P<name>[^\s:—–·•|][^:—–·•|]{{0,35}}?)\s+[·•|]\s+{_DAY_ALONE}$"
"""« jo · 3 May 2024 »."""
_WHO_ACTS = rf"{_TIME}\s*\*\s+(?P<name>[^\s*]{{1,30}})(?=\s)"
"""« 19:05 * jo waves »."""
_TIME_BEGINS = rf"(?:,?\s{{1,9}}(?=[\[(]|{_DAY}|{_CLOCK}(?<=[AaPp]\.?[Mm]\.?))|\s{{2,9}})"
"""Where only spaces stand before a time: many, or a few before one that nobody takes for the words' own."""
_BEFORE_A_TIME = rf"(?P<name>[^\s:,—–\[\]()·•|-][^:,—–\[\]()·•|\t]{{0,35}}?){_TIME_BEGINS}[\[(]?{_DAY}?{_CLOCK}[\])]?$"
"""« jo, [03.05.2024 19:04] », « jo  7:04 PM »."""
_IN_BRACKETS = rf"\[(?P<name>[^\[\]]{{1,30}})\]\s\[(?:\p{{L}}{{2,4}}\s)?{_CLOCK}\](?=\s)"
"""« [jo] [19:04] Hi »."""
_TO_SOMEBODY = rf"{_TIME}\s{{1,9}}\p{{L}}{{2,4}}\s(?P<name>{_NAME}?)\s\p{{L}}{{1,3}}\s[^:\s][^:]{{0,30}}:(?=\s)"
"""« 19:04 From Jo to Everyone : Hi »."""
_STAMPED = rf"{_STAMP}\s{_MARK}(?:~\s?)?(?P<name>[^\s:：][^:：]{{0,35}}?)\s?[:：](?=\s|$|[\p{{Lo}}“])"
"""« 10.12.2024, 14:30 - Jo & Lin: Hi ». What stands after a day and a time is a name whatever its letters are."""
_BEHIND_A_TIME = (
    rf"\[(?:\d{{1,4}}[-./]\d{{1,2}}[-./]\d{{2,4}}|\d{{1,2}}-\p{{L}}{{3,5}}\.?-\d{{2,4}})\s{_CLOCK}\]\s"
    rf"(?P<name>[^\s:][^:]{{0,35}}?)(?:\s\(\p{{L}}{{1,20}}\))?$"
)
"""« [12-May-24 07:04 PM] jo », « [12/05/2024 19:04] jo (pinned) », above what somebody writes."""
_CHAT = regex.compile(
    "|".join(
        (
            _STAMPED,
            _BEHIND_A_TIME,
            _IN_ANGLES,
            _BESIDE_A_MARK,
            _BESIDE_A_DAY,
            _WHO_ACTS,
            _BEFORE_A_TIME,
            _IN_BRACKETS,
            _TO_SOMEBODY,
        )
    )
)
"""How programs begin a turn, and those who copy it."""
_ACTION = "* "
_EVENT = regex.compile(rf"{_TIME}\s*(?:\*{{3}}|-!-|-{{1,2}}>|<-{{1,2}}|[→←⇒⇐])\s")
"""Who came and who went, as programs note it in the log of a chat: « 19:06 -!- lin has joined »."""
_ON_STAGE = regex.compile(rf"(?P<name>{TITLE}\p{{Lu}}[\p{{Lu}}\p{{M}}’' -]{{1,30}}){DIRECTION}\.(?=\s|$)")
"""« ADA, from the boat. It is only me. »"""
_TOGETHER = regex.compile(
    rf"_?(?P<names>\p{{Lu}}(?:[\p{{L}}\p{{M}}’', &-]|(?<=\b{TITLES})\.){{3,90}})(?:[.:]_?(?=\s|$)|$)"
)
_AND = regex.compile(r",?\s+(?:and|et|und|y|e|en|och|og|и|ve|&)\s+|,\s*", regex.IGNORECASE)
"""« JO, ADA AND LIN. We heard it too. »"""
_TIME_IN_BRACKETS = regex.compile(rf"\[{_CLOCK}\]")
"""Beside what somebody writes after a minute."""
_STAMPED_LINE = regex.compile(rf"{_STAMP}\s")
_TIME_ALONE = regex.compile(rf"{_TIME}(?:\s*(?:-->|[-–])\s*{_TIME})?")
_ADDRESS = regex.compile(r"\s*(?:https?://|www\.)")
"""Nobody says it; « Available at: » names what it is."""
LONGEST_NOTICE = 120
"""Characters of a line that only tells of a file, at the most: where most are one, a longer one is somebody's words."""
_SIGNS = ":：·•|"
"""One of them stands in what says who speaks."""
_BEGINS_TIME = frozenset("[(0123456789٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹\u200e\u200f")
MOST_WORDS = 4
"""Words of a speaker's name."""
SHARE = 0.15
"""The share of a conversation's lines, at the least, that begin a turn."""
TIMED = 0.4
"""The share of lines, at the least, that begin with a name and a time, as all turns of a log do."""
_PAIRS = frozenset(tuple(pair.split()) for pair in phrases_beside(__file__)["pairs"])
"""What questions and their answers begin with, where each stands but once."""
_QUESTIONS = frozenset(question for question, _ in _PAIRS)


def speakers_of(lines: Iterable[str]) -> frozenset[str]:
    """The names that begin the turns of a conversation; none where lines begin so by chance."""
    names: list[str] = []
    timed: set[str] = set()
    count = times = bare = empty = 0
    is_bare = False
    for line in lines:
        count += 1
        was_bare, is_bare = is_bare, False
        if (begin := _beginning(line)) is not None:
            names.append(begin["name"].strip())
            if ":" in begin[0][:-1]:
                timed.add(names[-1])
                times += 1
                is_bare = begin.end() == len(line)
        bare += is_bare
        empty += is_bare and was_bare
    if times > 2 and times >= TIMED * count and 2 * empty <= bare:  # « Thole 9:00 AM | Marrow 9:20 AM » is a timetable
        return frozenset(timed)
    often = {name for name, number in Counter(names).items() if number > 1}
    pairs_found = {name for pair in pairwise(names) if (pair[0].lower(), pair[1].lower()) in _PAIRS for name in pair}
    turns = sum(name in often for name in names)
    if len(often) > 1 and turns > 3 and turns >= SHARE * count:
        return frozenset(often | pairs_found | between(names, often))
    return frozenset(pairs_found)


def without_events(lines: Sequence[Line]) -> tuple[Sequence[Line], Sequence[Line]]:
    """The lines of a chat's log in which somebody speaks, and those that a program wrote; all of any other text."""
    events = {n for n, line in enumerate(lines) if _is_event(line.text)}
    if not events:
        return lines, ()
    said = sum(_is_timed(line.text) or _CHAT.match(line.text) is not None for line in lines)
    if said < 2 or said + len(events) < TIMED * len(lines):
        return lines, ()
    return [line for n, line in enumerate(lines) if n not in events], [lines[n] for n in sorted(events)]


def _is_event(line: str) -> bool:
    return _EVENT.match(line) is not None or _is_media(line) or _TIME_IN_BRACKETS.fullmatch(line) is not None


def _is_media(line: str) -> bool:
    begin = _UTTERANCE.match(line) if len(line) <= LONGEST_NOTICE and line[:1] in _BEGINS_TIME else None
    return begin is not None and is_notice(line[begin.end() :])


def _is_timed(line: str) -> bool:
    begin = _beginning(line) if line[:1] in _BEGINS_TIME else None
    return begin is not None and ":" in begin[0][:-1]


def is_log(lines: Sequence[str]) -> bool:
    """Whether a time begins what each one writes, as programs do, and every other line goes on with what is above."""
    return sum(map(_is_timed, lines)) >= TIMED * len(lines)


def is_stamped(line: str) -> bool:
    """Whether a line begins with a day and a time, as all do in some logs, also those in which nobody speaks."""
    return line[:1] in _BEGINS_TIME and _STAMPED_LINE.match(line) is not None


def _name(line: str) -> str | None:
    match = _beginning(line)
    return str(match["name"]).strip() if match is not None else None


def _beginning(line: str) -> regex.Match[str] | None:
    """What says who speaks, at the beginning of a line."""
    match = None
    if any(sign in line[:80] for sign in _SIGNS):
        match = _CHAT.match(line) or _UTTERANCE.match(line)
    if match is None and (line[1:2].isupper() or line[1:2] == "’"):
        match = _ON_STAGE.match(line)
    elif match is None and line[:1] == "<":
        match = _CHAT.match(line)  # all others have a time, and its colon
    if match is None or _is_long(match["name"]) or _ADDRESS.match(line, match.end()):
        return None
    return match


def _is_long(name: str) -> bool:
    """Whether it is no name, for its words are many; the number of a telephone is told apart as it likes."""
    return len(name.split()) > MOST_WORDS and not name.startswith("+")


def begins_utterance(text: str, speakers: frozenset[str]) -> bool:
    acts = text.startswith(_ACTION) and text[len(_ACTION) :].partition(" ")[0] in speakers
    return acts or _utterance(text, speakers) is not None


def begins_question(text: str) -> bool:
    """Whether a line begins with « Q: », in a script that may have no question mark."""
    name = _name(text)
    return name is not None and name.lower() in _QUESTIONS


def is_bare_name(text: str, speakers: frozenset[str]) -> bool:
    """Whether a line is a speaker's name, and the words stand below."""
    match = _utterance(text, speakers)
    return match is not None and not text[match.end() :].strip(" *")


def _utterance(text: str, speakers: frozenset[str]) -> regex.Match[str] | None:
    """What says that one of the speakers begins to speak."""
    if not speakers:
        return None  # as in nearly all texts
    sure = _beginning(text)
    matches = possible_names(text) if sure is None else chain([sure], possible_names(text))
    found = next((match for match in matches if match["name"].strip() in speakers), None)
    together = _TOGETHER.match(text) if found is None and not sure else None
    if together is not None and all(name.strip(" .") in speakers for name in _AND.split(together["names"])):
        return together
    return found


def is_time(text: str) -> bool:
    """Whether a line is a time, or two, and nothing else."""
    return _TIME_ALONE.fullmatch(text) is not None
