"""What the style sheets of a book say of its words by classes alone, as converters write them: which are bold,
underlined or raised.
"""

from __future__ import annotations

import re
from collections import ChainMap
from collections.abc import Iterator
from itertools import islice

from index.errors import DamagedFile
from index.readers.archive import Archive, resolved
from index.readers.html.trees.tree import Element

_LOOKS = {
    "b": re.compile(r"\bfont-weight\s*:\s*(?:[6-9]00|bold)\b"),
    "u": re.compile(r"\btext-decoration\s*:\s*underline\b"),
    "sup": re.compile(r"\bvertical-align\s*:\s*super\b"),
}
"""Elements, by the properties that say the same."""
_CLASS = re.compile(r"\s*(?:p|div|span)?\.([\w-]{1,100})\s*")
_LARGEST = 1_000_000
"""Bytes of a style sheet that are looked at."""
_MOST_SHEETS = 20
"""Of a page: each class is looked up in all of them."""


class BookStyles:
    """Reads each style sheet of a book once."""

    def __init__(self, book: Archive) -> None:
        self._book = book
        self._known: dict[str, dict[str, str]] = {}

    def say_by_elements(self, root: Element, file: str) -> None:
        """Put words of a page, the member ``file``, in elements that say how they look."""
        sheets = dict.fromkeys(resolved(file, link.get("href", "")) for link in [*root.iter("link")][::-1])
        tags = ChainMap(*map(self._tags, islice(sheets, _MOST_SHEETS)))  # the last one first, which has its way
        known: dict[str, str] = {"": ""}
        for element in [*root.iter("p", "span")] if tags else ():
            names = element.get("class", "")
            if names not in known:
                known[names] = next((tags[name] for name in names.split() if name in tags), "")
            if known[names]:
                _put_in(element, known[names])

    def _tags(self, sheet: str) -> dict[str, str]:
        """The elements that say what classes look like, by their names."""
        if sheet not in self._known:
            self._known[sheet] = dict(_classes(self._text(sheet)))
        return self._known[sheet]

    def _text(self, sheet: str) -> str:
        try:
            return self._book.bytes(sheet)[:_LARGEST].decode("utf-8", "replace") if sheet.endswith(".css") else ""
        except DamagedFile:  # which costs the book no word
            return ""


def _classes(styles: str) -> Iterator[tuple[str, str]]:
    for rule in styles.split("}"):
        selectors, _, properties = rule.partition("{")
        if tag := next((tag for tag, look in _LOOKS.items() if look.search(properties)), ""):
            yield from ((found[1], tag) for one in selectors.split(",") if (found := _CLASS.fullmatch(one)))


def _put_in(element: Element, tag: str) -> None:
    """Make a span an element of this name; the words of a paragraph are put into one."""
    if element.tag == "span":
        element.tag = tag
        return
    words = element.makeelement(tag, {})
    words.text, element.text = element.text, None
    words.extend([*element])
    element.append(words)
