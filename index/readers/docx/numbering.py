"""The numbers that Word counts itself, of headings and of clauses such as « 2.1 »; they stand in no text of a file."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from index.readers.docx.styles import WORD, Styles, is_number, told
from index.readers.html.trees.tree import Element
from index.readers.written_numbers import in_letters, in_roman

_PLACE = re.compile(r"%([1-9])")
_NO_NUMBERS = frozenset({"bullet", "none"})
_LETTERS = ("Letter", "Roman")
_MERE_NUMBER = re.compile(r"[(\[]?%[1-9][.)\]:]{0,2}")
"""What the number of an item in a list says by itself; « a) » and « Art. 1 » are said by the item's words."""
_DEPTHS = tuple("012345678")
_LONGEST = 100
"""Characters of a label."""


class _Level(NamedTuple):
    start: int
    format: str
    text: str

    @property
    def is_mere_number(self) -> bool:
        """Also where it is written in a way that we do not know."""
        if self.format.endswith(_LETTERS):
            return False
        return not self.format.startswith("decimal") or _MERE_NUMBER.fullmatch(self.text.strip()) is not None


class Label(NamedTuple):
    """What Word writes before a paragraph, "" where that is no number.

    It ``counts_levels`` in a list of clauses; its ``number`` is all that it says where any list's items have such ones.
    """

    text: str
    counts_levels: bool = False
    number: int | None = None


class Numbering:
    """Counts on from paragraph to paragraph, which come in the order of the text."""

    def __init__(self, root: Element | None, styles: Styles) -> None:
        self._styles = styles
        lists = () if root is None else root.iter("{*}abstractNum")
        self._levels = {told(one, "abstractNumId"): _levels(one) for one in lists}
        numbers = [] if root is None else [*root.iter("{*}num")]
        self._list = {told(one, "numId"): told(one.find("{*}abstractNumId"), "val") for one in numbers}
        self._restarts = {told(one, "numId"): _restarts(one) for one in numbers}
        """The numbers that the levels of a list begin with where it is used first; otherwise they go on."""
        self._counts: defaultdict[str, dict[int, int]] = defaultdict(dict)
        self._clauses: set[str] = set()

    def look_at(self, paragraphs: Iterable[tuple[Element, str]]) -> None:
        """Note the lists with numbers such as « 2.1 », of the paragraphs that are given with their styles."""
        for paragraph, style in paragraphs:
            name, depth = self._place(paragraph, style)
            level = self._levels.get(name, {}).get(depth)
            if level and len(_PLACE.findall(level.text)) > 1:
                self._clauses.add(name)

    def heads_clauses(self, paragraphs: Sequence[tuple[Element, str]]) -> bool:
        """Whether the first of two paragraphs is of the outermost level of a list of clauses, and the next is not."""
        (name, depth), *below = (self._place(*one) for one in paragraphs)
        return name in self._clauses and depth == 0 and below not in ([], [(name, 0)])

    def _place(self, paragraph: Element, style: str) -> tuple[str, int]:
        number, depth = self._styles.numbering(paragraph, style)
        return self._list.get(number, ""), depth

    def label(self, paragraph: Element, style: str) -> Label:
        number, depth = self._styles.numbering(paragraph, style)
        name = self._list.get(number, "")
        levels = self._levels.get(name, {})
        if depth not in levels:
            return Label("")
        counts = self._counts[name]
        restart = self._restarts[number].pop(depth, None)
        if restart is not None:
            counts[depth] = restart - 1
        counts[depth] = counts.get(depth, levels[depth].start - 1) + 1
        for deeper in [at for at in counts if at > depth]:
            del counts[deeper]
        if levels[depth].format in _NO_NUMBERS:
            return Label("")
        text = _PLACE.sub(lambda place: _at(int(place[1]) - 1, levels, counts), levels[depth].text)
        number_alone = counts[depth] if levels[depth].is_mere_number else None
        return Label(text.strip()[:_LONGEST], name in self._clauses, number_alone)


def _at(depth: int, levels: dict[int, _Level], counts: dict[int, int]) -> str:
    level = levels.get(depth, _Level(1, "decimal", ""))
    return _written(counts.get(depth, level.start), level.format)


def _levels(kind: Element) -> dict[int, _Level]:
    found: dict[int, _Level] = {}
    for level in kind.iter("{*}lvl"):
        depth, start = told(level, "ilvl"), told(level.find("{*}start"), "val")
        if depth in _DEPTHS:
            written = told(level.find("{*}numFmt"), "val"), told(level.find("{*}lvlText"), "val")[:_LONGEST]
            found[int(depth)] = _Level(int(start) if is_number(start) else 1, *written)
            if not found[int(depth)].is_mere_number:
                _say_bullet(level)
    return found


def _restarts(number: Element) -> dict[int, int]:
    found = ((told(one, "ilvl"), told(one.find("{*}startOverride"), "val")) for one in number.iter("{*}lvlOverride"))
    return {int(depth): int(start) for depth, start in found if depth in _DEPTHS and is_number(start)}


def _say_bullet(level: Element) -> None:
    """Let items that have their label in their words have no other number for mammoth."""
    for form in level.iterfind("{*}numFmt"):
        form.set(f"{WORD}val", "bullet")


def _written(number: int, form: str) -> str:
    if form.endswith("Letter") and number > 0:
        written = in_letters(number)
    elif form.endswith("Roman"):
        written = in_roman(number)
    else:
        return str(number)
    return written.upper() if form.startswith("upper") else written
