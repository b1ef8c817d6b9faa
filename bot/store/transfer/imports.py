"""What an export holds, put into a server beside what is there: all of it that can be, at one moment."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import asdict

from sqlalchemy import insert, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.errors import ServerChanged
from bot.store import SHARED
from bot.store.anchoring import Search, anchor_again, searched
from bot.store.articles import leave_shared
from bot.store.channels import channel_articles, put_choices
from bot.store.connections.transactions import Transactions
from bot.store.pins import MADE
from bot.store.refreshes import put_refresh
from bot.store.rows.article_rows import answering, articles_of, check_limits, put_article
from bot.store.rows.changes import count_change
from bot.store.rows.key_values import set_value, value_of, values_of
from bot.store.rows.pin_questions import put_question
from bot.store.rows.pin_rows import pins_where, question_digest
from bot.store.rows.records import Limits, Pin
from bot.store.rows.tables import pins, servers
from bot.store.transfer.import_plans import Import, Plan, Planning, Present

TRIES = 3
"""Times that an import is planned anew because the server was changed meanwhile."""


class Imports:
    def __init__(self, transactions: Transactions) -> None:
        self._transactions = transactions

    async def plan(self, server: int, wanted: Import, limits: Limits) -> Plan:
        """What it would do. Raises: OverLimit."""
        async with self._transactions.reading() as connection:
            present = await _present(connection, server)
        return await asyncio.to_thread(Planning(wanted, present).plan, limits)

    async def put(self, server: int, wanted: Import, limits: Limits) -> Plan:
        """Do it; what was done. Raises: OverLimit; ServerChanged, where others change the server all the time."""
        for _ in range(TRIES):
            # Planned before the transaction, which others wait for; in it nothing may be different.
            plan = await self.plan(server, wanted, limits)
            searches = [await searched(self._transactions, server, one.article) for one in plan.articles]
            async with self._transactions.writing() as connection:
                if await _last_change(connection, server) == plan.change:
                    await _write(connection, server, plan, searches, limits)
                    return plan
        raise ServerChanged


async def _present(connection: AsyncConnection, server: int) -> Present:
    whose = await answering(connection, server)
    return Present(
        change=await _last_change(connection, server),
        made=int(await value_of(connection, server, MADE) or 0),
        has_own=whose != SHARED,
        articles=await articles_of(connection, whose),
        pins=await pins_where(connection, pins.c.server == server),
        channels=await channel_articles(connection, server),
        settings=await values_of(connection, server),
    )


async def _last_change(connection: AsyncConnection, server: int) -> int:
    return await connection.scalar(select(servers.c.changed).where(servers.c.server == server)) or 0


async def _write(
    connection: AsyncConnection, server: int, plan: Plan, searches: Sequence[Search], limits: Limits
) -> None:
    """``searches`` are for the words of pins that are there already in the articles that are new."""
    if plan.is_empty:
        return
    is_first = await answering(connection, server) != server
    await count_change(connection, server, of_articles=bool(plan.articles))
    for one in plan.articles:
        await put_article(connection, server, one.article, one.added, one.by)
        await put_refresh(connection, server, one.article.slug, one.validators, one.is_nightly)
    for search in searches:
        await anchor_again(connection, server, search)
    if plan.articles:
        await check_limits(connection, server, limits)
        if is_first:
            await leave_shared(connection, server)
    for pin in plan.pins:
        await _put_pin(connection, server, pin)
    await put_choices(connection, server, plan.channels)
    for key, value in plan.settings.items():
        await set_value(connection, server, key, value)


async def _put_pin(connection: AsyncConnection, server: int, pin: Pin) -> None:
    row = {name: value for name, value in asdict(pin).items() if name in pins.c}
    await connection.execute(insert(pins).values({**row, "server": server, "key": question_digest(pin.question)}))
    for question in pin.other_questions:
        await put_question(connection, server, pin.number, question, question_digest(question))
    await set_value(connection, server, MADE, str(pin.number))
