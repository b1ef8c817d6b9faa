"""Subtitles (.srt, .vtt): what is said, in paragraphs of some sentences, without times, numbers and marks."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from html import unescape
from itertools import zip_longest
from typing import NamedTuple

from index.errors import DamagedFile, NoParagraph
from index.language.sentences.sentence_ends import QUESTION_ENDS, SENTENCE_ENDS
from index.readers.decoding import decode
from index.readers.draft import Composer, Draft
from index.readers.subtitle_credits import credits_among

_TIME = r"-?(?:(\d{1,3}):)?(\d{1,2}):(\d{1,2})(?:[,.:](\d{1,3}))?"
_CUE = re.compile(rf"^[ \t]*{_TIME}[ \t]*-{{1,3}}>[ \t]*{_TIME}.*$", re.MULTILINE)
_BLANK_LINE = re.compile(r"\n[ \t]*\n")
_MARKS = re.compile(r"<[^<>\n]{0,200}>|\{\\[^{}\n]{0,100}\}|♪|♫")
_BROKEN_LINE = re.compile(r"\\[Nn]")
_HARD_SPACE = re.compile(r"\\h")
"""As another format of subtitles writes them, from which many were converted."""
_NEW_VOICE = "\ue000"
"""What stands, until lines are put together, before the words of a speaker whom ``<v Jo>`` or ">>" announces."""
_ANNOUNCED = re.compile(r"(?:>|&gt;){2,3}[ \t]*")
_VOICE = re.compile(r"<v(?:\.[\w.]+)?[ \t]+([^<>\n]{1,60})>")
_SPEAKER = re.compile(rf"(?:[-–—]\s*)?[\w .'’-]{{1,40}}:\s|[-–—]\s?\w|{_NEW_VOICE}")
_NAME = re.compile(rf"{_NEW_VOICE}?[^\W\d_][\w .'’-]{{0,59}}:\s")
"""Who speaks; said once in a paragraph, though some write it in every cue."""
_DASH = re.compile(r"[-–—]\s?\w")
_SOUND = re.compile(
    r"(?:[-–—]\s*)?(?:[^\W\d_][\w .'’-]{0,39}:\s*)?(?:\[[^\[\]]*\]|\([^()]*\)|（[^（）]*）|【[^【】]*】)"
)
"""What is heard and not said: "[THUNDER]", "- (laughs)"."""
_SOUND_BESIDE = re.compile(r"^\[[^\[\]]{1,40}\](?!:)\s*|(?<!\s)\s*+\[[^\[\]]{1,40}\]$")
"""The same before or after words."""
_NO_PAUSE = 0.1
"""Seconds between cues that roll, at most."""
_CUE_ENDS = (*SENTENCE_ENDS, "”", '"', "»")
_PAUSE = 2.0
"""Seconds of silence after which a new paragraph begins, once a sentence ended."""
_SHORT = 80
"""Characters of turns that say little without the next."""
_ASKS = tuple(QUESTION_ENDS)
_ENOUGH, _MOST = 350, 1_000
"""Characters of a paragraph: from the first on it ends with a sentence, at the second in any case."""


class _Cue(NamedTuple):
    """When it begins and ends, and its lines."""

    start: float
    end: float
    lines: list[str]


def read(data: bytes, name: str, language: str | None) -> Draft:
    composer = Composer()
    text = decode(data, name)
    if not _CUE.search(text):
        raise DamagedFile(name)
    cues = list(_cues(text))
    credits = credits_among([" ".join(cue.lines) for cue in cues])
    for paragraph in _paragraphs([cue for at, cue in enumerate(cues) if at not in credits]):
        composer.paragraph(paragraph)
    draft = composer.draft(language=language, left_out=+Counter({"notice": len(credits)}))
    if not draft.passages:
        raise NoParagraph(name)
    return draft


def _paragraphs(cues: Iterable[_Cue]) -> Iterator[str]:
    words, ended = "", 0.0
    name = ""
    for start, end, said in _said(cues):
        is_over = words.endswith(_CUE_ENDS) and (start - ended > _PAUSE or len(words) >= _ENOUGH)
        before, name = name, found[0] if (found := _NAME.match(said)) else ""
        is_other = not name or name != before
        if words and not is_over and _is_answer(words, said):
            words, ended = f"{words}\n{said}", end
            continue
        if words and (is_over or len(words) >= _MOST or (is_other and _SPEAKER.match(said))):
            yield words
            words = ""
        said = said if is_other or not words else said[len(name) :]
        words, ended = f"{words} {said.removeprefix(_NEW_VOICE)}".strip(), end
    if words:
        yield words


def _is_answer(words: str, said: str) -> bool:
    """Whether the turn that a dash begins belongs to those before it, which ask or say little without it."""
    are_turns = _DASH.match(words) and _DASH.match(said)
    return are_turns is not None and (len(words) < _SHORT or (len(words) < _ENOUGH and words.endswith(_ASKS)))


def _said(cues: Iterable[_Cue]) -> Iterator[tuple[float, float, str]]:
    """When it begins and ends, and what each speaker says in a cue, without what the one before has already.

    Cues that roll, as recognised speech does, have the line before above the new one.
    """
    before: list[str] = []
    ended = 0.0
    for start, end, lines in cues:
        rolled = _rolled(before, lines) if start - ended <= _NO_PAUSE or lines == before else 0
        for said in _utterances(lines[rolled:]):
            yield start, end, said
        before, ended = lines, end


def _rolled(before: list[str], lines: list[str]) -> int:
    """How many lines at the end of a cue begin the next one."""
    return next((n for n in range(min(len(before), len(lines)), 0, -1) if before[-n:] == lines[:n]), 0)


def _utterances(lines: list[str]) -> Iterator[str]:
    """Lines that a dash begins are each another speaker's, where there are two; so are those that announce one."""
    dashes = [bool(_DASH.match(line)) for line in lines]
    are_several = sum(dashes) > 1
    utterance: list[str] = []
    for line, begins in zip(lines, dashes, strict=True):
        if utterance and (line.startswith(_NEW_VOICE) or (begins and are_several)):
            yield " ".join(utterance)
            utterance = []
        utterance.append(line)
    if utterance:
        yield " ".join(utterance)


