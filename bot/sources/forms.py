"""Where somebody pastes a text."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

import discord
from discord.ui import Label, Modal, TextInput

from bot.locales import Phrasebook
from bot.sources.uploads import PASTED_LIMIT, TITLE_LIMIT
from bot.toolkit.error_messages import report

OPEN_FOR = 3600
"""Seconds until a form that nobody fills in is forgotten; nobody is told when one is dismissed."""

Submit = Callable[[discord.Interaction, str, str], Awaitable[None]]
"""What is done with the text that was pasted, and its title."""


class TextForm(Modal):
    """Asks for a text, and for its title unless that is known. ``name`` begins its phrases, and is for the log."""

    def __init__(self, name: str, submit: Submit, say: Phrasebook, title: str | None = None) -> None:
        super().__init__(title=say(f"{name}-form"), timeout=OPEN_FOR)
        self._name = name
        self._submit = submit
        self._title: TextInput[TextForm] = TextInput(
            custom_id="title", required=False, max_length=TITLE_LIMIT, default=title
        )
        self._text: TextInput[TextForm] = TextInput(
            custom_id="text", style=discord.TextStyle.paragraph, max_length=PASTED_LIMIT
        )
        if title is not None:
            self.add_item(Label(text=say("form-title"), description=say("form-title-hint"), component=self._title))
        self.add_item(Label(text=say("form-text"), description=say("form-text-hint"), component=self._text))

    async def on_submit(self, interaction: discord.Interaction) -> None:
        try:
            await self._submit(interaction, self._text.value, self._title.value)
        except Exception as error:  # noqa: BLE001 - as a command's: said to the person, and logged
            await report(interaction, error, self._name)
