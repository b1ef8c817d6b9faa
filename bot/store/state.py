"""Whether a database can be used, without changing it."""

from __future__ import annotations

from typing import NamedTuple

from bot.errors import NewerDatabase
from bot.store.database import parsed
from bot.store.migrations import NEWEST, version_of
from bot.store.transactions import Transactions


class DatabaseState(NamedTuple):
    """``version`` is that of its tables, empty where it is blank; ``newest`` is this program's."""

    place: str
    version: str
    newest: str


async def state_of(url: str) -> DatabaseState:
    """Raises: UnusableDatabase, also where it cannot be written; NewerDatabase."""
    transactions = Transactions(parsed(url))
    try:
        async with transactions.writing() as connection:
            version = await version_of(connection)
    finally:
        await transactions.close()
    if version > NEWEST:
        raise NewerDatabase(transactions.location)
    return DatabaseState(transactions.location, version, NEWEST)
