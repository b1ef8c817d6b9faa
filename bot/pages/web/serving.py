"""A listener for the pages, apart from all else that the process does."""

from __future__ import annotations

import logging
import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from aiohttp import web

LOOPBACK = "127.0.0.1"
LEAVING = 0.5
"""Seconds that pages under way are waited for at the end."""

# What aiohttp would log of a malformed request has parts of its address.
_silent = logging.getLogger(f"{__name__}.silent")
_silent.addHandler(logging.NullHandler())
_silent.propagate = False


def listener(host: str = LOOPBACK, port: int = 0) -> socket.socket:
    """A socket that listens, by default at a free port of this machine alone. Raises ``OSError``."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    return socket.create_server((host, port), family=family)


@asynccontextmanager
async def serving(application: web.Application, listening: socket.socket) -> AsyncIterator[None]:
    """The requests are logged nowhere: their addresses open pages."""
    runner = web.AppRunner(application, access_log=None, logger=_silent, shutdown_timeout=LEAVING)
    await runner.setup()
    try:
        await web.SockSite(runner, listening).start()
        yield
    finally:
        await runner.cleanup()
