"""What OpenPGP writes around the words that it signs, and the keys beside them: no words of the text."""

from __future__ import annotations

import re
from collections.abc import Sequence

from index.readers.plain.furniture.gutenberg import Framed
from index.readers.plain.lines.lines import Line

_SIGNED = "-----BEGIN PGP SIGNED MESSAGE-----"
_BEGIN = re.compile(r"-----BEGIN (PGP (?:SIGNATURE|PUBLIC KEY BLOCK|MESSAGE))-----")
_DASH = "- "
"""What stands before each line that begins with a dash, lest one of them be taken for the end."""
_LONGEST = 2_000
"""Lines of a signature or a key; what goes on for longer was never closed."""


def without_armour(lines: Sequence[Line]) -> Framed:
    left: list[Line] = []
    left_out: list[Line] = []
    at, is_signed = 0, False
    while at < len(lines):
        end = _end_of_armour(lines, at)
        if end > at:
            is_signed = lines[at].text == _SIGNED
            left_out += lines[at:end]
        else:
            line = lines[at]
            is_dashed = is_signed and line.text.startswith(f"{_DASH}-")
            left.append(line._replace(text=line.text.removeprefix(_DASH)) if is_dashed else line)
        at = max(end, at + 1)
    return Framed(left, left_out)


def _end_of_armour(lines: Sequence[Line], at: int) -> int:
    """The number of the line after what begins on this one; this one's where nothing does."""
    if not lines[at].text.startswith("-----BEGIN"):
        return at
    further = range(at + 1, min(at + _LONGEST, len(lines)))
    if lines[at].text == _SIGNED:
        return next((n for n in further if lines[n].gap), at)
    begin = _BEGIN.fullmatch(lines[at].text)
    return next((n + 1 for n in further if begin and lines[n].text == f"-----END {begin[1]}-----"), at)
