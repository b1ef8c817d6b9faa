"""What a page says of itself in its head: title, author, date, site, address."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from lxml.html import HtmlElement

from index.readers.foreign import foreign

if TYPE_CHECKING:
    from trafilatura.settings import Document

_LONGEST = 2_000
"""Characters of a fact. The expressions of those who read them take time that grows with the square of the length."""
_STRING = re.compile(rf'"((?:[^"\\]|\\.?){{0,{_LONGEST}}}+)(?:[^"\\]|\\.?)*+(?:"|\Z)', re.DOTALL)
"""In the JSON that a head holds; one that nothing closes ends with it, or each quote in it would be tried anew."""
_LONGEST_JSON = 500_000
_DATE_BOUNDS = {"min_date": "1990-01-01", "max_date": "2100-01-01", "outputformat": "%Y-%m-%d"}
_DATE_SEARCH = {"extensive_search": False, "original_date": True}


def metadata_of(root: HtmlElement, name: str) -> Document:
    """Raises: UnreadableArticle."""
    from trafilatura.metadata import extract_metadata

    _shorten(root)
    settings: dict[str, Any] = {**_DATE_BOUNDS, **_DATE_SEARCH}
    with foreign(name):
        return extract_metadata(root, date_config=settings, extensive=False)


def _shorten(root: HtmlElement) -> None:
    """Cut what is too long for a fact; nothing of it is text of the article."""
    for element in root.iter("meta", "link", "time", "abbr", "title"):
        for name, value in element.items():
            if len(value) > _LONGEST:
                element.set(name, value[:_LONGEST])
        if element.tag == "title" and element.text:
            element.text = element.text[:_LONGEST]
    for script in root.iter("script"):
        if script.text and "json" in script.get("type", ""):
            script.text = _STRING.sub(r'"\1"', script.text) if len(script.text) <= _LONGEST_JSON else None
