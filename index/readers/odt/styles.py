"""The styles that an OpenDocument text gives its paragraphs, spans and lists, as far as they say what these are."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from index.readers.document_lines import is_of_one_width
from index.readers.html.trees.tree import Element

_ODF = "urn:oasis:names:tc:opendocument:xmlns:"
TEXT = f"{{{_ODF}text:1.0}}"
DISPLAY = f"{TEXT}display"
_STYLE = f"{{{_ODF}style:1.0}}"
_FORMAT = f"{{{_ODF}xsl-fo-compatible:1.0}}"
_FAMILIES = frozenset({"paragraph", "text"})
_MOST = 100
"""Cells or spaces that one stands for."""
_DEEPEST = 20
"""Styles that one is based on, one on the other."""
_HEADING = re.compile(r"Heading_20_([1-9])")
"""The style of what some programs write as a paragraph all the same."""
_BOLD = frozenset({"bold", "600", "700", "800", "900"})
_LINKS = frozenset({"Internet_20_link", "Visited_20_Internet_20_Link"})
"""Styles that underline words that stand out no more for it."""
_RAISED = re.compile(r"super|[1-9]\d*%")
_SIZE = re.compile(r"(\d{1,4}(?:\.\d{1,6})?)(pt|%|in|cm|mm)")
_POINTS = {"pt": 1.0, "in": 72.0, "cm": 72 / 2.54, "mm": 72 / 25.4, "%": 0.01}
_DEFAULT_SIZE = 12.0
"""Points, where the file says nothing."""


class Look(NamedTuple):
    """Of letters: their size in points, and whether they are all of one width."""

    size: float
    is_in_one_width: bool


class _Told(NamedTuple):
    """What a style says with those that it is based on: None where they say nothing; underlined words are bold too."""

    level: int | None
    is_bold: bool | None
    is_hidden: bool
    is_raised: bool


def is_mere_number(level: Element) -> bool:
    """Whether it writes « 1. », as items of any list have it; « a) » and « Art. 1 » are said by an item's words."""
    is_counted = level.get(f"{_STYLE}num-format", "1") == "1" and not level.get(f"{_STYLE}num-prefix", "").strip()
    has_end = not level.get(f"{_STYLE}num-suffix", "").strip(" .):")
    return is_counted and has_end and number(level, f"{TEXT}display-levels") < 2


class Styles:
    """Those that the text made itself, and those with names, which stand in a file of their own."""

    def __init__(self, *roots: Element) -> None:
        self._styles: dict[str, Element] = {}
        self._default: Element | None = None
        for style in (style for root in roots for style in root.iter(f"{_STYLE}style", f"{_STYLE}default-style")):
            if style.tag == f"{_STYLE}style" and style.get(f"{_STYLE}family", "text") in _FAMILIES:
                self._styles.setdefault(style.get(f"{_STYLE}name", ""), style)
            elif style.get(f"{_STYLE}family") == "paragraph" and self._default is None:
                self._default = style
        fonts = (font for root in roots for font in root.iter(f"{_STYLE}font-face"))
        self._fonts = {font.get(f"{_STYLE}name", ""): font for font in fonts}
        self._ordered = {
            (style.get(f"{_STYLE}name", ""), number(level, f"{TEXT}level"))
            for root in roots
            for style in root.iter(f"{TEXT}list-style")
            for level in style.iterchildren(f"{TEXT}list-level-style-number")
            if is_mere_number(level)
        }
        self._known: dict[str, _Told] = {}
        self._looks: dict[tuple[str, Look], Look] = {}
        said = [] if self._default is None else [self._default]
        self.default = self._look(said, Look(_DEFAULT_SIZE, False))

    def line(self, name: str) -> Iterator[str]:
        """The name of a style, and those of the styles that it is based on."""
        for _ in range(_DEEPEST):
            if not name:
                return
            yield name
            style = self._styles.get(name)
            name = "" if style is None else style.get(f"{_STYLE}parent-style-name", "")

    def level(self, name: str) -> int | None:
        """The level of a heading, from 1, whose paragraph has a style."""
        return self._told(name).level

    def is_bold(self, name: str) -> bool | None:
        """None where a style says nothing of it."""
        return self._told(name).is_bold

    def is_raised(self, name: str) -> bool:
        return self._told(name).is_raised

    def is_hidden(self, name: str) -> bool:
        return self._told(name).is_hidden

    def is_ordered(self, name: str, depth: int) -> bool:
        """Whether the items of a list have numbers, ``depth`` lists deep."""
        return (name, depth) in self._ordered

    def _told(self, name: str) -> _Told:
        known = self._known.get(name)
        if known is None:
            line = [*self.line(name)]
            levels = (int(found[1]) for one in line if (found := _HEADING.fullmatch(one)))
            weights = (weight for one in line if (weight := self._weight(one)))
            places = (place for one in line if (place := self._letters(one, f"{_STYLE}text-position")))
            known = self._known[name] = _Told(
                next(levels, None),
                next((weight in _BOLD for weight in weights), None),
                any(self._letters(one, DISPLAY) == "none" for one in line),
                _RAISED.match(next(places, "")) is not None,
            )
        return known

    def look(self, name: str, around: Look) -> Look:
        """Of the letters of a style within others."""
        known = self._looks.get((name, around))
        if known is None:
            styles = [style for one in self.line(name) if (style := self._styles.get(one)) is not None]
            known = self._looks[name, around] = self._look(styles, around)
        return known

    def _look(self, styles: list[Element], around: Look) -> Look:
        """What styles say, the nearest first; where they say nothing, it is as ``around``."""
        properties = [one for style in styles if (one := style.find(f"{_STYLE}text-properties")) is not None]
        share, size = 1.0, around.size
        for told in (one.get(f"{_FORMAT}font-size", "") for one in properties):
            if found := _SIZE.fullmatch(told):
                share *= float(found[1]) * _POINTS[found[2]]
                if found[2] != "%":
                    size = 1.0
                    break
        fonts = (one.get(f"{_STYLE}font-name") or one.get(f"{_FORMAT}font-family") for one in properties)
        font = next(filter(None, fonts), None)
        return Look(share * size, around.is_in_one_width if font is None else self._is_of_one_width(font))

    def _is_of_one_width(self, font: str) -> bool:
        face = self._fonts.get(font)
        return is_of_one_width(font) or (face is not None and face.get(f"{_STYLE}font-pitch") == "fixed")

    def _weight(self, name: str) -> str:
        line = self._letters(name, f"{_STYLE}text-underline-style")
        is_underlined = line not in ("", "none") and name not in _LINKS
        return "bold" if is_underlined else self._letters(name, f"{_FORMAT}font-weight")

    def _letters(self, name: str, attribute: str) -> str:
        style = self._styles.get(name)
        properties = None if style is None else style.find(f"{_STYLE}text-properties")
        return "" if properties is None else properties.get(attribute, "")


def number(element: Element, name: str) -> int:
    """How many an attribute says that an element stands for; one where it says nothing."""
    told = element.get(name, "1")[:9]
    return max(1, min(int(told), _MOST)) if told.isascii() and told.isdigit() else 1
