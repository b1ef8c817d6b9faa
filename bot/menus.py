"""What a message can have done to it, from its menu."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from typing import Any

import discord
from discord import app_commands

from bot.translator import localised

Act = Callable[[discord.Interaction[Any], discord.Message], Coroutine[Any, Any, None]]


def menu(phrase: str, act: Act, *, dms: bool = True) -> app_commands.ContextMenu:
    """An entry of a message's menu, named by a phrase; decorate the result for moderators."""
    return app_commands.ContextMenu(
        name=localised(phrase),
        callback=act,
        allowed_contexts=app_commands.AppCommandContext(guild=True, dm_channel=dms, private_channel=False),
        allowed_installs=app_commands.AppInstallationType(guild=True, user=False),
    )
