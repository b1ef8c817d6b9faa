"""Where every command begins and ends."""

from __future__ import annotations

import sys
import traceback
from io import TextIOWrapper

from bot.command_line import app
from bot.terminal.statuses import FAILED


def main() -> None:
    for stream in (sys.stdin, sys.stdout, sys.stderr):
        # Articles are in any language, whatever the locale says: UTF-8 always, and never an error over one character.
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="replace")
    try:
        app()
    except Exception:  # noqa: BLE001 - Python's own exit status would say that the articles say nothing
        traceback.print_exc()
        sys.exit(FAILED)


if __name__ == "__main__":
    main()
