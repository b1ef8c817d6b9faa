"""Where the terminal's lines go: wrapped and in colour on a terminal, plain in a pipe and where nothing can be bold."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator, Sequence
from contextlib import AbstractContextManager, nullcontext
from typing import TextIO

Part = tuple[str, str]
"""Words and their style, as rich names styles."""

BOLD = "bold"
"""The style of an answering sentence; in a pipe it stands between asterisks, as Markdown has it."""

WIDEST = 100
"""Columns of a quotation: longer lines are hard to read."""

# Control characters can move the cursor, rename the window or worse, and direction marks can swap words.
_HARMFUL = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ud800-\udfff]")

_WITHOUT_STYLES = ("dumb", "unknown")
"""Terminals on which nothing is bold, as rich knows them too."""

_INK = re.compile(r"\S(?:.*\S)?")


def harmless(text: str) -> str:
    """``text`` as a terminal may have it: whatever could command one becomes �."""
    return _HARMFUL.sub("\N{REPLACEMENT CHARACTER}", text.replace("\r\n", "\n"))


def harmless_line(text: str) -> str:
    return " ".join(harmless(text).split())


def _marked(parts: Sequence[Part]) -> Iterator[str]:
    """The words, with marks around what is emphasised among others, line by line."""
    is_among_others = sum(bool(words) for words, _ in parts) > 1
    for words, style in parts:
        yield _INK.sub(r"**\g<0>**", words) if style == BOLD and is_among_others else words


class Screen:
    def __init__(self, stream: TextIO) -> None:
        self._stream = stream
        self._is_terminal = stream.isatty() and os.environ.get("TERM", "").lower() not in _WITHOUT_STYLES

    def line(self, *parts: Part) -> None:
        if self._is_terminal:
            self._print_styled(parts)
        else:
            print("".join(words for words, _ in parts), file=self._stream, flush=True)  # what follows may wait

    def quotation(self, *parts: Part) -> None:
        if self._is_terminal:
            self._print_quotation(parts)
        else:
            for line in "".join(_marked(parts)).split("\n"):
                print(f"> {line}".rstrip(), file=self._stream)

    def progress(self, words: str) -> AbstractContextManager[object]:
        """Says on a terminal, as long as something lasts, what it is."""
        if not self._is_terminal:
            return nullcontext()
        from rich.console import Console
        from rich.text import Text

        return Console(file=self._stream).status(Text(words))

    def table(self, rows: Sequence[tuple[str, str]]) -> None:
        """Rows of two columns; in a pipe, a line each after an empty one, with a tab between."""
        if not self._is_terminal:
            print("", *("\t".join(row) for row in rows), sep="\n", file=self._stream)
            return
        from rich.console import Console
        from rich.table import Table
        from rich.text import Text

        table = Table(show_header=False)
        for row in rows:
            table.add_row(*map(Text, row))
        Console(file=self._stream).print(table)

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
