"""Questions of pins in the database, inside a connection of the caller's."""

from __future__ import annotations

from sqlalchemy import ColumnElement, delete, func, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.errors import LastQuestion
from bot.store.rows.pin_rows import is_pin
from bot.store.rows.tables import pin_questions, pins


def of_pin(server: int, number: int) -> ColumnElement[bool]:
    return (pin_questions.c.server == server) & (pin_questions.c.pin == number)


async def put_question(connection: AsyncConnection, server: int, pin: int, question: str, key: str) -> None:
    """After the others; ``key`` is the digest of its key."""
    last = await connection.scalar(select(func.max(pin_questions.c.number)).where(of_pin(server, pin)))
    row = {"server": server, "pin": pin, "number": (last or 0) + 1, "question": question, "key": key}
    await connection.execute(insert(pin_questions).values(row))


async def drop_question(connection: AsyncConnection, server: int, pin: int, key: str) -> None:
    """Where it is the first one, the next takes its place. Raises ``LastQuestion``."""
    first = await connection.scalar(select(pins.c.key).where(is_pin(server, pin)))
    if key != first:
        await connection.execute(delete(pin_questions).where(of_pin(server, pin), pin_questions.c.key == key))
        return
    following = select(pin_questions).where(of_pin(server, pin)).order_by(pin_questions.c.number)
    row = (await connection.execute(following.limit(1))).one_or_none()
    if row is None:
        raise LastQuestion
    await connection.execute(update(pins).where(is_pin(server, pin)).values(question=row.question, key=row.key))
    await connection.execute(delete(pin_questions).where(of_pin(server, pin), pin_questions.c.number == row.number))
