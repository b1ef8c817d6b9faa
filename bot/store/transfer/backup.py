"""Backups: one file of SQLite, written while the bot runs, and restored into SQLite or PostgreSQL."""

from __future__ import annotations

import asyncio
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from errno import EEXIST, ENOENT
from pathlib import Path
from tempfile import TemporaryDirectory

from sqlalchemy import URL

from bot.errors import UnusableDatabase
from bot.operator_errors import NotABackup
from bot.store.connections.transactions import Transactions
from bot.store.database import Store, parsed
from bot.store.migrations import version_of
from bot.store.state import is_damage


def write_backup(url: str, path: Path) -> None:
    """Raises: FileExistsError, FileNotFoundError; and what `Store` raises."""
    if path.exists():
        raise FileExistsError(EEXIST, os.strerror(EEXIST), str(path))
    if not path.parent.is_dir():
        raise FileNotFoundError(ENOENT, os.strerror(ENOENT), str(path.parent))
    # Beside it first: what is cut short must not look like a backup.
    try:
        folder_beside = TemporaryDirectory(prefix=".pullquote-", dir=path.parent)
    except OSError as error:
        error.filename = str(path)  # the one that has a name to whoever asked
        raise
    with folder_beside as folder:
        part = Path(folder) / "backup"
        with _called(part, path):
            asyncio.run(_take_all(url, _address(part), replace=True))
        part.rename(path)


def restore_backup(path: Path, url: str, *, replace: bool = False) -> None:
    """Also a backup of an earlier version. Raises: OSError, NotABackup, DatabaseInUse; and what `Store` raises."""
    with TemporaryDirectory(prefix="pullquote-") as folder:
        # A copy, because opening it migrates it.
        copy = Path(shutil.copy(path, Path(folder) / "backup"))
        with _called(copy, path):
            # Any file could be opened as a database, and any database as a blank one.
            if not asyncio.run(_is_ours(_address(copy))):
                raise NotABackup(str(path))
            asyncio.run(_take_all(_address(copy), url, replace=replace))


@contextmanager
def _called(file: Path, name: Path) -> Iterator[None]:
    """An error of this file of ours says the name that whoever asked knows."""
    try:
        yield
    except UnusableDatabase as error:
        if error.place == str(file.absolute()):
            error.place = str(name)
        raise


async def _take_all(source: str, target: str, *, replace: bool) -> None:
    async with Store.open(source) as store, Store.open(target) as copy:
        await copy.take_all(store, replace=replace)


async def _is_ours(url: str) -> bool:
    """Raises: UnusableDatabase, for one that is damaged."""
    transactions = Transactions(parsed(url))
    try:
        async with transactions.reading() as connection:
            return bool(await version_of(connection))
    except UnusableDatabase as error:
        if is_damage(error):
            raise
        return False
    finally:
        await transactions.close()


def _address(path: Path) -> str:
    return URL.create("sqlite+aiosqlite", database=str(path.absolute())).render_as_string()
