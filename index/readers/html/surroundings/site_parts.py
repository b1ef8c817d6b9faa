"""What forums, wikis, blogs and generators of documentation have around an article, by the names that they give it."""

from __future__ import annotations

from collections import Counter

from lxml import etree

from index.readers.html.trees.tree import Element, classes_of, drop_all, name_words

_IDS = frozenset(
    {"breadcrumb-section", "breadcrumbs", "catlinks", "comments", "contentSub", "disqus_thread", "footer"}
    | {"jump-to-nav", "nav-path", "respond", "toc", "siteNotice", "siteSub"}
)
_CLASSES = frozenset(
    {"catlinks", "comment-list", "comment-respond", "commentlist", "comments-area", "dynheader"}
    | {"mw-indicators", "mw-jump-link", "pagination", "printfooter", "searchresults", "vector-toc"}
    | {"crawler-linkback-list", "lightbox-wrapper", "more-topics__container", "more-topics__list", "post-likes"}
    | {"post-menu-area", "powered-by-link", "quote-controls", "topic-category", "topic-footer-main-buttons"}
    | {"topic-map", "topic-timeline", "timeline-container", "toc", "toc-macro", "page-metadata", "postprofile"}
    | {"sharedaddy", "jp-relatedposts", "global-top-navigation", "fandom-community-header", "page-header__actions"}
    | {"entry-meta", "post-meta", "message-signature", "message-attribution", "message-actionBar", "reactionsBar"}
    | {"page-header__categories", "page-header__contribution", "page-header__languages", "page-footer"}
)
"""Of MediaWiki, WordPress, phpBB, Doxygen, mdBook, Confluence, Fandom, Discourse, XenForo: each only names such."""
_OTHER_PAGES = frozenset(
    {"latest", "newsletter", "popular", "promo", "ranking", "readmore", "recommended", "recommendations", "related"}
    | {"sidebar", "teaser", "teasers", "trending", "widget", "widgets"}
)
"""Words in the class or the id of what leads to other pages; of some books, a box beside the text is called so too."""
_LINKED, _LINKED_ALONE = 0.4, 0.8
"""The share of its letters that stand in links, at the least, where it leads to other pages, and to one alone."""
_MOST = 0.5
"""The share of a page's letters that such a part may have."""
_ATTACHMENTS = "pageSection"
"""Confluence's class of what it lists below a page: attached files and comments."""


def drop_site_parts(root: Element, kind: str) -> Counter[str]:
    """Take such parts out of a page; those with words are counted as of this kind."""
    most = _MOST * _length(root)
    found = [element for element in root.iter(etree.Element) if _is_part(element)]
    return drop_all(root, [element for element in found if _length(element) <= most], kind)


def _is_part(element: Element) -> bool:
    if element.tag in ("html", "body", "main", "article", "h1"):
        return False
    tokens = classes_of(element)
    is_named = element.get("id") in _IDS or not _CLASSES.isdisjoint(tokens) or _ATTACHMENTS in tokens
    return (is_named or _leads_elsewhere(element)) and next(element.iter("h1"), None) is None


def _leads_elsewhere(element: Element) -> bool:
    """Whether what is named like a list of other pages is mostly links to them."""
    if _OTHER_PAGES.isdisjoint(name_words(element)):
        return False
    links = [link for link in element.iter("a") if not link.get("href", "#").startswith("#")]
    least = _LINKED if len(links) > 1 else _LINKED_ALONE
    return bool(links) and sum(map(_length, links)) >= least * _length(element)


def _length(element: Element) -> int:
    return sum(len(text.strip()) for text in element.itertext())
