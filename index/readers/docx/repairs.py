"""Damage in the parts of a Word file that Word and others read over, and that mammoth gives the whole file up for."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from index.readers.docx.styles import is_number, told
from index.readers.html.trees.tree import Element

_NEEDED = {
    "style": ("styleId",),
    "footnote": ("id",),
    "endnote": ("id",),
    "commentReference": ("id",),
    "Relationship": ("Id", "Type", "Target"),
    "Default": ("Extension", "ContentType"),
    "Override": ("PartName", "ContentType"),
}
"""Attributes without which an element says nothing."""
_CHARACTER = re.compile(r"[0-9A-Fa-f]{1,6}")
_DEEPEST_FIELD = 20
"""Fields that one stands in, one in the other: mammoth looks through them for each run."""
_NOTES = ("footnote", "endnote")
_SEPARATORS = ("separator", "continuationSeparator")


def repair(parts: Iterable[Element]) -> None:
    """Take out, in their place, what leads nowhere or is no number; a note stays where it is referred to first.

    Notes that are referred to a thousand times would be written as often.
    """
    roots = [*parts]
    for element in [element for root in roots for element in _broken(root)]:
        _remove(element)
    for kind in _NOTES:
        notes = {told(note, "id") for root in roots for note in root.iter(f"{{*}}{kind}") if _has_words(note)}
        for reference in [one for root in roots for one in root.iter(f"{{*}}{kind}Reference")]:
            number = told(reference, "id")
            if number in notes:
                notes.remove(number)
            else:
                _remove(reference)


def _broken(root: Element) -> Iterator[Element]:
    for name, needed in _NEEDED.items():
        for element in root.iter(f"{{*}}{name}"):
            if not all(told(element, attribute) for attribute in needed):
                yield element
    yield from (cell for cell in root.iter("{*}gridSpan") if not is_number(told(cell, "val")))
    yield from (symbol for symbol in root.iter("{*}sym") if not _CHARACTER.fullmatch(told(symbol, "char")))
    lists = root.iterfind("{*}num")  # a formula's stand deeper
    yield from (one for one in lists if not told(one.find("{*}abstractNumId"), "val"))
    yield from _deep_fields(root)


def _deep_fields(root: Element) -> Iterator[Element]:
    """Where fields begin and end that stand too deep, or behind many that never end; their words stay."""
    depth = 0
    for mark in root.iter("{*}fldChar"):
        kind = told(mark, "fldCharType")
        depth += kind == "begin"
        if depth > _DEEPEST_FIELD:
            yield mark
        depth = max(0, depth - (kind == "end"))


def _has_words(note: Element) -> bool:
    return told(note, "type") not in _SEPARATORS


def _remove(element: Element) -> None:
    parent = element.getparent()
    if parent is not None:
        parent.remove(element)
