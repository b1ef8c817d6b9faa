"""Who speaks in a film's script: names in capitals above their words, between the headings of scenes."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

import regex

from index.readers.plain.lines.lines import Line
from index.readers.plain.lines.phrases import phrases_beside

FEWEST_SCENES = 2
LONGEST_NAME = 4
"""Words."""
_PHRASES = phrases_beside(__file__)
_SCENE = regex.compile(
    r"(?:\d{1,3}[A-Z]?[.)]?\s+)?"
    r"(?:\L<shortened>\.|\L<places>\s)\P{Ll}{3}",
    shortened=_PHRASES["shortened"],
    places=_PHRASES["places"],
)
"""« 12. EXT. HARBOUR – NIGHT »."""
_NAME = regex.compile(r"(?P<name>\p{Lu}[\p{Lu}\p{M}\d.’' -]{1,30}?)(?:\s?\([^()]{1,30}\)){0,2}")
"""« ADA », « ADA (CONT’D) »."""


def is_scene(text: str) -> bool:
    return _SCENE.match(text) is not None


def screen_cast(lines: Sequence[Line]) -> frozenset[str]:
    """Those who speak, where several scenes are headed so; words stand right below each name."""
    if sum(is_scene(line.text) for line in lines) < FEWEST_SCENES:
        return frozenset()
    return frozenset(name for line, below in pairwise(lines) if below.gap == 0 and (name := _name(line.text)))


def _name(text: str) -> str:
    match = _NAME.fullmatch(text) if text[0].isupper() and not is_scene(text) else None
    return match["name"] if match and len(match["name"].split()) <= LONGEST_NAME else ""
