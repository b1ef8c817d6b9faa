"""What was asked in vain, and what members thought of the answers; never who asked."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Table, and_, case, delete, func, insert, literal, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.store.connections.transactions import Transactions
from bot.store.rows.damaged_rows import undamaged_rows
from bot.store.rows.records import Tally
from bot.store.rows.tables import unanswered, votes
from bot.store.rows.upserts import upsert

MOST = 5_000
"""Questions that found nothing, and votes, that are kept of a server; the oldest that came once go first."""


class Feedback:
    """``key`` is the same for questions that mean the same; the newest wording stands for all of them."""

    def __init__(self, transactions: Transactions) -> None:
        self._transactions = transactions

    async def note_unanswered(self, server: int, question: str, key: str, on: date) -> None:
        c = unanswered.c
        this_one = (c.server == server) & (c.day == on) & (c.key == key)
        async with self._transactions.writing() as connection:
            again = update(unanswered).where(this_one).values(question=question, times=c.times + 1)
            if not (await connection.execute(again)).rowcount:
                row = {"server": server, "day": on, "key": key, "question": question, "times": 1}
                await connection.execute(insert(unanswered).values(row))
                await _keep_newest(connection, unanswered, server, (c.times > 1, c.day, c.id))

    async def vote(
        self, server: int, message: int, member: int, helpful: bool, question: str, key: str, on: date
    ) -> None:
        """One vote a member a message; the last one counts."""
        voted = {"server": server, "message": message, "member": member}
        row = {"helpful": helpful, "question": question, "key": key, "day": on}
        async with self._transactions.writing() as connection:
            if not await upsert(connection, votes, voted, row):
                await _keep_newest(connection, votes, server, (votes.c.day, votes.c.message))

    async def vote_of(self, server: int, message: int, member: int) -> bool | None:
        """Whether a member found an answer helpful; None where they have not voted on it."""
        async with self._transactions.reading() as connection:
            voted = await connection.scalar(select(votes.c.helpful).where(_is_vote(server, message, member)))
        return None if voted is None else bool(voted)

    async def take_back(self, server: int, message: int, member: int) -> None:
        async with self._transactions.writing() as connection:
            await connection.execute(delete(votes).where(_is_vote(server, message, member)))

    async def settle(self, server: int, key: str) -> None:
        """Forget that a question found nothing or was answered badly: somebody has dealt with it."""
        async with self._transactions.writing() as connection:
            for table in (unanswered, votes):
                await connection.execute(delete(table).where(table.c.server == server, table.c.key == key))

    async def tallies(self, server: int, since: date) -> list[Tally]:
        """Those with something wrong: found nothing, or unhelpful. The most frequent first."""
        c = unanswered.c
        in_vain = select(c.day, c.question, c.key, c.times, literal(0), literal(0))
        thumbs = func.sum(case((votes.c.helpful, 1), else_=0)), func.sum(case((votes.c.helpful, 0), else_=1))
        voted = select(votes.c.day, votes.c.question, votes.c.key, literal(0), *thumbs)
        voted = voted.group_by(votes.c.day, votes.c.question, votes.c.key)
        async with self._transactions.reading() as connection:
            noted = await connection.execute(in_vain.where(c.server == server, c.day >= since))
            counted = await connection.execute(voted.where(votes.c.server == server, votes.c.day >= since))
        rows = [
            *undamaged_rows(noted, list(in_vain.selected_columns), "a question that found nothing"),
            *undamaged_rows(counted, list(voted.selected_columns), "a vote"),
        ]
        wrong = [tally for tally in _counted(rows) if tally.nothing or tally.unhelpful]
        return sorted(wrong, key=lambda tally: (-tally.nothing - tally.unhelpful, -tally.last.toordinal(), tally.key))

    async def questions(self, server: int, keys: Collection[str], since: date) -> list[str]:
        """In which words the questions with these keys were asked, that found nothing or were voted on."""
        found: dict[str, None] = {}
        async with self._transactions.reading() as connection:
            for table in (unanswered, votes):
                wanted = (table.c.server == server) & table.c.key.in_(keys) & (table.c.day >= since)
                newest = await connection.execute(select(table.c.question).where(wanted).order_by(table.c.day.desc()))
                rows = undamaged_rows(newest, [table.c.question], "a question or a vote")
                found |= dict.fromkeys(row.question for row in rows)
        return list(found)

    async def forget(self, before: date) -> int:
        """Forget, in all servers, what is older; how many rows that were."""
        async with self._transactions.writing() as connection:
            noted = await connection.execute(delete(unanswered).where(unanswered.c.day < before))
            voted = await connection.execute(delete(votes).where(votes.c.day < before))
        return noted.rowcount + voted.rowcount


def _is_vote(server: int, message: int, member: int) -> ColumnElement[bool]:
    return (votes.c.server == server) & (votes.c.message == message) & (votes.c.member == member)


async def _keep_newest(
    connection: AsyncConnection, table: Table, server: int, by_age: Sequence[ColumnElement[Any]]
) -> None:
    """Forget what comes first ``by_age`` where a server has too much: members alone would make it grow for ever."""
    theirs = table.c.server == server
    count = await connection.scalar(select(func.count()).where(theirs).select_from(table)) or 0
    if count > MOST:
        key = [*table.primary_key]
        first = select(*key).where(theirs).order_by(*by_age).limit(count - MOST)
        for row in (await connection.execute(first)).all():
            this_one = and_(*(column == value for column, value in zip(key, row, strict=True)))
            await connection.execute(delete(table).where(this_one))


def _counted(rows: Iterable[Sequence[Any]]) -> list[Tally]:
    counted: dict[str, Tally] = {}
    for day, question, key, nothing, helpful, unhelpful in sorted(rows, key=lambda row: row[0]):
        known = counted.get(key) or Tally(question, key, 0, 0, 0, day)
        counted[key] = replace(
            known,
            question=question,
            nothing=known.nothing + nothing,
            helpful=known.helpful + helpful,
            unhelpful=known.unhelpful + unhelpful,
            last=day,
        )
    return list(counted.values())
