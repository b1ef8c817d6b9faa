"""Where every command begins and ends."""

from __future__ import annotations

import gc
import sys
import traceback
from io import TextIOWrapper
from typing import TYPE_CHECKING

from bot.terminal.statuses import FAILED

if TYPE_CHECKING:
    import typer


def main() -> None:
    app = _imported()
    for stream in (sys.stdin, sys.stdout, sys.stderr):
        # Articles are in any language, whatever the locale says: UTF-8 always, and never an error over one character.
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="replace")
    try:
        app()
    except Exception:  # noqa: BLE001 - Python's own exit status would say that the articles say nothing
        traceback.print_exc()
        sys.exit(FAILED)


def _imported() -> typer.Typer:
    """Of a short command, a quarter of the time went into looking for garbage among what is imported, which stays."""
    gc.disable()
    from bot.command_line import app

    gc.freeze()
    gc.enable()
    return app


if __name__ == "__main__":
    main()
