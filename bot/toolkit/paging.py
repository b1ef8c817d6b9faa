"""Lists too long for one message, page by page."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeVar

from discord.ui import ActionRow, Container, LayoutView, TextDisplay

from bot.locales import Phrasebook
from bot.toolkit.buttons import button
from bot.toolkit.text_limits import TEXT_LIMIT, length

LINES = 10
"""Entries on a page, where they are short enough."""

PAGE = r"(?P<page>-?\d+)"
"""The page that a button turns to, at the end of its ``custom_id``, as a template's named group."""

T = TypeVar("T")


def list_view(title: str, lines: Sequence[str], page: int, list_id: str, say: Phrasebook) -> LayoutView:
    """One page of a list, counted from 0; the last one where there are fewer.

    The buttons' ``custom_id`` is ``list_id:PAGE``, for a `bot.toolkit.buttons.pressable` to turn to it.
    """
    pages = paged(lines, TEXT_LIMIT - 2 * length(title) - 100)
    [lines], page, count = page_of(pages, page, 1)
    return page_view(title, lines, page, count, list_id, say)


def page_view(
    title: str, lines: Sequence[str], page: int, count: int, list_id: str, say: Phrasebook, *notes: str
) -> LayoutView:
    """The lines of one page, of ``count`` pages; for lists too long to write down whole. ``notes`` follow the title."""
    view = LayoutView(timeout=None)
    heading = "\n".join([f"**{title}**", *notes])
    frame: Container[LayoutView] = Container(TextDisplay(heading), TextDisplay("\n".join(lines)))
    view.add_item(frame)
    if count > 1:
        frame.add_item(TextDisplay(f"-# {say('list-page', number=page + 1, count=count)}"))
        view.add_item(page_buttons(page, count, list_id, say))
    return view


def page_buttons(page: int, count: int, list_id: str, say: Phrasebook) -> ActionRow[LayoutView]:
    """The buttons that turn to the page before, and to the one after."""
    return ActionRow(
        button(f"◀ {say('previous')}", f"{list_id}:{page - 1}", disabled=page == 0),
        button(f"{say('next')} ▶", f"{list_id}:{page + 1}", disabled=page == count - 1),
    )


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
