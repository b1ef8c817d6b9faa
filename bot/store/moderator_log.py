"""What the moderators' logs of servers are still to be told, by the process that Discord tells of the server."""

from __future__ import annotations

import json
import logging
from dataclasses import asdict, dataclass

from sqlalchemy import select

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

    async def begin_week(self, server: int, week: str) -> bool:
        """Whether the week is over of which the server's log was last told; it is this one now.

        The first week that a server has a log is told of when it is over.
        """
        async with self._transactions.reading() as connection:
            known = await value_of(connection, server, WEEK)
        if known == json.dumps(week):
            return False
        async with self._transactions.writing() as connection:
            known = await value_of(connection, server, WEEK)
            await set_value(connection, server, WEEK, json.dumps(week))
        return known is not None and known != json.dumps(week)

    async def note_night(self, server: int, change: NightlyUpdate | NightlyEnd) -> None:
        """Nothing is noted where the server has no log."""
        async with self._transactions.writing() as connection:
            if (await setting_values(connection, server))[LOG_CHANNEL] is None:
                return
            noted = [*_noted(server, await value_of(connection, server, UPDATES)), change]
            await set_value(connection, server, UPDATES, json.dumps([asdict(one) for one in noted[-MOST:]]))

    async def take_night(self, server: int) -> list[NightlyUpdate | NightlyEnd]:
        """What was noted and is told now: from now on it is not kept."""
        async with self._transactions.reading() as connection:
            if await value_of(connection, server, UPDATES) is None:
                return []
        async with self._transactions.writing() as connection:
            noted = _noted(server, await value_of(connection, server, UPDATES))
            await forget_value(connection, server, UPDATES)
        return noted


def _noted(server: int, written: str | None) -> list[NightlyUpdate | NightlyEnd]:
    """Nothing where it is damaged, or another version has written something else."""
    try:
        return [(NightlyEnd if "problem" in one else NightlyUpdate)(**one) for one in json.loads(written or "[]")]
    except (ValueError, TypeError):
        log.warning("what the night has changed in server %d is damaged in the database, and left out", server)
        return []
