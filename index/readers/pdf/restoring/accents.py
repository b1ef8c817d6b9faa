"""Accents that a PDF draws beside their letters, as the older fonts of TeX have them: « r´egime », « ¨uber »."""

from __future__ import annotations

import re
from collections.abc import Sequence
from unicodedata import normalize

from index.readers.pdf.drawn.line import Line

_ABOVE = dict(zip("´`ˆ¨˜ˇ¯˘˙˚˝", "\u0301\u0300\u0302\u0308\u0303\u030c\u0304\u0306\u0307\u030a\u030b", strict=True))
_CEDILLA = "¸"
_DOTLESS = {"ı": "i", "ȷ": "j"}
_APART = re.compile(f"([{''.join(_ABOVE)}])([^\\W\\d_])|{_CEDILLA}([cst])|([CST]){_CEDILLA}", re.IGNORECASE)
_LETTER = re.compile(r"[^\W\d_]")
_ACCENTED = re.compile(f"[{''.join(sign for sign in map(chr, range(0xC0, 0x180)) if normalize('NFD', sign) != sign)}]")
"""And not « ø » or « æ », which the same fonts have whole."""
_LEAST, _MOSTLY = 3, 10
"""Accents inside of words, and how many of them for one letter that has its own: who writes « l´eau » has « é » too."""


def put_on_letters(pages: Sequence[Sequence[Line]]) -> None:
    lines = [line for page in pages for line in page]
    text = "\n".join(line.text for line in lines)
    apart = sum(
        _composed(found) != found[0] and _LETTER.match(text, found.start() - 1) is not None
        for found in _APART.finditer(text, 1)
    )
    if apart >= max(_LEAST, _MOSTLY * len(_ACCENTED.findall(text))):
        for line in lines:
            line.text = _APART.sub(_composed, line.text)


def _composed(found: re.Match[str]) -> str:
    if found[1]:
        composed = normalize("NFC", _DOTLESS.get(found[2], found[2]) + _ABOVE[found[1]])
    else:
        composed = normalize("NFC", (found[3] or found[4]) + "\u0327")
    return composed if len(composed) == 1 else found[0]
