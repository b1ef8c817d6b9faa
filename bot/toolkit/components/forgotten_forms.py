"""Forms that nobody here remembers: they were sent after a restart, or after an hour."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from io import BytesIO
from typing import Any

import discord
from discord.ext import commands

from bot.locales import phrasebook
from bot.toolkit.components.forms import is_taken
from bot.toolkit.error_messages import report
from bot.toolkit.responses import send_private

FILE = "form.txt"


class ForgottenForms(commands.Cog):
    """Gives back what was written in them: discord.py leaves them without an answer."""

    @commands.Cog.listener()
    async def on_interaction(self, interaction: discord.Interaction) -> None:
        if interaction.type is not discord.InteractionType.modal_submit:
            return
        await asyncio.sleep(0)  # a form that is remembered takes what is sent before that
        if is_taken(interaction):
            return
        try:
            await _give_back(interaction)
        except Exception as error:  # noqa: BLE001 - as a command's
            await report(interaction, error, "a forgotten form")


async def _give_back(interaction: discord.Interaction) -> None:
    say = phrasebook(interaction.locale.value)
    if written := "\n\n".join(_written(interaction.data)):
        file = discord.File(BytesIO(written.encode(errors="replace")), FILE)
        await send_private(interaction, say("form-gone-written"), file=file)
    else:
        await send_private(interaction, say("form-gone"))


def _written(data: Any) -> Iterator[str]:
    """What stands in the fields, whatever holds them, from top to bottom."""
    for component in (*data.get("components", ()), *([data["component"]] if "component" in data else ())):
        if isinstance(value := component.get("value"), str) and value.strip():
            yield value
        yield from _written(component)
