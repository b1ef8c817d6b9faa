"""Topics of Discourse: who wrote each post stands above it, as what people look for in a thread is who said what."""

from __future__ import annotations

from index.readers.html.tree import Element, classes_of, text_of, writable

_HEADS = frozenset({"crawler-post-meta", "topic-meta-data"})
"""Classes of what stands above a post: as a search engine gets the page, and as a browser saves it."""
_NAMES = frozenset({"creator", "username"})


def name_posts(root: Element) -> None:
    """Make a heading of each of these, with the name of the writer alone."""
    for head in [*root.iter("div")]:
        if _HEADS.isdisjoint(classes_of(head)):
            continue
        names = (text_of(inner) for inner in head.iter("span") if not _NAMES.isdisjoint(classes_of(inner)))
        if name := next(filter(None, names), ""):
            for inner in list(head):
                head.remove(inner)
            head.tag, head.text = "h2", writable(name)
            for attribute in ("role", "aria-level", "class"):
                head.attrib.pop(attribute, None)
