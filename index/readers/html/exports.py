"""Pages that writing tools export: what they tell by classes alone, as the elements that say the same.

Google Docs, Word and Notion write whole documents so; Sphinx and MkDocs the titles of boxes.
"""

from __future__ import annotations

import re

from lxml import etree

from index.readers.html.tree import Element, classes_of, text_of, writable

_BOLD_RULE = re.compile(r"\.([\w-]{1,60})\s*\{[^{}]*\bfont-weight:\s*(?:[6-9]00|bold)\b")
_BOLD_STYLE = re.compile(r"\bfont-weight:\s*(?:[6-9]00|bold)\b")
_STYLE_CLASS = re.compile(r"c\d{1,4}")
_COMMENT = re.compile(r"cmnt\d+")
_REMOVED = "removed"
_MOST_STYLE = 200_000
"""Characters of styles that are looked at; those of an exported document are a few thousand."""


def say_by_elements(root: Element) -> None:
    """Bold words, the title of a document and those of its boxes, told by classes; comments in a margin are dropped."""
    styles = "".join(style.text or "" for style in root.iter("style"))[:_MOST_STYLE]
    bold = set(_BOLD_RULE.findall(styles))
    for element in list(root.iter("span", "p", "div")):
        classes = classes_of(element)
        if element.tag == "span" and (not bold.isdisjoint(classes) or _BOLD_STYLE.search(element.get("style", ""))):
            element.tag = "b"
        elif element.tag == "p" and "title" in classes and _has_style_classes(classes):
            element.tag = "h1"
        elif "admonition-title" in classes:
            _join_title(element)
    if is_whole(root):
        _drop_comments(root)
    etree.strip_elements(root, _REMOVED, with_tail=False)


def is_whole(root: Element) -> bool:
    """Whether all of a page is its document, as Google Docs and Notion export it."""
    if any("doc-content" in classes_of(body) for body in root.iter("body")):
        return True
    pages = (page for page in root.iter("article") if "page" in classes_of(page))
    return any("page-body" in classes_of(box) for page in pages for box in page.iterchildren("div"))


def _has_style_classes(classes: list[str]) -> bool:
    """The other classes are numbers that Google Docs gives to styles."""
    return len(classes) > 1 and all(name == "title" or _STYLE_CLASS.fullmatch(name) for name in classes)


def _join_title(title: Element) -> None:
    """The title of a box stands on a line of its own in the paragraph below it."""
    below = title.getnext()
    if below is None or below.tag != "p":
        return
    line_end = below.makeelement("br", {})
    line_end.tail, below.text = below.text, writable(text_of(title))
    below.insert(0, line_end)
    title.tag = _REMOVED


def _drop_comments(root: Element) -> None:
    for link in list(root.iter("a")):
        if _COMMENT.fullmatch(link.get("href", "#")[1:]):
            link.tag = _REMOVED
        elif _COMMENT.fullmatch(link.get("id", "")):
            box = next(link.iterancestors("div"), None)
            if box is not None:
                box.tag = _REMOVED
