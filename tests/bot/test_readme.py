"""The README's tables of what one can do in Discord are held to the bot."""

import re
from itertools import chain
from pathlib import Path
from typing import Any

from discord import AppCommandType
from discord.app_commands import Command
from simcord import Env

from bot.client import Pullquote

README = (Path(__file__).parents[2] / "README.md").read_text(encoding="utf-8")
ROWS = [row for table in README.split("| in Discord |")[1:] for row in table.partition("\n\n")[0].splitlines()]


def commands(env: Env) -> list[Command[Any, ..., Any]]:
    assert isinstance(env.bot, Pullquote)
    return [command for command in env.bot.tree.walk_commands() if isinstance(command, Command)]


def row(name: str) -> str:
    """The row that says how the command is typed; empty when none does."""
    return next((line for line in ROWS if re.search(f"`/{name}[ `]", line)), "")


def test_it_is_read_in_some_minutes() -> None:
    assert len(README.splitlines()) <= 150


def test_every_command_stands_in_a_table(simcord_env: Env) -> None:
    assert [command.qualified_name for command in commands(simcord_env) if not row(command.qualified_name)] == []


def test_every_option_of_a_command_stands_in_its_row(simcord_env: Env) -> None:
    options = [(command.qualified_name, option) for command in commands(simcord_env) for option in command.parameters]

    assert [(name, option.display_name) for name, option in options if f"{option.display_name}:" not in row(name)] == []


def test_every_entry_of_a_menu_stands_in_a_table(simcord_env: Env) -> None:
    assert isinstance(simcord_env.bot, Pullquote)
    kinds = (AppCommandType.message, AppCommandType.user)
    menus = chain.from_iterable(simcord_env.bot.tree.get_commands(type=kind) for kind in kinds)

    assert [menu.name for menu in menus if f"`{menu.name}`" not in "\n".join(ROWS)] == []


def test_no_table_has_a_command_that_is_gone(simcord_env: Env) -> None:
    typed = re.findall(r"`/([a-z -]+?)(?= [a-z-]+:|`)", "\n".join(ROWS))

    assert sorted(set(typed)) == sorted(command.qualified_name for command in commands(simcord_env))
