"""The servers that the bot is in, or was until lately; and those that have its commands alone."""

from __future__ import annotations

import json
from collections.abc import Callable, Collection
from datetime import date, datetime

from sqlalchemy import func, insert, literal, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.store.connections.transactions import Transactions
from bot.store.privacy import erase, servers_known
from bot.store.rows.column_types import Moment
from bot.store.rows.key_values import set_value, value_of
from bot.store.rows.tables import servers
from bot.store.rows.upserts import upsert
from bot.store.rules import rules_of

TOLD = "rights_told"
"""The value that lists the missing rights that a server's owner has been told of."""

_IS_AWAY = servers.c.left_at.is_not(None) | servers.c.commands_used.is_not(None)
"""The bot is no member there."""


class Servers:
    def __init__(self, transactions: Transactions) -> None:
        self._transactions = transactions

    async def all(self) -> set[int]:
        """Those of which anything is stored."""
        async with self._transactions.reading() as connection:
            return await servers_known(connection)

    async def mark_left(self, server: int, at: datetime) -> None:
        """The bot has left; the first time counts. Nothing is noted where nothing else is stored."""
        async with self._transactions.writing() as connection:
            if server in await servers_known(connection):
                await _mark_left(connection, server, at)

    async def rejoin(self, server: int) -> None:
        """The bot is a member again, or for the first time."""
        async with self._transactions.writing() as connection:
            await _rejoin(connection, server)

    async def note_all(self, is_member: Callable[[int], bool], is_known: Callable[[int], bool], at: datetime) -> None:
        """In which of all servers the bot is a member; it left the others of those of which it would know.

        In one transaction, which writes of those alone where it is otherwise than it was.
        """
        async with self._transactions.writing() as connection:
            away = set(await connection.scalars(select(servers.c.server).where(_IS_AWAY)))
            for server in await servers_known(connection):
                if is_member(server) and server in away:
                    await _rejoin(connection, server)
                elif not is_member(server) and server not in away and is_known(server):
                    await _mark_left(connection, server, at)

    async def note_use(self, server: int, on: date) -> None:
        """The commands were used where the bot is no member: the server has not left.

        Of one that is blocked, nothing is noted.
        """
        used = {"left_at": None, "commands_used": on}
        async with self._transactions.writing() as connection:
            if (await rules_of(connection, server)).is_blocked:
                return
            await upsert(connection, servers, {"server": server}, used, blank={"revision": 0})

    async def note_told(self, server: int, rights: Collection[str]) -> list[str]:
        """Those of the missing ``rights`` that the server has not been told of; from now on, it has."""
        async with self._transactions.writing() as connection:
            told: list[str] = json.loads(await value_of(connection, server, TOLD) or "[]")
            news = [right for right in rights if right not in told]
            if news:
                await set_value(connection, server, TOLD, json.dumps([*told, *news]))
        return news

    async def erase_left(self, before: datetime, unused_since: date, is_known: Callable[[int], bool]) -> list[int]:
        """Erase the servers that the bot left before then, and those with commands alone that used none since a day.

        Of those alone of which this process would know that the bot is back. Which they were.
        """
        gone = (servers.c.left_at < before) | (servers.c.commands_used < unused_since)
        async with self._transactions.writing() as connection:
            due = await connection.scalars(select(servers.c.server).where(gone).order_by(servers.c.server))
            erased = list(filter(is_known, due))
            for server in erased:
                await erase(connection, server)
        if erased:
            await self._transactions.forget_journal()
        return erased


async def _mark_left(connection: AsyncConnection, server: int, at: datetime) -> None:
    since = {"left_at": func.coalesce(servers.c.left_at, literal(at, Moment())), "commands_used": None}
    noted = await connection.execute(update(servers).where(servers.c.server == server).values(since))
    if not noted.rowcount:
        await connection.execute(insert(servers).values(server=server, revision=0, left_at=at))


async def _rejoin(connection: AsyncConnection, server: int) -> None:
    here = update(servers).where(servers.c.server == server, _IS_AWAY).values(left_at=None, commands_used=None)
    await connection.execute(here)
