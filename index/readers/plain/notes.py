"""Footnotes: each under the paragraph that has its mark, be the notes below all of the text or below a part."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Container, Iterator, Sequence
from typing import TypeVar

import regex

from index.readers.plain.layout.paragraphs import Block

_MARK = r"\[(?:\d{1,3}|\p{Ll}|\*{1,3})\]|\(\d{1,3}\)|[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3}|[*†‡]{1,3}"
_NOTE = regex.compile(rf"(?P<mark>{_MARK})\s*(?=[\p{{L}}\p{{N}}\p{{P}}])")
_REFERENCE = regex.compile(rf"(?<=[\p{{L}}\p{{M}}\p{{N}}\p{{P}}]\s?)(?P<mark>{_MARK})(?![*†‡\p{{Lu}}\p{{Ll}}])")
_Owner = TypeVar("_Owner")


def notes_below(
    blocks: Sequence[Block], owners: Sequence[_Owner | None]
) -> tuple[list[Block], list[_Owner | None], set[int]]:
    """The blocks and what owns each, with notes moved; those that are not all referred to once stay where they are.

    And the numbers of the headings below which nothing is left, « Notes », which are no more among the blocks.
    """
    moved = dict(_targets(blocks, owners))
    below: dict[int, list[int]] = defaultdict(list)
    for note, target in moved.items():
        below[target].append(note)
    empty = set(_emptied(moved, owners))
    order = [at for n in range(len(blocks)) if n not in moved and n not in empty for at in (n, *below[n])]
    return [blocks[n] for n in order], [owners[moved.get(n, n)] for n in order], empty


def _emptied(moved: Container[int], owners: Sequence[object]) -> Iterator[int]:
    """What is no paragraph, and has nothing but notes between it and the next such, or the end."""
    heading: int | None = None
    for n, owner in enumerate([*owners, None]):
        if owner is None:
            if heading is not None and heading < n - 1:
                yield heading
            heading = n
        elif n not in moved:
            heading = None


def _targets(blocks: Sequence[Block], owners: Sequence[object]) -> Iterator[tuple[int, int]]:
    """Each note and the paragraph whose mark it has."""
    places: dict[str, list[int]] = defaultdict(list)
    notes: dict[int, str] = {}
    for n, block in enumerate(blocks):
        match = None if owners[n] is None else _NOTE.match(block.text)
        if match is not None and match["mark"] in places:
            notes[n] = match["mark"]
            continue
        yield from _of_run(notes, places)
        if owners[n] is not None:
            for reference in _REFERENCE.finditer(block.text):
                places[reference["mark"]].append(n)
    yield from _of_run(notes, places)


def _of_run(notes: dict[int, str], places: dict[str, list[int]]) -> Iterator[tuple[int, int]]:
    """The same for notes that follow each other, which are forgotten then as are the marks above them."""
    if notes:
        if len({*notes.values()}) == len(notes) and all(len(places[mark]) == 1 for mark in notes.values()):
            yield from ((note, places[mark][0]) for note, mark in notes.items())
        notes.clear()
        places.clear()
