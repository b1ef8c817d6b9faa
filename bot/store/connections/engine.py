"""The databases that the store can be in."""

from __future__ import annotations

from contextlib import AbstractAsyncContextManager
from typing import Protocol

from sqlalchemy import URL
from sqlalchemy.exc import NoSuchModuleError
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.store.connections.sqlite import SQLite


class Engine(Protocol):
    """A database. What fails raises as SQLAlchemy, the driver or the operating system does."""

    def reading(self) -> AbstractAsyncContextManager[AsyncConnection]: ...

    def writing(self) -> AbstractAsyncContextManager[AsyncConnection]:
        """One transaction, while which nobody else writes, in whatever process."""

    def alone(self, job: str) -> AbstractAsyncContextManager[None]:
        """Wait until no process does this job on the same database; then none begins it."""

    def version(self) -> int:
        """A number that is another one after a change of ours, and a moment after one of others; costs no wait."""

    async def forget_journal(self) -> None:
        """Let nothing that was erased stand anywhere else, as far as that is ours."""

    async def close(self) -> None: ...


def engine_of(url: URL) -> Engine:
    """Raises: NoSuchModuleError for a database that is neither SQLite nor PostgreSQL."""
    match url.get_backend_name():
        case "sqlite":
            return SQLite(url)
        case "postgresql":
            from bot.store.connections.postgresql import PostgreSQL  # only who has one has its driver

            return PostgreSQL(url)
    raise NoSuchModuleError(f"{url.get_backend_name()} is neither sqlite nor postgresql")
