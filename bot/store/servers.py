"""The servers that the bot is in, or was until lately."""

from __future__ import annotations

import json
from collections.abc import Collection
from datetime import datetime

from sqlalchemy import func, insert, literal, select, update

from bot.store.key_values import set_value, value_of
from bot.store.privacy import erase, servers_known
from bot.store.tables import Moment, servers
from bot.store.transactions import Transactions

TOLD = "rights_told"
"""The value that lists the missing rights that a server's owner has been told of."""


class Servers:
    def __init__(self, transactions: Transactions) -> None:
        self._transactions = transactions

    async def all(self) -> set[int]:
        """Those of which anything is stored."""
        async with self._transactions.reading() as connection:
            return await servers_known(connection)

    async def mark_left(self, server: int, at: datetime) -> None:
        """The bot has left; the first time counts. Nothing is noted where nothing else is stored."""
        since = func.coalesce(servers.c.left_at, literal(at, Moment()))
        async with self._transactions.writing() as connection:
            if server not in await servers_known(connection):
                return
            noted = await connection.execute(update(servers).where(servers.c.server == server).values(left_at=since))
            if not noted.rowcount:
                await connection.execute(insert(servers).values(server=server, revision=0, left_at=at))

    async def rejoin(self, server: int) -> None:
        async with self._transactions.writing() as connection:
            await connection.execute(update(servers).where(servers.c.server == server).values(left_at=None))

    async def note_told(self, server: int, rights: Collection[str]) -> list[str]:
        """Those of the missing ``rights`` that the server has not been told of; from now on, it has."""
        async with self._transactions.writing() as connection:
            told: list[str] = json.loads(await value_of(connection, server, TOLD) or "[]")
            news = [right for right in rights if right not in told]
            if news:
                await set_value(connection, server, TOLD, json.dumps([*told, *news]))
        return news

    async def erase_left(self, before: datetime) -> list[int]:
        """Erase the servers that the bot left before then, and did not come back to; which they were."""
        async with self._transactions.writing() as connection:
            left = select(servers.c.server).where(servers.c.left_at < before).order_by(servers.c.server)
            erased = list(await connection.scalars(left))
            for server in erased:
                await erase(connection, server)
        if erased:
            await self._transactions.forget_journal()
        return erased
