"""The styles of a Word file's paragraphs: which are headings, and which those of its table of contents."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from index.readers.html.trees.tree import Element

WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
"""The namespace of what is made here; files of another edition of the format have another."""
_CONTENTS = ("toc ", "contents ")
_TITLES = ("title", "subtitle")
_DEEPEST = 50
"""Styles that one is based on, one on the other; Word allows eleven."""
_LONGEST = 9
"""Digits of a number."""


class _Told(NamedTuple):
    """What a style says with those that it is based on."""

    is_title: bool
    level: int | None
    is_named_heading: bool
    is_contents: bool
    size: int
    font: str
    numbering: tuple[str, str]


class Styles:
    """Of the part that lists them, if the file has one."""

    TEXT = 9
    """The level that is none."""

    def __init__(self, root: Element | None) -> None:
        styles = () if root is None else root.iter("{*}style")
        self._styles = {told(style, "styleId"): style for style in styles}
        self._known: dict[str, _Told] = {}
        self._default = None if root is None else root.find("{*}docDefaults/{*}rPrDefault")

    def level(self, paragraph: Element, style: str) -> int | None:
        """The outline level of a paragraph, from 0: its own, or that of its style, or of what this is based on."""
        told_of_style = self._told_of(style)
        if told_of_style.is_title:
            return None
        own = told(paragraph.find("{*}pPr/{*}outlineLvl"), "val")
        return int(own) if is_number(own) else told_of_style.level

    def is_heading(self, paragraph: Element, style: str) -> bool:
        """Whether a paragraph is a heading or a title by what the file says of it."""
        level = self.level(paragraph, style)
        return self._told_of(style).is_named_heading or (level is not None and level < self.TEXT)

    def is_title(self, style: str) -> bool:
        return self._told_of(style).is_title

    def size(self, style: str) -> int:
        """The size of a style's letters, in half points; 0 where nothing says it."""
        return self._told_of(style).size

    def font(self, style: str) -> str:
        """The name of a style's font; "" where nothing says it."""
        return self._told_of(style).font

    def numbering(self, paragraph: Element, style: str) -> tuple[str, int]:
        """The list that a paragraph is counted in, "" for none, and how deep: its own, or that of its style."""
        number, depth = own = _numbering(paragraph)
        if not number:
            number, depth = self._told_of(style).numbering
            depth = depth or own[1]
        return number, int(depth) if number and depth in tuple("012345678") else 0

    def is_contents(self, style: str) -> bool:
        return self._told_of(style).is_contents

    def _told_of(self, style: str) -> _Told:
        known = self._known.get(style)
        if known is None:
            line = [*self._line(style)]
            names = [*map(_name, line)]
            levels = (told(one.find("{*}pPr/{*}outlineLvl"), "val") for one in line)
            looks = [*line, *([] if self._default is None else [self._default])]
            sizes = (told(one.find("{*}rPr/{*}sz"), "val") for one in looks)
            fonts = (told(one.find("{*}rPr/{*}rFonts"), "ascii") for one in looks)
            numberings = (numbering for one in line if (numbering := _numbering(one))[0])
            known = self._known[style] = _Told(
                names[:1] != [] and names[0] in _TITLES,
                next((int(level) for level in levels if is_number(level)), None),
                any(name.startswith(("heading ", *_TITLES)) for name in names),
                any(name.startswith(_CONTENTS) for name in names),
                next((int(size) for size in sizes if is_number(size)), 0),
                next(filter(None, fonts), ""),
                next(numberings, ("", "")),
            )
        return known

    def _line(self, name: str) -> Iterator[Element]:
        """A style and those it is based on."""
        for _ in range(_DEEPEST):
            style = self._styles.get(name)
            if style is None:
                return
            yield style
            name = told(style.find("{*}basedOn"), "val")


def told(element: Element | None, name: str) -> str:
    """An attribute, whose namespace differs with the edition of the format."""
    attributes = () if element is None else element.items()
    return next((str(value) for key, value in attributes if str(key).rpartition("}")[2] == name), "")


def style_of(paragraph: Element) -> str:
    return told(paragraph.find("{*}pPr/{*}pStyle"), "val")


def words_of(element: Element) -> str:
    return "".join(text.text or "" for text in element.iter("{*}t"))


def is_number(attribute: str) -> bool:
    """Whether an attribute is one; Python reads none with thousands of digits."""
    return attribute.isascii() and attribute.isdigit() and len(attribute) <= _LONGEST


def _numbering(element: Element) -> tuple[str, str]:
    """The list that a paragraph or a style says it is counted in, and how deep."""
    properties = element.find("{*}pPr/{*}numPr")
    if properties is None:
        return "", ""
    return told(properties.find("{*}numId"), "val"), told(properties.find("{*}ilvl"), "val")


def _name(style: Element) -> str:
    return told(style.find("{*}name"), "val").lower()
