"""Which format a text is in that may be in several: by its name, or by the signs of Markdown, HTML, BBCode in it."""

from __future__ import annotations

import re

from index.readers.formats import BBCODE, HTML, JSON, MARKDOWN, PLAIN, XML, as_text

_OTHER_SUFFIXES = {
    ".csv": "text/csv",
    ".tsv": "text/csv",
    ".json": JSON,
    ".jsonl": JSON,
    ".xml": XML,
    ".htm": HTML,
    ".html": HTML,
    ".xhtml": HTML,
}
"""Names that say more of a text than that it is one, though nobody here may read it."""

_BEGINNING = 1 << 18
"""Bytes in which whoever writes Markdown has used it."""

_SUBTITLES = re.compile(r"\ufeff?\s*(?:WEBVTT\b|\d+[ \t]*\n[\d:]+[,.]\d{3}[ \t]+-->)")
_BLOCK_TAG = re.compile(
    r"\s*(?><!--.*?-->\s*)*+<(?:h[1-6]|p|div|head|body|title|meta|main|article|section|header|nav|table|[uo]l)\b[^<>]*>",
    re.IGNORECASE | re.DOTALL,
)
_FRONT_MATTER = re.compile(
    r"\A(?:---[ \t]*\n(?:.*\n)*?(?:---|\.\.\.)[ \t]*$|\+\+\+[ \t]*\n(?:.*\n)*?\+\+\+[ \t]*$)", re.MULTILINE
)
_MARKDOWN_SIGNS = tuple(
    re.compile(sign, re.MULTILINE)
    for sign in (
        r"^#{1,6} +\S",
        r"!?\[[^\[\]\n]+\]\((?:[^\s()]+|<[^<>\n]+>)",
        r"^(?:```|~~~)",
        r"^ {0,3}\|?[ \t]*:?-{3,}:?[ \t]*\|",
        r"^ {0,3}\[[^\]\n]+\]: +\S",
    )
)
"""Headings, links, fences, tables, definitions of links."""
_SHARED_SIGNS = tuple(
    re.compile(sign, re.MULTILINE)
    for sign in (r"(?<![*\w])\*\*\w[^*\n]*\*\*(?![*\w])", r"^> \S", r"(?<!`)`[^`\n]+`(?!`)")
)
"""Bold, quotations, code, as people write them in mails and chats too: alone they tell nothing."""
_BBCODE_END = re.compile(
    r"\[/(?:(?P<block>h[1-6]|list|olist|ulist|table)"
    r"|(?P<name>[bipsu]|strike|quote|code|url|img|size|colou?r|font|center|spoiler))\]",
    re.IGNORECASE,
)
_ENOUGH_SIGNS = 2
"""Kinds of signs: in a plain text one alone may be a habit of its writer's."""


def likely_type(data: bytes, suffix: str) -> str:
    """The media type of a text that may be of several, and whose name is no reader's."""
    if suffix in _OTHER_SUFFIXES:
        return _OTHER_SUFFIXES[suffix]
    text = as_text(data[:_BEGINNING])
    if _SUBTITLES.match(text):
        return "text/vtt"
    if _BLOCK_TAG.match(text):
        return HTML
    if _has_bbcode(text):
        return BBCODE
    return MARKDOWN if _FRONT_MATTER.match(text) or _has_markdown(text) else PLAIN


def _has_markdown(text: str) -> bool:
    own = sum(bool(sign.search(text)) for sign in _MARKDOWN_SIGNS)
    return own > 0 and own + sum(bool(sign.search(text)) for sign in _SHARED_SIGNS) >= _ENOUGH_SIGNS


def _has_bbcode(text: str) -> bool:
    """Whether tags in brackets are closed: of a heading, a list, a table, or two others; one may be an example."""
    ends = list(_BBCODE_END.finditer(text)) if "[/" in text else []
    names = {end["block"] or end["name"] for end in ends}
    is_enough = len(ends) >= _ENOUGH_SIGNS or any(end["block"] for end in ends)
    return is_enough and any(f"[{name}" in text for name in names)
