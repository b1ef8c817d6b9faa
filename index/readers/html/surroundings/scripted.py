"""Pages whose text a script brings: they hold none, and that is to be said, not stored."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from index.readers.html.blocks.block import HTMLBlock
from index.readers.html.trees.tree import Element, has_words
from index.readers.plain.lines.punctuation import ends_sentence

_SCRIPT = re.compile(r"java\s?script", re.IGNORECASE)
_AT_ONCE = re.compile(r"\s*[0-5](?:\.\d{1,3})?\s*[;,]\s*url\s*=", re.IGNORECASE)
_LITTLE, _NOTICE = 40, 300
"""Letters: of a page that says no more than that it is loading, and that asks for JavaScript."""
_SENTENCE = 40
"""Letters of a sentence; what is shorter may be a button."""
_MOUNTS = frozenset(
    {"__next", "__nuxt", "app", "app-root", "application", "content", "gatsby", "main", "main-content", "mount"}
    | {"page", "react-root", "root", "svelte", "view"}
)
"""What the place is called that a script fills, by its id or its tag."""
_TEMPLATE = re.compile(r"\{\{[^{}]{1,200}\}\}|\{%[^{}]{1,200}%\}")
"""What a script writes a word instead of."""


class PageScripts(NamedTuple):
    """What a page says of its scripts, before these are taken out.

    ``fallback`` is what it says where there is no JavaScript, ``is_left`` tells that a browser leaves it at once for
    another page, ``is_empty`` that the place is empty which a script would fill.
    """

    is_there: bool
    fallback: str
    is_left: bool
    is_empty: bool

    @classmethod
    def of(cls, root: Element) -> PageScripts:
        fallback = " ".join("".join(element.itertext()) for element in root.iter("noscript"))
        is_there = next(root.iter("script"), None) is not None
        return cls(is_there, fallback, _leads_elsewhere(root), _has_empty_place(root))

    def bring_the_text(self, blocks: Sequence[HTMLBlock]) -> bool:
        """Whether a page with no more than these has no text until JavaScript brings it, or no text at all."""
        words = " ".join(_TEMPLATE.sub("", block.text) for block in blocks).strip()
        if len(words) > _NOTICE or not (self.is_left or self.is_there):
            return False
        if self.is_left:
            return True
        if len(words) <= _LITTLE:
            asks = _SCRIPT.search(words + self.fallback) is not None
            return not words or self.is_empty or asks or words.endswith(("…", "..."))
        if (self.is_empty or _SCRIPT.search(self.fallback)) and not any(map(_is_prose, blocks)):
            return True
        is_notice = len(blocks) <= 2 and all(block.kind != "heading" for block in blocks)
        return is_notice and (self.is_empty or _SCRIPT.search(words) is not None)


def _leads_elsewhere(root: Element) -> bool:
    metas = (meta for meta in root.iter("meta") if meta.get("http-equiv", "").lower() == "refresh")
    return any(_AT_ONCE.match(meta.get("content", "")) for meta in metas)


def _has_empty_place(root: Element) -> bool:
    return any(
        (element.get("id", "").lower() in _MOUNTS or element.tag in _MOUNTS) and not has_words(element)
        for element in root.iter("div", "main", "section", "app-root")
    )


def _is_prose(block: HTMLBlock) -> bool:
    return block.kind != "heading" and len(block.text) >= _SENTENCE and ends_sentence(block.text)
