"""Posting in the channel that a server has chosen for the log."""

from __future__ import annotations

import asyncio
import logging
from collections import defaultdict
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date, timedelta

import discord
from discord.ext import commands, tasks
from discord.ui import LayoutView
from discord.utils import utcnow

from bot.errors import DamagedSetting
from bot.locales import Phrasebook, phrasebook
from bot.moderator_log.views import act_view, night_view, week_view
from bot.store.database import Store
from bot.store.rows.records import Tally
from bot.store.setting_values import SettingValues
from bot.store.settings import AS_QUESTION, LANGUAGE, LOG_CHANNEL, QUESTIONS_LOG
from bot.toolkit.access.permissions import WRITING, Rights, missing
from bot.toolkit.acts import Act
from bot.toolkit.responses import REQUEST_ERRORS, reason_of
from bot.toolkit.workers import computed

log = logging.getLogger(__name__)

WEEK = timedelta(days=7)

Told = Callable[[Phrasebook], LayoutView]


class ModeratorLog(commands.Cog):
    """What moderators did, as soon as it is done; and at the end of a week what found nothing.

    Whoever did it does not wait for this, and hears nothing of it where it fails.
    """

    def __init__(self, client: discord.Client, store: Store, rights: Rights) -> None:
        self._client = client
        self._store = store
        self._rights = rights
        self._locks: defaultdict[int, asyncio.Lock] = defaultdict(asyncio.Lock)

    async def cog_load(self) -> None:
        self.hourly.start()

    async def cog_unload(self) -> None:
        self.hourly.cancel()

    @commands.Cog.listener()
    async def on_moderator_act(self, act: Act) -> None:
        with _noting_failure(act.server):
            await self._post(act.server, lambda say: act_view(act, say))

    @commands.Cog.listener()
    async def on_nightly_update(self, server: int) -> None:
        with _noting_failure(server):
            await self.tell_night(server)

    @tasks.loop(hours=1)
    async def hourly(self) -> None:
        """Each process tells the servers that Discord tells it of."""
        try:
            for server in await self._store.moderator_logs.servers():
                with _noting_failure(server):
                    await self.tell_night(server)
                with _noting_failure(server):
                    await self.tell_week(server)
        except Exception:
            log.exception("logs of moderators could not be written; the next try is in an hour")

    @hourly.before_loop
    async def _when_it_knows_where_it_is(self) -> None:
        await self._client.wait_until_ready()

    async def tell_night(self, server: int) -> None:
        """Tell what the night has changed of articles, where Discord tells this process of the server.

        What cannot be told stays noted, for the next hour.
        """
        if not self._knows(server):
            return
        async with self._locks[server]:
            changes = await self._store.moderator_logs.night(server)
            if changes is None:
                return
            # Empty where it was damaged: then there is nothing to tell, nor to keep.
            if not changes or await self._post(server, lambda say: night_view(changes, say)):
                await self._store.moderator_logs.forget_night(server, changes)

    async def tell_week(self, server: int) -> None:
        """Tell what found nothing, where a week is over, the server keeps such questions and there are any.

        What cannot be told is tried again in an hour.
        """
        today = utcnow()
        year, number, _ = today.isocalendar()
        week = f"{year}-W{number:02}"
        if not self._knows(server) or not await self._store.moderator_logs.is_week_over(server, week):
            return
        in_vain = await self._in_vain(server, (today - WEEK).date())
        if not in_vain or await self._post(server, lambda say: week_view(in_vain, say)):
            await self._store.moderator_logs.note_week(server, week)

    async def _in_vain(self, server: int, since: date) -> list[Tally]:
        """What found nothing, where the server keeps such questions."""
        if not (await self._store.snapshot(server)).settings[QUESTIONS_LOG]:
            return []
        return [tally for tally in await self._store.feedback.tallies(server, since) if tally.nothing]

    def _knows(self, server: int) -> bool:
        """Whether Discord tells this process of a server."""
        guild = self._client.get_guild(server)
        return guild is not None and not guild.unavailable

    async def _post(self, server: int, told: Told) -> bool:
        """Whether it stands there now. Raises: DamagedSetting."""
        settings, guild = (await self._store.snapshot(server)).settings, self._client.get_guild(server)
        number = settings[LOG_CHANNEL]
        if number is None or guild is None or guild.unavailable:
            return False
        channel = guild.get_channel(number)
        if not isinstance(channel, discord.TextChannel) or missing(channel, guild.me, WRITING):
            await self._rights.tell_of_log(guild, number)
            return False
        try:
            await channel.send(view=await computed(told, _language(settings, guild)))
        except REQUEST_ERRORS as error:
            log.warning("the log of server %d was not written: %s", server, reason_of(error))
            return False
        return True


@contextmanager
def _noting_failure(server: int) -> Iterator[None]:
    """Whatever is wrong with the log of one server, those of others go on; of a damaged setting, moderators are told
    when they look."""
    try:
        yield
    except DamagedSetting as error:
        log.warning("the log of server %d was not written: its setting %s is damaged", server, error)
    except Exception as error:  # noqa: BLE001 - its own words may quote what members asked
        log.error("the log of server %d was not written: %s", server, type(error).__name__)


def _language(settings: SettingValues, guild: discord.Guild) -> Phrasebook:
    chosen = settings[LANGUAGE]
    return phrasebook(guild.preferred_locale.value if chosen in (None, AS_QUESTION) else chosen)
