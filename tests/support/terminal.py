"""Pullquote as people meet it in a terminal."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from contextlib import suppress
from pathlib import Path
from threading import Timer
from time import sleep
from typing import Any

import psutil
import pytest
from typer.testing import CliRunner, Result

from bot.command_line import app

ROOT = Path(__file__).parent.parent.parent
QUESTION = "Qui a demandé à Musk de ne pas activer Starlink au-dessus de Taïwan ?"
PATIENCE = 60.0
"""Seconds after which a process is held to hang."""
WORKING = (psutil.STATUS_RUNNING, psutil.STATUS_DISK_SLEEP)
"""What a process does that may be waiting for a processor, or for a disk; only Linux tells."""
AT_TERMINAL = """
import fcntl, os, sys, termios

fcntl.ioctl(0, termios.TIOCSCTTY, 0)
os.execv(sys.executable, [sys.executable, "-m", "bot", *sys.argv[1:]])
"""
"""Takes the terminal for its own, and with it the meaning of Ctrl-C; then becomes Pullquote."""


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


def on_terminal(*arguments: str, typed: tuple[bytes, ...] = (), prompt: bytes = b"? ") -> str:
    """What a person sees who runs this, and types each of those at a prompt."""
    ours, theirs = os.openpty()
    running = subprocess.Popen(
        [sys.executable, "-c", AT_TERMINAL, *arguments],
        stdin=theirs,
        stdout=theirs,
        stderr=theirs,
        env=os.environ | {"TERM": "xterm-256color", "COLUMNS": "60"},
        start_new_session=True,
    )
    os.close(theirs)
    patience = Timer(PATIENCE, running.kill)
    patience.start()
    seen, keys = b"", iter(typed)
    with suppress(OSError):  # which Linux says when the other side has gone
        while chunk := os.read(ours, 4096):
            seen += chunk
            if seen.endswith(prompt):
                _await_rest(running.pid)
                os.write(ours, next(keys))
    os.close(ours)
    status = running.wait()
    patience.cancel()
    assert status == 0, seen
    return seen.decode()


def _await_rest(pid: int) -> None:
    """Wait as a person would: Python misses an interrupt between the prompt and its wait for keys."""
    at_rest = 0
    while at_rest < 3:
        sleep(0.1)
        is_working = sys.platform == "linux" and psutil.Process(pid).status() in WORKING
        at_rest = 0 if is_working else at_rest + 1
