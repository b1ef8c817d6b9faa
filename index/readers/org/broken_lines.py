"""Links, notes and emphasis that Org's editor broke over two lines of a paragraph, each on one line again."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from index.readers.org.inline import AFTER, BEFORE
from index.readers.org.parts import Part

_SEEN = 1200
"""Characters at the end of a line that tell what is open there: more than any link."""
_OPEN = re.compile(r"\[(?:\[[^\[\]]{1,500}(?:\]\[[^\[\]]{0,500})?|fn:[\w-]{0,40}:[^\[\]]{0,500})$")
_CLOSED = re.compile(r"[^\[\]]{0,500}\]")
_EMPHASIS = re.compile(rf"{BEFORE}([*/=~+_])(?!\s)(?:(?!\1)[^\n]){{1,200}}\n(?:(?!\1)[^\n]){{1,200}}(?<!\s)\1{AFTER}")
_BEGINS = re.compile(r"[ \t]*(?:$|\*+[ \t]|[-+][ \t]|\d{1,9}[.)][ \t]|#(?:[ \t+]|$))")
"""What goes on with no line above: a heading, an item, a keyword, a comment."""


def with_broken_lines_joined(parts: Iterable[Part]) -> Iterator[Part]:
    """The parts of a file; a line whose link goes on in the next is one with it."""
    together: list[str] = []
    for part in parts:
        goes_on = bool(together) and part.kind == "line" and _goes_on(together[-1], part.lines[0])
        if together and not goes_on:
            yield Part("line", [" ".join(together)])
            together = []
        if part.kind == "line":
            together.append(part.lines[0].strip() if goes_on else part.lines[0])
        else:
            yield part
    if together:
        yield Part("line", [" ".join(together)])


def _goes_on(line: str, below: str) -> bool:
    if _BEGINS.match(below):
        return False
    end, beginning = line[-_SEEN:], below.lstrip()[:_SEEN]
    if _OPEN.search(end) is not None and _CLOSED.match(beginning) is not None:
        return True
    return _EMPHASIS.search(f"{end}\n{beginning}") is not None
