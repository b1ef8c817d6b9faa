"""Whether a database can be used, without changing it."""

from __future__ import annotations

import sqlite3
from typing import NamedTuple

from sqlalchemy import text

from bot.errors import UnusableDatabase
from bot.operator_errors import NewerDatabase
from bot.store.connections.transactions import Transactions
from bot.store.database import parsed
from bot.store.migrations import NEWEST, version_of

PRIMARY = 0xFF
"""The bits of SQLite's primary error code; those above say more. https://sqlite.org/rescode.html"""


class DatabaseState(NamedTuple):
    """``version`` is that of its tables, empty where it is blank; ``newest`` is this program's.

    ``damage`` is what SQLite says of a file of its own that is not whole.
    """

    place: str
    version: str
    newest: str
    damage: str = ""


async def state_of(url: str) -> DatabaseState:
    """Raises: UnusableDatabase, also where it cannot be written; NewerDatabase."""
    address = parsed(url)
    transactions = Transactions(address)
    try:
        async with transactions.writing() as connection:
            version = await version_of(connection)
        damage = await _damage(transactions) if address.get_backend_name() == "sqlite" else ""
    except UnusableDatabase as error:
        if not is_damage(error):
            raise
        version, damage = "", error.reason
    finally:
        await transactions.close()
    if version > NEWEST:
        raise NewerDatabase(transactions.location)
    return DatabaseState(transactions.location, version, NEWEST, damage)


async def _damage(transactions: Transactions) -> str:
    """The first thing that is wrong in the file, of which every page is read; nobody waits meanwhile."""
    async with transactions.reading_all() as connection:
        said = (await connection.execute(text("PRAGMA quick_check(1)"))).scalar_one()
    return "" if said == "ok" else str(said)


def is_damage(error: UnusableDatabase) -> bool:
    """Whether SQLite could not go on reading; a file that is none of SQLite's is not meant."""
    said = getattr(error.__cause__, "orig", error.__cause__)
    return getattr(said, "sqlite_errorcode", 0) & PRIMARY == sqlite3.SQLITE_CORRUPT
