"""Files are read in processes of their own, so that none takes the bot's time, its memory or its life."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from functools import partial

from bot.errors import NotFetched, ReadingFailed, ReadingTooLarge, ReadingTooLong
from bot.sources.reading.reader_process import SECONDS, Details, ProcessLimits, ReaderProcess, ReadFile, read_file_in
from bot.sources.reading.reading_child import CPU_SECONDS, MEMORY, reply_to
from index import EmptyFile, NoParagraph, UnreadableArticle, unload_detection

AT_ONCE = 2
SHORT = 64_000
"""Bytes: shorter plain text is read without a process, which costs a second."""
DETECTION_SECONDS = 300
"""Seconds after the last file for which the model that tells languages apart stays in memory."""
_SIGNS_OF_MARKUP = re.compile(rb"[#\[`~*|<>{}%+\x00-\x08]|---")


class ReaderPool:
    """Two at once; first come, first served. ``memory`` is in bytes, ``cpu`` and ``clock`` are in seconds."""

    def __init__(self, memory: int = MEMORY, cpu: float = CPU_SECONDS, clock: float = SECONDS) -> None:
        self._threads = ThreadPoolExecutor(AT_ONCE, thread_name_prefix="reading")
        self._limits = ProcessLimits(memory, cpu, clock)
        self._unloading: asyncio.TimerHandle | None = None

    async def read(self, data: bytes, name: str, details: Details) -> ReadFile:
        """Raises: UnreadableArticle, ReadingTooLong, ReadingTooLarge, ReadingFailed."""
        try:
            return await self._read(data, name, details)
        finally:
            self._unload_later()

    def _unload_later(self) -> None:
        """Most of the time nobody adds anything, and what reading needs is most of what an idle bot would hold."""
        if self._unloading:
            self._unloading.cancel()
        self._unloading = asyncio.get_running_loop().call_later(DETECTION_SECONDS, unload_detection)

    async def _read(self, data: bytes, name: str, details: Details) -> ReadFile:
        request = {"name": name, **details}
        if len(data) <= SHORT and is_plain(data, name):
            return await asyncio.to_thread(lambda: read_file_in(reply_to(request, data), name))
        process = ReaderProcess(name, self._limits)
        work = partial(process.read_file, request, data)
        try:
            return await asyncio.get_running_loop().run_in_executor(self._threads, work)
        except asyncio.CancelledError:
            process.cancel()
            raise


@contextmanager
def called(source: str) -> Iterator[None]:
    """What cannot be read is named as it was given, by its address for one, and not by the name it was read under."""
    try:
        yield
    except (UnreadableArticle, ReadingTooLong, ReadingTooLarge, ReadingFailed) as error:
        raise type(error)(source, *error.args[1:]) from error


@contextmanager
def called_page(address: str) -> Iterator[None]:
    """The same, of what is at an address; one without words has them from its script alone. Raises: NotFetched."""
    try:
        with called(address):
            yield
    except (EmptyFile, NoParagraph) as error:
        raise NotFetched(address, "script") from error


def is_plain(data: bytes, name: str) -> bool:
    """Whether a file can be of no other format than plain text."""
    return name.lower().endswith(".txt") and not _SIGNS_OF_MARKUP.search(data)
