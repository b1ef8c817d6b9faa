"""Vectors of articles in the database, inside a connection of the caller's."""

from __future__ import annotations

from collections.abc import Collection

import numpy as np
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.store.computed_rows import of_the_same_text, put_computed
from bot.store.tables import articles, vectors
from index import Floats

AS_STORED = np.dtype("<f2")


async def vectors_of(
    connection: AsyncConnection, server: int, encoder: str, slugs: Collection[str] | None = None
) -> dict[str, Floats]:
    """See `bot.store.vectors.Vectors.of`."""
    wanted = (vectors.c.server == server) & (vectors.c.encoder == encoder) & (articles.c.passages > 0)
    if slugs is not None:
        wanted &= vectors.c.slug.in_(slugs)
    columns = select(vectors.c.slug, vectors.c.data, articles.c.passages)
    rows = await connection.execute(columns.join(articles, of_the_same_text(vectors)).where(wanted))
    return {slug: np.frombuffer(data, AS_STORED).reshape(passages, -1) for slug, data, passages in rows}


async def put_vectors(
    connection: AsyncConnection, server: int, slug: str, edition: str, encoder: str, made: Floats
) -> bool:
    """See `bot.store.vectors.Vectors.put`."""
    row = {"encoder": encoder, "data": made.astype(AS_STORED).tobytes()}
    return await put_computed(connection, vectors, server, slug, edition, row)
