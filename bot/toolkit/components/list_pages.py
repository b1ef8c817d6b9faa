"""What of a list stands on a page. Pure functions."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeVar

from bot.locales import Phrasebook
from bot.toolkit.texts.text_limits import length

LINES = 10
"""Entries on a page, where they are short enough."""

T = TypeVar("T")


def page_of(entries: Sequence[T], page: int, size: int) -> tuple[Sequence[T], int, int]:
    """What stands on a page of ``size`` entries; which page that is, where there are fewer; of how many."""
    count = max(1, -(-len(entries) // size))
    page = min(max(page, 0), count - 1)
    return entries[page * size : (page + 1) * size], page, count


def paged(lines: Sequence[str], room: int) -> list[list[str]]:
    """The lines in pages of at most ``LINES`` and ``room`` characters; one page at least."""
    pages: list[list[str]] = [[]]
    for line in lines:
        if len(pages[-1]) == LINES or (length("\n".join([*pages[-1], line])) > room and pages[-1]):
            pages.append([])
        pages[-1].append(line)
    return pages


def and_more(listed: Sequence[object], named: int, say: Phrasebook) -> list[str]:
    """How many follow those that are ``named`` one by one; nothing where none do."""
    return [say("and-more", count=len(listed) - named)] if len(listed) > named else []
