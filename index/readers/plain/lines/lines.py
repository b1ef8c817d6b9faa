"""A text's lines as they lie on the page: their words, how far they are indented, and the blank lines above."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

import regex

_END = re.compile("[\n\f\v\x85\u2028\u2029]")
_SELDOM_END = re.compile("[\f\v\x85\u2028\u2029]")
_OVERPRINTED = re.compile(r"[^\n]\x08|\x08|\x1b\[[0-9;]{0,20}m")
"""How terminals print bold and underlined letters, « N^HN » and « _^HN », and colours."""
_LETTERS = r"\p{L}\p{M}{0,3}(?: \p{L}\p{M}{0,3})"
_SPACED = regex.compile(rf"{_LETTERS}{{2,13}}[.!?:]?|{_LETTERS}{{0,20}}(?:\s{{2,9}}{_LETTERS}{{0,20}}[.!?:]?){{1,9}}")
_APART = regex.compile(r"\s{2,}")
_INVISIBLE = " \t\u00a0\u3000\ufeff\u200b\u200e\u200f"
TAB = 8
MOST_LINES = 400_000
"""As many as 20 megabytes of prose have. Where a text has more, its short lines are no layout that anybody reads."""
_SHORT_LINES = re.compile(r"^(?:[^\n]{0,40}+\n){20,28}", re.MULTILINE)
"""Together they are as long as a passage may be."""


class Line(NamedTuple):
    """A line with words. ``gap`` counts the blank lines above; ``feed`` tells that a page begins here."""

    text: str
    indent: int = 0
    gap: int = 0
    feed: bool = False


def lines_of(text: str) -> list[Line]:
    """The lines of a text that hold more than white space."""
    if "\b" in text or "\x1b" in text:
        text = _OVERPRINTED.sub("", text)
    if text.count("\n") > MOST_LINES:
        text = _SHORT_LINES.sub(lambda lines: " ".join(lines[0].split()) + "\n", text)
    lines: list[Line] = []
    gap, feed = 0, False
    for raw, end in _raw_lines(text):
        stripped = raw.strip().strip(_INVISIBLE)
        if stripped:
            lines.append(Line(_unspaced(stripped), _indent(raw), gap, feed))
            gap, feed = 0, False
        elif end != "\f":
            gap += 1
        feed |= end == "\f"
    return lines


def _unspaced(text: str) -> str:
    """A title whose letters are spaced out, as its words; those stand further apart, or there is but one.

    >>> _unspaced("W i t a j   n a   w y s p i e"), _unspaced("P S A L M"), _unspaced("A B C D")
    ('Witaj na wyspie', 'PSALM', 'A B C D')
    """
    if text[1:2] != " " or _SPACED.fullmatch(text) is None:
        return text
    words = [word.replace(" ", "") for word in _APART.split(text)]
    follow = [ord(right) - ord(left) == 1 for left, right in pairwise("".join(words))]
    return text if all(follow) else " ".join(words)


def _raw_lines(text: str) -> Iterator[tuple[str, str]]:
    """Each line and what ends it."""
    if _SELDOM_END.search(text) is None:
        yield from ((line, "\n") for line in text.split("\n"))
        return
    start = 0
    for end in _END.finditer(text):
        yield text[start : end.start()], end[0]
        start = end.end()
    yield text[start:], ""


def _indent(raw: str) -> int:
    """Columns before the first word; an ideographic space is as wide as two letters."""
    if not raw[:1].isspace():
        return 0
    before = raw[: len(raw) - len(raw.lstrip())]
    return len(before.replace("\u3000", "  ").expandtabs(TAB))
