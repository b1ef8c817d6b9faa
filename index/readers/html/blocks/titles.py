"""Which heading of a page is its title, where its site has a name above it, or no heading is marked as such."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from lxml.html import HtmlElement

from index.readers.html.trees.tree import DROPPED, Element, classes_of, name_words, take_out_dropped, text_of
from index.readers.program_titles import told_title

_IN_PARTS = re.compile(r"\s+[-–—|·•»]+\s+|[:：]\s")
"""Between a page's title and the name of its site, or the other way round."""
_SITE_NAMES = frozenset({"brand", "logo", "menu", "project", "projectname", "site"})
"""Words in the class or the id of a heading that names the site."""
_TITLE_NAMES = frozenset({"headline", "pagetitle", "title"})
_NOT_TITLES = _SITE_NAMES | {"blog", "card", "item", "related", "sidebar", "widget"}
_SEARCH_RESULTS = "search-results"
"""GitBook's class of what a search in a book finds, with a heading of its own; no page is saved with a search in it."""
_FIRST = 6
"""Headings among which that of an article stands."""
_LONGEST = 200
_LEAST = 3
"""Characters of a title."""
_COMPACT = re.compile(r"\W+")


def mark_title(root: HtmlElement) -> None:
    """Take out the headings of the first level that name the site, and make one of what the head says is the title."""
    for element in [*root.iter("div", "section")]:
        if _SEARCH_RESULTS in classes_of(element) and next(element.iter("article"), None) is None:
            element.tag = DROPPED
    head = title_in_head(root)
    headings = list(root.iter("h1"))
    inside = [heading for heading in headings if _is_in_article(heading)]
    if inside:
        parts = _parts(head)
        for heading in headings[: headings.index(inside[0])]:
            if _names_site(heading, parts):
                heading.tag = DROPPED
    elif not headings and (title := next(_titles(root, head), None)) is not None:
        title.tag = "h1"
    take_out_dropped(root)


def title_in_head(root: HtmlElement) -> str:
    """What the head of a page says is its title, in one line."""
    return told_title(" ".join((root.findtext(".//title") or "").split())) or ""


def heading_named(headings: Sequence[str], head: str) -> str | None:
    """The heading that the title of a page begins or ends with, and mostly is; or that is its first part, where only
    the name of the site stands above it.
    """
    title = compact(head)
    found = [heading for heading in headings if (name := compact(heading)) and title.startswith(name)]
    found += [heading for heading in headings[:_FIRST] if _IN_PARTS.search(head) and _ends(title, compact(heading))]
    longest = max(found, key=len, default="")
    if 2 * len(compact(longest)) > len(title):
        return longest
    if not headings or title.startswith(compact(headings[0])):
        return None
    parts = [heading for heading in headings[1:_FIRST] if _is_first_part(heading, head)]
    return parts[0] if len(parts) == 1 else None


def _is_first_part(heading: str, head: str) -> bool:
    head, heading = " ".join(head.split()), " ".join(heading.split())
    return bool(heading) and head.startswith(heading) and _IN_PARTS.match(head, len(heading)) is not None


def _ends(title: str, name: str) -> bool:
    return bool(name) and title.endswith(name)


def _is_in_article(heading: Element) -> bool:
    return any(around.tag in ("main", "article") or around.get("role") == "main" for around in heading.iterancestors())


def _names_site(heading: Element, parts: Sequence[str]) -> bool:
    """Whether a heading above the article is the last of the ``parts`` of the page's title, or says that it is the
    site's."""
    if not _SITE_NAMES.isdisjoint(name_words(heading, "itemprop")):
        return True
    return len(parts) > 1 and compact(text_of(heading)) == parts[-1]


def _titles(root: HtmlElement, head: str) -> Iterator[Element]:
    """What is called a title and says what the head of the page does, or one part of it."""
    parts = {compact(head), *_parts(head)}
    for element in root.iter("div", "span", "p", "td", "font"):
        names = name_words(element, "itemprop")
        if _TITLE_NAMES.isdisjoint(names) or not _NOT_TITLES.isdisjoint(names):
            continue
        words = text_of(element)
        if _LEAST <= len(words) <= _LONGEST and compact(words) in parts:
            yield element


def _parts(head: str) -> Sequence[str]:
    """Each part of a page's title, and what stands from it to the end, where that could be a title."""
    starts = [0, *(between.end() for between in _IN_PARTS.finditer(head))]
    ends = [*(between.start() for between in _IN_PARTS.finditer(head)), len(head)]
    tails = [compact(head[start:]) for start in starts[:-1] if len(head) - start <= 2 * _LONGEST]
    return [part for part in [*tails, *(compact(head[a:b]) for a, b in zip(starts, ends, strict=True))] if part]


def compact(text: str) -> str:
    """The letters and digits of a title, by which two are compared."""
    return _COMPACT.sub("", text).lower()
