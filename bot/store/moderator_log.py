"""What the moderators' logs of servers are still to be told, by the process that Discord tells of the server."""

from __future__ import annotations

import json
import logging
from collections.abc import Sequence
from dataclasses import asdict, dataclass

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.store.connections.transactions import Transactions
from bot.store.rows.key_values import forget_value, set_value, value_of
from bot.store.rows.records import RefreshProblem
from bot.store.rows.tables import key_values
from bot.store.setting_values import setting_values
from bot.store.settings import LOG_CHANNEL

log = logging.getLogger(__name__)

WEEK = "log_week"
"""The key of the week, as ISO 8601 writes it, of which a server's log was last told what found nothing."""
UPDATES = "log_updates"
"""The key of what the night has changed, article by article, and of which the log was not told yet."""
MOST = 50
"""Of these, in a server; the newest are kept."""


@dataclass(frozen=True, slots=True)
class NightlyUpdate:
    """An article that was given a new text at night: how many passages it had ``before`` and has now."""

    title: str
    before: int
    passages: int
    headings: int


@dataclass(frozen=True, slots=True)
class NightlyEnd:
    """An article that is no longer fetched every night, after so many failures, and what the last one was."""

    title: str
    failures: int
    problem: RefreshProblem


class ModeratorLogs:
    def __init__(self, transactions: Transactions) -> None:
        self._transactions = transactions

    async def servers(self) -> list[int]:
        """Those that have chosen a channel for the log."""
        chosen = (key_values.c.key == LOG_CHANNEL.name) & (key_values.c.value != json.dumps(None))
        async with self._transactions.reading() as connection:
            return list(await connection.scalars(select(key_values.c.server).where(chosen)))

    async def is_week_over(self, server: int, week: str) -> bool:
        """Whether another week than this one is that of which the server's log was last told.

        The first week that a server has a log is told of when it is over.
        """
        async with self._transactions.reading() as connection:
            known = await value_of(connection, server, WEEK)
        if known is None:
            await self.note_week(server, week)
        return known not in (None, json.dumps(week))

    async def note_week(self, server: int, week: str) -> None:
        """All that was to be told before this week was told."""
        async with self._transactions.writing() as connection:
            await set_value(connection, server, WEEK, json.dumps(week))

    async def note_night(self, server: int, change: NightlyUpdate | NightlyEnd) -> None:
        """Nothing is noted where the server has no log, nor kept of what was noted for an earlier one."""
        async with self._transactions.writing() as connection:
            if (await setting_values(connection, server))[LOG_CHANNEL] is None:
                await forget_value(connection, server, UPDATES)
                return
            noted = [*_noted(server, await value_of(connection, server, UPDATES)), change]
            await _set_noted(connection, server, noted[-MOST:])

    async def night(self, server: int) -> list[NightlyUpdate | NightlyEnd] | None:
        """What was noted and not told yet, the newest last; None where nothing was."""
        async with self._transactions.reading() as connection:
            written = await value_of(connection, server, UPDATES)
        return _noted(server, written) if written else None

    async def forget_night(self, server: int, told: Sequence[NightlyUpdate | NightlyEnd]) -> None:
        """What was told is kept no longer; what was noted meanwhile is."""
        async with self._transactions.writing() as connection:
            left = _noted(server, await value_of(connection, server, UPDATES))
            for change in told:
                if change in left:
                    left.remove(change)
            await _set_noted(connection, server, left)


async def _set_noted(connection: AsyncConnection, server: int, noted: Sequence[NightlyUpdate | NightlyEnd]) -> None:
    if noted:
        await set_value(connection, server, UPDATES, json.dumps([asdict(one) for one in noted]))
    else:
        await forget_value(connection, server, UPDATES)


def _noted(server: int, written: str | None) -> list[NightlyUpdate | NightlyEnd]:
    """Nothing where it is damaged, or another version has written something else."""
    try:
        return [(NightlyEnd if "problem" in one else NightlyUpdate)(**one) for one in json.loads(written or "[]")]
    except (ValueError, TypeError):
        log.warning("what the night has changed in server %d is damaged in the database, and left out", server)
        return []
