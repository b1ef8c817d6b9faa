"""The streams that a command is given by the terminal, whatever became of them."""

from __future__ import annotations

import logging
import os
import sys
from collections.abc import Sequence
from io import BufferedWriter, FileIO, TextIOWrapper
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from _typeshed import ReadableBuffer

STANDARD_INPUT = "-"
"""What stands for what comes in, where something to read is named."""


def words_in(typed: Sequence[str]) -> str:
    """What was typed, or else what comes in."""
    return sys.stdin.read().strip() if list(typed) == [STANDARD_INPUT] else " ".join(typed)


def prepare_streams() -> None:
    """UTF-8 always, and never an error over one character: articles are in any language, whatever the locale says."""
    for number, name in enumerate(("stdin", "stdout", "stderr")):
        stream = getattr(sys, name)
        if stream is None:
            # It was closed: the lowest free number is its own, which the next file, the database, would get otherwise.
            setattr(sys, name, os.fdopen(os.open(os.devnull, os.O_RDWR), "w" if number else "r", encoding="utf-8"))
        elif isinstance(stream, TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="replace")
            raw = getattr(stream.buffer, "raw", stream.buffer)  # where nothing is buffered, it is the buffer
            if number and isinstance(raw, FileIO) and not stream.isatty():
                setattr(sys, name, _to_the_end(stream))


def prepare_log() -> None:
    """What is logged, such as damage, is said as all is that goes wrong; ``run`` has a log of its own."""
    if logging.lastResort:
        logging.lastResort.setFormatter(logging.Formatter("pullquote: %(message)s"))


class _Lossy(FileIO):
    """A file or a pipe that is written to as long as that goes.

    A reader that goes away, as ``head`` does, ends no command half-way. That the disk is full is raised once: what is
    left would be written again when Python ends, with a traceback and another exit status.
    """

    _has_failed = False

    def __init__(self, replaced: TextIOWrapper) -> None:
        super().__init__(replaced.fileno(), "w", closefd=False)
        self._replaced = replaced  # which would close the file, if nobody had it any more

    def write(self, data: ReadableBuffer, /) -> int:
        try:
            return memoryview(data).nbytes if self._has_failed else super().write(data)
        except OSError as error:
            self._has_failed = True
            if not isinstance(error, BrokenPipeError):
                raise
            return memoryview(data).nbytes


def _to_the_end(stream: TextIOWrapper) -> TextIOWrapper:
    return TextIOWrapper(
        BufferedWriter(_Lossy(stream)),
        encoding="utf-8",
        errors="replace",
        line_buffering=stream.line_buffering or stream.write_through,
    )
