"""Texts on one line, cut between words where they are too long for one."""

from __future__ import annotations

from unicodedata import normalize

import regex

HEADING_LIMIT = 100
"""Characters of a heading, a title, or whatever else has one line."""

ELLIPSIS = "…"
SEPARATOR = " › "
"""Between a title and the headings below it."""

_DRAWN = regex.compile(r"[^\p{C}\p{Z}\p{Default_Ignorable_Code_Point}\u2800]")
"""U+2800 is the Braille cell without a dot."""
_IGNORABLE = regex.compile(r"\p{Default_Ignorable_Code_Point}+")


def on_one_line(text: str) -> str:
    return " ".join(text.split())


def is_visible(text: str) -> bool:
    """Whether anybody could see it: white space and signs that draw nothing are no title."""
    return bool(_DRAWN.search(text))


def as_seen(text: str) -> str:
    """The same for all texts that look alike, or nearly: whatever they have of capitals and signs that draw nothing.

    >>> as_seen("On\N{ZERO WIDTH SPACE} bees") == as_seen("ON\N{NO-BREAK SPACE}BEES")
    True
    """
    return on_one_line(normalize("NFKC", _IGNORABLE.sub("", text)).casefold())


def shortened(text: str, limit: int = HEADING_LIMIT) -> str:
    """The words that have room, and an ellipsis where others follow.

    It is cut within a word where little would be left: Chinese and Thai have no spaces, other than beside numbers.

    >>> shortened("A bee makes honey, and eats it in winter.", 20)
    'A bee makes honey…'
    """
    line = " ".join(text.split(maxsplit=limit)[:limit])  # of a passage of megabytes, no more than may have room
    if len(line) <= limit:
        return line
    cut = line[: limit - len(ELLIPSIS)]
    whole_words = cut.rpartition(" ")[0].rstrip(".,;:")
    return (whole_words if 2 * len(whole_words) > len(cut) else cut) + ELLIPSIS
