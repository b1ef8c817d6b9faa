"""The numbers that Word counts itself, of headings and of clauses such as « 2.1 »; they stand in no text of a file."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from index.readers.docx.styles import Styles, is_number, told
from index.readers.html.trees.tree import Element
from index.readers.written_numbers import in_letters, in_roman

_PLACE = re.compile(r"%([1-9])")
_NO_NUMBERS = frozenset({"bullet", "none"})
_LONGEST = 100
"""Characters of a label."""


class _Level(NamedTuple):
    start: int
    format: str
    text: str


class Numbering:
    """Counts on from paragraph to paragraph, which come in the order of the text."""

    def __init__(self, root: Element | None, styles: Styles) -> None:
        self._styles = styles
        lists = () if root is None else root.iter("{*}abstractNum")
        self._levels = {told(one, "abstractNumId"): _levels(one) for one in lists}
        numbers = () if root is None else root.iter("{*}num")
        self._list = {told(one, "numId"): told(one.find("{*}abstractNumId"), "val") for one in numbers}
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

    def label(self, paragraph: Element, style: str) -> tuple[str, bool]:
        """What Word writes before a paragraph, "" where that is no number; and whether its list counts clauses."""
        name, depth = self._place(paragraph, style)
        levels = self._levels.get(name, {})
        if depth not in levels:
            return "", False
        counts = self._counts[name]
        counts[depth] = counts.get(depth, levels[depth].start - 1) + 1
        for deeper in [at for at in counts if at > depth]:
            del counts[deeper]
        if levels[depth].format in _NO_NUMBERS:
            return "", False
        text = _PLACE.sub(lambda place: _at(int(place[1]) - 1, levels, counts), levels[depth].text)
        return text.strip()[:_LONGEST], name in self._clauses


def _at(depth: int, levels: dict[int, _Level], counts: dict[int, int]) -> str:
    level = levels.get(depth, _Level(1, "decimal", ""))
    return _written(counts.get(depth, level.start), level.format)


def _levels(kind: Element) -> dict[int, _Level]:
    found: dict[int, _Level] = {}
    for level in kind.iter("{*}lvl"):
        depth, start = told(level, "ilvl"), told(level.find("{*}start"), "val")
        if depth in tuple("012345678"):
            written = told(level.find("{*}numFmt"), "val"), told(level.find("{*}lvlText"), "val")[:_LONGEST]
            found[int(depth)] = _Level(int(start) if is_number(start) else 1, *written)
    return found


def _written(number: int, form: str) -> str:
    if form.endswith("Letter") and number > 0:
        written = in_letters(number)
    elif form.endswith("Roman"):
        written = in_roman(number)
    else:
        return str(number)
    return written.upper() if form.startswith("upper") else written
