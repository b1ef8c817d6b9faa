"""An outline: the headings of an article in reading order, each with the passages that follow it."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from index.grouping import runs_of
from index.passages import Passage, Section


class Part(NamedTuple):
    """A heading, and the passages that follow it; an empty path is no heading."""

    section: Section
    passages: Sequence[Passage]


def parts_of(sections: Sequence[Section], passages: Iterable[Passage]) -> list[Part]:
    """Every heading of a text in reading order, also those without passages; and passages that follow none."""
    parts: list[Part] = []
    places = _places(sections)
    read, end = 0, 0
    for run in _runs(passages):
        until = _read_until(sections, run[0], read, end, places)
        # Of the headings that were read over, the last is the one that these passages follow.
        parts += [Part(section, ()) for section in sections[read : max(read, until - 1)]]
        parts.append(Part(run[0].section, run))
        read, end = until, run[-1].end
    return parts + [Part(section, ()) for section in sections[read:]]


def _runs(passages: Iterable[Passage]) -> Iterator[list[Passage]]:
    """The passages that follow one heading, heading by heading."""
    return runs_of(passages, lambda run, passage: not _is_next(run[-1], passage))


def _is_next(last: Passage, passage: Passage) -> bool:
    """Whether nothing but white space stands between them, and no other heading above."""
    is_same = passage.section is last.section or passage.section == last.section  # identity is what takes no time
    return is_same and not passage.source[last.end : passage.start].strip()


def _places(sections: Sequence[Section]) -> dict[Section, list[int]]:
    """Where each section stands among all, in order."""
    places: dict[Section, list[int]] = {}
    for place, section in enumerate(sections):
        places.setdefault(section, []).append(place)
    return places


def _read_until(
    sections: Sequence[Section], passage: Passage, read: int, end: int, places: Mapping[Section, Sequence[int]]
) -> int:
    """How many headings stand before a passage, ``read`` of them before the passage that ends at ``end``."""
    until = read
    while until < len(sections) and (heading := sections[until].path[-1]):
        at = passage.source.find(heading, end, passage.start)
        if at < 0:
            break
        end = at + len(heading)
        until += 1
    if until > read and sections[until - 1] == passage.section:
        return until
    # In a text that lost its shape no heading stands before its passages.
    own = places.get(passage.section, ())
    later = bisect_left(own, read)
    return own[later] + 1 if later < len(own) else read
