"""Pages that writing tools export: what they tell by classes alone, as the elements that say the same.

Google Docs, Word, LibreOffice and Notion write whole documents so; Sphinx and MkDocs the titles of boxes.
"""

from __future__ import annotations

import re
from collections import Counter

from lxml import etree

from index.readers.contents import TABLE_OF_CONTENTS
from index.readers.html.trees.chat_exports import is_chat
from index.readers.html.trees.tree import (
    DROPPED,
    HEADING_TAGS,
    Element,
    classes_of,
    has_words,
    take_out_dropped,
    text_of,
    writable,
)

_BOLD_RULE = re.compile(r"\.([\w-]{1,60})\s*\{[^{}]*\bfont-weight:\s*(?:[6-9]00|bold)\b")
_BOLD_STYLE = re.compile(r"\bfont-weight:\s*(?:[6-9]00|bold)\b")
_STYLE_CLASS = re.compile(r"c\d{1,4}")
_COMMENT = re.compile(r"cmnt\d+")
_TO_HEADING = re.compile(r"#h\.\w+")
_FEWEST_ENTRIES = 3
_HEADING_STYLE = re.compile(r"(?:Mso)?Title|(?:[Hh]eading|HEADING)[-_]?([1-6])")
_WORD_ITEM, _WORD_ENTRY = "MsoListParagraph", "MsoToc"
_BULLET = re.compile(r"\s*[·•§o▪Øüv\uf000-\uf0ff-]\s*")
_PROGRAM = re.compile(r"LibreOffice|OpenOffice|StarOffice|Microsoft Word")
_MOST_STYLE = 200_000
"""Characters of styles that are looked at; those of an exported document are a few thousand."""


def say_by_elements(root: Element) -> Counter[str]:
    """Bold words, the title of a document and those of its boxes, told by classes; comments in a margin are dropped.

    Returns how many lines of a table of contents are left out.
    """
    entries = 0
    styles = "".join(style.text or "" for style in root.iter("style"))[:_MOST_STYLE]
    bold = set(_BOLD_RULE.findall(styles))
    for element in list(root.iter("span", "p", "div")):
        classes = classes_of(element)
        if element.tag == "span" and (not bold.isdisjoint(classes) or _BOLD_STYLE.search(element.get("style", ""))):
            element.tag = "b"
        elif element.tag == "p" and "title" in classes and _has_style_classes(classes):
            element.tag = "h1"
        elif element.tag == "p" and classes and classes[0].startswith(_WORD_ITEM):
            _make_item(element)
        elif element.tag == "p" and classes and classes[0].startswith(_WORD_ENTRY):
            element.tag = DROPPED
            entries += 1
        elif "admonition-title" in classes:
            _join_title(element)
    name_headings(root)
    if is_whole(root):
        _drop_comments(root)
        entries += _drop_contents(root)
    take_out_dropped(root)
    return +Counter({TABLE_OF_CONTENTS: entries})


def name_headings(root: Element) -> None:
    """Make headings of the paragraphs that have the name of a heading's style for a class."""
    for paragraph in [*root.iter("p")]:
        for style in filter(None, map(_HEADING_STYLE.fullmatch, classes_of(paragraph))):
            paragraph.tag = f"h{style[1] or 1}"
            if not style[1]:
                paragraph.set("class", "title")


def _make_item(paragraph: Element) -> None:
    """Word writes the bullet of an item, a letter of a font of signs, before its words."""
    first = next((inner for inner in paragraph.iter(etree.Element) if (inner.text or "").strip()), None)
    if first is not None and _BULLET.fullmatch(first.text or ""):
        first.text = None
        paragraph.tag = "li"


def is_whole(root: Element) -> bool:
    """Whether all of a page is its document, as writing programs, Google Docs, Notion and chats export it."""
    if is_chat(root):
        return True
    if any(_PROGRAM.search(meta.get("content", "")) for meta in root.iter("meta") if _is_generator(meta)):
        return True
    if any("doc-content" in classes or _are_of_styles(classes) for classes in map(classes_of, root.iter("body"))):
        return True
    pages = (page for page in root.iter("article") if "page" in classes_of(page))
    return any("page-body" in classes_of(box) for page in pages for box in page.iterchildren("div"))


def _is_generator(meta: Element) -> bool:
    return meta.get("name", "").lower() == "generator"


def _has_style_classes(classes: list[str]) -> bool:
    """The other classes are numbers that Google Docs gives to styles."""
    return len(classes) > 1 and _are_of_styles([name for name in classes if name != "title"])


def _are_of_styles(classes: list[str]) -> bool:
    return bool(classes) and all(map(_STYLE_CLASS.fullmatch, classes))


def _join_title(title: Element) -> None:
    """The title of a box stands on a line of its own in the paragraph below it."""
    below = title.getnext()
    if below is None or below.tag != "p":
        return
    line_end = below.makeelement("br", {})
    line_end.tail, below.text = below.text, writable(text_of(title))
    below.insert(0, line_end)
    title.tag = DROPPED


def _drop_comments(root: Element) -> None:
    for link in list(root.iter("a")):
        if _COMMENT.fullmatch(link.get("href", "#")[1:]):
            link.tag = DROPPED
        elif _COMMENT.fullmatch(link.get("id", "")):
            box = next(link.iterancestors("div"), None)
            if box is not None:
                box.tag = DROPPED


def _drop_contents(root: Element) -> int:
    """Paragraphs one after the other that only lead to headings, which are named so, with the numbers of pages."""
    dropped = 0
    run: list[Element] = []
    for paragraph in [*root.iter("p", *HEADING_TAGS)]:
        if _is_entry(paragraph):
            run.append(paragraph)
        elif has_words(paragraph):
            dropped += _drop_entries(run)
            run = []
    return dropped + _drop_entries(run)


def _drop_entries(run: list[Element]) -> int:
    if len(run) < _FEWEST_ENTRIES:
        return 0
    for entry in run:
        entry.tag = DROPPED
    return len(run)


def _is_entry(paragraph: Element) -> bool:
    links = [link for link in paragraph.iter("a") if _TO_HEADING.fullmatch(link.get("href", ""))]
    return bool(links) and text_of(paragraph).replace("\u00a0", " ").split() == " ".join(map(text_of, links)).split()
