"""Pages of manuals: « LAMP(1)   User Commands   LAMP(1) » above them, and what is printed below, are no text."""

from __future__ import annotations

from collections.abc import Sequence

import regex

from index.readers.plain.furniture.gutenberg import Framed
from index.readers.plain.lines.dated_lines import date_of
from index.readers.plain.lines.lines import Line

_NAME = r"[\p{L}\p{M}\p{N}.+:@_-]{1,60}\(\d\w{0,8}\)"
_HEAD = regex.compile(rf"(?P<name>{_NAME})(?:\s{{2,}}+\S(?:.*\S)?)?\s{{2,}}(?P=name)")
_APART = regex.compile(r"\s{2,}")


def without_running_heads(lines: Sequence[Line]) -> Framed:
    """The lines without a manual's heads and feet; all lines where the text is no manual."""
    head = _HEAD.fullmatch(lines[0].text) if lines else None
    if head is None:
        return Framed(lines, ())
    name = head["name"]
    published = None
    left, left_out = [], []
    for line in lines:
        parts = _APART.split(line.text)
        ends_alike = len(parts) > 1 and name in (parts[0], parts[-1])
        # Elsewhere than in Linux, the system's name stands on both sides of the date.
        if ends_alike or (len(parts) == 3 and parts[0] == parts[2]):
            published = published or next(filter(None, map(date_of, parts)), None)
            left_out.append(line)
        else:
            left.append(line)
    return Framed(left, left_out, name, None, published)
