"""Pins: made, moved and removed by moderators."""

from __future__ import annotations

from dataclasses import asdict, fields
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, delete, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.errors import PassageChanged, UnknownPin
from bot.store.articles import answering, article_of
from bot.store.key_values import set_value, value_of
from bot.store.records import Pin
from bot.store.tables import pins
from bot.store.transactions import Transactions
from index import Anchor

MADE = "pins_made"
"""The value that counts the pins a server ever made."""

_COLUMNS = [pins.c[field.name] for field in fields(Pin)]


class StoredPins(Transactions):
    async def pins(self, server: int, channel: int | None = None) -> list[Pin]:
        """The newest first."""
        wanted = pins.c.server == server
        if channel is not None:
            wanted &= pins.c.channel == channel
        async with self._reading() as connection:
            return await pins_where(connection, wanted)

    async def pin(self, server: int, number: int) -> Pin:
        """Raises ``UnknownPin``."""
        async with self._reading() as connection:
            return await _pin(connection, server, number)

    async def add_pin(
        self,
        server: int,
        channel: int,
        message: int | None,
        question: str,
        article: str,
        start: int,
        end: int,
        words: str,
        by: int | None,
        at: datetime,
    ) -> tuple[Pin, bool]:
        """Pin ``words``, and whether they were not pinned to this question before.

        Raises ``UnknownArticle``, and ``PassageChanged`` where other words stand there.
        """
        async with self._writing() as connection:
            place = await _place(connection, server, article, start, end, words)
            same = pins.c.is_current & (pins.c.question == question)
            for name in ("article", "start", "end"):
                same &= pins.c[name] == place[name]
            known = await pins_where(connection, (pins.c.server == server) & same)
            if known:
                return known[0], False
            row = {"server": server, "channel": channel, "message": message, "question": question, "by": by, "at": at}
            number = await _next_number(connection, server)
            await connection.execute(insert(pins).values(number=number, **row, **place))
            return await _pin(connection, server, number), True

    async def move_pin(self, server: int, number: int, article: str, start: int, end: int, words: str) -> Pin:
        """Give a pin another passage. Raises ``UnknownPin``, ``UnknownArticle``, ``PassageChanged``."""
        async with self._writing() as connection:
            await _pin(connection, server, number)
            place = await _place(connection, server, article, start, end, words)
            await connection.execute(update(pins).where(_this_one(server, number)).values(place))
            return await _pin(connection, server, number)

    async def remove_pin(self, server: int, number: int) -> Pin:
        """The pin that was. Raises ``UnknownPin``."""
        async with self._writing() as connection:
            pin = await _pin(connection, server, number)
            await connection.execute(delete(pins).where(_this_one(server, number)))
            return pin


async def pins_where(connection: AsyncConnection, wanted: ColumnElement[bool]) -> list[Pin]:
    """The newest first."""
    rows = await connection.execute(select(*_COLUMNS).where(wanted).order_by(pins.c.server, pins.c.number.desc()))
    return [Pin(*row) for row in rows]


def _this_one(server: int, number: int) -> ColumnElement[bool]:
    return (pins.c.server == server) & (pins.c.number == number)


async def _next_number(connection: AsyncConnection, server: int) -> int:
    """Counted by server, from 1; the number of a pin that was removed is never another's."""
    number = int(await value_of(connection, server, MADE) or 0) + 1
    await set_value(connection, server, MADE, str(number))
    return number


async def _pin(connection: AsyncConnection, server: int, number: int) -> Pin:
    found = await pins_where(connection, _this_one(server, number))
    if not found:
        raise UnknownPin(number)
    return found[0]


async def _place(
    connection: AsyncConnection, server: int, slug: str, start: int, end: int, words: str
) -> dict[str, Any]:
    """Where a pin stands, as its columns say it."""
    article = await article_of(connection, await answering(connection, server), slug)
    if not 0 <= start < end <= len(article.text) or article.text[start:end] != words:
        raise PassageChanged
    place = {"article": slug, "title": article.title, "start": start, "end": end, "is_current": True}
    return {**place, **asdict(Anchor.of(article, start, end))}
