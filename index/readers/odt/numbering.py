"""The numbers that LibreOffice counts itself, of headings and of clauses such as « § 2 (1) »: no file holds them."""

from __future__ import annotations

from collections import defaultdict
from typing import NamedTuple

from lxml import etree

from index.readers.html.trees.tree import Element
from index.readers.odt.styles import TEXT, is_mere_number, number
from index.readers.written_numbers import in_letters, in_roman

_STYLE = "{urn:oasis:names:tc:opendocument:xmlns:style:1.0}"
_LISTS = (f"{TEXT}list-style", f"{TEXT}outline-style")
_LEVELS = (f"{TEXT}list-level-style-number", f"{TEXT}outline-level-style")
_LIST, _ITEM, _HEADING, _PARAGRAPH = (f"{TEXT}{name}" for name in ("list", "list-item", "h", "p"))
NUMBER = "value"
"""The attribute of an item that says its number, as HTML has it."""
_HEADINGS = ""
"""The name of the list that all headings are in."""
_LONGEST = 20
"""Characters that stand before or behind a number."""


class _Level(NamedTuple):
    format: str
    prefix: str
    suffix: str
    levels_written: int
    """How many levels a number tells: two of « 2.1 »."""
    start: int
    is_mere_number: bool


class Numbering:
    """Counts on from item to item, which come in the order of the text."""

    def __init__(self, *roots: Element) -> None:
        styles = [style for root in roots for style in root.iter(*_LISTS)]
        self._levels = {style.get(f"{_STYLE}name", _HEADINGS): _levels(style) for style in reversed(styles)}
        self._levels[_HEADINGS] = next((_levels(style) for style in styles if style.tag == _LISTS[1]), {})
        self._clauses = {name for name, levels in self._levels.items() if _counts_clauses(levels)} - {_HEADINGS}
        self._counts: defaultdict[str, dict[int, int]] = defaultdict(dict)
        self._open: list[str] = []

    def write(self, root: Element) -> None:
        """Put before each heading and clause the number that is seen there."""
        for event, element in etree.iterwalk(root, events=("start", "end"), tag=(_LIST, _ITEM, _HEADING)):
            if event == "end":
                if element.tag == _LIST:
                    self._open.pop()
            elif element.tag == _LIST:
                self._enter(element)
            elif element.tag == _ITEM and self._open:
                self._write_before(element, self._open[-1], len(self._open))
            elif element.tag == _HEADING and not self._open and element.get(f"{TEXT}is-list-header") != "true":
                self._write_before(element, _HEADINGS, number(element, f"{TEXT}outline-level"))

    def _enter(self, opened: Element) -> None:
        name = opened.get(f"{TEXT}style-name") or (self._open[-1] if self._open else _HEADINGS)
        self._open.append(name)
        goes_on = opened.get(f"{TEXT}continue-numbering") == "true" or opened.get(f"{TEXT}continue-list")
        if len(self._open) == 1 and not goes_on:
            self._counts[name].clear()

    def _write_before(self, element: Element, name: str, depth: int) -> None:
        level = self._levels.get(name, {}).get(depth)
        words = element if element.tag == _HEADING else next(iter(element), element)
        if level is None or words.tag not in (_HEADING, _PARAGRAPH):
            return  # an item of nothing but a list goes on with the item above
        counts = self._counts[name]
        told = element.get(f"{TEXT}start-value")
        counts[depth] = number(element, f"{TEXT}start-value") if told else counts.get(depth, level.start - 1) + 1
        for deeper in [at for at in counts if at > depth]:
            del counts[deeper]
        element.set(NUMBER, str(counts[depth]))
        is_said = name in self._clauses or words.tag == _HEADING or not level.is_mere_number
        has_number = level.format and is_said
        if has_number and "".join(words.itertext()).strip():
            words.text = f"{self._label(name, depth)} {words.text or ''}"

    def _label(self, name: str, depth: int) -> str:
        levels, counts = self._levels[name], self._counts[name]
        counted = [
            at
            for at in range(depth - levels[depth].levels_written + 1, depth + 1)
            if at in levels and levels[at].format
        ]
        numbers = (_written(counts.get(at, levels[at].start), levels[at].format) for at in counted)
        return f"{levels[depth].prefix}{'.'.join(numbers)}{levels[depth].suffix}".strip()


def _levels(style: Element) -> dict[int, _Level]:
    return {
        number(level, f"{TEXT}level"): _Level(
            level.get(f"{_STYLE}num-format", "")[:1],
            level.get(f"{_STYLE}num-prefix", "")[:_LONGEST],
            level.get(f"{_STYLE}num-suffix", "")[:_LONGEST],
            number(level, f"{TEXT}display-levels"),
            number(level, f"{TEXT}start-value"),
            is_mere_number(level),
        )
        for level in style.iterchildren(*_LEVELS)
    }


def _counts_clauses(levels: dict[int, _Level]) -> bool:
    """Whether numbers such as « 2.1 » or « § 2 » are referred to; items of one level are numbered as lists are."""
    return any(level.format and (level.levels_written > 1 or level.prefix.strip()) for level in levels.values())


def _written(counted: int, form: str) -> str:
    if form in "aA":
        return in_letters(counted) if form == "a" else in_letters(counted).upper()
    if form in "iI":
        return in_roman(counted) if form == "i" else in_roman(counted).upper()
    return str(counted)
