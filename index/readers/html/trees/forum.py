"""Topics of Discourse, phpBB and XenForo: who wrote each post stands above it, as people look for who said what."""

from __future__ import annotations

from index.readers.html.trees.tree import DROPPED, Element, classes_of, take_out_dropped, text_of, writable

_HEADS = frozenset({"crawler-post-meta", "topic-meta-data", "message-user"})
"""Classes of what stands above a post of Discourse, as a search engine gets the page, and as a browser saves it; and
above one of XenForo, with all that the writer tells of himself.
"""
_PHPBB_HEAD, _PHPBB_POST = "author", "postbody"
_NAMES = frozenset({"creator", "username", "username-coloured"})


def name_posts(root: Element) -> None:
    """Make a heading of each of these, with the name of the writer alone."""
    for head in [*root.iter("div", "p", "section")]:
        if not _is_head(head):
            continue
        names = (text_of(inner) for inner in head.iter("span", "a") if not _NAMES.isdisjoint(classes_of(inner)))
        if name := next(filter(None, names), ""):
            for inner in list(head):
                head.remove(inner)
            head.tag, head.text = "h2", writable(name)
            for attribute in ("role", "aria-level", "class"):
                head.attrib.pop(attribute, None)


def _is_head(element: Element) -> bool:
    """phpBB has the subject of the topic above each, which goes."""
    if element.tag != "p":
        return not _HEADS.isdisjoint(classes_of(element))
    post = next((around for around in element.iterancestors("div") if _PHPBB_POST in classes_of(around)), None)
    if post is None or _PHPBB_HEAD not in classes_of(element):
        return False
    for subject in [*post.iter("h3")]:
        subject.tag = DROPPED
    take_out_dropped(post)
    return True
