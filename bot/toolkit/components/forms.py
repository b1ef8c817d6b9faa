"""Forms: what goes wrong when one is sent is said as a command's is."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

import discord
from discord.ui import Label, Modal, TextInput

from bot.errors import Overloaded
from bot.locales import Phrasebook
from bot.toolkit.error_messages import report
from bot.toolkit.responses import schedule_deferral, settle
from bot.toolkit.texts.text_limits import LONGEST_QUESTION

OPEN_FOR = 3600
"""Seconds until a form that nobody fills in is forgotten; nobody is told when one is dismissed."""

_TAKEN = "taken"

Submit = Callable[[discord.Interaction, str], Awaitable[None]]


class Form(Modal):
    """``name`` begins the phrase of its title, and is for the log."""

    def __init__(self, name: str, say: Phrasebook) -> None:
        super().__init__(title=say(f"{name}-form"), timeout=OPEN_FOR)
        self._name = name

    async def open(self, interaction: discord.Interaction) -> None:
        """Raises: Overloaded, where Discord was told that the answer takes its time: then it takes no form."""
        if await settle(interaction):
            raise Overloaded
        await interaction.response.send_modal(self)

    async def on_submit(self, interaction: discord.Interaction) -> None:
        interaction.extras[_TAKEN] = True
        schedule_deferral(interaction)
        try:
            await self.submit(interaction)
        except Exception as error:  # noqa: BLE001 - as a command's: said to the person, and logged
            await report(interaction, error, self._name)

    async def submit(self, interaction: discord.Interaction) -> None:
        """What is done when it was filled in."""
        raise NotImplementedError


class LineForm(Form):
    """Asks for one line, as long as a question at most, whose phrase the ``name`` begins too."""

    def __init__(self, name: str, act: Submit, say: Phrasebook, *, shortest: int = 1) -> None:
        super().__init__(name, say)
        self._act = act
        self._line: TextInput[LineForm] = TextInput(custom_id="line", min_length=shortest, max_length=LONGEST_QUESTION)
        self.add_item(Label(text=say(f"{name}-line"), component=self._line))

    async def submit(self, interaction: discord.Interaction) -> None:
        await self._act(interaction, self._line.value)


def is_taken(interaction: discord.Interaction) -> bool:
    """Whether a form that is still remembered has been sent."""
    return _TAKEN in interaction.extras
