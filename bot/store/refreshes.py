"""Articles that are fetched again from their addresses: what is known of each, and how it went."""

from __future__ import annotations

from collections.abc import Mapping

from sqlalchemy import ColumnElement, delete, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.store.connections.transactions import Transactions
from bot.store.rows.article_rows import copy_shared, slugs_of
from bot.store.rows.changes import count_change
from bot.store.rows.records import Refresh, RefreshProblem, Validators
from bot.store.rows.tables import refreshes, server_rules, servers
from bot.store.rows.upserts import upsert
from index import UnknownArticle

MOST_FAILURES = 3
"""Nights in a row, after which an article is no longer fetched."""


class Refreshes:
    def __init__(self, transactions: Transactions) -> None:
        self._transactions = transactions

    async def of(self, server: int) -> Mapping[str, Refresh]:
        """What is known of a server's own articles, by their slugs; of most, nothing."""
        async with self._transactions.reading() as connection:
            rows = await connection.execute(select(refreshes).where(refreshes.c.server == server))
            return {
                row.article: Refresh(Validators(row.etag, row.last_modified), row.is_nightly, row.failures, row.problem)
                for row in rows
            }

    async def nightly(self) -> list[tuple[int, str]]:
        """The servers and slugs of the articles that are fetched every night.

        Not of servers that the bot has left, or that are blocked.
        """
        left = select(servers.c.server).where(servers.c.left_at.is_not(None))
        blocked = select(server_rules.c.server).where(server_rules.c.is_blocked)
        wanted = select(refreshes.c.server, refreshes.c.article).where(
            refreshes.c.is_nightly, refreshes.c.server.not_in(left), refreshes.c.server.not_in(blocked)
        )
        async with self._transactions.reading() as connection:
            rows = await connection.execute(wanted.order_by(refreshes.c.server, refreshes.c.article))
            return [(row.server, row.article) for row in rows]

    async def choose(self, server: int, slug: str, is_nightly: bool) -> None:
        """Whether it is fetched every night; shared articles become the server's own by it. Raises: UnknownArticle."""
        async with self._transactions.writing() as connection:
            if await copy_shared(connection, server):
                await count_change(connection, server, of_articles=True)
            if slug not in await slugs_of(connection, server):
                raise UnknownArticle(slug)
            await _set(connection, server, slug, is_nightly=is_nightly, failures=0, problem=None)

    async def note_success(self, server: int, slug: str, validators: Validators | None = None) -> None:
        """Its page was fetched and had nothing new, perhaps under other ``validators``."""
        newer = validators._asdict() if validators and any(validators) else {}
        async with self._transactions.writing() as connection:
            await connection.execute(
                update(refreshes).where(_is(server, slug)).values(newer | {"failures": 0, "problem": None})
            )

    async def note_failure(self, server: int, slug: str, problem: RefreshProblem) -> int:
        """The last of too many ends its being fetched every night: how many these were, 0 where it goes on."""
        counted = {"failures": refreshes.c.failures + 1, "problem": problem}
        async with self._transactions.writing() as connection:
            await connection.execute(update(refreshes).where(_is(server, slug)).values(counted))
            is_over = _is(server, slug) & (refreshes.c.failures >= MOST_FAILURES)
            ended = await connection.execute(update(refreshes).where(is_over).values(is_nightly=False))
            return MOST_FAILURES if ended.rowcount else 0


async def set_validators(connection: AsyncConnection, server: int, slug: str, validators: Validators | None) -> None:
    """Of the text that an article has just been given; none where that is from no page."""
    if validators is not None and any(validators):
        await _set(connection, server, slug, **validators._asdict(), failures=0, problem=None)
    else:
        cleared = {"etag": None, "last_modified": None, "failures": 0, "problem": None}
        await connection.execute(update(refreshes).where(_is(server, slug)).values(cleared))


async def put_refresh(
    connection: AsyncConnection, server: int, slug: str, validators: Validators, is_nightly: bool
) -> bool:
    """In the place of what is known of an article; whether that was fetched every night."""
    was_nightly = await connection.scalar(select(refreshes.c.is_nightly).where(_is(server, slug)))
    await forget_refresh(connection, server, slug)
    if is_nightly or any(validators):
        await _set(connection, server, slug, **validators._asdict(), is_nightly=is_nightly)
    return bool(was_nightly)


async def forget_refresh(connection: AsyncConnection, server: int, slug: str) -> None:
    await connection.execute(delete(refreshes).where(_is(server, slug)))


async def _set(connection: AsyncConnection, server: int, slug: str, **values: object) -> None:
    blank = {"is_nightly": False, "failures": 0}
    await upsert(connection, refreshes, {"server": server, "article": slug}, values, blank)


def _is(server: int, slug: str) -> ColumnElement[bool]:
    return (refreshes.c.server == server) & (refreshes.c.article == slug)
