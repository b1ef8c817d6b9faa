"""Texts on one line, cut between words where they are too long for one."""

from __future__ import annotations

HEADING_LIMIT = 100
"""Characters of a heading, a title, or whatever else has one line."""

ELLIPSIS = "…"


def on_one_line(text: str) -> str:
    return " ".join(text.split())


def is_visible(text: str) -> bool:
    """Whether anybody could see it: white space and control characters alone are no title."""
    return any(char.isprintable() and not char.isspace() for char in text)


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
