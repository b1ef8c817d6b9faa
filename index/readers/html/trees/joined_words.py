"""Paragraphs of thousands of elements that only give words a look, made words alone for who is slow to read them."""

from __future__ import annotations

from collections import Counter
from copy import deepcopy

from lxml import etree
from lxml.html import HtmlElement

from index.readers.html.trees.tree import Element, writable

_LOOKS = frozenset(
    {
        *("abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "data", "dfn", "em", "font", "i", "ins", "kbd", "mark"),
        *("nobr", "ruby", "samp", "small", "span", "strong", "sub", "sup", "time", "tt", "u", "var"),
    }
)
_MOST = 500
"""Of them in one paragraph; trafilatura takes each out, and then walks back from every piece of text to the first."""


def with_joined_words(root: HtmlElement) -> HtmlElement:
    """The tree as it is, or a copy in which the words of such paragraphs are one text each."""
    if not _crowded(root):
        return root
    copy = deepcopy(root)
    for paragraph in _crowded(copy):
        etree.strip_tags(paragraph, *_LOOKS)
        for element in paragraph.iter(etree.Element):
            element.text = writable(element.text)
            if element is not paragraph:
                element.tail = writable(element.tail)
    return copy


def _crowded(root: HtmlElement) -> list[Element]:
    """The elements that hold most of such elements, themselves or in others of the kind."""
    holders: dict[Element, Element] = {}
    for element in root.iter(*_LOOKS):
        parent = element.getparent()
        if parent is not None:
            holders[element] = holders.get(parent, parent)
    return [holder for holder, times in Counter(holders.values()).items() if times > _MOST]
