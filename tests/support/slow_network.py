"""A way to a server that can be slow, or let nothing through."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress


class SlowNetwork:
    """``delay`` is what every part takes in each direction, in seconds; while ``open`` is not set, nothing arrives."""

    def __init__(self, host: str, port: int) -> None:
        self.delay = 0.0
        self.open = asyncio.Event()
        self.open.set()
        self.port = 0
        self._host, self._server_port = host, port
        self._tasks: set[asyncio.Task[None]] = set()

    @classmethod
    @asynccontextmanager
    async def to(cls, host: str, port: int) -> AsyncIterator[SlowNetwork]:
        """Its own ``port`` leads to the server."""
        network = cls(host, port)
        server = await asyncio.start_server(network._connect, "127.0.0.1", 0)
        network.port = server.sockets[0].getsockname()[1]
        try:
            yield network
        finally:
            server.close()
            for task in list(network._tasks):
                task.cancel()
            await asyncio.gather(*network._tasks, return_exceptions=True)

    async def _connect(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        there, back = await asyncio.open_connection(self._host, self._server_port)
        for one, other in ((reader, back), (there, writer)):
            task = asyncio.create_task(self._carry(one, other))
            self._tasks.add(task)
            task.add_done_callback(self._tasks.discard)

    async def _carry(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            with suppress(OSError):
                while data := await reader.read(1 << 16):
                    await self.open.wait()
                    await asyncio.sleep(self.delay)
                    writer.write(data)
                    await writer.drain()
        finally:
            writer.close()
