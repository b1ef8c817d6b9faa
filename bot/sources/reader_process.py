"""Files are read in processes of their own, so that none takes the bot's time, its memory or its life."""

from __future__ import annotations

import asyncio
import json
import logging
import os
import re
import signal
import subprocess
import sys
from collections.abc import Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager, suppress
from dataclasses import replace
from functools import partial
from pathlib import Path
from threading import Event
from time import monotonic
from typing import IO, Any, NamedTuple

import psutil

from bot.errors import ReadingFailed, ReadingTooLarge, ReadingTooLong
from bot.sources.reading_child import CPU_SECONDS, MEMORY, UNDETERMINED, reply_to
from index import Article, UnreadableArticle, detect_language, unload_detection

log = logging.getLogger(__name__)

AT_ONCE = 2
SHORT = 64_000
"""Bytes: shorter plain text is read without a process, which costs a second."""
SECONDS = 120
"""By the clock, also for a process that does nothing."""
LONGEST_REPLY = 64 * 2**20
LONGEST_LOG = 4_000
"""Bytes of a reply, and of what a process that failed says."""
DETECTION_SECONDS = 300
"""Seconds after the last file for which the model that tells languages apart stays in memory."""
INTERVAL = 0.1
"""Seconds between two looks at what the process uses."""

Child = subprocess.Popen[bytes]

Details = Mapping[str, str | None]
"""What is stated of an article: its title, language, url and slug, where they are."""

_SIGNS_OF_MARKUP = re.compile(rb"[#\[`~*|<>{}%+\x00-\x08]|---")


def _kinds_of(error: type[Exception]) -> Iterator[type[Exception]]:
    yield error
    for kind in error.__subclasses__():
        yield from _kinds_of(kind)


_ERRORS = {error.__name__: error for error in (*_kinds_of(UnreadableArticle), ReadingFailed, ReadingTooLarge)}

_ROOT = Path(__file__).parents[2]
_PROGRAM = "import sys; sys.path.append(sys.argv[1]); from bot.sources.reading_child import main; main()"
_PASSED_ON = ("PATH", "LD_LIBRARY_PATH", "SYSTEMROOT", "TEMP", "TMP", "TMPDIR")
_ONE_THREAD = {"OPENBLAS_NUM_THREADS": "1", "OMP_NUM_THREADS": "1"}  # each thread's stack counts as memory


class Reading(NamedTuple):
    """An article that was read; the title that the file itself has; how many lines of each kind were left out."""

    article: Article
    title: str | None
    left_out: Mapping[str, int]


class ReaderProcesses:
    """Two at once; first come, first served. ``memory`` is in bytes, ``cpu`` and ``clock`` are in seconds."""

    def __init__(self, memory: int = MEMORY, cpu: float = CPU_SECONDS, clock: float = SECONDS) -> None:
        self._threads = ThreadPoolExecutor(AT_ONCE, thread_name_prefix="reading")
        self._limits = _Limits(memory, cpu, clock)
        self._unloading: asyncio.TimerHandle | None = None

    async def read(self, data: bytes, name: str, details: Details) -> Reading:
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

    async def _read(self, data: bytes, name: str, details: Details) -> Reading:
        request = {"name": name, **details}
        if len(data) <= SHORT and is_plain(data, name):
            return await asyncio.to_thread(lambda: _reading(reply_to(request, data), name))
        process = _Process(name, self._limits)
        work = partial(process.reading, request, data)
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


def is_plain(data: bytes, name: str) -> bool:
    """Whether a file can be of no other format than plain text."""
    return name.lower().endswith(".txt") and not _SIGNS_OF_MARKUP.search(data)


class _Limits(NamedTuple):
    memory: int
    cpu: float
    clock: float


class _Process:
    """One process, from its start to its end."""

    def __init__(self, name: str, limits: _Limits) -> None:
        self._name = name
        self._limits = limits
        self._is_cancelled = Event()
        self._reason: type[ReadingTooLong] | type[ReadingTooLarge] | None = None

    def cancel(self) -> None:
        """End it soon, whatever it does; nobody waits for it any more."""
        self._is_cancelled.set()

    def reading(self, request: Details, data: bytes) -> Reading:
        """Raises: UnreadableArticle, ReadingTooLong, ReadingTooLarge, ReadingFailed."""
        with _started() as process, ThreadPoolExecutor(3) as pipes:
            pipes.submit(_write, process, json.dumps(request).encode() + b"\n" + data)
            reply = pipes.submit(self._read, process, process.stdout, LONGEST_REPLY)
            messages = pipes.submit(self._read, process, process.stderr, LONGEST_LOG)
            self._watch(process)
        if process.returncode == 0 and self._reason is None:
            return _reading(json.loads(reply.result()), self._name)
        raise self._error(process.returncode, messages.result())

    def _watch(self, process: Child) -> None:
        """What the process should not pass by itself, watched for the systems that let it."""
        end = monotonic() + self._limits.clock
        while process.poll() is None and not self._is_cancelled.wait(INTERVAL):
            memory, cpu = _usage(process.pid)
            if memory > self._limits.memory:
                self._end(process, ReadingTooLarge)
            elif cpu > self._limits.cpu or monotonic() > end:
                self._end(process, ReadingTooLong)
        process.kill()

    def _read(self, process: Child, stream: IO[bytes] | None, limit: int) -> bytes:
        assert stream is not None
        read = stream.read(limit)
        if stream.read(1) and limit == LONGEST_REPLY:
            self._end(process, ReadingTooLarge)
        while stream.read(2**16):
            pass
        return read

    def _end(self, process: Child, reason: type[ReadingTooLong] | type[ReadingTooLarge]) -> None:
        self._reason = self._reason or reason
        process.kill()

    def _error(self, status: int, messages: bytes) -> Exception:
        if self._reason is not None:
            return self._reason(self._name)
        if sys.platform != "win32" and status in (-signal.SIGXCPU, -signal.SIGKILL):
            return ReadingTooLong(self._name)
        if sys.platform != "win32" and status == -signal.SIGABRT:
            return ReadingTooLarge(self._name)  # what parsers in C do when they get no more memory
        log.error("a file could not be read: status %d\n%s", status, messages.decode(errors="replace"))
        return ReadingFailed(self._name)


def _started() -> Child:
    environment = {name: os.environ[name] for name in _PASSED_ON if name in os.environ}
    command = [sys.executable, "-I", "-c", _PROGRAM, str(_ROOT)]
    return subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=environment | _ONE_THREAD
    )


def _write(process: Child, data: bytes) -> None:
    assert process.stdin is not None
    with suppress(OSError):  # it has ended already; its status says why
        process.stdin.write(data)
    with suppress(OSError):
        process.stdin.close()


def _usage(pid: int) -> tuple[int, float]:
    """Bytes in memory, and seconds of computing."""
    try:
        process = psutil.Process(pid)
        times = process.cpu_times()
        return process.memory_info().rss, times.user + times.system
    except psutil.Error:
        return 0, 0  # it has ended


def _reading(reply: Mapping[str, Any], name: str) -> Reading:
    """Raises: the error that the reply tells."""
    if "article" in reply:
        article = Article.from_stored(reply["article"])
        if article.language == UNDETERMINED:
            article = replace(article, language=detect_language(article.text))
        return Reading(article, reply["title"], reply["left_out"])
    raise _ERRORS[reply["error"]](name, *map(str, reply["facts"][1:]))
