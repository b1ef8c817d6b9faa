"""The syntax of a question: its words, the exact words it wants between quotation marks, the sections it is put to."""

from __future__ import annotations

import re
import unicodedata
from typing import NamedTuple

_LETTER = r"[^\W_]"
_GERSHAYIM = r"(?<=[א-ת])[\"＂](?=[א-ת])"
"""Inside a Hebrew word, « צה"ל », it marks an abbreviation, and opens and closes nothing."""
_PAIRS = (
    ("«", "»", "«»"),
    ("»", "«", "«»"),
    ("“", "[”“]", "“”"),
    ("„", "[“”]", "„“”"),
    ("”", "”", "“”"),
    ("「", "」", "「」"),
    ("『", "』", "『』"),
)
_STRAIGHT = (r"\"", "＂")
"""After a number they are inches, and open nothing."""
_QUOTED = "|".join(
    [rf"{opening}((?:_|[^\w{excluded}])*{_LETTER}[^{excluded}]*){closing}" for opening, closing, excluded in _PAIRS]
    + [
        rf"(?<!\d)(?!{_GERSHAYIM}){mark}((?:_|[^\w{mark}])*{_LETTER}(?:[^{mark}]|{_GERSHAYIM})*)(?!{_GERSHAYIM}){mark}"
        for mark in _STRAIGHT
    ]
)
_UNQUOTED = rf"((?:_|[^\w\s«»“”„「」『』\"＂])*{_LETTER}[^\s«»“”„「」『』\"＂]*)"
_MARKED = re.compile(
    rf"(?P<section>\b(?:section|secci[óo]n|abschnitt|rubrique):(?:{_QUOTED}|{_UNQUOTED}))|{_QUOTED}",
    re.IGNORECASE,
)
_ANY_MARK = re.compile('[:"«»“”„「」『』＂]')
"""One of these stands in all that is looked for; most questions have none."""


class QuestionSyntax(NamedTuple):
    """``text`` is the question without its ``section:`` parts; quoted ``phrases`` are words of it like all others.

    Its letters are those of the word lists, however a keyboard writes them: a Bengali য় is one character or two.
    """

    text: str
    phrases: tuple[str, ...] = ()
    sections: tuple[str, ...] = ()

    @classmethod
    def of(cls, question: str) -> QuestionSyntax:
        question = unicodedata.normalize("NFC", question)
        if not _ANY_MARK.search(question):
            return cls(question)
        phrases: list[str] = []
        sections: list[str] = []
        for found in _MARKED.finditer(question):
            (sections if found["section"] else phrases).append(_words(found))
        text = _MARKED.sub(lambda found: " " if found["section"] else found[0], question)
        return cls(text, tuple(phrases), tuple(sections))


def _words(found: re.Match[str]) -> str:
    """What stands between the marks, whichever they are; the last group that matched."""
    return [group for group in found.groups() if group is not None][-1].strip()
