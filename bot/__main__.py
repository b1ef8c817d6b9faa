"""Where every command begins and ends."""

from __future__ import annotations

import gc
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import typer

INTERRUPTED = 130
"""The exit status of what Ctrl-C ended, as shells have it."""


def main() -> None:
    try:
        app = _imported()
        app()
    except KeyboardInterrupt:  # while it was imported: later, typer says the same
        sys.exit(INTERRUPTED)
    except Exception:  # noqa: BLE001 - Python's own exit status would say that the articles say nothing
        import traceback

        from bot.terminal.statuses import FAILED

        traceback.print_exc()
        sys.exit(FAILED)


def _imported() -> typer.Typer:
    """Of a short command, a quarter of the time went into looking for garbage among what is imported, which stays."""
    gc.disable()
    from bot.terminal.output.streams import prepare_log, prepare_streams

    prepare_streams()
    prepare_log()
    from bot.command_line import app

    gc.freeze()
    gc.enable()
    return app


if __name__ == "__main__":
    main()
