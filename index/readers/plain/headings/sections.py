"""Headings -> sections: the path of headings above each block."""

from __future__ import annotations

from collections.abc import Sequence

from index.passages import Section
from index.readers.plain.lines.signs import Heading

_RANKS = {
    "keyword": 0,
    "counted": 21,
    "capitals": 10,
    "hashes": 20,
    "wiki": 20,
    "stars": 20,
    "underline": 20,
    "number": 20,
    "plain": 20,
    "bold": 26,
}
"""Which kind of heading stands above which, where a text has more than one."""


def depth_of(heading: Heading) -> int:
    """How far down a heading is: one that is higher up has less."""
    return _RANKS[heading.kind] + heading.level


def sections_of(outline: Sequence[Heading | None], title: int | None) -> list[Section]:
    """The section of each block, a heading's its own; the title stands above all and is in no path."""
    path: list[tuple[int, str]] = []
    sections: list[Section] = []
    section = Section()
    for number, heading in enumerate(outline):
        if heading and number != title:
            depth = depth_of(heading)
            path = [outer for outer in path if outer[0] < depth] + [(depth, heading.words)]
            section = Section(tuple(words for _, words in path))
        sections.append(section)
    return sections
