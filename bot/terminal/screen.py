"""Where the terminal's lines go: wrapped and in colour on a terminal, plain in a pipe."""

from __future__ import annotations

import re
from typing import TextIO

Part = tuple[str, str]
"""Words and their style, as rich names styles."""

WIDEST = 100
"""Columns of a quotation: longer lines are hard to read."""

# Control characters can move the cursor, rename the window or worse, and direction marks can swap words.
_HARMFUL = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ud800-\udfff]")


def harmless(text: str) -> str:
    """``text`` as a terminal may have it: whatever could command one becomes �."""
    return _HARMFUL.sub("\N{REPLACEMENT CHARACTER}", text.replace("\r\n", "\n"))


def on_one_line(text: str) -> str:
    return " ".join(harmless(text).split())


class Screen:
    def __init__(self, stream: TextIO) -> None:
        self._stream = stream
        self._is_terminal = stream.isatty()

    def line(self, *parts: Part) -> None:
        if self._is_terminal:
            self._print_styled(parts)
        else:
            print("".join(words for words, _ in parts), file=self._stream)

    def quotation(self, *parts: Part) -> None:
        if self._is_terminal:
            self._print_quotation(parts)
        else:
            for line in "".join(words for words, _ in parts).split("\n"):
                print(f"> {line}".rstrip(), file=self._stream)

    # rich is imported on first use: in a pipe nothing needs it.

    def _print_styled(self, parts: tuple[Part, ...]) -> None:
        from rich.console import Console
        from rich.text import Text

        console = Console(file=self._stream, highlight=False)
        console.print(Text.assemble(*parts), soft_wrap=True)

    def _print_quotation(self, parts: tuple[Part, ...]) -> None:
        from rich.console import Console
        from rich.text import Text

        console = Console(file=self._stream, highlight=False)
        for line in Text.assemble(*parts).wrap(console, min(console.width, WIDEST) - 2):
            console.print(Text.assemble(("│ ", "dim"), line), soft_wrap=True)
