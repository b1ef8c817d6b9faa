"""What stands in Discord's menus, named by phrases: commands, their options, and what a message can have done to it."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from typing import Any, TypedDict, TypeVar

import discord
from discord import app_commands
from discord.app_commands import AppCommandContext, AppInstallationType, locale_str

from bot.toolkit.access.servers import is_personal
from bot.toolkit.texts.text_limits import LONGEST_QUESTION, SHORTEST_QUESTION
from bot.toolkit.translator import localised

T = TypeVar("T")
Question = app_commands.Range[str, SHORTEST_QUESTION, LONGEST_QUESTION]
"""An option of which Discord refuses what is shorter or longer."""
Act = Callable[[discord.Interaction, discord.Message], Coroutine[Any, Any, None]]

IN_PUBLIC = {"is_public": True}
"""The extras of commands whose answers all may see."""

BY_SERVERS = AppInstallationType(guild=True, user=False)
BY_ALL = AppInstallationType(guild=True, user=True)


class Words(TypedDict):
    name: locale_str
    description: locale_str


def words(phrase: str) -> Words:
    """What a command is called, and what it does: ``@app_commands.command(**words("ask"))``."""
    return {"name": localised(f"{phrase}-name"), "description": localised(f"{phrase}-description")}


def options(**phrases: str) -> Callable[[T], T]:
    """Names and describes the options of a command, each by a phrase."""
    option_words = {option: words(phrase) for option, phrase in phrases.items()}
    named: Callable[[T], T] = app_commands.rename(**{option: each["name"] for option, each in option_words.items()})
    described: Callable[[T], T] = app_commands.describe(
        **{option: each["description"] for option, each in option_words.items()}
    )
    return lambda command: named(described(command))


def available(*, directly: bool, anywhere: bool = False) -> Callable[[T], T]:
    """Shows a command in servers, and ``directly`` in messages to the bot too; to who installed it ``anywhere``."""

    def restrict(command: T) -> T:
        contexts: Callable[[T], T] = app_commands.allowed_contexts(guilds=True, dms=directly, private_channels=anywhere)
        installs: Callable[[T], T] = app_commands.allowed_installs(guilds=True, users=anywhere)
        return installs(contexts(command))

    return restrict


def command_group(phrase: str, *, directly: bool = False, moderators: bool = False) -> app_commands.Group:
    """Commands below one name, shown as ``available`` says; to ``moderators`` alone, or to all."""
    return app_commands.Group(
        **words(phrase),
        allowed_contexts=_contexts(directly),
        allowed_installs=BY_SERVERS,
        default_permissions=discord.Permissions(manage_messages=True) if moderators else None,
    )


def menu(
    phrase: str, act: Act, *, directly: bool = True, anywhere: bool = False, in_public: bool = False
) -> app_commands.ContextMenu:
    """An entry of a message's menu, shown as ``available`` says; decorate the result for moderators."""
    return app_commands.ContextMenu(
        name=localised(phrase),
        callback=act,
        allowed_contexts=_contexts(directly, anywhere),
        allowed_installs=BY_ALL if anywhere else BY_SERVERS,
        extras=IN_PUBLIC if in_public else {},
    )


def answers_in_public(interaction: discord.Interaction[Any]) -> bool:
    """Whether all may see what a command answers."""
    is_public = interaction.command is not None and "is_public" in interaction.command.extras
    return is_public and not (is_personal(interaction) or getattr(interaction.namespace, "private", False))


def _contexts(directly: bool, anywhere: bool = False) -> AppCommandContext:
    return AppCommandContext(guild=True, dm_channel=directly, private_channel=anywhere)
