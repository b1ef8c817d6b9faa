"""All that is stored of a server or of a member, in whatever table: taken out, erased, forgotten."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Sequence
from datetime import date
from typing import Any

from sqlalchemy import BigInteger, Column, Table, delete, func, select, union, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.store import SHARED
from bot.store.connections.transactions import Transactions
from bot.store.rows.changes import count_change, count_erasure
from bot.store.rows.computed_rows import COMPUTED
from bot.store.rows.tables import articles, key_values, metadata, server_rules

EXPORTED = [table for table in metadata.sorted_tables if table not in COMPUTED]
"""All tables but what is computed from others."""
ERASED = [table for table in metadata.sorted_tables if table is not server_rules]
"""All tables but what the operator decided: a server that is blocked does not come back by being removed."""


class PersonalData:
    def __init__(self, transactions: Transactions) -> None:
        self._transactions = transactions

    async def export(self, server: int) -> dict[str, Any]:
        """Fit for JSON: ids as strings, as Discord writes them, times in ISO 8601. Members who voted are left out."""
        async with self._transactions.reading() as connection:
            tables = {table.name: await _rows_of(connection, table, server) for table in EXPORTED}
        chosen = {row["key"]: _id_as_text(_parsed(row["value"])) for row in tables.pop(key_values.name)}
        return {"server": str(server), "settings": chosen, **tables}

    async def counts(self, server: int) -> dict[str, int]:
        """How many rows an export of a server has, by the name of their table."""
        async with self._transactions.reading() as connection:
            counted = {
                table.name: await connection.scalar(select(func.count()).where(table.c.server == server))
                for table in EXPORTED
            }
        return {name: count or 0 for name, count in counted.items()}

    async def erase(self, server: int) -> None:
        async with self._transactions.writing() as connection:
            await erase(connection, server)
        await self._transactions.forget_journal()

    async def forget_member(self, member: int) -> int:
        """Delete a member's votes, and the member's id from all else, in all servers; how many rows that were."""
        forgotten = 0
        async with self._transactions.writing() as connection:
            # Where articles are in memory, they are with who added them.
            for server in set(await connection.scalars(select(articles.c.server).where(articles.c.by == member))):
                await count_change(connection, server, of_articles=True)
            for table in metadata.sorted_tables:
                if "member" in table.c:
                    forgotten += (await connection.execute(delete(table).where(table.c.member == member))).rowcount
                if "by" in table.c:
                    nobody = update(table).where(table.c.by == member).values(by=None)
                    forgotten += (await connection.execute(nobody)).rowcount
        await self._transactions.forget_journal()
        return forgotten


async def servers_known(connection: AsyncConnection) -> set[int]:
    """Those of which anything is stored, the shared articles aside."""
    found = await connection.scalars(union(*(select(table.c.server) for table in ERASED)))
    return set(found) - {SHARED}


async def erase(connection: AsyncConnection, server: int) -> None:
    await count_erasure(connection)
    for table in ERASED:
        await connection.execute(delete(table).where(table.c.server == server))


async def _rows_of(connection: AsyncConnection, table: Table, server: int) -> list[dict[str, Any]]:
    columns = [column for column in table.c if column.name not in ("server", "member")]
    rows = await connection.execute(select(*columns).where(table.c.server == server).order_by(*table.primary_key))
    # In a thread, because there may be long articles among them and everyone else would wait.
    return await asyncio.to_thread(lambda found: [_exported_row(columns, row) for row in found], rows.all())


def _exported_row(columns: Sequence[Column[Any]], row: Sequence[Any]) -> dict[str, Any]:
    return {column.name: _exported_value(column, value) for column, value in zip(columns, row, strict=True)}


def _exported_value(column: Column[Any], value: Any) -> Any:
    if isinstance(value, date):
        return value.isoformat()
    if column.name == articles.c.outline.name:
        return _parsed(value)
    return _id_as_text(value) if isinstance(column.type, BigInteger) else value


def _parsed(written: str) -> Any:
    """What JSON says; as it is written where it is damaged, for the rest is taken out all the same."""
    try:
        return json.loads(written)
    except ValueError:
        return written


def _id_as_text(value: Any) -> Any:
    # As Discord writes its ids: they are longer than the numbers that most programs read exactly.
    return str(value) if isinstance(value, int) and not isinstance(value, bool) else value
