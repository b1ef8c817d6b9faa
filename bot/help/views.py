"""What a reader is told of the bot: how to ask, what else there is, what is kept. Pure functions."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from datetime import timedelta
from itertools import groupby
from typing import Any, get_args

from discord import app_commands
from discord.ui import LayoutView

from bot.errors import Reach
from bot.locales import Phrasebook
from bot.store.feedback import MOST
from bot.store.retention import CONVERSATION, DRAFTS, FORMER, QUESTIONS, UNUSED
from bot.toolkit.access.moderators import reach_of
from bot.toolkit.access.servers import Ways
from bot.toolkit.text_view import parted_view, text_view
from bot.toolkit.texts.escaping import escape

Command = app_commands.Command[Any, ..., Any]

MINUTE = timedelta(minutes=1)

EVERY_REACH: tuple[Reach, ...] = get_args(Reach)


def commands_of(tree: app_commands.CommandTree[Any], *, directly: bool, reaches: Collection[Reach]) -> list[Command]:
    """The commands that the reader may use, in a server or in a direct message; ``reaches`` is how far they may."""
    every = (command for command in tree.walk_commands() if isinstance(command, app_commands.Command))
    return [
        command
        for command in every
        if (works_directly(command) or not directly)
        and (not is_for_moderators(command) or reach_of(command) in reaches)
    ]


def is_for_moderators(command: Command) -> bool:
    """As `bot.toolkit.access.moderators.moderators_only` marks a command or the group it is in."""
    levels = (command, command.parent, command.root_parent)
    return any(level is not None and level.default_permissions is not None for level in levels)


def works_directly(command: Command) -> bool:
    contexts = (command.root_parent or command).allowed_contexts
    return contexts is None or bool(contexts.dm_channel)


def help_view(offered: Sequence[Command], ids: Mapping[str, int], how: str, say: Phrasebook) -> LayoutView:
    """``how`` to ask, what else there is, and what moderators may do. ``ids`` make the commands clickable."""
    everyone = [command for command in offered if not is_for_moderators(command)]
    moderators = [command for command in offered if is_for_moderators(command)]
    lines = [f"**{say('help-commands')}**", *_by_root(everyone, ids, say)]
    groups = [how, "\n".join(lines)]
    if [reach_of(command) for command in moderators] == ["articles"]:
        [line] = _by_root(moderators, ids, say)
        groups[1] += f"\n{line}"
    elif moderators:
        lines = [f"**{say('help-moderators')}**", *_by_root(moderators, ids, say), say("help-menu-moderators")]
        groups.append("\n".join(lines))
    return parted_view(*groups)


def how_to_ask(
    examples: Sequence[str], say: Phrasebook, ways: Ways, role: int | None = None, nothing: str | None = None
) -> str:
    """What a reader is told first: also that questions are for those with a ``role`` that they lack.

    ``nothing`` says that no article answers.
    """
    if role:
        return f"**{say('help-title')}**\n{say('not-asker', role=f'<@&{role}>')}"
    paragraphs = [f"**{say('help-title')}**\n{say(ways)} {say('help-quoting')}"]
    # Where a person alone has installed it, the ways to ask name the menu already.
    menu = [] if ways == "help-asking-anywhere" else [say("help-menu")]
    paragraphs += [say("help-exactly", section="**section:**"), *menu, say("help-checking")]
    if nothing:
        paragraphs.append(f"**{nothing}**")
    if examples:
        # Last, because what follows a list is drawn into it.
        paragraphs.append("\n".join([say("help-examples"), *(f"- {escape(example)}" for example in examples)]))
    return "\n\n".join(paragraphs)


def about_view(version: str, encoder: str | None, say: Phrasebook, contact: str = "") -> LayoutView:
    """``encoder`` is the version of the one that is installed; ``contact`` how to reach who runs the bot."""
    how = say("about-encoder", encoder=encoder) if encoder else say("about-words")
    closing = [say("about-privacy", days=QUESTIONS.days)]
    if contact:
        closing.append(say("about-contact", contact=contact))
    return text_view(f"**Pullquote {version}**\n{say('about-bot')} {how}", *closing)


def privacy_view(grace: timedelta, link_minutes: int, say: Phrasebook) -> LayoutView:
    """A link to a page is good for ``link_minutes``; 0 where no pages are served."""
    storage = say("privacy-kept", days=QUESTIONS.days, most=MOST, former=FORMER.days)
    erasing = say("privacy-erasing", hours=grace // timedelta(hours=1), unused=UNUSED.days)
    in_memory = {"minutes": CONVERSATION // MINUTE, "drafts": DRAFTS // MINUTE}
    nothing_else = [say("privacy-nothing-else", **in_memory)]
    if link_minutes:
        nothing_else.append(say("privacy-pages", link=link_minutes))
    return parted_view(f"**{say('privacy-title')}**\n{storage}", "\n".join(nothing_else), erasing)


def name_of(command: Command, ids: Mapping[str, int], say: Phrasebook) -> str:
    """One that can be clicked; without its id, as Discord's menu shows it to a reader of that language."""
    number = ids.get((command.root_parent or command).name)
    if number is not None:
        return f"</{command.qualified_name}:{number}>"
    return "**/" + " ".join(say(f"{phrase}-name") for phrase in _phrases(command)) + "**"


def _by_root(commands: Sequence[Command], ids: Mapping[str, int], say: Phrasebook) -> Iterator[str]:
    """A line for each matter: of several commands, what all are about; of one, what it does."""
    for root, below in groupby(commands, key=lambda command: (command.root_parent or command).name):
        matter = list(below)
        about = root if len(matter) > 1 else _phrases(matter[0])[-1]
        yield f"{' · '.join(name_of(command, ids, say) for command in matter)} – {say(f'{about}-description')}"


def _phrases(command: Command) -> list[str]:
    """What a command is called in the phrasebooks, after the groups it is in."""
    path = command.qualified_name.split()
    return ["-".join(path[: depth + 1]) for depth in range(len(path))]
