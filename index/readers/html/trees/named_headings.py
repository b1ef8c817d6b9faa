"""Paragraphs of a page that only their class calls headings: several, each above text."""

from __future__ import annotations

import re
from collections import defaultdict

from lxml import etree

from index.readers.html.trees.tree import BLOCK_TAGS, Element, text_of
from index.readers.plain.lines.punctuation import ends_sentence

_NAMES = frozenset(
    {
        *("title", "heading", "subheading", "subhead", "subheader", "subtitle", "crosshead", "crossheading"),
        *("intertitle", "intertitre", "zwischentitel", "zwischenueberschrift", "zwischenüberschrift", "ladillo"),
        *("tussenkop", "mellomtittel", "mellemrubrik", "mellanrubrik", "srodtytul", "śródtytuł", "podnaslov"),
    }
)
"""Words in the class of such a paragraph."""
_WORD = re.compile(r"[^\W\d_]+")
_LONGEST = 120
_LEAST_TEXT = 60
"""Characters of the text below, at the least."""
_FEWEST = 2


def name_by_class(root: Element) -> None:
    """Make headings of them."""
    found: defaultdict[tuple[Element | None, str], list[Element]] = defaultdict(list)
    for paragraph in root.iter("p", "div"):
        if _is_named(paragraph) and _is_above_text(paragraph):
            found[paragraph.getparent(), paragraph.get("class", "")].append(paragraph)
    for paragraphs in found.values():
        if len(paragraphs) >= _FEWEST:
            for paragraph in paragraphs:
                paragraph.tag = "h4"


def _is_named(paragraph: Element) -> bool:
    if _NAMES.isdisjoint(_WORD.findall(paragraph.get("class", "").lower())):
        return False
    words = text_of(paragraph)
    is_line = not any(
        inner.tag in BLOCK_TAGS or inner.tag == "br" for inner in paragraph.iterdescendants(etree.Element)
    )
    return is_line and 0 < len(words) <= _LONGEST and not ends_sentence(words)


def _is_above_text(paragraph: Element) -> bool:
    """Whether text stands right below, as what only leads to other pages has none."""
    below = paragraph.getnext()
    return below is not None and below.tag in ("p", "div") and len(text_of(below)) >= _LEAST_TEXT
