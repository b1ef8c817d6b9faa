"""Buttons and menus that outlive a restart: what they act on stands in their ``custom_id``, nothing in memory."""

from __future__ import annotations

import re
from collections.abc import Awaitable, Callable
from typing import Any, Self

import discord
from discord.ui import Button, DynamicItem, Item, LayoutView

from bot.toolkit.error_messages import report

Pressable = type[DynamicItem[Any]]
Press = Callable[..., Awaitable[None]]
"""What is done when something is pressed: given the interaction, and the named groups of its template by name."""


def pressable(template: str, press: Press, name: str) -> Pressable:
    """What has a ``custom_id`` that fits ``template`` does ``press``, also a month and a restart later.

    ``name`` is what the log calls it.
    """

    class Pressed(DynamicItem[Item[LayoutView]], template=template):
        def __init__(self, item: Item[LayoutView], arguments: dict[str, str]) -> None:
            super().__init__(item)
            self._arguments = arguments

        @classmethod
        async def from_custom_id(
            cls, interaction: discord.Interaction, item: Item[Any], match: re.Match[str], /
        ) -> Self:
            return cls(item, match.groupdict())

        async def callback(self, interaction: discord.Interaction) -> None:
            try:
                await press(interaction, **self._arguments)
            except Exception as error:  # noqa: BLE001 - as a command's: said to the person, and logged
                await report(interaction, error, name)

    return Pressed


def button(label: str, custom_id: str, **looks: Any) -> Button[LayoutView]:
    return Button(label=label, custom_id=custom_id, **looks)


def pressed_message(interaction: discord.Interaction) -> discord.Message:
    """The message whose button was pressed."""
    assert interaction.message is not None
    return interaction.message


def is_private(interaction: discord.Interaction) -> bool:
    """Whether whoever pressed a button sees its message alone."""
    return pressed_message(interaction).flags.ephemeral
