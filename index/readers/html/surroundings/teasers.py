"""What leads to other pages: titles of other articles and a site's offers among an article's paragraphs, rows of links
and what is read most at its end.
"""

from __future__ import annotations

from collections.abc import Sequence

from index.readers.html.blocks.block import HTMLBlock
from index.readers.html.trees.tree import HEADING_TAGS, Element
from index.readers.plain.furniture.web_furniture import is_furniture_line

_LEAST = 20
"""Characters of a title; a name may be that of who wrote what stands below."""
_MOST_ABOVE = 0.6
"""The share of an article's words above headings that only other articles' titles follow, at the least."""
_SEVERAL = 2
_FEWEST_LINKS = 3
_LINES = frozenset({"paragraph", "row"})


def without_last_links(blocks: list[HTMLBlock]) -> list[HTMLBlock]:
    """The blocks without those at the end that only lead elsewhere: below « Most read », or lines of no list below the
    text. What lists sources is a list below a heading of its own.
    """
    end = len(blocks)
    while end and blocks[end - 1].is_linked and blocks[end - 1].kind != "heading":
        end -= 1
    if end and len(blocks) > end and blocks[end - 1].kind == "heading" and is_furniture_line(blocks[end - 1].text):
        return blocks[: end - 1] or blocks
    links = [block.kind for block in blocks[end:]]
    is_below_text = end > 0 and blocks[end - 1].kind != "heading" and _LINES.issuperset(links)
    is_apart = len(links) >= _FEWEST_LINKS and _length(blocks[:end]) >= _MOST_ABOVE * _length(blocks)
    return blocks[:end] if is_below_text and is_apart else blocks


def without_teasers(blocks: list[HTMLBlock], title: str | None) -> list[HTMLBlock]:
    """The blocks without other articles: all from the first on, where nothing but theirs follow; else what is in one
    link with its title. Where most headings lead elsewhere, they are of what the article is on.
    """
    headings = [at for at, block in enumerate(blocks) if block.kind == "heading"]
    leading = {
        at: link for at in headings if at and blocks[at].text != title and (link := _link_of(blocks[at])) is not None
    }
    if not leading:
        return blocks
    first = min(leading)
    are_last = len(leading) >= _SEVERAL and leading.keys() >= {at for at in headings if at >= first}
    if are_last and _length(blocks[:first]) >= _MOST_ABOVE * _length(blocks):
        return blocks[:first]
    cards = {at: link for at, link in leading.items() if link in blocks[at].end.element.iterancestors("a")}
    if 2 * len(cards) > len(headings):
        return blocks
    links = set(cards.values())
    return [
        block
        for at, block in enumerate(blocks)
        if at not in cards and links.isdisjoint([block.end.element, *block.end.element.iterancestors("a")])
    ]


def _link_of(heading: HTMLBlock) -> Element | None:
    """The link around a heading, or around all of its words, that leads to another page."""
    if len(heading.text) < _LEAST or heading.level == 1:
        return None
    element = heading.end.element
    around = [element, *element.iterancestors()]
    own = next((outer for outer in around if outer.tag in HEADING_TAGS), None)
    within = [] if own is None else list(own.iter("a"))
    link = next((outer for outer in around if outer.tag == "a"), within[0] if len(within) == 1 else None)
    if link is None or (own is not None and own in link.iterancestors() and not heading.is_linked):
        return None
    address = link.get("href", "")
    return link if address and not address.startswith("#") else None


def _length(blocks: Sequence[HTMLBlock]) -> int:
    return sum(len(block.text) for block in blocks)
