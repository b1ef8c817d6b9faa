"""What pinning an answer does, and the list of pins."""

from __future__ import annotations

from collections.abc import Awaitable
from typing import NamedTuple, Self

import discord
from discord.ui import LayoutView

from bot.answers.answer_state import AnswerState
from bot.answers.buttons import PinButton
from bot.answers.service import Answering
from bot.pins.discord_pins import count_discord_pins
from bot.pins.service import Pinned, Pinning
from bot.pins.views import list_title, pinned_text, pins_view
from bot.toolkit.buttons import pressed_message
from bot.toolkit.moderators import Moderators
from bot.toolkit.paging import ListPage, PageButtons
from bot.toolkit.reply_language import private
from bot.toolkit.responses import defer_if_slow, send_private
from bot.toolkit.workers import computed


class PinAnswer(PinButton):
    """Pins the passage that the answer shows."""

    def __init__(self, pinning: Pinning, moderators: Moderators) -> None:
        self._pinning = pinning
        self._moderators = moderators

    async def press(self, interaction: discord.Interaction, target: AnswerState) -> None:
        await self._moderators.require(interaction, "channel")
        await pin_and_tell(interaction, self._pinning.pin(interaction, pressed_message(interaction)))


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

    def __init__(self, pinning: Pinning, answering: Answering) -> None:
        self._pinning = pinning
        self._answering = answering

    async def first_view(self, interaction: discord.Interaction, all_channels: bool) -> LayoutView:
        # Counted once: Discord tells fifty at a time, and a page must be turned within three seconds.
        taken = None if all_channels else await count_discord_pins(interaction)
        return await self.view(interaction, self.first_page(PinList(all_channels, taken)))

    @classmethod
    def read_which(cls, written: str) -> PinList:
        return PinList.read(written)

    async def view(self, interaction: discord.Interaction, page: ListPage) -> LayoutView:
        listed, say = page.which, private(interaction)
        pins = await self._pinning.listed(interaction, listed.all_channels)
        server_library = await self._answering.server_library(interaction.guild_id)
        title = list_title(len(pins), listed.all_channels, listed.taken, say)
        return await computed(pins_view, pins, server_library, title, page, say)


async def pin_and_tell(interaction: discord.Interaction, work: Awaitable[Pinned]) -> None:
    """Pin an answer, and tell whoever acts what became of it."""
    result = await defer_if_slow(interaction, work, private=True)
    await send_private(interaction, pinned_text(result, private(interaction)))
