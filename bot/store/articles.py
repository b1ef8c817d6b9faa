"""Articles in the database, inside a connection of the caller's."""

from __future__ import annotations

import asyncio
from datetime import datetime

from sqlalchemy import BigInteger, ColumnElement, delete, func, insert, literal, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.errors import OverLimit
from bot.store import SHARED
from bot.store.key_values import set_value, value_of
from bot.store.records import MEGABYTE, Limits, StoredArticle
from bot.store.tables import articles, servers
from index import STORED_FIELDS, Article, UnknownArticle

CHANGES = "changes"
"""The fact that counts the changes of all servers, so that not even an erased server has a revision twice."""

_COLUMNS = [articles.c[name] for name in STORED_FIELDS]


async def articles_of(connection: AsyncConnection, server: int) -> list[Article]:
    """In the order in which they were added."""
    rows = await connection.execute(select(*_COLUMNS).where(articles.c.server == server).order_by(articles.c.id))
    found = rows.all()
    # In a thread, here and below, because many articles take long to put together and everyone else would wait.
    return await asyncio.to_thread(lambda: [Article.from_stored(row._asdict()) for row in found])


async def stored_articles_of(connection: AsyncConnection, server: int) -> list[StoredArticle]:
    columns = [*_COLUMNS, articles.c.added, articles.c.by]
    rows = await connection.execute(select(*columns).where(articles.c.server == server).order_by(articles.c.id))
    found = rows.all()
    return await asyncio.to_thread(
        lambda: [StoredArticle(Article.from_stored(row._asdict()), row.added, row.by) for row in found]
    )


async def article_of(connection: AsyncConnection, server: int, slug: str) -> Article:
    """Raises ``UnknownArticle``."""
    row = (await connection.execute(select(*_COLUMNS).where(_is(server, slug)))).one_or_none()
    if row is None:
        raise UnknownArticle(slug)
    return Article.from_stored(row._asdict())


async def slugs_of(connection: AsyncConnection, server: int) -> set[str]:
    return set(await connection.scalars(select(articles.c.slug).where(articles.c.server == server)))


async def put_article(
    connection: AsyncConnection, server: int, article: Article, at: datetime | None, by: int | None
) -> bool:
    """Whether it replaced one."""
    counted = {"passages": len(article.passages), "bytes": len(article.text.encode())}
    row = {**article.to_stored(), **counted, "added": at, "by": by}
    replaced = await connection.execute(update(articles).where(_is(server, article.slug)).values(row))
    if not replaced.rowcount:
        await connection.execute(insert(articles).values(server=server, **row))
    return bool(replaced.rowcount)


async def set_title(connection: AsyncConnection, server: int, slug: str, title: str) -> None:
    await connection.execute(update(articles).where(_is(server, slug)).values(title=title))


async def delete_article(connection: AsyncConnection, server: int, slug: str) -> None:
    """Raises ``UnknownArticle``."""
    removed = await connection.execute(delete(articles).where(_is(server, slug)))
    if not removed.rowcount:
        raise UnknownArticle(slug)


async def copy_articles(connection: AsyncConnection, source: int, target: int) -> None:
    copied = [column for column in articles.c if column not in (articles.c.id, articles.c.server)]
    rows = select(literal(target, BigInteger), *copied).where(articles.c.server == source).order_by(articles.c.id)
    await connection.execute(insert(articles).from_select([articles.c.server, *copied], rows))


async def check(connection: AsyncConnection, server: int, limits: Limits) -> None:
    """Raises ``OverLimit``."""
    sums = select(func.count(), func.sum(articles.c.passages), func.sum(articles.c.bytes))
    number, passages, size = (await connection.execute(sums.where(articles.c.server == server))).one()
    if number > limits.articles:
        raise OverLimit("articles", limits.articles)
    if passages > limits.passages:
        raise OverLimit("passages", limits.passages)
    if size > limits.megabytes * MEGABYTE:
        raise OverLimit("megabytes", limits.megabytes)


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


async def count_change(connection: AsyncConnection, server: int) -> None:
    revision = int(await value_of(connection, SHARED, CHANGES) or 0) + 1
    await set_value(connection, SHARED, CHANGES, str(revision))
    counted = await connection.execute(update(servers).where(servers.c.server == server).values(revision=revision))
    if not counted.rowcount:
        await connection.execute(insert(servers).values(server=server, revision=revision))


def _is(server: int, slug: str) -> ColumnElement[bool]:
    return (articles.c.server == server) & (articles.c.slug == slug)
