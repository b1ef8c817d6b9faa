"""The messages that show answers: edited and deleted from the panels below them."""

from __future__ import annotations

from contextlib import suppress
from typing import Any

import discord
from cachetools import TTLCache
from discord.ui import LayoutView

from bot.errors import OutOfReach
from bot.toolkit.access.servers import is_member
from bot.toolkit.components.buttons import is_private, pressed_message
from bot.toolkit.responses import keep_pressed

REMEMBERED, SECONDS = 1_000, 840
"""Interactions that are remembered, and for how long: Discord takes what they ask for fifteen minutes."""


class AnswerMessages:
    """Where the bot is no member of the server it reaches a message only by the interaction that it answers, or with
    what stands below it.

    That of a command, and that which opened a panel, are remembered for as long, in memory alone.
    """

    def __init__(self) -> None:
        self._known: TTLCache[int, discord.Interaction] = TTLCache(REMEMBERED, SECONDS)

    async def remember(self, interaction: discord.Interaction) -> None:
        """Let the message whose button was pressed be reached for a while, where that is needed."""
        if is_private(interaction) or is_member(interaction):
            return
        # Only what is done to the message itself lets Discord take it for that of the interaction.
        await keep_pressed(interaction)
        self._known[pressed_message(interaction).id] = interaction

    def remember_sent(self, interaction: discord.Interaction, message: int) -> None:
        """The same, of the message that is the first answer to a command, whose words are not remembered with it."""
        if not is_member(interaction):
            vars(interaction.namespace).clear()
            interaction.data = None
            self._known[message] = interaction

    async def edit(self, interaction: discord.Interaction, number: int, view: LayoutView) -> None:
        """Raises: OutOfReach; and what discord.py raises."""
        if is_member(interaction):
            await message_of(interaction, number).edit(view=view)
        else:
            await self._remembered(number).edit_original_response(view=view)

    async def delete(self, interaction: discord.Interaction, number: int) -> None:
        """Delete a message, if it is still there. Raises: OutOfReach; and what discord.py raises."""
        with suppress(discord.NotFound):
            if is_member(interaction):
                await message_of(interaction, number).delete()
            else:
                await self._remembered(number).delete_original_response()

    def _remembered(self, number: int) -> discord.Interaction:
        known = self._known.get(number)
        if known is None:
            raise OutOfReach
        return known


def message_of(interaction: discord.Interaction, number: int) -> discord.PartialMessage:
    """A message of the channel where somebody acts."""
    channel: Any = interaction.channel
    message: discord.PartialMessage = channel.get_partial_message(number)
    return message
