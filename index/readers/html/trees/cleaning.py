"""A tree with the article's words alone: no scripts, no menus, notes after the paragraph that leads to them."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping

from lxml import etree

from index.readers.html.trees.listings import write_out_listings
from index.readers.html.trees.notes import move_notes
from index.readers.html.trees.tree import DROPPED, EPUB_TYPE, NOTE, Element, has_words, take_out_dropped

_SKIPPED = {
    **dict.fromkeys(("script", "style", "template", "noscript", "svg", "iframe", "object", "rp", "rt", "head"), ""),
    **dict.fromkeys(("button", "select", "textarea", "input", "audio", "video", "canvas", "annotation", "img"), ""),
    "nav": "menu",
    "dialog": "notice",
    "figcaption": "caption",
    **dict.fromkeys(("amp-ad", "amp-analytics", "amp-consent", "amp-list", "amp-social-share", "amp-pixel"), "notice"),
    **dict.fromkeys(("amp-user-notification", "amp-sticky-ad", "amp-embed"), "notice"),
    "amp-sidebar": "menu",
}
"""Elements without words of the article, and what those are called that a reader saw."""
_LONG = 400
"""Characters that nobody writes to say that a page needs a script."""
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_TOOL = re.compile(r"\b(?:mw-editsection|viewcode-link|headerlink|katex-html)\b")
"""Links for those who edit a page or look at its source; formulas drawn a second time."""
_SIGNATURE = re.compile(r"\b(?:gmail_signature|moz-signature|protonmail_signature_block)\b")
"""What mail programs put below a message."""
_PAGE_BREAK = re.compile(r"(?:doc-)?pagebreak")
"""The number of a printed page, in a book that was one."""


def clean(root: Element) -> Counter[str]:
    """Take out of a tree what is no text of the article; what a reader saw of it is counted by its kind."""
    left_out: Counter[str] = Counter()
    for element in root.iter(etree.Element):
        tag = element.tag
        if (tag == "noscript" and _holds_article(element)) or (tag == "nav" and _is_left_open(element)):
            element.tag = "div"
        elif tag in _SKIPPED:
            if (kind := _SKIPPED[tag]) and has_words(element):
                left_out[kind] += 1
            element.tag = DROPPED
        elif attributes := dict(element.items()):
            left_out["message"] += _obey(element, attributes)
    take_out_dropped(root)
    write_out_listings(root)
    etree.strip_attributes(root, NOTE)  # a page may have one of this name
    move_notes(root)
    return +left_out


def _obey(element: Element, attributes: Mapping[str, str]) -> bool:
    """Do what the attributes of an element ask for; whether words below a message are dropped for it."""
    if _is_unseen(element, attributes):
        element.tag = DROPPED
    elif _SIGNATURE.search(attributes.get("class", "")):
        element.tag = DROPPED
        return has_words(element)
    elif attributes.get("role") == "heading":
        level = attributes.get("aria-level", "2")
        element.tag = f"h{level}" if level in tuple("123456") else "h2"
    return False


def _is_unseen(element: Element, attributes: Mapping[str, str]) -> bool:
    """Whether readers do not see what an element holds, or only those who do something else with a page."""
    if "class" in attributes and _TOOL.search(attributes["class"]):
        return True
    if "class" in attributes and len(attributes) == 1:  # as most have it
        return False
    role = attributes.get("role") or attributes.get("epub:type") or attributes.get(EPUB_TYPE) or ""
    return (
        "hidden" in attributes
        or _is_stand_in(element)
        or _HIDDEN.search(attributes.get("style", "")) is not None
        or _PAGE_BREAK.fullmatch(role) is not None
    )


def _is_stand_in(element: Element) -> bool:
    """What a page in AMP has in the place of a part that is being loaded, or could not be."""
    is_marked = element.get("placeholder") is not None or element.get("fallback") is not None
    return is_marked and str(getattr(element.getparent(), "tag", "")).startswith("amp-")


def _holds_article(element: Element) -> bool:
    """Some sites put the whole text where no script runs, and have a script bring it where one does."""
    return len("".join(element.itertext())) >= _LONG and next(element.iter("p", "br"), None) is not None


def _is_left_open(menu: Element) -> bool:
    """A menu that its page forgets to close holds all that comes after it."""
    return next(menu.iter("h1", "main", "article"), None) is not None
