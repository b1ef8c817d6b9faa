"""Small things to remember from one run to the next, each by its key."""

from __future__ import annotations

from sqlalchemy import insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.store.tables import key_values


async def value_of(connection: AsyncConnection, server: int, key: str) -> str | None:
    this_one = (key_values.c.server == server) & (key_values.c.key == key)
    return await connection.scalar(select(key_values.c.value).where(this_one))


async def values_of(connection: AsyncConnection, server: int) -> dict[str, str]:
    rows = await connection.execute(select(key_values.c.key, key_values.c.value).where(key_values.c.server == server))
    return {row.key: row.value for row in rows}


async def set_value(connection: AsyncConnection, server: int, key: str, value: str) -> None:
    this_one = (key_values.c.server == server) & (key_values.c.key == key)
    changed = await connection.execute(update(key_values).where(this_one).values(value=value))
    if not changed.rowcount:
        await connection.execute(insert(key_values).values(server=server, key=key, value=value))
