"""``pullquote backup`` and ``restore``."""

from __future__ import annotations

import os
from errno import ENOENT
from pathlib import Path
from typing import Annotated

import typer

from bot.database_url import database_url, file_in
from bot.errors import UnfitOption
from bot.terminal.environment import open_phrasebook, open_screen
from bot.terminal.output.screen import harmless_line


def backup(file: Annotated[str, typer.Argument(metavar="FILE", help="A file that is not there yet.")]) -> None:
    """Write all that is kept into a file, also while the bot runs."""
    from bot.store.transfer.backup import write_backup

    path = _path(file)
    url = database_url(os.environ)
    if (database := file_in(url)) and not Path(database).exists():
        # Most likely it is another account's: what would be written here is a blank backup, taken for the true one.
        raise FileNotFoundError(ENOENT, os.strerror(ENOENT), database)
    write_backup(url, path)
    open_screen().line((open_phrasebook()("backed-up", name=harmless_line(file)), ""))


def restore(
    file: Annotated[str, typer.Argument(metavar="FILE", help="What `backup` wrote, with this version or an earlier.")],
    replace: Annotated[bool, typer.Option("--replace", help="Also where something is kept, which is lost.")] = False,
) -> None:
    """Put back all that a backup holds. It goes into SQLite or PostgreSQL; a running bot takes it up."""
    from bot.store.transfer.backup import restore_backup

    restore_backup(_path(file), database_url(os.environ), replace=replace)
    open_screen().line((open_phrasebook()("restored", name=harmless_line(file)), ""))


def _path(file: str) -> Path:
    """Raises: UnfitOption, for what is no file's name."""
    if not file.strip():
        raise UnfitOption("file")  # Python takes an empty name for the folder it stands in
    if file == "-":
        # In a pipe, one sentence would be taken for all that is kept.
        raise UnfitOption("stream")
    return Path(file)
