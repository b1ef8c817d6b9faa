"""Poems whose lines are elements of their own, as books have them: a stanza is what one quotes, and not a line."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby, islice

from lxml import etree

from index.readers.html.trees.tree import BLOCK_TAGS, DROPPED, Element, roles_of, take_out_dropped, words_in

_NAMES = frozenset(
    {"verse", "verses", "poem", "poetry", "stanza", "strophe", "linegroup", "linegrp", "lg", "canto", "couplet"}
)
"""Words in the class, or the role, of what has verses in it."""
_LINE_NUMBERS = frozenset({"lnum", "linenum", "linenumber", "linenr", "lineno"})
_FEWEST = 2
_LONGEST = 100
"""Characters of a verse."""
_AROUND = 2
"""How far above a stanza it may be said that it is one."""
_LINES = ("div", "p")


def join_verses(root: Element) -> None:
    """Make each stanza of a tree one paragraph whose lines are broken, without their numbers."""
    for element in [*root.iter("div", "section", "blockquote")]:
        around = (element, *islice(element.iterancestors(), _AROUND))
        if any(not _NAMES.isdisjoint(_words(one)) for one in around):
            for are_verses, run in groupby(element.getchildren(), key=_is_verse):
                lines = list(run)
                if are_verses and len(lines) >= _FEWEST:
                    _join(lines)


def _is_verse(line: Element) -> bool:
    within = line.iterdescendants(etree.Element)
    return (
        line.tag in _LINES
        and not (line.tail or "").strip()
        and all(inner.tag not in BLOCK_TAGS and inner.tag != "br" for inner in within)
        and len(" ".join("".join(line.itertext()).split())) <= _LONGEST
    )


def _join(lines: Sequence[Element]) -> None:
    stanza = lines[0].makeelement("div", {})
    lines[0].addprevious(stanza)
    stanza.extend(lines)
    for line in lines:
        for inner in [*line.iterdescendants(etree.Element)]:
            if not _LINE_NUMBERS.isdisjoint(_words(inner)) and "".join(inner.itertext()).strip().isdecimal():
                inner.tag = DROPPED
        take_out_dropped(line)
        line.tag = "span"
        line.tail = None
        if line is not lines[-1]:
            line.addnext(line.makeelement("br", {}))


def _words(element: Element) -> list[str]:
    return words_in(f"{element.get('class', '')} {roles_of(element)}")
