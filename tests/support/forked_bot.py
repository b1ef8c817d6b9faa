"""Bots that begin where their imports end: forked from a process that has done them once, for all of a test run.

They are processes as any other, with signals, statuses and streams of their own; only what each would import is spared.
"""

from __future__ import annotations

import asyncio
import os
import signal
import sys
from collections.abc import Mapping, Sequence
from multiprocessing import get_context
from multiprocessing.process import BaseProcess
from pathlib import Path
from typing import Any

import pytest
from coverage import process_startup

ROOT = Path(__file__).parent.parent.parent
PRELOADED = ["tests.support.preloaded_bot", __name__]


class ForkedBot:
    """As much of `asyncio.subprocess.Process` as tests of bots use."""

    def __init__(self, process: BaseProcess, streams: Sequence[asyncio.StreamReader]) -> None:
        assert process.pid is not None
        self.pid = process.pid
        self.returncode: int | None = None
        self._streams = streams
        self._ended = asyncio.ensure_future(self._end(process))

    async def wait(self) -> int:
        """Its status; that of a signal is negative."""
        return await asyncio.shield(self._ended)

    async def communicate(self) -> tuple[bytes, bytes]:
        """What it has said on standard output and on standard error, when it has left."""
        out, err = await asyncio.gather(*(stream.read() for stream in self._streams))
        await self.wait()
        return out, err

    def send_signal(self, number: int) -> None:
        if self.returncode is not None:
            raise ProcessLookupError
        os.kill(self.pid, number)

    def terminate(self) -> None:
        self.send_signal(signal.SIGTERM)

    def kill(self) -> None:
        self.send_signal(signal.SIGKILL)

    async def _end(self, process: BaseProcess) -> int:
        await asyncio.to_thread(process.join)
        assert process.exitcode is not None
        self.returncode = process.exitcode
        return process.exitcode


async def forked(
    arguments: Sequence[str], folder: Path, environment: Mapping[str, str], *, is_heard: bool
) -> ForkedBot:
    """`tests.support.pointed_bot` with these arguments; ``is_heard`` on both its streams."""
    # Not on Windows, where bots are started as people start them.
    from multiprocessing.forkserver import ensure_running, set_forkserver_preload
    from multiprocessing.reduction import DupFd

    context: Any = get_context("forkserver")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("PYTHONPATH", str(ROOT))
        for variable in ("COVERAGE_PROCESS_CONFIG", "COVERAGE_PROCESS_START"):
            patch.delenv(variable, raising=False)  # what it measured would come after the report
        set_forkserver_preload(PRELOADED)
        ensure_running()
    pipes = [await _pipe(), await _pipe()] if is_heard else []
    written = [written for _, written in pipes] or [os.open(os.devnull, os.O_WRONLY), os.dup(2)]
    process = context.Process(target=_run, args=(list(arguments), folder, dict(environment), *map(DupFd, written)))
    process.start()
    for one in written:
        os.close(one)
    return ForkedBot(process, [reader for reader, _ in pipes])


async def _pipe() -> tuple[asyncio.StreamReader, int]:
    read, written = os.pipe()
    reader = asyncio.StreamReader()
    await asyncio.get_running_loop().connect_read_pipe(lambda: asyncio.StreamReaderProtocol(reader), os.fdopen(read))
    return reader, written


def _run(arguments: Sequence[str], folder: Path, environment: Mapping[str, str], stdout: Any, stderr: Any) -> None:
    """In the new process."""
    from tests.support.pointed_bot import main

    for number, stream in enumerate((os.open(os.devnull, os.O_RDONLY), stdout.detach(), stderr.detach())):
        os.dup2(stream, number)
    sys.stdin, sys.stdout, sys.stderr = os.fdopen(0), os.fdopen(1, "w"), os.fdopen(2, "w", 1)
    os.chdir(folder)
    os.environ.clear()
    os.environ.update(environment)
    sys.argv = ["pointed_bot", *arguments]
    measured = process_startup(force=True)
    try:
        main()
    finally:
        if measured:
            measured.stop()
            measured.save()
