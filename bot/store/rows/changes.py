"""Which servers were changed since when: by it, what is kept in memory of them is known to be current."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.store import SHARED
from bot.store.rows.key_values import next_number, value_of
from bot.store.rows.tables import servers
from bot.store.rows.upserts import upsert

CHANGES, ERASURES = "changes", "erasures"
"""Values that count the changes of all servers, so that not even an erased server has a number twice."""


async def count_change(connection: AsyncConnection, server: int, *, of_articles: bool = False) -> None:
    """Note that something was changed on which a server's answers depend; its articles, perhaps."""
    number = await next_number(connection, SHARED, CHANGES)
    numbers = {"changed": number, **({"revision": number} if of_articles else {})}
    await upsert(connection, servers, {"server": server}, numbers, blank={"revision": 0})


async def count_erasure(connection: AsyncConnection) -> None:
    """Note that servers were erased, whose own numbers went with them."""
    await next_number(connection, SHARED, ERASURES)


async def erasures(connection: AsyncConnection) -> int:
    return int(await value_of(connection, SHARED, ERASURES) or 0)


async def changed_since(connection: AsyncConnection, number: int) -> dict[int, int]:
    """The servers that were changed after the change of this ``number``, each with the number of its last one."""
    rows = await connection.execute(select(servers.c.server, servers.c.changed).where(servers.c.changed > number))
    return {row.server: row.changed for row in rows}
