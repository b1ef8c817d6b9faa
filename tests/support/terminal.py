"""Pullquote as people meet it in a terminal."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner, Result

from bot.command_line import app

ROOT = Path(__file__).parent.parent.parent
QUESTION = "Qui a demandé à Musk de ne pas activer Starlink au-dessus de Taïwan ?"
PATIENCE = 60.0
"""Seconds after which a process is held to hang."""


def go_home(folder: Path, database: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Stand in a folder of one's own, with a copy of this database in it, and nothing set."""
    shutil.copy(database, folder / "pullquote.db")
    monkeypatch.chdir(folder)
    monkeypatch.setenv("PULLQUOTE_DATABASE", f"sqlite+aiosqlite:///{folder}/pullquote.db")
    monkeypatch.setenv("PYTHONPATH", str(ROOT))
    for name in ("DISCORD_TOKEN", "LC_ALL", "LC_MESSAGES", "LANG"):
        monkeypatch.delenv(name, raising=False)
    return folder


def pullquote(*arguments: str, **options: Any) -> Result:
    return CliRunner().invoke(app, arguments, **options)


def process(*arguments: str | bytes, **environment: str) -> subprocess.CompletedProcess[bytes]:
    """The real thing: a process, bytes in and bytes out."""
    return subprocess.run(
        [sys.executable, "-m", "bot", *arguments],
        capture_output=True,
        env=os.environ | environment,
        check=False,
        timeout=PATIENCE,
    )
