"""The styles that an OpenDocument text gives its paragraphs, spans and lists, as far as they say what these are."""

from __future__ import annotations

from typing import NamedTuple

from index.readers.html.tree import Element

_ODF = "urn:oasis:names:tc:opendocument:xmlns:"
TEXT = f"{{{_ODF}text:1.0}}"
DISPLAY = f"{TEXT}display"
_STYLE = f"{{{_ODF}style:1.0}}"
_BOLD = "{urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0}font-weight"
_MOST = 100
"""Cells or spaces that one stands for."""


class Styles(NamedTuple):
    """Of each style that the text gave a number, the named one it is made of; which are bold, and which say that they
    are not, which are hidden; which lists, at which level, have numbers."""

    parents: dict[str, str]
    bold: frozenset[str]
    light: frozenset[str]
    hidden: frozenset[str]
    ordered: frozenset[tuple[str, int]]

    @classmethod
    def of(cls, content: Element) -> Styles:
        styles = {style.get(f"{_STYLE}name", ""): style for style in content.iter(f"{_STYLE}style")}
        properties = [(name, style.find(f"{_STYLE}text-properties")) for name, style in styles.items()]
        weights = {name: told.get(_BOLD) for name, told in properties if told is not None}
        return cls(
            {name: style.get(f"{_STYLE}parent-style-name") or "" for name, style in styles.items()},
            frozenset(name for name, weight in weights.items() if weight == "bold"),
            frozenset(name for name, weight in weights.items() if weight == "normal"),
            frozenset(name for name, told in properties if told is not None and told.get(DISPLAY) == "none"),
            frozenset(
                (style.get(f"{_STYLE}name", ""), number(level, f"{TEXT}level"))
                for style in content.iter(f"{TEXT}list-style")
                for level in style.iterchildren(f"{TEXT}list-level-style-number")
            ),
        )


def number(element: Element, name: str) -> int:
    """How many an attribute says that an element stands for; one where it says nothing."""
    told = element.get(name, "1")
    return max(1, min(int(told), _MOST)) if told.isascii() and told.isdigit() else 1
