"""Code in a Word file that no style marks as such: lines in a font whose letters are all of one width."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import NamedTuple

from index.readers.docx.styles import Styles, told
from index.readers.html.tree import Element

_FONT = re.compile(
    r"courier|consolas|monaco|menlo|typewriter|fixedsys|terminal|(?:^|[^a-z])mono|code\b|lucida console", re.I
)
_LONGEST = 240
_SIGN = re.compile(r"[{}<>=\\|]|;\s*$|\$[ {(\w]|\w_\w|\w\(|(?:^|\s)(?:--?|\.{0,2}/)\w")
"""One that programs are full of and prose is not."""
_ADDRESS = re.compile(r"https?://\S+")
_MOST = 0.8
"""The share of a file's letters; one that is written on a typewriter has no code by its font."""


def code_lines(paragraphs: Sequence[tuple[Element, str]], styles: Styles) -> set[Element]:
    """The paragraphs that are lines of code; each is given with the name of its style."""
    lines = [_Line.of(paragraph, styles.font(style)) for paragraph, style in paragraphs]
    letters = sum(len(line.words) for line in lines)
    if sum(len(line.words) for line in lines if line.is_in_one_width) > _MOST * letters:
        return set()
    return set(_runs_with_signs(lines))


class _Line(NamedTuple):
    paragraph: Element
    words: str
    is_in_one_width: bool

    @classmethod
    def of(cls, paragraph: Element, font: str) -> _Line:
        """``font`` is that of its style."""
        words = _words(paragraph)
        return cls(paragraph, words, len(words) <= _LONGEST and _is_in_one_width(paragraph, font))


def _runs_with_signs(lines: Sequence[_Line]) -> Iterator[Element]:
    filled = [line for line in lines if line.words.strip()]
    for is_found, group in groupby(filled, key=lambda line: line.is_in_one_width):
        run = list(group)
        if is_found and any(_SIGN.search(_ADDRESS.sub("", line.words)) for line in run):
            yield from (line.paragraph for line in run)


def _is_in_one_width(paragraph: Element, usual: str) -> bool:
    if paragraph.find("{*}pPr/{*}numPr") is not None:
        return False
    fonts = [_font(run) or usual for run in paragraph.iter("{*}r") if _words(run).strip()]
    return bool(fonts) and all(map(_FONT.search, fonts))


def _font(run: Element) -> str:
    fonts = run.find("{*}rPr/{*}rFonts")
    return told(fonts, "ascii") or told(fonts, "hAnsi")


def _words(element: Element) -> str:
    return "".join(text.text or "" for text in element.iter("{*}t"))
