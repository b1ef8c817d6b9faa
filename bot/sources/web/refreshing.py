"""Pages that only lead elsewhere, as sites leave them where a page has moved: ``<meta http-equiv="refresh">``."""

from __future__ import annotations

import re
from html import unescape

from yarl import URL

SOON = 5
"""Seconds; a page that is to be read stays longer, or is loaded anew itself."""
_HEAD = 16_384
_TAG = re.compile(rb"<meta\b(?=[^>]{0,900}\bhttp-equiv\s*=\s*[\"']?refresh\b)[^>]{0,900}>", re.IGNORECASE)
_CONTENT = re.compile(r"\bcontent\s*=\s*(?:\"([^\"]*)\"|'([^']*)')", re.IGNORECASE)
_TARGET = re.compile(r"\s*(\d{1,6})(?:\.\d*)?\s*[;,]\s*(?:url\s*=\s*)?[\"']?\s*([^\s\"']+)", re.IGNORECASE)
_NOSCRIPT, _NOSCRIPT_END, _COMMENT, _COMMENT_END = b"<noscript", b"</noscript", b"<!--", b"-->"


def refreshed(data: bytes, url: URL) -> URL | None:
    """Where the page at ``url`` leads at once. Raises: ValueError, where that is no address.

    >>> page = b'<html><meta http-equiv="refresh" content="0; url=/tower/"></html>'
    >>> refreshed(page, URL("https://thole.example/old"))
    URL('https://thole.example/tower/')
    """
    found = _TAG.search(data, 0, _HEAD)
    if found is None or _is_within(data, found.start(), _NOSCRIPT, _NOSCRIPT_END):
        return None
    if _is_within(data, found.start(), _COMMENT, _COMMENT_END):
        return None
    content = _CONTENT.search(found[0].decode("utf-8", "replace"))
    target = _TARGET.match(unescape(content[1] or content[2] or "")) if content else None
    if target is None or int(target[1]) > SOON:
        return None
    leads = url.join(URL(target[2])).with_fragment(None)
    return None if leads == url.with_fragment(None) else leads


def _is_within(data: bytes, at: int, begin: bytes, end: bytes) -> bool:
    before = data[:at].lower()
    return before.rfind(begin) > before.rfind(end)
