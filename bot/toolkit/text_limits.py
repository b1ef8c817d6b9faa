"""Texts made to fit where Discord shows them: on one line, cut between words, counted as Discord counts."""

from __future__ import annotations

TEXT_LIMIT = 4_000
"""Characters in all the texts of one message, escaped and decorated; discord.py does not count them."""

HEADING_LIMIT = 100
"""Characters of a heading, a title, or whatever else has one line."""

ELLIPSIS = "…"


def on_one_line(text: str) -> str:
    return " ".join(text.split())


def shortened(text: str, limit: int = HEADING_LIMIT) -> str:
    """A text on one line, cut between words where it is too long for one."""
    line = on_one_line(text)
    if len(line) <= limit:
        return line
    cut = line[: limit - len(ELLIPSIS)]
    return (cut.rpartition(" ")[0].rstrip(".,;:") or cut) + ELLIPSIS


def length(*texts: str) -> int:
    """Characters as the strictest reader of Discord's limits counts them: in UTF-16."""
    return sum(len(text.encode("utf-16-le")) // 2 for text in texts)
