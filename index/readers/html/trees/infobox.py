"""Boxes of facts beside the articles of Fandom's wikis, as tables: their headings would stand above the text."""

from __future__ import annotations

from lxml import etree

from index.readers.html.trees.tree import DROPPED, Element, classes_of, take_out_dropped

_BOX, _FACT = "portable-infobox", "pi-data"
_TAGS = {_FACT: "tr", "pi-data-label": "th", "pi-data-value": "td"}


def write_infoboxes(root: Element) -> None:
    """A row for each fact; pictures, the name of the article and those of groups of facts go."""
    for box in [box for box in root.iter("aside") if _BOX in classes_of(box)]:
        facts = [element for element in box.iter(etree.Element) if _FACT in classes_of(element)]
        for element in (inner for fact in facts for inner in fact.iter(etree.Element)):
            element.tag = next((_TAGS[name] for name in classes_of(element) if name in _TAGS), element.tag)
        if facts:
            stand_in = box.makeelement("table", {})
            stand_in.extend(facts)
            box.addprevious(stand_in)
            box.tag = DROPPED
    take_out_dropped(root)
