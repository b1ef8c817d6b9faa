"""Thai as a PDF has it: vowels that its fonts draw in two, and tone marks that they have in several places."""

from __future__ import annotations

import re
from collections.abc import Sequence

from index.readers.pdf.drawn.line import Line

_AA, _AM = "\u0e32", "\u0e33"
_APART = re.compile(f"([\u0e01-\u0e2e])([\u0e48-\u0e4b]?)(?:\u0e4d([\u0e48-\u0e4b]?)| +([\u0e48-\u0e4b]?)){_AA}")
"""The vowel of « นำ », whose ring is a sign of its own, or lost: no word begins with the rest of it."""
_PLACED = dict(
    zip(
        map(chr, range(0xF700, 0xF718)),
        "\u0e10\u0e34\u0e35\u0e36\u0e37\u0e48\u0e49\u0e4a\u0e4b\u0e4c\u0e48\u0e49\u0e4a\u0e4b\u0e4c\u0e0d\u0e31\u0e4d\u0e47\u0e48\u0e49\u0e4a"
        "\u0e4b\u0e4c",
        strict=True,
    )
)
"""Signs further left or lower, beside tall letters, which fonts of Windows have in Unicode's private use area."""
_IS_PLACED = re.compile("[\uf700-\uf717]")
_MARKED = "[\u0e01-\u0e2e][\u0e31\u0e34-\u0e3a\u0e47-\u0e4e]+"
_TWICE = re.compile(f"({_MARKED})({_MARKED}|[\u0e01-\u0e4e])\\1 ?")
"""A letter with its marks, what follows, and the letter again, for browsers draw both as one sign, then the marks."""
_AGAIN = re.compile(f"({_MARKED})\\1")
_LEAST_TWICE = 5
"""Such letters in a document; a word or two that look like it may be typed so."""
_THAI = re.compile("[\u0e01-\u0e4e]")


def write_thai(pages: Sequence[Sequence[Line]]) -> None:
    """Write the Thai of lines as it is typed."""
    lines = [line for page in pages for line in page if _THAI.search(line.text)]
    for line in lines:
        text = _IS_PLACED.sub(lambda sign: _PLACED[sign[0]], line.text)
        line.text = _APART.sub(rf"\1\2\3\4{_AM}", text)
    if sum(len(_TWICE.findall(line.text)) for line in lines) >= _LEAST_TWICE:
        for line in lines:
            line.text = _AGAIN.sub(r"\1", _TWICE.sub(r"\1\2", line.text))
