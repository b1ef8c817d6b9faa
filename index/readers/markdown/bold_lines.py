"""Bold lines right above a paragraph, as people write headings in chats: « **1. Be kind** », and the text below it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from index.readers.markdown.fences import Fences

FEWEST = 2
"""One such line alone may be stressed; more are headings."""
_BOLD_LINE = re.compile(r" {0,3}(\*\*|__)(?=\S)((?:(?!\1)[^\n]){1,80})(?<=[^\s:：.。,;])\1(?:  +|\\)?$")


def with_bold_lines_apart(lines: Sequence[str]) -> list[str]:
    """The lines, with a blank one below each that is a heading; names that come back are who speaks, and are none."""
    found = dict(_bold_lines(lines))
    if len(found) < FEWEST or len(set(found.values())) < len(found):
        return list(lines)
    return [part for n, line in enumerate(lines) for part in ((found[n], "") if n in found else (line,))]


def _bold_lines(lines: Sequence[str]) -> Iterator[tuple[int, str]]:
    """The numbers of the bold lines that begin a paragraph and do not end it, and the lines."""
    fences = Fences()
    for n, line in enumerate(lines):
        is_code = fences.take(line)
        begins = n == 0 or not lines[n - 1].strip() or lines[n - 1].lstrip().startswith("#")
        if not is_code and begins and _BOLD_LINE.match(line) and "".join(lines[n + 1 : n + 2]).strip():
            yield n, line.rstrip(" \\")
