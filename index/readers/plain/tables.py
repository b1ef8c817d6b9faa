"""Tables drawn with signs: their rules are no text, and no heading's underline."""

from __future__ import annotations

import re
from collections.abc import Sequence

from index.language.rows import is_row
from index.readers.plain.lines import Line

# By `re`: the time that `regex` takes for these grows with the square of a line.
_RULE = re.compile(r"(?=.*[-=_─━═]{3})[-=+|:_\s─━═│┼╪╬├┤]*")
_BORDER = re.compile(r"[+|┌┬├┼└┴╔╠╚╒╞╘][-=+|:\s─━═┬┼┴╤╪╧╦╬╩]{2,}[+|┐┤┘╗╣╝╕╡╛]")


def without_rules(lines: Sequence[Line]) -> list[Line]:
    """The lines without the rules between rows and the borders around them."""
    if not any(_is_drawn(line.text) for line in lines):
        return list(lines)
    left: list[Line] = []
    gap = 0
    for n, line in enumerate(lines):
        above = n > 0 and line.gap == 0 and is_row(lines[n - 1].text)
        below = n + 1 < len(lines) and lines[n + 1].gap == 0 and is_row(lines[n + 1].text)
        if _is_drawn(line.text) and ((above and below) or ((above or below) and _BORDER.fullmatch(line.text))):
            gap = max(gap, line.gap)
            continue
        left.append(line._replace(gap=gap) if gap > line.gap else line)
        gap = 0
    return left


def _is_drawn(text: str) -> bool:
    return not text[:1].isalnum() and (_RULE.fullmatch(text) or _BORDER.fullmatch(text)) is not None
