"""Bold lines right above a paragraph, as people write headings in chats: « **1. Be kind** », and the text below it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from index.readers.markdown.fences import Fences
from index.readers.plain.lines.punctuation import ends_sentence

FEWEST = 2
"""One such line alone may be stressed; more are headings."""
_BOLD_LINE = re.compile(r" {0,3}(\*\*|__)(?=\S)((?:(?!\1)[^\n]){1,80})(?<=[^\s:：.。,;])\1(?:  +|\\)?$")


def with_bold_lines_apart(lines: Sequence[str]) -> list[str]:
    """The lines, with blank ones around each that is a heading; names that come back are who speaks, and are none."""
    found = dict(_bold_lines(lines))
    if len(found) < FEWEST or len(set(found.values())) < len(found):
        return list(lines)
    return [part for n, line in enumerate(lines) for part in (("", found[n], "") if n in found else (line,))]


def _bold_lines(lines: Sequence[str]) -> Iterator[tuple[int, str]]:
    """The bold lines that begin a paragraph, or stand below a sentence, and have words below; and their numbers."""
    fences = Fences()
    for n, line in enumerate(lines):
        is_code = fences.take(line)
        above = lines[n - 1].strip() if n else ""
        begins = not above or above.startswith("#") or ends_sentence(above)
        if not is_code and begins and _BOLD_LINE.match(line) and "".join(lines[n + 1 : n + 2]).strip():
            yield n, line.rstrip(" \\")
