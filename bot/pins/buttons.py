"""The list of pins, and what is done with one of them."""

from __future__ import annotations

from functools import partial
from typing import NamedTuple, Self

import discord
from discord import ButtonStyle
from discord.ui import ActionRow, Button, LayoutView

from bot.answers.buttons import InContext
from bot.libraries.server_libraries import Libraries
from bot.pages.buttons import open_buttons
from bot.pages.service import Pages, place_in
from bot.pins.acts import note_pin
from bot.pins.answer_pins import AnswerPins
from bot.pins.discord_pins import count_discord_pins
from bot.pins.questions.buttons import OpenQuestions
from bot.pins.service import Pinning
from bot.pins.views import message_link, pin_view, pins_view, removed_text, words_view
from bot.store.rows.records import Pin
from bot.toolkit.components.buttons import NumberButton, pressed_message
from bot.toolkit.components.forms import LineForm
from bot.toolkit.components.paging import ListMenu, ListPage, MenuChoice, Opening, PageButtons, back_button, page_behind
from bot.toolkit.reply_language import private
from bot.toolkit.responses import edit_message
from bot.toolkit.workers import computed


class PinList(NamedTuple):
    """Which pins are listed. ``taken`` is how many pins of Discord's own the channel has, where that is known."""

    all_channels: bool
    taken: int | None = None

    def __str__(self) -> str:
        return f"{'all' if self.all_channels else 'here'}.{'' if self.taken is None else self.taken}"

    @classmethod
    def read(cls, written: str) -> Self:
        """The inverse of ``str``. Raises ``ValueError`` for anything else."""
        channels, taken = written.split(".")
        if channels not in ("all", "here"):
            raise ValueError(written)
        return cls(channels == "all", int(taken) if taken else None)


class PinsPage(PageButtons):
    """Turns the list of pins."""

    prefix = "pins"
    read_which = PinList.read

    def __init__(self, pinning: Pinning, libraries: Libraries) -> None:
        self._pinning = pinning
        self._libraries = libraries

    async def first_view(self, interaction: discord.Interaction, all_channels: bool) -> LayoutView:
        # Counted once: Discord tells fifty at a time, and a page must be turned within three seconds.
        taken = None if all_channels else await count_discord_pins(interaction)
        return await self.view(interaction, self.first_page(PinList(all_channels, taken)))

    async def view(self, interaction: discord.Interaction, page: ListPage) -> LayoutView:
        pins, say = await self._pinning.listed(interaction, page.which.all_channels), private(interaction)
        server_library = await self._libraries.of(interaction.guild_id)
        choices = [MenuChoice(f"{pin.number} · {pin.question}", str(pin.number)) for pin in pins]
        return await computed(pins_view, pins, server_library, page, say, Opening(PinMenu, choices))


class PinMenu(ListMenu):
    """Opens a pin, for moderators with what they may do with it."""

    prefix, pages, hint = "open-pin", PinsPage, "pins-open"

    def __init__(self, pinning: Pinning, libraries: Libraries, pages: Pages) -> None:
        self._pinning = pinning
        self._libraries = libraries
        self._pages = pages

    async def view(self, interaction: discord.Interaction, page: ListPage, value: str) -> LayoutView:
        pin = await self._pinning.one(interaction, value)
        return await self.opened(interaction, pin, page)

    async def opened(self, interaction: discord.Interaction, pin: Pin, behind: ListPage | None = None) -> LayoutView:
        """A pin with what may be done with it, in two rows: a phone has no room for more."""
        server_library, say = await self._libraries.of(interaction.guild_id), private(interaction)
        view, state = await computed(pin_view, pin, server_library, interaction.user.id, say)
        may_change = await self._pinning.may_change(interaction, pin)
        opening: list[Button[LayoutView]] = [back_button(behind, say)] if behind else []
        if state:
            opening.append(InContext.button(state, say))
        if may_change or pin.other_questions:
            opening.append(OpenQuestions.button(pin.number, say))
        if state:
            place = place_in(server_library, pin.article, pin.start, pin.end)
            opening += await open_buttons(self._pages, pin.server, place, say)
        acting = [button.button(pin.number, say) for button in (MovePin, RemovePin)] if may_change else []
        if link := message_link(pin):
            (acting or opening).append(Button(label=say("pin-answer-link"), url=str(link)))
        for row in filter(None, (opening, acting)):
            view.add_item(ActionRow(*row))
        return view


class PinButton(NumberButton):
    """Acts on an opened pin, by its number; for moderators of its channel."""

    def __init__(self, pinning: Pinning, answer_pins: AnswerPins) -> None:
        self._pinning = pinning
        self._answer_pins = answer_pins

    async def _edit(self, interaction: discord.Interaction, sentence: str, pin: Pin) -> None:
        say, page = private(interaction), page_behind(pressed_message(interaction), PinsPage)
        view = words_view(sentence, pin, say)
        await edit_message(interaction, view.add_item(ActionRow(back_button(page, say))) if page else view)


class MovePin(PinButton):
    """Asks which paragraph it shall quote."""

    prefix, phrase = "move-pin", "pin-move"

    async def press(self, interaction: discord.Interaction, target: int) -> None:
        await self._pinning.changeable(interaction, str(target))
        form = LineForm("pins-move", partial(self._move, target), private(interaction))
        await form.open(interaction)

    async def _move(self, number: int, interaction: discord.Interaction, to: str) -> None:
        pin = await self._answer_pins.move(interaction, str(number), to)
        note_pin(interaction, "pin-moved", pin)
        await self._edit(interaction, private(interaction)("pin-moved", number=number), pin)


class RemovePin(PinButton):
    prefix, phrase, style = "remove-pin", "pin-remove", ButtonStyle.danger

    async def press(self, interaction: discord.Interaction, target: int) -> None:
        removal = await self._answer_pins.remove(interaction, str(target))
        note_pin(interaction, "unpinned", removal.pin)
        await self._edit(interaction, removed_text(removal, private(interaction)), removal.pin)
