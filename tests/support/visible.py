"""What a person sees of a message: its texts, and what can be pressed."""

from typing import Any

import discord
from simcord import ResponseMessage
from simcord.components import walk_components

TEXT, BUTTON = 10, 2


def texts(message: discord.Message | ResponseMessage | None) -> list[str]:
    """The texts of a message made of components, from top to bottom."""
    return [component["content"] for component in components_of(message) if component["type"] == TEXT]


def buttons(message: discord.Message | ResponseMessage | None) -> dict[str, bool]:
    """The labels of the buttons of a message that have one, and whether they can be pressed."""
    return {c.get("label", ""): not c.get("disabled") for c in components_of(message) if c["type"] == BUTTON}


def components_of(message: discord.Message | ResponseMessage | None) -> list[dict[str, Any]]:
    assert message is not None
    return list(walk_components([c if isinstance(c, dict) else c.to_dict() for c in message.components]))
