"""The file of a database: made for its owner alone, and known again while it is open."""

from __future__ import annotations

import logging
import os
from errno import ENOENT
from pathlib import Path

log = logging.getLogger(__name__)

OWNER_ONLY, OWNER_ONLY_FOLDER = 0o600, 0o700
"""Permissions of what is made: servers' private articles are nobody's else on the machine."""

Identity = tuple[int, int]


class DatabaseFile:
    """Made where there is none yet. Raises ``OSError``."""

    def __init__(self, path: Path) -> None:
        make_file(path)
        self.path = path
        self._identity = _identity_of(path)
        self._loss = ""

    def look(self) -> None:
        """Say it once where the file was lost."""
        loss = self._loss_by_now()
        if loss and loss != self._loss:
            log.error("the database %s is no longer the one that was opened: %s; restart the bot", self.path, loss)
        self._loss = loss

    def require(self) -> None:
        """What is written to a file that was lost would be lost with it, and another connection make a blank one.

        Raises: FileNotFoundError.
        """
        if loss := self._loss_by_now():
            raise FileNotFoundError(ENOENT, f"{loss} while it was open")

    def _loss_by_now(self) -> str:
        """What became of the file that was opened; empty where it is in its place."""
        if self._identity == (identity := _identity_of(self.path)):
            return ""
        return "another file was put in its place" if identity else "it was deleted"


def make_file(path: Path) -> None:
    """Raises ``OSError``."""
    path.parent.mkdir(mode=OWNER_ONLY_FOLDER, parents=True, exist_ok=True)
    # Opened here first: the operating system says why it refuses, SQLite only that it does.
    os.close(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND, OWNER_ONLY))


def _identity_of(path: Path) -> Identity | None:
    """What tells a file from another one of its name; None where there is none."""
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino
