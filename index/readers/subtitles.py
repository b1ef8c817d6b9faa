"""Subtitles (.srt, .vtt): what is said, in paragraphs of some sentences, without times, numbers and marks."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import unescape
from itertools import zip_longest

from index.errors import NoParagraph
from index.readers.decoding import decode
from index.readers.draft import Composer, Draft

_TIME = r"(?:(\d{1,3}):)?(\d{1,2}):(\d{1,2})[,.](\d{1,3})"
_CUE = re.compile(rf"^[ \t]*{_TIME}[ \t]*-->[ \t]*{_TIME}.*$", re.MULTILINE)
_MARKS = re.compile(r"<[^<>\n]{0,200}>|\{\\[^{}\n]{0,100}\}|♪|♫")
_VOICE = re.compile(r"<v(?:\.[\w.]+)?[ \t]+([^<>\n]{1,60})>")
_SPEAKER = re.compile(r"(?:[-–—]\s*)?[\w .'’-]{1,40}:\s|[-–—]\s?\w")
_SENTENCE_ENDS = (".", "!", "?", "…", "。", "！", "？", "؟", "।", "”", '"', "»")
_PAUSE = 2.0
"""Seconds of silence after which a new paragraph begins, once a sentence ended."""
_ENOUGH, _MOST = 350, 1_000
"""Characters of a paragraph: from the first on it ends with a sentence, at the second in any case."""


def read(data: bytes, name: str, language: str | None) -> Draft:
    composer = Composer()
    for paragraph in _paragraphs(decode(data, name)):
        composer.paragraph(paragraph)
    draft = composer.draft(language=language)
    if not draft.passages:
        raise NoParagraph(name)
    return draft


def _paragraphs(text: str) -> Iterator[str]:
    words, ended = "", 0.0
    for start, end, said in _cues(text):
        is_over = words.endswith(_SENTENCE_ENDS) and (start - ended > _PAUSE or len(words) >= _ENOUGH)
        if words and (is_over or len(words) >= _MOST or _SPEAKER.match(said)):
            yield words
            words = ""
        words, ended = f"{words} {said}".strip(), end
    if words:
        yield words


def _cues(text: str) -> Iterator[tuple[float, float, str]]:
    """When each cue begins and ends, and what is said in it; a cue that repeats the one before is passed over."""
    cues = list(_CUE.finditer(text))
    before = ""
    for cue, after in zip_longest(cues, cues[1:]):
        body = text[cue.end() : after.start() if after else len(text)]
        block = re.split(r"\n[ \t]*\n", body.strip("\n"), maxsplit=1)[0]
        said = " ".join(unescape(_MARKS.sub("", _VOICE.sub(r"\1: ", block))).split())
        if said and said != before and any(map(str.isalnum, said)):
            yield _seconds(*cue.groups()[:4]), _seconds(*cue.groups()[4:]), said
        before = said or before


def _seconds(hours: str | None, minutes: str, seconds: str, fraction: str) -> float:
    return int(hours or 0) * 3600 + int(minutes) * 60 + int(seconds) + float(f"0.{fraction}")
