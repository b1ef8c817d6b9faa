"""How the text of an article that was read is related to that of one which is there."""

from __future__ import annotations

from typing import Literal

from index import Article, Differences, is_version

Relation = Literal["same", "version", "another"]
"""Of two texts: nothing differs, little does, or much."""


def relation_of(before: Article, after: Article, found: Differences) -> Relation:
    """Of a newer text, where ``found`` are its differences."""
    if is_same(before, after):
        return "same"
    return "version" if found.is_slight or is_version(before, after) else "another"


def is_same(before: Article, after: Article) -> bool:
    """Whether a newer reading tells nothing that is not known: the same text, in the same language, of one address."""
    told = after.language, after.url or before.url
    return told == (before.language, before.url) and after.adds_nothing_to(before)
