"""Pinning answers, and what is pinned."""

from __future__ import annotations

from collections.abc import Awaitable
from io import BytesIO
from typing import TYPE_CHECKING, Any

import discord
from discord import app_commands
from discord.app_commands import Choice
from discord.ext import commands
from discord.ui import LayoutView

from bot import speaking
from bot.asking.asked import LONGEST, SHORTEST, unfit, without_markup
from bot.buttons import pressable
from bot.commands.answers import pressed
from bot.menus import menu
from bot.moderators import moderators_only
from bot.numbered import offered
from bot.pins.marks import count_marks
from bot.pins.pinning import Pinned, numbered_pins
from bot.replies.pinboard import board, list_title, pin_view, pinned_text, words_view
from bot.replies.pinfile import pin_file
from bot.responses import in_time, in_time_to_turn, turn, whisper
from bot.translator import localised

if TYPE_CHECKING:
    from bot.asking.answering import Answering
    from bot.moderators import Moderators
    from bot.pins.pinning import Pinning

Interaction = discord.Interaction[Any]
Question = app_commands.Range[str, SHORTEST, LONGEST]
Typed = app_commands.Range[str, 1, LONGEST]


class Pins(commands.Cog):
    """All who can read a channel read its pins; moderators change them."""

    group = app_commands.Group(
        name=localised("pins-name"),
        description=localised("pins-description"),
        allowed_contexts=app_commands.AppCommandContext(guild=True, dm_channel=False, private_channel=False),
        allowed_installs=app_commands.AppInstallationType(guild=True, user=False),
    )

    def __init__(self, pinning: Pinning, answering: Answering, moderators: Moderators) -> None:
        self._pinning = pinning
        self._answering = answering
        self._moderators = moderators
        self.menus = [moderators_only(menu("pin-answer-name", self.pin_answer, dms=False))]
        self.pressables = [
            pressable(r"pin:.+", self.press_pin, "pinning an answer"),
            pressable(r"pins-(?P<scope>here|all)\.(?P<taken>\d*):(?P<page>-?\d+)", self.turn_list, "list of pins"),
        ]

    async def press_pin(self, interaction: Interaction) -> None:
        await self._moderators.require(interaction)
        await self._pin(interaction, self._pinning.pin(interaction, pressed(interaction)))

    async def pin_answer(self, interaction: Interaction, message: discord.Message) -> None:
        await self._pin(interaction, self._pinning.pin(interaction, message))

    @group.command(name=localised("pins-add-name"), description=localised("pins-add-description"))
    @app_commands.rename(question=localised("pins-question-name"), link=localised("pins-link-name"))
    @app_commands.describe(question=localised("pins-question-description"), link=localised("pins-link-description"))
    @moderators_only
    async def add(self, interaction: discord.Interaction, question: Question, link: Typed) -> None:
        question = without_markup(question)
        if problem := unfit(question, speaking.private(interaction)):
            await whisper(interaction, problem)
        else:
            await self._pin(interaction, self._pinning.pin_linked(interaction, link, question))

    @group.command(name=localised("pins-remove-name"), description=localised("pins-remove-description"))
    @app_commands.rename(pin=localised("pins-pin-name"))
    @app_commands.describe(pin=localised("pins-pin-description"))
    @moderators_only
    async def remove(self, interaction: discord.Interaction, pin: Typed) -> None:
        say = speaking.private(interaction)
        removed = await in_time(interaction, self._pinning.remove(interaction, pin), private=True)
        await whisper(interaction, words_view(say("pin-removed", number=removed.number), removed, say))

    @group.command(name=localised("pins-move-name"), description=localised("pins-move-description"))
    @app_commands.rename(pin=localised("pins-pin-name"), to=localised("pins-to-name"))
    @app_commands.describe(pin=localised("pins-pin-description"), to=localised("pins-to-description"))
    @moderators_only
    async def move(self, interaction: discord.Interaction, pin: Typed, to: Typed) -> None:
        say = speaking.private(interaction)
        moved = await in_time(interaction, self._pinning.move(interaction, pin, to), private=True)
        await whisper(interaction, words_view(say("pin-moved", number=moved.number), moved, say))

    @group.command(name=localised("pins-list-name"), description=localised("pins-list-description"))
    @app_commands.rename(everywhere=localised("pins-everywhere-name"))
    @app_commands.describe(everywhere=localised("pins-everywhere-description"))
    async def list_pins(self, interaction: discord.Interaction, everywhere: bool = False) -> None:
        view = await in_time(interaction, self._first_page(interaction, everywhere), private=True)
        await whisper(interaction, view)

    @group.command(name=localised("pins-show-name"), description=localised("pins-show-description"))
    @app_commands.rename(pin=localised("pins-pin-name"))
    @app_commands.describe(pin=localised("pins-pin-description"))
    async def show(self, interaction: discord.Interaction, pin: Typed) -> None:
        wanted = await self._pinning.one(interaction, pin)
        stock = await in_time(interaction, self._answering.stock(interaction.guild_id), private=True)
        await whisper(interaction, pin_view(wanted, stock, interaction.user.id, speaking.private(interaction)))

    @group.command(name=localised("pins-export-name"), description=localised("pins-export-description"))
    @app_commands.rename(everywhere=localised("pins-everywhere-name"))
    @app_commands.describe(everywhere=localised("pins-everywhere-description"))
    async def export(self, interaction: discord.Interaction, everywhere: bool = False) -> None:
        say = speaking.private(interaction)
        pins = await self._pinning.listed(interaction, everywhere)
        if not pins:
            await whisper(interaction, say("pins-none"))
            return
        stock = await in_time(interaction, self._answering.stock(interaction.guild_id), private=True)
        file = discord.File(
            BytesIO(pin_file(pins, list_title(len(pins), everywhere, None, say), stock, say).encode()), "pins.md"
        )
        await whisper(interaction, say("pins-exported", count=len(pins)), file=file)

    @show.autocomplete("pin")
    @remove.autocomplete("pin")
    @move.autocomplete("pin")
    async def offer_pins(self, interaction: discord.Interaction, typed: str) -> list[Choice[str]]:
        return offered(numbered_pins(await self._pinning.readable(interaction)), typed)

    @move.autocomplete("to")
    async def offer_paragraphs(self, interaction: discord.Interaction, typed: str) -> list[Choice[str]]:
        pin = str(getattr(interaction.namespace, "pin", ""))
        return offered(await self._pinning.passages(interaction, pin), typed)

    async def turn_list(self, interaction: Interaction, scope: str, taken: str, page: str) -> None:
        counted = int(taken) if taken else None
        work = self._page(interaction, scope == "all", counted, int(page))
        await turn(interaction, await in_time_to_turn(interaction, work))

    async def _pin(self, interaction: Interaction, work: Awaitable[Pinned]) -> None:
        result = await in_time(interaction, work, private=True)
        await whisper(interaction, pinned_text(result, speaking.private(interaction)))

    async def _first_page(self, interaction: Interaction, everywhere: bool) -> LayoutView:
        # Counted once: Discord tells fifty at a time, and a page must be turned within three seconds.
        taken = None if everywhere else await count_marks(interaction)
        return await self._page(interaction, everywhere, taken, 0)

    async def _page(self, interaction: Interaction, everywhere: bool, taken: int | None, page: int) -> LayoutView:
        say = speaking.private(interaction)
        pins = await self._pinning.listed(interaction, everywhere)
        stock = await self._answering.stock(interaction.guild_id)
        list_id = f"pins-{'all' if everywhere else 'here'}.{'' if taken is None else taken}"
        return board(pins, stock, list_title(len(pins), everywhere, taken, say), page, list_id, say)
