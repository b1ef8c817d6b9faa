"""What is computed from articles: stored with the edition of the text it was made of, and gone with it."""

from __future__ import annotations

from collections.abc import Mapping

from sqlalchemy import BigInteger, ColumnElement, Table, delete, insert, literal, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.store.rows.tables import analyses, articles, vectors

COMPUTED = (vectors, analyses)
"""Made again when they are lost: no export has them."""


def of_the_same_text(table: Table) -> ColumnElement[bool]:
    """Joins what was computed to the article, if this still has the text that it was made of."""
    return (
        (table.c.server == articles.c.server)
        & (table.c.slug == articles.c.slug)
        & (table.c.edition == articles.c.edition)
    )


async def put_computed(
    connection: AsyncConnection, table: Table, server: int, slug: str, edition: str, row: Mapping[str, object]
) -> bool:
    """Whether the article still has the ``edition`` that it was made of: otherwise nothing is stored."""
    article = (articles.c.server == server) & (articles.c.slug == slug)
    if await connection.scalar(select(articles.c.edition).where(article)) != edition:
        return False
    await connection.execute(delete(table).where(_is(table, server, slug)))
    await connection.execute(insert(table).values({"server": server, "slug": slug, "edition": edition, **row}))
    return True


async def delete_computed(connection: AsyncConnection, server: int, slug: str, *, except_of: str = "") -> None:
    """What was computed from an article; ``except_of`` is an edition of which all stays."""
    for table in COMPUTED:
        await connection.execute(delete(table).where(_is(table, server, slug) & (table.c.edition != except_of)))


async def copy_computed(connection: AsyncConnection, source: int, target: int) -> None:
    for table in COMPUTED:
        copied = [column for column in table.c if column is not table.c.server]
        rows = select(literal(target, BigInteger), *copied).where(table.c.server == source)
        await connection.execute(insert(table).from_select([table.c.server, *copied], rows))


def _is(table: Table, server: int, slug: str) -> ColumnElement[bool]:
    return (table.c.server == server) & (table.c.slug == slug)
