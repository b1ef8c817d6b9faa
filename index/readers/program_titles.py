"""Titles that programs write where nobody told one."""

from __future__ import annotations

import re

from index.readers.plain.lines.phrases import any_of, phrases_beside

_NO_TITLE, _NEW, _DOCUMENT = (any_of(phrases_beside(__file__)[name]) for name in ("untitled", "new", "document"))
_UNTITLED = re.compile(
    rf"(?:{_NO_TITLE})(?:[\s_-]?(?:{_DOCUMENT}))?[\s_-]?\d{{0,3}}|(?:{_NEW})\s(?:{_DOCUMENT})(?:\s\d{{1,3}})?"
    rf"|(?:{_DOCUMENT})(?:\d{{1,3}}|\s(?:{_NO_TITLE}))",
    re.IGNORECASE,
)
"""« Untitled document », « Neues Dokument 2 », « Document1 », « Documento sin título »."""
_MADE = re.compile(
    r"(?:created|generated|converted|produced) (?:by|with|using) [^\n]{0,80}?\d[^\n]{0,80}", re.IGNORECASE
)
"""« Created by Lampwriter 3 (HTML Version) »."""


def told_title(title: str | None) -> str | None:
    """A title that a file tells, unless its program only had to write one.

    >>> told_title("Untitled document"), told_title("Created by Lampwriter 3"), told_title("New lamps")
    (None, None, 'New lamps')
    """
    words = (title or "").strip()
    return None if not words or _UNTITLED.fullmatch(words) or _MADE.fullmatch(words) else title
