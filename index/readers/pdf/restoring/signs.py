"""Letters and signs of a PDF that liteparse does not write: quotation marks and dashes, which it writes in ASCII, and
ligatures of TeX's older fonts, which do not tell their letters."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from index.readers.pdf.drawn.line import Item
from index.readers.pdf.drawn.open_page import OpenPage

_ASCII = {**dict.fromkeys("‘’‚‛", "'"), **dict.fromkeys("“”„‟", '"'), **dict.fromkeys("‐‑‒–—―−", "-")}
_SOFT_HYPHENS = dict.fromkeys("\x02\ufffe\u00ad\uffff", "-")
_AS_WRITTEN = str.maketrans(_ASCII | _SOFT_HYPHENS)
_MARKS = frozenset(_ASCII.values())
_LIGATURES = dict(zip("\ufdd0\ufdd1\ufdd2\ufdd3\ufdd4", ("ff", "fi", "fl", "ffi", "ffl"), strict=True))
"""In the place of codes that are white space, or ends of lines, in a text."""
_CODES = dict(zip("\x0b\x0c\x0d\x0e\x0f\x1b\x1c\x1d\x1e\x1f", 2 * tuple(_LIGATURES), strict=True))
"""By their places in TeX's own encoding, OT1, and in the later T1."""
_LIGATURE = re.compile(
    r"(?!\r\n)[\x0b-\x0f\x1b-\x1f](?:(?<=[^\W\d_]{2}.)|(?<=[^\W\d_].)(?=[^\W\d_])|(?=[^\W\d_]{2}))", re.S
)
"""In a word: a letter alone before one, or behind it, is one of a formula, whose fonts have Greek at these places."""


class _Sign(NamedTuple):
    """A sign of a text, the ligatures before and behind it, and whether its word goes on."""

    sign: str
    before: str = ""
    behind: str = ""
    goes_on: bool = False


def restore_signs(page: OpenPage, items: Iterable[Item]) -> None:
    """Give the items of a page the signs that PDFium reads there."""
    told = _LIGATURE.sub(lambda found: _CODES[found[0]], page.text.get_text_range())
    has_ligatures = not told.isascii() and not _LIGATURES.keys().isdisjoint(told)
    found = [item for item in items if has_ligatures or not _MARKS.isdisjoint(item.text)]
    if found:
        words = told.split()
        signs = [sign for word in words for sign in _signs(word)] if has_ligatures else []
        letters = "".join(sign.sign for sign in signs) or "".join(words)
        _restore(letters, signs, [item for item in found if any(map(str.isalnum, item.text))])


def _restore(told: str, signs: Sequence[_Sign], items: Iterable[Item]) -> None:
    """``signs`` are those that are ``told``, one for one; none where these are all that is to be told."""
    written = told.translate(_AS_WRITTEN)
    end = 0
    for item in items:
        words = "".join(item.text.split())
        at = written.find(words, end)
        at = written.find(words) if at < 0 else at
        if at >= 0:
            end = at + len(words)
            of_item = signs[at:end]
            item.text = _with_signs(item.text, of_item) if of_item else _with_lone_signs(item.text, told[at:end])


def _signs(word: str) -> Iterator[_Sign]:
    before, sign, behind = "", "", ""
    for char in word:
        if ligature := _LIGATURES.get(char):
            before, behind = (before, behind + ligature) if sign else (before + ligature, behind)
        elif sign:
            yield _Sign(sign, before, behind, goes_on=True)
            before, sign, behind = "", char, ""
        else:
            sign = char
    if sign:
        yield _Sign(sign, before, behind)


def _with_lone_signs(text: str, told: str) -> str:
    """The same where no ligatures stand between the signs, as in most files."""
    if _ASCII.keys().isdisjoint(told):
        return text
    rest, signs = iter(told), ""
    for char in text:
        sign = char if char.isspace() else next(rest)
        signs += sign if sign in _ASCII else char
    return signs


def _with_signs(text: str, told: Iterable[_Sign]) -> str:
    """A text with the signs of another, which has the same letters and no spaces."""
    rest, signs = iter(told), ""
    is_cut = False  # by the space that is written for a ligature
    for char in text:
        if not char.isspace():
            sign, before, behind, goes_on = next(rest)
            signs += before + (sign if sign in _ASCII else char) + behind
            is_cut = goes_on and bool(behind)
        elif not is_cut:
            signs += char
    return signs
