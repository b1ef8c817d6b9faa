"""Small things to remember from one run to the next, each by its key."""

from __future__ import annotations

from sqlalchemy import delete, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.store import SHARED
from bot.store.connections.transactions import Transactions
from bot.store.rows.tables import key_values
from bot.store.rows.upserts import upsert


class KeyValues:
    """What the program remembers for itself, of no server."""

    def __init__(self, transactions: Transactions) -> None:
        self._transactions = transactions

    async def get(self, key: str) -> str | None:
        async with self._transactions.reading() as connection:
            return await value_of(connection, SHARED, key)

    async def set(self, key: str, value: str) -> None:
        async with self._transactions.writing() as connection:
            await set_value(connection, SHARED, key, value)


async def value_of(connection: AsyncConnection, server: int, key: str) -> str | None:
    this_one = (key_values.c.server == server) & (key_values.c.key == key)
    return await connection.scalar(select(key_values.c.value).where(this_one))


async def values_of(connection: AsyncConnection, server: int) -> dict[str, str]:
    rows = await connection.execute(select(key_values.c.key, key_values.c.value).where(key_values.c.server == server))
    return {row.key: row.value for row in rows}


async def set_value(connection: AsyncConnection, server: int, key: str, value: str) -> None:
    await upsert(connection, key_values, {"server": server, "key": key}, {"value": value})


async def forget_value(connection: AsyncConnection, server: int, key: str) -> None:
    await connection.execute(delete(key_values).where(key_values.c.server == server, key_values.c.key == key))


async def next_number(connection: AsyncConnection, server: int, key: str) -> int:
    """Counts from 1; no number comes twice."""
    number = int(await value_of(connection, server, key) or 0) + 1
    await set_value(connection, server, key, str(number))
    return number
