"""Small things to remember from one run to the next, each by its key."""

from __future__ import annotations

from sqlalchemy import insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.store.tables import facts


async def fact(connection: AsyncConnection, server: int, key: str) -> str | None:
    this_one = (facts.c.server == server) & (facts.c.key == key)
    return await connection.scalar(select(facts.c.value).where(this_one))


async def facts_of(connection: AsyncConnection, server: int) -> dict[str, str]:
    rows = await connection.execute(select(facts.c.key, facts.c.value).where(facts.c.server == server))
    return {row.key: row.value for row in rows}


async def set_fact(connection: AsyncConnection, server: int, key: str, value: str) -> None:
    this_one = (facts.c.server == server) & (facts.c.key == key)
    changed = await connection.execute(update(facts).where(this_one).values(value=value))
    if not changed.rowcount:
        await connection.execute(insert(facts).values(server=server, key=key, value=value))
