"""Lists too long for one message, page by page."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Sequence
from typing import Any, NamedTuple, Self, TypeVar

import discord
from discord.ui import ActionRow, Button, Container, LayoutView, TextDisplay

from bot.locales import Phrasebook
from bot.toolkit.buttons import PersistentItem
from bot.toolkit.moderators import Moderators
from bot.toolkit.responses import defer_edit_if_slow, edit_message
from bot.toolkit.text_limits import TEXT_LIMIT, length
from bot.toolkit.text_view import MessageView

LINES = 10
"""Entries on a page, where they are short enough."""

BACK, FORWARD = "◀️", "▶️"

T = TypeVar("T")


class ListPage(NamedTuple):
    """A page of a list, counted from 0; the buttons below it; which list it is of those that have the same ones."""

    buttons: type[PageButtons]
    number: int = 0
    which: Any = ""

    def __str__(self) -> str:
        return f"{self.which}:{self.number}"

    def at(self, number: int) -> Self:
        return self._replace(number=number)


class PageButtons(PersistentItem[ListPage]):
    """◀ and ▶ below a list. Each list has a class, which says its prefix and makes its pages."""

    @classmethod
    def first_page(cls, which: object = "") -> ListPage:
        return ListPage(cls, which=which)

    @classmethod
    def read(cls, written: str) -> ListPage:
        which, _, number = written.rpartition(":")
        return ListPage(cls, int(number), cls.read_which(which))

    @classmethod
    def read_which(cls, written: str) -> object:
        """The inverse of ``str``, for lists of which there are several. Raises ``ValueError`` for anything else."""
        return written

    async def press(self, interaction: discord.Interaction, target: ListPage) -> None:
        await edit_message(interaction, await defer_edit_if_slow(interaction, self.view(interaction, target)))

    @abstractmethod
    async def view(self, interaction: discord.Interaction, page: ListPage) -> LayoutView:
        """One page of the list, as whoever acts may see it; the last one where there are fewer."""


class ModeratorPageButtons(PageButtons):
    """The same below a list that is for moderators."""

    def __init__(self, moderators: Moderators) -> None:
        self._moderators = moderators

    async def press(self, interaction: discord.Interaction, target: ListPage) -> None:
        await self._moderators.require(interaction)
        await super().press(interaction, target)


def list_view(title: str, lines: Sequence[str], page: ListPage, say: Phrasebook) -> LayoutView:
    """One page of a list; the last one where there are fewer."""
    pages = paged(lines, TEXT_LIMIT - 2 * length(title) - 100)
    [lines], number, count = page_of(pages, page.number, 1)
    return page_view(title, lines, page.at(number), count, say)


def page_view(title: str, lines: Sequence[str], page: ListPage, count: int, say: Phrasebook, *notes: str) -> LayoutView:
    """The lines of one page, of ``count`` pages; for lists too long to write down whole. ``notes`` follow the title."""
    heading = "\n".join([f"**{title}**", *notes])
    frame: Container[LayoutView] = Container(TextDisplay(heading), TextDisplay("\n".join(lines)))
    if count < 2:
        return MessageView(frame)
    frame.add_item(TextDisplay(f"-# {say('list-page', number=page.number + 1, count=count)}"))
    return MessageView(frame, page_buttons(page, count, say))


def page_buttons(page: ListPage, count: int, say: Phrasebook) -> ActionRow[LayoutView]:
    """The buttons that turn to the page before, and to the one after."""
    before, after = page.at(page.number - 1), page.at(page.number + 1)
    return ActionRow(
        _page_button("previous", BACK, before, page.number == 0, say),
        _page_button("next", FORWARD, after, after.number == count, say),
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


def _page_button(phrase: str, emoji: str, page: ListPage, disabled: bool, say: Phrasebook) -> Button[LayoutView]:
    return Button(label=say(phrase), emoji=emoji, custom_id=page.buttons.custom_id(page), disabled=disabled)
