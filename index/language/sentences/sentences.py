"""Sentences: where each begins and ends in a text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from index.language.languages import language_data
from index.language.letters import is_lower, is_uncased
from index.language.rows import may_have_rows, row_runs
from index.language.sentences.clauses import Clauses
from index.language.sentences.full_stops import FullStops
from index.language.sentences.sentence_ends import SENTENCE_ENDS

Span = tuple[int, int]
"""Characters ``start`` to ``end``, end excluded, of an article's text."""

BRACKETED = 400
"""Characters before a closing bracket among which the opening one is looked for."""

QUOTED = 1_000
"""Characters of a quotation that is one sentence, at most: « Debout ! enfants » is not cut."""

_QUOTATIONS = (("«", "»"), ("“", "”"), ("„", "“"), ("「", "」"), ("『", "』"))
_CLOSING = r"\"'”’»›)\]】』」》〉）］｣"
_CLOSING_IN_EUROPE = "“‘«‹"
"""What closes a quotation in German and others; in China it opens one."""
_BRACKETS = {")": "(", "]": "[", "）": "（", "］": "［", "】": "【", "》": "《", "〉": "〈"}
_SPACED = ".!?…‼⁇⁈⁉"
_UNSPACED = "".join(mark for mark in SENTENCE_ENDS if mark not in _SPACED)
"""What ends a sentence before a space, and what does so anywhere."""
_FIRST_WORD = re.compile(r"[^\w\s]*+[ \u00a0\u202f]?[^\w\s]*+[ \u00a0\u202f]?([^\W\d_]+|\d)(['’.]?)")
_CAPITALISED = re.compile(r"[A-ZÀ-ÞА-Я][^\W\d_]*,? ")
# What follows a quotation and belongs to its sentence: a particle in Japan and Korea, « 她问道 » in China.
_GOES_ON = re.compile(
    r"[、，,とっのはがをにもでかなや]|[^，。！？、没不]{0,6}?[说說问問道喊叫答嚷曰]|라고|라는|하고|고 |라며"
)
# A new line ends a sentence where a list goes on: « - deux », « 3) zwei », "Monday: closed"; and where it is blank.
_ITEM = re.compile(
    r"\n[^\S\n]*(?=(?:[-*+•·‣▪◦–—|]|\(?(?:\d{1,3}|\w)[.)])[^\S\n]|[^\n:：.]{1,40}[:：][^\S\n])"
    r"|(?<=[:：])\n|\n(?=[^\S\n]*\n)"
)
_LINE_END = re.compile(r"\n\s*")
_GOES_ON_BELOW = re.compile(r"[,;(–—\-/&،؛，、；][^\S\n]*\n|(?<!\d)\n[^\w\n]*+(?P<first>[^\W\d_])")
"""What ends a line that is no sentence yet, and the letter that the next one begins with; below « пн–пт 9:00–18:00 » it
tells nothing."""


def sentence_spans(text: str, start: int, end: int, language: str) -> list[Span]:
    """The sentences of ``text[start:end]`` as offsets in ``text``, without the white space around them.

    >>> text = "Dr. Moss met J. P. Orton. They left."
    >>> [text[start:end] for start, end in sentence_spans(text, 0, len(text), "en")]
    ['Dr. Moss met J. P. Orton.', 'They left.']
    """
    return _splitter(language).spans(text, start, end)


@cache
def _splitter(language: str) -> Splitter:
    return Splitter(language)


