"""A row written whether it is there already or not."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

from sqlalchemy import Table, insert, update
from sqlalchemy.ext.asyncio import AsyncConnection

Values = Mapping[str, Any]


async def upsert(
    connection: AsyncConnection, table: Table, key: Values, values: Values, blank: Values = MappingProxyType({})
) -> bool:
    """Give the row with this ``key`` some values; a new one has those of ``blank`` too. Whether there was one."""
    this_one = (table.c[name] == value for name, value in key.items())
    updated = await connection.execute(update(table).where(*this_one).values(values))
    if not updated.rowcount:
        await connection.execute(insert(table).values({**key, **blank, **values}))
    return bool(updated.rowcount)
