"""Pins in the database, inside a connection of the caller's."""

from __future__ import annotations

import hashlib
from collections import defaultdict
from dataclasses import asdict, fields, replace
from typing import Any

from sqlalchemy import ColumnElement, exists, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.errors import UnknownPin
from bot.store.rows.damaged_rows import undamaged_rows
from bot.store.rows.records import Pin
from bot.store.rows.tables import pin_questions, pins
from index import Anchor, Article, question_key

_COLUMNS = [pins.c[field.name] for field in fields(Pin) if field.name in pins.c]
_OTHERS = [pin_questions.c.server, pin_questions.c.pin, pin_questions.c.question]
_OF_THE_PIN = (pin_questions.c.server == pins.c.server) & (pin_questions.c.pin == pins.c.number)


async def pins_where(connection: AsyncConnection, wanted: ColumnElement[bool]) -> list[Pin]:
    """The newest first."""
    others: defaultdict[tuple[int, int], list[str]] = defaultdict(list)
    more = select(*_OTHERS).join(pins, _OF_THE_PIN).where(wanted).order_by(pin_questions.c.number)
    for row in undamaged_rows(await connection.execute(more), _OTHERS, "a question of a pin"):
        others[row.server, row.pin].append(row.question)
    found = select(*_COLUMNS).where(wanted).order_by(pins.c.server, pins.c.number.desc())
    rows = undamaged_rows(await connection.execute(found), _COLUMNS, "a pin")
    return [replace(Pin(*row), other_questions=tuple(others[row.server, row.number])) for row in rows]


async def pin_of(connection: AsyncConnection, server: int, number: int) -> Pin:
    """Raises ``UnknownPin``."""
    found = await pins_where(connection, is_pin(server, number))
    if not found:
        raise UnknownPin(number)
    return found[0]


def is_pin(server: int, number: int) -> ColumnElement[bool]:
    return (pins.c.server == server) & (pins.c.number == number)


def position_in(article: Article, start: int, end: int) -> dict[str, Any]:
    """Where words of an article are pinned, as the columns and the fields of a `Pin` say it."""
    place = {"article": article.slug, "title": article.title, "start": start, "end": end, "is_current": True}
    return {**place, **asdict(Anchor.of(article, start, end))}


def pinned_for(key: str) -> ColumnElement[bool]:
    """Whether the key of one of a pin's questions has this digest."""
    others = pin_questions.alias()
    same = (others.c.server == pins.c.server) & (others.c.pin == pins.c.number) & (others.c.key == key)
    return (pins.c.key == key) | exists().where(same)


async def pinned_keys(connection: AsyncConnection, server: int) -> frozenset[str]:
    """The digests of all questions that something is pinned for."""
    first = select(pins.c.key).where(pins.c.server == server)
    others = select(pin_questions.c.key).where(pin_questions.c.server == server)
    return frozenset(await connection.scalars(first.union(others)))


def digest(key: str) -> str:
    """A question's key in the length of a column that is looked up by."""
    return hashlib.sha256(key.encode(errors="surrogatepass")).hexdigest()[:32]


def question_digest(question: str) -> str:
    return digest(question_key(question))


async def renew_keys(connection: AsyncConnection) -> None:
    """Compute the key of every pin's question anew: another version of this program makes other keys."""
    columns = pins.c.server, pins.c.number, pins.c.question
    rows = await connection.execute(select(*columns))
    for server, number, question in list(undamaged_rows(rows, columns, "a pin")):
        key = question_digest(question)
        await connection.execute(update(pins).where(is_pin(server, number)).values(key=key))
    others = await connection.execute(select(pin_questions))
    for row in list(undamaged_rows(others, list(pin_questions.c), "a question of a pin")):
        this_one = (column == value for column, value in zip(pin_questions.primary_key, row[:3], strict=True))
        key = question_digest(row.question)
        await connection.execute(update(pin_questions).where(*this_one).values(key=key))
