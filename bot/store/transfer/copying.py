"""All rows of one database put into another, of whatever kind: how backups are made and restored."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Any

from sqlalchemy import ColumnElement, Dialect, Table, case, delete, insert, select, true, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.articles import SLUG
from bot.operator_errors import DatabaseInUse
from bot.store import SHARED
from bot.store.connections.transactions import Transactions, database_errors
from bot.store.privacy import servers_known
from bot.store.rows.article_rows import renew_editions, slugs_of
from bot.store.rows.changes import CHANGES, count_erasure
from bot.store.rows.column_types import Words
from bot.store.rows.computed_rows import COMPUTED
from bot.store.rows.key_values import next_number
from bot.store.rows.tables import articles, former_articles, key_values, metadata, servers

ROWS = 1_000
"""Rows in memory at a time; of articles and what is computed from them, which may be long, one."""


async def copy_all(source: Transactions, target: Transactions, *, replace: bool) -> None:
    """Put everything of ``source``, as it is at one moment, in the place of what ``target`` has; all or nothing.

    What a program remembers for itself stays where it is: which commands Discord knows depends on the bot. Raises:
    DatabaseInUse, where the target holds what would be lost and it is not to ``replace`` it.
    """
    async with source.reading_all() as old, target.writing_all() as new:
        if not replace and not await _is_blank(new):
            raise DatabaseInUse(target.location)
        for table in metadata.sorted_tables:
            await new.execute(delete(table).where(_of_servers(table)))
            async for rows in _rows(table, old, source.location):
                await new.execute(insert(table), [_fitted_row(row, new.dialect) for row in rows])
        await renew_editions(new)
        await _count(new)


async def _is_blank(connection: AsyncConnection) -> bool:
    """Whether nothing was ever added: the article that comes along may be there."""
    return not await servers_known(connection) and await slugs_of(connection, SHARED) <= {SLUG}


def _of_servers(table: Table) -> ColumnElement[bool]:
    return key_values.c.server != SHARED if table is key_values else true()


async def _rows(table: Table, source: AsyncConnection, location: str) -> AsyncIterator[list[dict[str, Any]]]:
    """Some at a time. What fails here is the source, though it is read while the target is written."""
    # Numbers that a database gives its rows by itself are given anew, in the same order.
    columns = [column for column in table.c if column is not table.autoincrement_column]
    rows = select(*columns).where(_of_servers(table)).order_by(*table.primary_key)
    size = 1 if table in (articles, former_articles, *COMPUTED) else ROWS
    with database_errors(location):
        async with source.stream(rows.execution_options(yield_per=size)) as found:
            async for part in found.mappings().partitions(size):
                yield [dict(row) for row in part]


def _fitted_row(row: dict[str, Any], dialect: Dialect) -> dict[str, Any]:
    """A text that this database writes otherwise has another edition, by which it would be taken for damaged."""
    text = row.get("text")
    return row if Words().process_bind_param(text, dialect) == text else {**row, "edition": ""}


async def _count(connection: AsyncConnection) -> None:
    """Give every server a revision that it never had here, so that no process takes what it has made for current."""
    await count_erasure(connection)
    number = await next_number(connection, SHARED, CHANGES)
    revision = case((servers.c.revision > 0, number), else_=0)
    await connection.execute(update(servers).values(changed=number, revision=revision))
