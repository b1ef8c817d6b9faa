"""How commands are found, and where what goes wrong with one is said."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import typer
from typer.core import TyperGroup

from bot.operator_errors import UnknownCommand
from bot.terminal.environment import open_phrasebook
from bot.terminal.output.error_messages import complain, explained
from bot.terminal.statuses import FAILED, STATUSES

_NEAR = 0.6
"""How alike two names are of which one is taken for the other."""


class CommandGroup(TyperGroup):
    """Knows which command was meant by one that there is not."""

    def resolve_command(self, ctx: Any, args: list[str]) -> Any:
        """Raises: UnknownCommand, which says how a question is asked where the words are one."""
        name, help = args[0], f"{ctx.command_path} --help"
        if self.get_command(ctx, name) is None and not name.startswith("-"):
            from difflib import get_close_matches  # which most commands do without

            [near] = get_close_matches(name, self.commands, n=1, cutoff=_NEAR) or [""]
            raise UnknownCommand(name, help, near)
        return super().resolve_command(ctx, args)


class Commands(CommandGroup):
    """Says what went wrong in one line, wherever it did."""

    def parse_args(self, ctx: Any, args: list[str]) -> list[str]:
        with _said_in_one_line():
            return super().parse_args(ctx, args)

    def invoke(self, ctx: Any) -> Any:
        with _said_in_one_line():
            try:
                return super().invoke(ctx)
            finally:
                sys.stdout.flush()  # what cannot be written is an error of the command, and not of Python's end


@contextmanager
def _said_in_one_line() -> Iterator[None]:
    try:
        yield
    except Exception as error:
        complain(explained(error, open_phrasebook()))
        raise typer.Exit(STATUSES.get(type(error), FAILED)) from error
