"""What a reader is told of the bot: how to ask, what else there is, what is kept. Pure functions."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from typing import Any

from discord import app_commands
from discord.ui import LayoutView

from bot.locales import Phrasebook
from bot.store.feedback import MOST
from bot.store.retention import CONVERSATION, QUESTIONS, UNUSED
from bot.toolkit.text_view import text_view

Command = app_commands.Command[Any, ..., Any]


def commands_of(tree: app_commands.CommandTree[Any], *, directly: bool, moderator: bool) -> list[Command]:
    """The commands that the reader may use, in a server or in a direct message."""
    every = (command for command in tree.walk_commands() if isinstance(command, app_commands.Command))
    return [
        command
        for command in every
        if (works_directly(command) or not directly) and (moderator or not is_for_moderators(command))
    ]


def is_for_moderators(command: Command) -> bool:
    """As `bot.toolkit.moderators.moderators_only` marks a command or the group it is in."""
    levels = (command, command.parent, command.root_parent)
    return any(level is not None and level.default_permissions is not None for level in levels)


def works_directly(command: Command) -> bool:
    contexts = (command.root_parent or command).allowed_contexts
    return contexts is None or bool(contexts.dm_channel)


def help_view(offered: Sequence[Command], say: Phrasebook, *, directly: bool) -> LayoutView:
    everyone = [_line(command, say) for command in offered if not is_for_moderators(command)]
    moderators = [name_of(command, say) for command in offered if is_for_moderators(command)]
    how_to_ask = say("help-asking-directly" if directly else "help-asking")
    exactly = say("help-exactly", section="**section:**")
    texts = [f"**{say('help-title')}**\n{how_to_ask}\n{exactly}\n{say('help-menu')}", "\n".join(everyone)]
    if moderators:
        texts.append("\n".join([f"**{say('help-moderators')}**", " · ".join(moderators), say("help-menu-moderators")]))
    return text_view(*texts)


def about_view(version: str, say: Phrasebook) -> LayoutView:
    return text_view(f"**Pullquote {version}**\n{say('about-bot')}", say("about-privacy", days=QUESTIONS.days))


def privacy_view(grace: timedelta, say: Phrasebook) -> LayoutView:
    storage = say("privacy-kept", days=QUESTIONS.days, most=MOST)
    erasing = say("privacy-erasing", hours=grace // timedelta(hours=1), unused=UNUSED.days)
    return text_view(
        f"**{say('privacy-title')}**\n{storage}",
        say("privacy-nothing-else", minutes=CONVERSATION // timedelta(minutes=1)),
        erasing,
    )


def name_of(command: Command, say: Phrasebook) -> str:
    """As Discord's menu shows it to a reader of that language."""
    return "**/" + " ".join(say(f"{phrase}-name") for phrase in _phrases(command)) + "**"


def _line(command: Command, say: Phrasebook) -> str:
    return f"{name_of(command, say)} · {say(f'{_phrases(command)[-1]}-description')}"


def _phrases(command: Command) -> list[str]:
    """What a command is called in the phrasebooks, after the groups it is in."""
    path = command.qualified_name.split()
    return ["-".join(path[: depth + 1]) for depth in range(len(path))]
