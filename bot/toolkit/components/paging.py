"""Lists too long for one message, page by page."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Sequence
from typing import Any, ClassVar, NamedTuple, Self

import discord
from discord import SelectOption
from discord.ui import ActionRow, Button, Container, LayoutView, Select, TextDisplay

from bot.locales import Phrasebook
from bot.shortening import shortened
from bot.toolkit.components.buttons import PersistentItem, chosen_values, custom_ids
from bot.toolkit.components.list_pages import page_of, paged
from bot.toolkit.responses import edit_message
from bot.toolkit.text_view import MessageView
from bot.toolkit.texts.text_limits import TEXT_LIMIT, length

LABEL_LIMIT = 60
MENU_ROOM = 900
"""Characters of a line of a menu; and of all the words of ours on a page of a list, its menu's included."""

BACK, FORWARD = "◀️", "▶️"
FAR_BACK, FAR_FORWARD = "⏪", "⏩"
FEW_PAGES, STRIDES = 5, 6
"""Pages that are turned one by one; and of more, how many jumps it takes from one end to the other."""


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
        await edit_message(interaction, await self.view(interaction, target))

    @abstractmethod
    async def view(self, interaction: discord.Interaction, page: ListPage) -> LayoutView:
        """One page of the list, as whoever acts may see it; the last one where there are fewer."""


class ListMenu(PersistentItem[ListPage]):
    """A menu below a list, which opens what is listed on the page. Each list has a class, which says its ``pages``."""

    pages: ClassVar[type[PageButtons]]
    hint: ClassVar[str]

    @classmethod
    def read(cls, written: str) -> ListPage:
        return cls.pages.read(written)

    @classmethod
    def menu(cls, page: ListPage, choices: Sequence[MenuChoice], say: Phrasebook) -> Select[LayoutView]:
        # Discord refuses a menu in which two entries have one value.
        labels = {value: shortened(label, LABEL_LIMIT) or value for label, value in choices}
        options = [SelectOption(label=label, value=value) for value, label in labels.items()]
        return Select(custom_id=cls.custom_id(page), placeholder=say(cls.hint), options=options)

    async def press(self, interaction: discord.Interaction, target: ListPage) -> None:
        [value] = chosen_values(interaction)
        await edit_message(interaction, await self.view(interaction, target, value))

    @abstractmethod
    async def view(self, interaction: discord.Interaction, page: ListPage, value: str) -> LayoutView:
        """What was chosen on that page, with its buttons."""


class MenuChoice(NamedTuple):
    label: str
    value: str


class Opening(NamedTuple):
    """Which menu opens what is listed, and what it calls each line."""

    menu: type[ListMenu]
    choices: Sequence[MenuChoice]


def list_view(
    title: str, lines: Sequence[str], page: ListPage, say: Phrasebook, opening: Opening | None = None
) -> LayoutView:
    """One page of a list; the last one where there are fewer."""
    pages = paged(lines, TEXT_LIMIT - 2 * length(title) - MENU_ROOM)
    [visible], number, count = page_of(pages, page.number, 1)
    start, page = sum(map(len, pages[:number])), page.at(number)
    choices = opening.choices[start : start + len(visible)] if opening else ()
    rows = [ActionRow[LayoutView](opening.menu.menu(page, choices, say))] if opening and choices else []
    return page_view(title, visible, page, count, say, rows=rows)


def page_view(
    title: str,
    lines: Sequence[str],
    page: ListPage,
    count: int,
    say: Phrasebook,
    *notes: str,
    rows: Sequence[ActionRow[LayoutView]] = (),
) -> LayoutView:
    """The lines of one page, of ``count`` pages; for lists too long to write down whole. ``notes`` follow the title."""
    heading = "\n".join([f"**{title}**", *notes])
    frame: Container[LayoutView] = Container(TextDisplay(heading), TextDisplay("\n".join(lines)))
    if count < 2:
        return MessageView(frame, *rows)
    frame.add_item(TextDisplay(f"-# {say('list-page', number=page.number + 1, count=count)}"))
    return MessageView(frame, *rows, page_buttons(page, count, say))


def back_button(page: ListPage, say: Phrasebook) -> Button[LayoutView]:
    """Leads back to the page of the list that something was opened from."""
    return Button(label=say("back-to-list"), emoji=BACK, custom_id=page.buttons.custom_id(page))


def page_behind(message: discord.Message, buttons: type[PageButtons]) -> ListPage | None:
    """The page that the way back of an opened thing leads to; None where there is none."""
    for custom_id in custom_ids(message):
        prefix, _, written = custom_id.partition(":")
        if prefix == buttons.prefix:
            return buttons.read(written)
    return None


def page_buttons(page: ListPage, count: int, say: Phrasebook) -> ActionRow[LayoutView]:
    """The buttons that turn to the page before, and to the one after; in long lists also further, by a few pages."""
    before, after = page.at(page.number - 1), page.at(page.number + 1)
    far = max(count // STRIDES, 3) if count > FEW_PAGES else count
    back, forth = max(page.number - far, 0), min(page.number + far, count - 1)
    return ActionRow(
        *([_far_button(FAR_BACK, page.at(back))] if far < count and back < before.number else []),
        _page_button("previous", BACK, before, page.number == 0, say),
        _page_button("next", FORWARD, after, after.number == count, say),
        *([_far_button(FAR_FORWARD, page.at(forth))] if far < count and forth > after.number else []),
    )


def _far_button(emoji: str, page: ListPage) -> Button[LayoutView]:
    """Says which page it turns to."""
    return Button(label=str(page.number + 1), emoji=emoji, custom_id=page.buttons.custom_id(page))


def _page_button(phrase: str, emoji: str, page: ListPage, disabled: bool, say: Phrasebook) -> Button[LayoutView]:
    return Button(label=say(phrase), emoji=emoji, custom_id=page.buttons.custom_id(page), disabled=disabled)
