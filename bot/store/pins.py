"""Pins: made, moved and removed by moderators; found by the question that is asked."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import delete, exists, func, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.errors import OverLimit, PassageChanged
from bot.store.connections.transactions import Transactions
from bot.store.rows.article_rows import answering, article_of
from bot.store.rows.changes import count_change
from bot.store.rows.former_rows import forget_pin
from bot.store.rows.key_values import next_number
from bot.store.rows.pin_questions import drop_question, of_pin, put_question
from bot.store.rows.pin_rows import digest, is_pin, pin_of, pinned_for, pins_where, position_in, question_digest
from bot.store.rows.records import MEGABYTE, Pin
from bot.store.rows.tables import pin_questions, pins

MADE = "pins_made"
"""The value that counts the pins a server ever made: the number of a removed pin is never another's."""

MOST, MOST_MEGABYTES = 2_000, 20
"""Pins of a server, and millions of characters that they quote in all: every list of them reads them all."""

MOST_QUESTIONS = 20
"""Questions of one pin."""

Place = tuple[str, int, int, str]
"""The slug of an article, where words begin and end in its text, and the words."""


class Pins:
    def __init__(self, transactions: Transactions) -> None:
        self._transactions = transactions

    async def all(self, server: int, channel: int | None = None) -> list[Pin]:
        """The newest first."""
        wanted = pins.c.server == server
        if channel is not None:
            wanted &= pins.c.channel == channel
        async with self._transactions.reading() as connection:
            return await pins_where(connection, wanted)

    async def get(self, server: int, number: int) -> Pin:
        """Raises ``UnknownPin``."""
        async with self._transactions.reading() as connection:
            return await pin_of(connection, server, number)

    async def find(self, server: int, key: str) -> list[Pin]:
        """The current pins for the questions with this `index.question_key`, the newest first."""
        wanted = (pins.c.server == server) & pinned_for(digest(key)) & pins.c.is_current
        async with self._transactions.reading() as connection:
            return await pins_where(connection, wanted)

    async def add(
        self, server: int, channel: int, message: int | None, question: str, place: Place, by: int | None, at: datetime
    ) -> tuple[Pin, bool]:
        """Pin words, and whether they were not pinned to this question before.

        Raises ``UnknownArticle``, ``OverLimit``, and ``PassageChanged`` where other words stand there.
        """
        async with self._transactions.writing() as connection:
            position = await _position(connection, server, place)
            if known := await _known(connection, server, question, position):
                return known, False
            row = {"server": server, "channel": channel, "message": message, "question": question, "by": by, "at": at}
            number = await next_number(connection, server, MADE)
            key = question_digest(question)
            await connection.execute(insert(pins).values(number=number, key=key, **row, **position))
            await _check_room(connection, server)
            await count_change(connection, server)
            return await pin_of(connection, server, number), True

    async def move(self, server: int, number: int, place: Place) -> Pin:
        """Give a pin another passage. Raises ``UnknownPin``, ``UnknownArticle``, ``PassageChanged``, ``OverLimit``."""
        async with self._transactions.writing() as connection:
            before = await pin_of(connection, server, number)
            position = await _position(connection, server, place)
            await connection.execute(update(pins).where(is_pin(server, number)).values(position))
            if len(position["words"]) > len(before.words):
                await _check_room(connection, server)
            await forget_pin(connection, server, number)
            return await pin_of(connection, server, number)

    async def add_question(self, server: int, number: int, question: str) -> tuple[Pin, bool]:
        """Another question that a pin answers, and whether it did not yet, in nearly these words.

        Raises ``UnknownPin``, ``OverLimit``.
        """
        key = question_digest(question)
        async with self._transactions.writing() as connection:
            pin = await pin_of(connection, server, number)
            if await pins_where(connection, is_pin(server, number) & pinned_for(key)):
                return pin, False
            if len(pin.questions) >= MOST_QUESTIONS:
                raise OverLimit("questions", MOST_QUESTIONS)
            await put_question(connection, server, number, question, key)
            await count_change(connection, server)
            return await pin_of(connection, server, number), True

    async def remove_question(self, server: int, number: int, key: str) -> Pin:
        """Let a pin no longer answer the question whose key has this digest; nothing is changed where it did not.

        Raises ``UnknownPin``, ``LastQuestion``.
        """
        async with self._transactions.writing() as connection:
            await pin_of(connection, server, number)
            await drop_question(connection, server, number, key)
            await count_change(connection, server)
            return await pin_of(connection, server, number)

    async def remove(self, server: int, number: int) -> Pin:
        """The pin that was. Raises ``UnknownPin``."""
        async with self._transactions.writing() as connection:
            pin = await pin_of(connection, server, number)
            await connection.execute(delete(pins).where(is_pin(server, number)))
            await connection.execute(delete(pin_questions).where(of_pin(server, number)))
            await forget_pin(connection, server, number)
            await count_change(connection, server)
            return pin

    async def forget_messages(self, server: int, channel: int, messages: Iterable[int] | None = None) -> None:
        """These messages of a channel, all by default, are gone: pins that were made there stay without them."""
        there = (pins.c.server == server) & (pins.c.channel == channel) & pins.c.message.is_not(None)
        if messages is not None:
            there &= pins.c.message.in_(list(messages))
        async with self._transactions.reading() as connection:
            if not await connection.scalar(select(exists().where(there))):
                return  # as nearly always: whatever anybody deletes is told
        async with self._transactions.writing() as connection:
            await connection.execute(update(pins).where(there).values(message=None))


def check_room(count: int, size: int) -> None:
    """Raises ``OverLimit``, where the pins of a server are more, or quote more; ``size`` is in characters."""
    if count > MOST:
        raise OverLimit("pins", MOST)
    if size > MOST_MEGABYTES * MEGABYTE:
        raise OverLimit("pinned-megabytes", MOST_MEGABYTES)


async def _check_room(connection: AsyncConnection, server: int) -> None:
    counted = select(func.count(), func.sum(func.length(pins.c.words))).where(pins.c.server == server)
    count, size = (await connection.execute(counted)).one()
    check_room(count, size or 0)


async def _known(connection: AsyncConnection, server: int, question: str, position: Mapping[str, Any]) -> Pin | None:
    """The pin that quotes the words of this position for this very question."""
    same = (pins.c.server == server) & pins.c.is_current
    for name in ("article", "start", "end"):
        same &= pins.c[name] == position[name]
    return next((pin for pin in await pins_where(connection, same) if question in pin.questions), None)


async def _position(connection: AsyncConnection, server: int, place: Place) -> dict[str, Any]:
    """As `position_in`, of words that stand there. Raises ``UnknownArticle``, ``PassageChanged``."""
    slug, start, end, words = place
    article = await article_of(connection, await answering(connection, server), slug)
    if not 0 <= start < end <= len(article.text) or article.text[start:end] != words:
        raise PassageChanged
    return position_in(article, start, end)