class Splitter:
    """Finds what may end a sentence, and looks at what stands on both sides of it."""

    def __init__(self, language: str) -> None:
        tying = dict(language_data(language).clauses)
        self._clauses = Clauses(**tying) if tying else None
        self._full_stops = FullStops(language)
        sentence_ends = _SPACED + _UNSPACED + (";" if language == "el" else "")
        closing = _CLOSING + ("" if language in ("ja", "zh") else _CLOSING_IN_EUROPE)
        # [marks][marks]* and not [marks]+, which `re` finds half as fast
        self._end = re.compile(
            rf"[{sentence_ends}][{sentence_ends}]*([{closing}]*(?:[ \u00a0\u202f]»(?!\w)|\[[^\]]{{1,30}}\])?)(\s*)"
        )

    def spans(self, text: str, start: int, end: int) -> list[Span]:
        """A row of a table is one, whatever ends in its cells."""
        if not may_have_rows(text, start, end):
            return self._spans(text, start, end)
        spans: list[Span] = []
        for has_rows, lines in row_runs(text, start, end):
            if has_rows:
                spans += [_stripped(text, *line) for line in lines]
            else:
                spans += self._spans(text, lines[0][0], lines[-1][1])
        return spans

    def _spans(self, text: str, start: int, end: int) -> list[Span]:
        spans: list[Span] = []
        begin, last = _stripped(text, start, end)
        begins_small = is_lower(text[begin : begin + 1])
        quotations = [pair for pair in _QUOTATIONS if pair[0] in text[start:end]]
        for found in self._end.finditer(text, begin, last):
            if (
                found.end() < last
                and (self._is_plain(text, found, begin) or self._ends(text, found, begin, begins_small))
                and not (quotations and _is_quoted(text, begin, found.start(2), last, quotations))
            ):
                spans.append((begin, found.start(2)))
                begin = found.end()
        if begin < last:
            spans.append((begin, last))
        if "\n" in text[start:end]:
            spans = [line for span in spans for line in _lines(text, *span)]
        return list(self._clauses.parted(text, spans)) if self._clauses else spans

    def _is_plain(self, text: str, found: re.Match[str], start: int) -> bool:
        """Whether what was ``found`` is as most ends are: a word that is no abbreviation, a full stop, a capital."""
        stop = found.start()
        return (
            found[0] == ". "
            and text[found.end()].isupper()
            and self._full_stops.is_plain(text[text.rfind(" ", start, stop) + 1 : stop])
        )

    def _ends(self, text: str, found: re.Match[str], start: int, begins_small: bool) -> bool:
        """Whether the sentence that began at ``start`` ends with what was ``found``."""
        closing, space = found.groups()
        stop, at = text[found.start()], found.end()
        is_unspaced = stop in _UNSPACED
        if not (space or is_unspaced or _is_glued(text, found.start(), at)) or (
            closing and not _ends_after(text, found, closing, start)
        ):
            return False
        if is_unspaced or not space:
            return text[at] not in "、，,)）" and stop != "…"
        word = _first_word(text, at)
        is_small = is_lower(word[:1])
        if stop != ".":
            return not is_small or (stop != "…" and not closing)
        if is_small and not begins_small:
            return False
        return bool(closing) or self._full_stops.is_end(text, start, found.start(), word)


def _ends_after(text: str, found: re.Match[str], closing: str, start: int) -> bool:
    """Whether a sentence ends after quotation marks or brackets that close."""
    if closing[-1] in "》〉":
        return False  # titles
    if closing[-1] in _BRACKETS:
        return text.rfind(_BRACKETS[closing[-1]], max(start, found.start() - BRACKETED), found.start()) <= start
    following = text[found.end()]
    is_caseless = is_uncased(following)
    is_spaced = following < "\u2fff" or "가" <= following <= "힣"
    is_question = is_caseless and is_spaced and text[found.start()] in "!?؟"  # « "מי?" שאלה »
    return not is_question and not _GOES_ON.match(text, found.end())


def _is_quoted(text: str, start: int, at: int, end: int, quotations: list[tuple[str, str]]) -> bool:
    """Whether a quotation that began after ``start`` goes on at ``at``, and ends soon."""
    since, until = max(start, at - QUOTED), min(end, at + QUOTED)
    for opening, closing in quotations:
        opened = text.rfind(opening, since, at)
        if opened >= 0 and text.find(closing, opened, at) < 0 and 0 <= text.find(closing, at, until) - opened < QUOTED:
            return True
    return False


def _first_word(text: str, at: int) -> str:
    """The word or figure that begins what follows, with an apostrophe or a full stop after it."""
    first = _FIRST_WORD.match(text, at)
    return first[1] + first[2] if first else ""


def _is_glued(text: str, stop: int, at: int) -> bool:
    """Whether a sentence begins at once after the other: « historie.I dag »; with East Asian letters most do."""
    if "\u3040" <= text[at] <= "\u9fff":
        return text[stop] != "." or text[stop - 1] > "\u3000"
    before = text[max(stop - 3, 0) : stop]
    return len(before) == 3 and before.isalpha() and is_lower(before) and _CAPITALISED.match(text, at) is not None


def _stripped(text: str, start: int, end: int) -> Span:
    return end - len(text[start:end].lstrip()), start + len(text[start:end].rstrip())


def _lines(text: str, start: int, end: int) -> Iterator[Span]:
    """A sentence, or the lines of it that are items of a list or stand for themselves: opening hours, who does what."""
    for found in (_LINE_END if _are_apart(text, start, end) else _ITEM).finditer(text, start, end):
        if before := text[start : found.start()].rstrip():
            yield start, start + len(before)
        start = found.end()
    yield start, end


def _are_apart(text: str, start: int, end: int) -> bool:
    """Whether no line of a sentence goes on in the next one. What readers leave on lines of its own is not wrapped."""
    return not any(
        found["first"] is None or is_lower(found["first"]) for found in _GOES_ON_BELOW.finditer(text, start, end)
    )
