"""Shards that Discord counts together sign in one after the other, in whatever process they are."""

from __future__ import annotations

import asyncio
import logging

from bot.errors import UnusableDatabase
from bot.gateway.sign_ins import SHORTEST
from bot.store.database import Store
from bot.tasks import Tasks

log = logging.getLogger(__name__)


class SignInLocks:
    """One lock for each ``Limit.rate_limit_key``, kept for ``SHORTEST`` seconds after it was taken."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._holding = Tasks()

    async def acquire(self, key: int) -> None:
        """Wait until nobody else has the lock, which lets itself go."""
        acquired = asyncio.Event()
        self._holding.start(self._hold(f"sign-in-{key}", acquired))
        await acquired.wait()

    async def close(self) -> None:
        await self._holding.cancel()

    async def _hold(self, job: str, acquired: asyncio.Event) -> None:
        try:
            async with self._store.alone(job):
                acquired.set()
                await asyncio.sleep(SHORTEST)
        except UnusableDatabase:
            log.warning("sign-ins of other processes are not known of at the moment")
            await asyncio.sleep(SHORTEST)
        finally:
            acquired.set()
