"""Articles in the database, inside a connection of the caller's."""

from __future__ import annotations

import asyncio
from collections.abc import Collection, Mapping, Sequence
from dataclasses import fields
from datetime import datetime
from operator import attrgetter
from typing import Any

from sqlalchemy import BigInteger, ColumnElement, Dialect, delete, func, insert, literal, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.store import SHARED
from bot.store.rows.column_types import Words
from bot.store.rows.computed_rows import copy_computed, delete_computed
from bot.store.rows.records import ArticleHeader, Limits
from bot.store.rows.stored_texts import article_of_row, undamaged
from bot.store.rows.tables import articles, servers
from bot.store.rows.upserts import upsert
from index import STORED_FIELDS, Article, UnknownArticle

ARTICLE_COLUMNS = [articles.c[name] for name in (*STORED_FIELDS, "edition", "server")]
"""What `bot.store.rows.stored_texts.article_of_row` makes an article of."""


async def articles_of(connection: AsyncConnection, server: int, slugs: Collection[str] | None = None) -> list[Article]:
    """In the order in which they were added; only those with these ``slugs``, where some are given.

    Those that are damaged are left out, or raise ``DamagedArticle`` where they were named.
    """
    wanted = articles.c.server == server
    if slugs is not None:
        wanted &= articles.c.slug.in_(slugs)
    rows = await connection.execute(select(*ARTICLE_COLUMNS).where(wanted).order_by(articles.c.id))
    found = rows.all()
    # In a thread, here and below: long articles take long to put together or apart, and everyone else would wait.
    return await asyncio.to_thread(_articles, [row._asdict() for row in found], slugs is not None)


def _articles(rows: Sequence[Mapping[str, Any]], are_named: bool) -> list[Article]:
    return [article_of_row(row) for row in rows] if are_named else [article for article, _ in undamaged(rows)]


async def headers_of(connection: AsyncConnection, server: int) -> list[ArticleHeader]:
    columns = [articles.c[field.name] for field in fields(ArticleHeader)]
    rows = await connection.execute(select(*columns).where(articles.c.server == server).order_by(articles.c.id))
    return [ArticleHeader(*row) for row in rows]


async def article_of(connection: AsyncConnection, server: int, slug: str) -> Article:
    """Raises ``UnknownArticle``."""
    found = await articles_of(connection, server, [slug])
    if not found:
        raise UnknownArticle(slug)
    return found[0]


async def slugs_of(connection: AsyncConnection, server: int) -> set[str]:
    return set(await connection.scalars(select(articles.c.slug).where(articles.c.server == server)))


async def edition_of(connection: AsyncConnection, server: int, slug: str) -> str | None:
    """None where there is no such article."""
    edition: str | None = await connection.scalar(select(articles.c.edition).where(_is(server, slug)))
    return edition


async def put_article(
    connection: AsyncConnection, server: int, article: Article, at: datetime | None, by: int | None
) -> bool:
    """Whether it replaced one."""
    row = {**await asyncio.to_thread(_row_of, article, connection.dialect), "added": at, "by": by}
    replaced = await upsert(connection, articles, {"server": server, "slug": article.slug}, row)
    await delete_computed(connection, server, article.slug, except_of=row["edition"])
    return replaced


def _as_stored(article: Article, dialect: Dialect) -> Article:
    """The article with the text that the database will have, of which its edition is made."""
    before = article.to_stored()
    fields = {name: Words().process_bind_param(value, dialect) for name, value in before.items()}
    return article if fields == before else Article.from_stored(fields)


def _row_of(article: Article, dialect: Dialect) -> dict[str, Any]:
    article = _as_stored(article, dialect)
    counts = {"passages": len(article.passages), "bytes": len(article.text.encode())}
    return {**article.to_stored(), **counts, "edition": article.edition}


async def set_title(connection: AsyncConnection, server: int, slug: str, title: str) -> None:
    """Raises ``UnknownArticle``."""
    renamed = await connection.execute(update(articles).where(_is(server, slug)).values(title=title))
    if not renamed.rowcount:
        raise UnknownArticle(slug)


async def delete_article(connection: AsyncConnection, server: int, slug: str) -> None:
    """Raises ``UnknownArticle``."""
    removed = await connection.execute(delete(articles).where(_is(server, slug)))
    if not removed.rowcount:
        raise UnknownArticle(slug)
    await delete_computed(connection, server, slug)


async def copy_shared(connection: AsyncConnection, server: int) -> bool:
    """Make the shared articles the server's own, where they are about to become so; whether they are."""
    if await answering(connection, server) == server:
        return False
    copied = [column for column in articles.c if column not in (articles.c.id, articles.c.server)]
    rows = select(literal(server, BigInteger), *copied).where(articles.c.server == SHARED).order_by(articles.c.id)
    await connection.execute(insert(articles).from_select([articles.c.server, *copied], rows))
    await copy_computed(connection, SHARED, server)
    return True


async def check_limits(connection: AsyncConnection, server: int, limits: Limits | None) -> None:
    """Raises ``OverLimit``."""
    if limits is not None:
        limits.check(*await sizes_of(connection, server))


async def sizes_of(connection: AsyncConnection, server: int, without: Collection[str] = ()) -> tuple[int, int, int]:
    """How many articles a server has of its own, how many passages and bytes; ``without`` those of some slugs."""
    sums = select(func.count(), func.sum(articles.c.passages), func.sum(articles.c.bytes))
    counted = sums.where(articles.c.server == server, articles.c.slug.not_in(without))
    count, passages, size = (await connection.execute(counted)).one()
    return count, passages or 0, size or 0


async def revision_of(connection: AsyncConnection, server: int) -> int:
    found = await connection.scalar(select(servers.c.revision).where(servers.c.server == server))
    return found or 0


async def answering(connection: AsyncConnection, server: int) -> int:
    """Whose articles answer there: the server's own from its first change on."""
    return server if await revision_of(connection, server) else SHARED


def answered_by(server: int, column: ColumnElement[int]) -> ColumnElement[bool]:
    """The rows of those servers, as ``column`` names them, in which the articles of ``server`` answer."""
    if server != SHARED:
        return column == server
    with_own = select(servers.c.server).where(servers.c.revision > 0, servers.c.server != SHARED)
    return column.not_in(with_own)


def _is(server: int, slug: str) -> ColumnElement[bool]:
    return (articles.c.server == server) & (articles.c.slug == slug)


async def renew_editions(connection: AsyncConnection) -> None:
    """Fill in the editions of articles that were stored before these were; one at a time, for texts may be long."""
    missing = select(articles.c.server, articles.c.slug).where(articles.c.edition == "")
    for server, slug in (await connection.execute(missing)).all():
        article = await article_of(connection, server, slug)
        edition = await asyncio.to_thread(attrgetter("edition"), article)
        await connection.execute(update(articles).where(_is(server, slug)).values(edition=edition))
