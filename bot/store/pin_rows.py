"""Pins in the database, inside a connection of the caller's."""

from __future__ import annotations

import hashlib
from dataclasses import fields

from sqlalchemy import ColumnElement, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.errors import UnknownPin
from bot.store.records import Pin
from bot.store.tables import pins
from index import question_key

_COLUMNS = [pins.c[field.name] for field in fields(Pin)]


async def pins_where(connection: AsyncConnection, wanted: ColumnElement[bool]) -> list[Pin]:
    """The newest first."""
    rows = await connection.execute(select(*_COLUMNS).where(wanted).order_by(pins.c.server, pins.c.number.desc()))
    return [Pin(*row) for row in rows]


async def pin_of(connection: AsyncConnection, server: int, number: int) -> Pin:
    """Raises ``UnknownPin``."""
    found = await pins_where(connection, is_pin(server, number))
    if not found:
        raise UnknownPin(number)
    return found[0]


def is_pin(server: int, number: int) -> ColumnElement[bool]:
    return (pins.c.server == server) & (pins.c.number == number)


def digest(key: str) -> str:
    """A question's key in the length of a column that is looked up by."""
    return hashlib.sha256(key.encode(errors="surrogatepass")).hexdigest()[:32]


async def renew_keys(connection: AsyncConnection) -> None:
    """Compute the key of every pin's question anew: another version of this program makes other keys."""
    rows = await connection.execute(select(pins.c.server, pins.c.number, pins.c.question))
    for server, number, question in rows.all():
        key = digest(question_key(question))
        await connection.execute(update(pins).where(is_pin(server, number)).values(key=key))
