"""What stands above the title of a press release, and says only what it is: « FOR IMMEDIATE RELEASE »."""

from __future__ import annotations

from collections.abc import Sequence

from index.readers.plain.front_matter.front import is_fact
from index.readers.plain.furniture.web_phrases import TITLE_LABELS
from index.readers.plain.lines.lines import Line
from index.readers.plain.lines.phrases import phrases_of
from index.readers.plain.lines.punctuation import ends_sentence
from index.readers.plain.lines.signs import LONGEST

TOP = 3
"""Lines among which such labels stand."""
_LABELS = frozenset(phrases_of(TITLE_LABELS))


def without_labels(lines: Sequence[Line]) -> tuple[Sequence[Line], Sequence[Line]]:
    """The lines without the labels above a title, and those; where nothing else could be the title, a label is it."""
    end = next((n for n, line in enumerate(lines[:TOP]) if line.text.strip(" :-–—*#").casefold() not in _LABELS), TOP)
    if not end or end >= len(lines) - 1:
        return lines, ()
    title = next((line for line in lines[end : end + 2] if not is_fact(line.text)), lines[end])
    is_title = title.gap > 0 and len(title.text) <= LONGEST and not ends_sentence(title.text)
    return (lines[end:], lines[:end]) if is_title else (lines, ())