def _cues(text: str) -> Iterator[_Cue]:
    """The cues, without the lines that only say what else is heard."""
    cues = list(_CUE.finditer(text))
    for cue, after in zip_longest(cues, cues[1:]):
        block = _body(text, cue.end(), after and after.start())
        block = _HARD_SPACE.sub(" ", _BROKEN_LINE.sub("\n", block))
        block = _VOICE.sub(rf"\n{_NEW_VOICE}\1: ", _ANNOUNCED.sub(rf"\n{_NEW_VOICE}", block))
        words = (" ".join(unescape(_MARKS.sub("", line)).split()) for line in block.split("\n"))
        spoken = (_SOUND_BESIDE.sub("", line) for line in words if not _SOUND.fullmatch(line.removeprefix(_NEW_VOICE)))
        lines = [line for line in spoken if any(map(str.isalnum, line))]
        if lines:
            yield _Cue(_seconds(*cue.groups()[:4]), _seconds(*cue.groups()[4:]), lines)


def _body(text: str, start: int, end: int | None) -> str:
    """What stands below a time, up to the next one; in WebVTT a blank line ends it, in others people leave some.

    The last line may be the number of the next cue.
    """
    body = text[start:end].lstrip("\n")
    if text.startswith("WEBVTT"):
        return _BLANK_LINE.split(body, maxsplit=1)[0]
    above, _, last = body.rstrip().rpartition("\n")
    return above if end is not None and last.strip().isdecimal() else body


def _seconds(hours: str | None, minutes: str, seconds: str, fraction: str | None) -> float:
    return int(hours or 0) * 3600 + int(minutes) * 60 + int(seconds) + float(f"0.{fraction or 0}")
