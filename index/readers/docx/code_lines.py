"""Code in a Word file that no style marks as such: lines in a font whose letters are all of one width."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import groupby

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
    found = [(paragraph, _is_in_one_width(paragraph, styles.font(style))) for paragraph, style in paragraphs]
    letters = sum(len(_words(paragraph)) for paragraph, _ in paragraphs)
    if sum(len(_words(paragraph)) for paragraph, is_found in found if is_found) > _MOST * letters:
        return set()
    return set(_runs_with_signs(found))


def _runs_with_signs(found: Sequence[tuple[Element, bool]]) -> Iterator[Element]:
    filled = [(paragraph, is_found) for paragraph, is_found in found if _words(paragraph).strip()]
    for is_found, group in groupby(filled, key=lambda pair: pair[1]):
        run = [paragraph for paragraph, _ in group]
        if is_found and any(_SIGN.search(_ADDRESS.sub("", _words(paragraph))) for paragraph in run):
            yield from run


def _is_in_one_width(paragraph: Element, usual: str) -> bool:
    if len(_words(paragraph)) > _LONGEST or paragraph.find("{*}pPr/{*}numPr") is not None:
        return False
    fonts = [_font(run) or usual for run in paragraph.iter("{*}r") if _words(run).strip()]
    return bool(fonts) and all(map(_FONT.search, fonts))


def _font(run: Element) -> str:
    fonts = run.find("{*}rPr/{*}rFonts")
    return told(fonts, "ascii") or told(fonts, "hAnsi")


def _words(element: Element) -> str:
    return "".join(text.text or "" for text in element.iter("{*}t"))
