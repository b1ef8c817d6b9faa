"""What the operator decides about single servers, and what there is to decide by: sizes, no texts."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from sqlalchemy import func, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.store import SHARED
from bot.store.connections.transactions import Transactions
from bot.store.rows.changes import count_change
from bot.store.rows.records import Limits
from bot.store.rows.tables import articles, server_rules, servers
from bot.store.rows.upserts import upsert


class ServerRules(NamedTuple):
    """A limit that is None is the one of all servers."""

    is_blocked: bool = False
    articles: int | None = None
    passages: int | None = None
    megabytes: float | None = None

    def limits(self, usual: Limits) -> Limits:
        return Limits(
            usual.articles if self.articles is None else self.articles,
            usual.passages if self.passages is None else self.passages,
            usual.megabytes if self.megabytes is None else self.megabytes,
        )


class ServerSize(NamedTuple):
    """``last_question`` is the day, None where nobody knows of one."""

    server: int
    articles: int
    passages: int
    bytes: int
    last_question: date | None
    is_blocked: bool


class Rules:
    def __init__(self, transactions: Transactions) -> None:
        self._transactions = transactions

    async def block(self, server: int, is_blocked: bool) -> None:
        await self._set(server, is_blocked=is_blocked)

    async def limit(self, server: int, articles: int | None, passages: int | None, megabytes: float | None) -> None:
        """All three; what is None is as for all servers."""
        await self._set(server, articles=articles, passages=passages, megabytes=megabytes)

    async def sizes(self) -> list[ServerSize]:
        """Of all servers with articles of their own or a rule, the largest first."""
        async with self._transactions.reading() as connection:
            found = await _article_sizes(connection)
            days = {row.server: row.last_question for row in await connection.execute(select(servers))}
            blocked = {row.server: row.is_blocked for row in await connection.execute(select(server_rules))}
        sizes = [
            ServerSize(server, *found.get(server, (0, 0, 0)), days.get(server), blocked.get(server, False))
            for server in found.keys() | blocked.keys()
        ]
        return sorted(sizes, key=lambda size: (-size.bytes, size.server))

    async def note_question(self, server: int, day: date) -> None:
        """Nothing is noted where nothing else is stored."""
        noted = update(servers).where(servers.c.server == server).values(last_question=day)
        async with self._transactions.writing() as connection:
            await connection.execute(noted)

    async def _set(self, server: int, **values: object) -> None:
        async with self._transactions.writing() as connection:
            await upsert(connection, server_rules, {"server": server}, values, blank={"is_blocked": False})
            await count_change(connection, server)


async def rules_of(connection: AsyncConnection, server: int) -> ServerRules:
    found = await connection.execute(select(server_rules).where(server_rules.c.server == server))
    row = found.one_or_none()
    return ServerRules(row.is_blocked, row.articles, row.passages, row.megabytes) if row else ServerRules()


async def _article_sizes(connection: AsyncConnection) -> dict[int, tuple[int, int, int]]:
    """Articles, passages and bytes of each server that has its own."""
    counted = (func.count(), func.sum(articles.c.passages), func.sum(articles.c.bytes))
    sizes = select(articles.c.server, *counted).where(articles.c.server != SHARED).group_by(articles.c.server)
    return {server: (count, passages, size) for server, count, passages, size in await connection.execute(sizes)}
