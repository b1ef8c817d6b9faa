"""Articles in the database, inside a connection of the caller's."""

from __future__ import annotations

from dataclasses import asdict

from sqlalchemy import delete, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.store.rows import COLUMNS, Row
from bot.store.tables import articles, servers
from index import Article, UnknownArticle


async def articles_of(connection: AsyncConnection, server: int) -> list[Article]:
    """In the order in which they were added."""
    columns = [articles.c[name] for name in COLUMNS]
    rows = await connection.execute(select(*columns).where(articles.c.server == server).order_by(articles.c.id))
    return [Row(*row).article() for row in rows]


async def add_article(connection: AsyncConnection, server: int, article: Article) -> bool:
    """Whether it replaced one."""
    await _count_change(connection, server)
    row = asdict(Row.of(article))
    this_one = (articles.c.server == server) & (articles.c.slug == article.slug)
    replaced = await connection.execute(update(articles).where(this_one).values(row))
    if not replaced.rowcount:
        await connection.execute(insert(articles).values(server=server, **row))
    return bool(replaced.rowcount)


async def remove_article(connection: AsyncConnection, server: int, slug: str) -> None:
    await _count_change(connection, server)
    this_one = (articles.c.server == server) & (articles.c.slug == slug)
    removed = await connection.execute(delete(articles).where(this_one))
    if not removed.rowcount:
        raise UnknownArticle(slug)


async def revision_of(connection: AsyncConnection, server: int) -> int:
    found = await connection.scalar(select(servers.c.revision).where(servers.c.server == server))
    return found or 0


async def _count_change(connection: AsyncConnection, server: int) -> None:
    this_one = servers.c.server == server
    counted = await connection.execute(update(servers).where(this_one).values(revision=servers.c.revision + 1))
    if not counted.rowcount:
        await connection.execute(insert(servers).values(server=server, revision=1))
