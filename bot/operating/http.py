"""Health and metrics over HTTP, for whatever watches the process; on this machine alone."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager

from aiohttp import web

from bot.errors import UnusableDatabase
from bot.operating.metrics import Metrics
from bot.operator_errors import PortTaken
from bot.store.database import Store

HOST = "127.0.0.1"
PATIENCE = 2.0
"""Seconds within which the database must answer."""
CLOSING = 1.0
"""Seconds that a request may still take when the bot leaves."""


class Health:
    def __init__(self, store: Store, metrics: Metrics, is_connected: Callable[[], bool]) -> None:
        self._store = store
        self._metrics = metrics
        self._is_connected = is_connected

    async def healthz(self, _: web.Request) -> web.Response:
        """200 while questions can be answered, or else 503; both say what is up."""
        up = {"gateway": self._is_connected(), "database": await self._is_database_up()}
        return web.json_response(up, status=200 if all(up.values()) else 503)

    async def metrics(self, _: web.Request) -> web.Response:
        await self._is_database_up()
        text = self._metrics.exposition()
        return web.Response(body=text, headers={"Content-Type": "text/plain; version=0.0.4; charset=utf-8"})

    async def _is_database_up(self) -> bool:
        try:
            await asyncio.wait_for(self._store.key_values.get(""), PATIENCE)
            is_up = True
        except (UnusableDatabase, TimeoutError):
            is_up = False
        self._metrics.note_database(is_up)
        return is_up


@asynccontextmanager
async def listening(port: int, health: Health) -> AsyncIterator[None]:
    """Raises: PortTaken."""
    application = web.Application()
    application.add_routes([web.get("/healthz", health.healthz), web.get("/metrics", health.metrics)])
    runner = web.AppRunner(application, access_log=None, shutdown_timeout=CLOSING)
    await runner.setup()
    try:
        try:
            await web.TCPSite(runner, HOST, port).start()
        except OSError as error:
            raise PortTaken(port, error.strerror or str(error)) from error
        yield
    finally:
        await runner.cleanup()
