"""Vectors of articles in the database, inside a connection of the caller's."""

from __future__ import annotations

from collections.abc import Collection

import numpy as np
from sqlalchemy import BigInteger, ColumnElement, delete, insert, literal, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.store.tables import articles, vectors
from index import Floats

AS_STORED = np.dtype("<f2")

_OF_THE_SAME_TEXT = (
    (vectors.c.server == articles.c.server)
    & (vectors.c.slug == articles.c.slug)
    & (vectors.c.edition == articles.c.edition)
)


async def vectors_of(
    connection: AsyncConnection, server: int, encoder: str, slugs: Collection[str] | None = None
) -> dict[str, Floats]:
    """See `bot.store.vectors.Vectors.of`."""
    wanted = (vectors.c.server == server) & (vectors.c.encoder == encoder) & (articles.c.passages > 0)
    if slugs is not None:
        wanted &= vectors.c.slug.in_(slugs)
    columns = select(vectors.c.slug, vectors.c.data, articles.c.passages)
    rows = await connection.execute(columns.join(articles, _OF_THE_SAME_TEXT).where(wanted))
    return {slug: np.frombuffer(data, AS_STORED).reshape(passages, -1) for slug, data, passages in rows}


async def put_vectors(
    connection: AsyncConnection, server: int, slug: str, edition: str, encoder: str, made: Floats
) -> bool:
    """See `bot.store.vectors.Vectors.put`."""
    article = (articles.c.server == server) & (articles.c.slug == slug)
    if await connection.scalar(select(articles.c.edition).where(article)) != edition:
        return False
    data = made.astype(AS_STORED).tobytes()
    await connection.execute(delete(vectors).where(_is(server, slug)))
    row = {"server": server, "slug": slug, "edition": edition, "encoder": encoder, "data": data}
    await connection.execute(insert(vectors).values(row))
    return True


async def delete_vectors(connection: AsyncConnection, server: int, slug: str, *, except_of: str = "") -> None:
    """Those of an article; ``except_of`` is an edition whose vectors stay."""
    await connection.execute(delete(vectors).where(_is(server, slug) & (vectors.c.edition != except_of)))


async def copy_vectors(connection: AsyncConnection, source: int, target: int) -> None:
    copied = [column for column in vectors.c if column is not vectors.c.server]
    rows = select(literal(target, BigInteger), *copied).where(vectors.c.server == source)
    await connection.execute(insert(vectors).from_select([vectors.c.server, *copied], rows))


def _is(server: int, slug: str) -> ColumnElement[bool]:
    return (vectors.c.server == server) & (vectors.c.slug == slug)
