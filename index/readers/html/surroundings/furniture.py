"""What a web page has around its article, told by its elements; large pages leave more to trafilatura."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from lxml import etree

from index.readers.html.blocks.block import HTMLBlock
from index.readers.html.trees.tree import HEADING_TAGS, Element, drop_all, name_words
from index.readers.plain.furniture.web_furniture import is_furniture_line, leads_elsewhere
from index.readers.plain.lines.punctuation import ends_sentence

AROUND = "around the article"

_PAGE_ROLES = frozenset({"navigation", "contentinfo", "complementary", "search", "dialog", "alertdialog"})
_PAGE_TAGS = frozenset({"footer", "aside", "header"})
_ARTICLE_TAGS = frozenset({"article", "main", "section", "blockquote", "figure", "li", "td"})
_NAMES = frozenset(
    {
        *("ads", "advert", "advertisement", "banner", "breadcrumb", "breadcrumbs", "comments", "consent", "cookie"),
        *("cookies", "footer", "gdpr", "menu", "nav", "navbar", "navigation", "newsletter", "related", "share"),
        *("sharing", "sidebar", "social", "subscribe", "toolbar", "topbar"),
    }
)
"""Words in the class or the id of what surrounds an article."""
_BOXES = frozenset({"p", "div", "section", "article", "main", "body", "td"})
_LONGEST_ROW, _LONGEST_BUTTON, _MOST_IN_ROW = 200, 30, 30
"""Characters of a row of links and of one link, and elements in the row, at the most."""
_MOST = 0.5
"""The share of a page's words that what surrounds its article may have."""


def drop_surroundings(root: Element, *, is_short: bool) -> Counter[str]:
    """Take out of a page what its elements say is no article; of short pages also what their names say."""
    most = _MOST * len("".join(root.itertext()))
    dropped = [element for element in root.iter(etree.Element) if _is_around(element, is_short, most)]
    return drop_all(root, dropped, AROUND)


def _is_around(element: Element, is_short: bool, most: float) -> bool:
    is_told = _says_so(element) or (is_short and _is_named_so(element))
    if not is_told or next(element.iter("h1", "h2"), None) is not None:
        return False
    return len("".join(element.itertext())) <= most


def _says_so(element: Element) -> bool:
    if element.get("role", "") in _PAGE_ROLES:
        return True
    return element.tag in _PAGE_TAGS and not any(outer.tag in _ARTICLE_TAGS for outer in element.iterancestors())


def _is_named_so(element: Element) -> bool:
    if element.tag in ("html", "body", "article", "main", *HEADING_TAGS):
        return False
    return not _NAMES.isdisjoint(name_words(element))


def without_furniture(blocks: Sequence[HTMLBlock], *, is_short: bool) -> list[HTMLBlock]:
    """The blocks without buttons and notices, and without links above the title, or a short page's first heading."""
    headings = [at for at, block in enumerate(blocks) if block.kind == "heading" and (is_short or block.level == 1)]
    first = headings[0] if headings else 0
    return [
        block
        for at, block in enumerate(blocks)
        if not (block.kind == "paragraph" and is_furniture_line(block.text))
        and not (block.level != 1 and leads_elsewhere(block.text, is_linked=_ends_in_link(block)))
        and not _is_row_of_links(block)
        and not (at < first and block.is_linked and block.kind != "heading")
    ]


def _is_row_of_links(block: HTMLBlock) -> bool:
    """« Print  Share  Comment »: several short links in a paragraph that has no other words."""
    if block.kind != "paragraph" or not block.is_linked or len(block.text) > _LONGEST_ROW:
        return False
    own = next((one for one in _with_ancestors(block.end.element) if one.tag in _BOXES), None)
    if own is None or len(own) > _MOST_IN_ROW:
        return False
    links = [words for link in own.iter("a") if (words := "".join(link.itertext()).strip())]
    return len(links) > 1 and all(len(words) <= _LONGEST_BUTTON and not ends_sentence(words) for words in links)


def _with_ancestors(element: Element) -> Iterator[Element]:
    yield element
    yield from element.iterancestors()


def _ends_in_link(block: HTMLBlock) -> bool:
    element, is_tail = block.end
    around = element.iterancestors("a")
    return next(around, None) is not None or (element.tag == "a" and not is_tail)
