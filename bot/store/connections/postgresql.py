"""PostgreSQL: one writer at a time among all processes, and each told of what the others changed."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from typing import Any
from zlib import crc32

import asyncpg
from sqlalchemy import URL, func, select
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.ext.asyncio import AsyncConnection, create_async_engine
from sqlalchemy.pool import NullPool

log = logging.getLogger(__name__)

CHANNEL = "pullquote"
"""Where processes notify each other of changes. https://www.postgresql.org/docs/current/sql-notify.html"""
WRITERS = 0x50554C4C
"""The number of the lock that a writer holds until its transaction ends."""
JOBS = 0x4A4F4253
"""The first number of the locks that jobs hold; the second is the job's own."""
CONNECTING = 10.0
"""Seconds within which the database must take a connection."""
CHECKED, PATIENCE = 5.0, 5.0
"""Seconds after which the connection that listens is tried, and those that it has to answer."""
PAUSE = 1.0
"""Seconds before listening is tried again."""


class PostgreSQL:
    """A database on a server of its own, for many processes."""

    def __init__(self, url: URL) -> None:
        self._engine = create_async_engine(
            url,
            hide_parameters=True,  # an error in the log must not hold an article or a question
            pool_pre_ping=True,  # the server may have been restarted
            connect_args={"timeout": CONNECTING},
        )
        # Jobs that are done or waited for hold a connection each, and would leave none to anybody else.
        self._jobs = create_async_engine(url, poolclass=NullPool, connect_args={"timeout": CONNECTING})
        self._changes = 0
        self._is_listening = False
        self._listener: asyncio.Task[None] | None = None

    def reading(self) -> AbstractAsyncContextManager[AsyncConnection]:
        """All that is read in it is of one moment."""
        return self._engine.execution_options(isolation_level="REPEATABLE READ").connect()

    @asynccontextmanager
    async def writing(self) -> AsyncIterator[AsyncConnection]:
        async with self._engine.begin() as connection:
            await connection.execute(select(func.pg_advisory_xact_lock(WRITERS)))
            await connection.execute(select(func.pg_notify(CHANNEL, "")))
            yield connection
        self._changes += 1

    @asynccontextmanager
    async def alone(self, job: str) -> AsyncIterator[None]:
        """A process that dies gives the lock back: it is its connection's."""
        async with self._jobs.execution_options(isolation_level="AUTOCOMMIT").connect() as connection:
            await connection.execute(select(func.pg_advisory_lock(JOBS, crc32(job.encode()) >> 1)))
            yield

    def version(self) -> int:
        """While nobody can be told of changes it is another one each time."""
        if self._listener is None:
            self._listener = asyncio.create_task(self._listen())
        if not self._is_listening:
            self._changes += 1
        return self._changes

    async def forget_journal(self) -> None:
        """Nothing: how long its journal and its backups are kept is the server's matter."""

    async def close(self) -> None:
        if self._listener is not None:
            self._listener.cancel()
            await asyncio.wait({self._listener})
        await self._engine.dispose()

    async def _listen(self) -> None:
        while True:
            try:
                await self._listen_until_gone()
            except (SQLAlchemyError, OSError, asyncpg.PostgresError, asyncpg.InterfaceError) as error:
                log.warning("changes of other processes are not told at the moment: %s", type(error).__name__)
            await asyncio.sleep(PAUSE)

    async def _listen_until_gone(self) -> None:
        async with self._engine.connect() as connection:
            raw = await connection.get_raw_connection()
            driver: Any = raw.driver_connection
            gone = asyncio.Event()
            driver.add_termination_listener(lambda *_: gone.set())
            await driver.add_listener(CHANNEL, self._count)
            self._is_listening = True
            try:
                while not await _is_set_within(gone, CHECKED):
                    await driver.fetchval("SELECT 1", timeout=PATIENCE)
            finally:
                self._is_listening = False
                self._changes += 1
                driver.terminate()  # it listens: nobody else may have it from the pool

    def _count(self, *_: object) -> None:
        self._changes += 1


async def _is_set_within(event: asyncio.Event, seconds: float) -> bool:
    try:
        return await asyncio.wait_for(event.wait(), seconds)
    except TimeoutError:
        return False
