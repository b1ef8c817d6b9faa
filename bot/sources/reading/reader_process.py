"""The process that reads a file, as its parent sees it: begun, watched, ended."""

from __future__ import annotations

import json
import logging
import os
import signal
import subprocess
import sys
from collections.abc import Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from threading import Event
from time import monotonic
from typing import IO, Any, NamedTuple

import psutil

from bot.errors import ReadingFailed, ReadingTooLarge, ReadingTooLong
from index import UNDETERMINED, Article, UnreadableArticle, detect_language

log = logging.getLogger(__name__)

SECONDS = 120
"""By the clock, also for a process that does nothing."""
LONGEST_REPLY = 64 * 2**20
LONGEST_LOG = 4_000
"""Bytes of a reply, and of what a process that failed says."""
INTERVAL = 0.1
"""Seconds between two looks at what the process uses."""

Child = subprocess.Popen[bytes]

Details = Mapping[str, str | None]
"""What is stated of an article: its title, language, url and slug, where they are."""


def _kinds_of(error: type[Exception]) -> Iterator[type[Exception]]:
    yield error
    for kind in error.__subclasses__():
        yield from _kinds_of(kind)


_ERRORS = {error.__name__: error for error in (*_kinds_of(UnreadableArticle), ReadingFailed, ReadingTooLarge)}

_ROOT = Path(__file__).parents[3]
_PROGRAM = "import sys; sys.path.append(sys.argv[1]); from bot.sources.reading.reading_child import main; main()"
_PASSED_ON = ("PATH", "LD_LIBRARY_PATH", "SYSTEMROOT", "TEMP", "TMP", "TMPDIR")
_ONE_THREAD = {"OPENBLAS_NUM_THREADS": "1", "OMP_NUM_THREADS": "1"}  # each thread's stack counts as memory


class ReadFile(NamedTuple):
    """An article that was read; the title that the file itself has; how many lines of each kind were left out."""

    article: Article
    title: str | None
    left_out: Mapping[str, int]


class ProcessLimits(NamedTuple):
    memory: int
    cpu: float
    clock: float


class ReaderProcess:
    """One process, from its start to its end."""

    def __init__(self, name: str, limits: ProcessLimits) -> None:
        self._name = name
        self._limits = limits
        self._is_cancelled = Event()
        self._reason: type[ReadingTooLong] | type[ReadingTooLarge] | None = None

    def cancel(self) -> None:
        """End it soon, whatever it does; nobody waits for it any more."""
        self._is_cancelled.set()

    def read_file(self, request: Details, data: bytes) -> ReadFile:
        """Raises: UnreadableArticle, ReadingTooLong, ReadingTooLarge, ReadingFailed."""
        with _started() as process, ThreadPoolExecutor(3) as pipes:
            pipes.submit(_write, process, json.dumps(request).encode() + b"\n" + data)
            reply = pipes.submit(self._read, process, process.stdout, LONGEST_REPLY)
            messages = pipes.submit(self._read, process, process.stderr, LONGEST_LOG)
            self._watch(process)
        if process.returncode == 0 and self._reason is None:
            return read_file_in(json.loads(reply.result()), self._name)
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


def read_file_in(reply: Mapping[str, Any], name: str) -> ReadFile:
    """Raises: the error that the reply tells."""
    if "article" in reply:
        article = Article.from_stored(reply["article"])
        if article.language == UNDETERMINED:
            article = replace(article, language=detect_language(article.text))
        return ReadFile(article, reply["title"], reply["left_out"])
    raise _ERRORS[reply["error"]](name, *map(str, reply["facts"][1:]))
