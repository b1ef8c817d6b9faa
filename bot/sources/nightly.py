"""Articles that are fetched again every night, where their moderators chose so."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from datetime import timedelta

from discord.ext import commands, tasks
from discord.utils import utcnow

from bot.errors import DamagedArticle, NotFetched, ServerBlocked, UnusableDatabase
from bot.sources.preview.drafting import UNREAD
from bot.sources.service import Sourcing
from bot.sources.updating import Updating
from bot.store.database import Store
from bot.store.moderator_log import NightlyEnd, NightlyUpdate
from bot.store.rows.records import RefreshProblem
from index import UnknownArticle, differences

log = logging.getLogger(__name__)

AT = timedelta(hours=3, minutes=30)
"""After midnight, UTC."""
FETCHED = "nightly-fetched"
"""The key under which it is remembered of which day the last night was."""


class NightlyUpdates(commands.Cog):
    """One after the other, so that no site gets two requests at once.

    A night in which no bot ran, or the database was out of reach, is made up for later that day.
    """

    def __init__(self, updating: Updating, sourcing: Sourcing, store: Store, tell: Callable[[int], object]) -> None:
        """``tell`` is told of each server whose log is to be told of a change: it may be another process's."""
        self._tell = tell
        self._updating = updating
        self._sourcing = sourcing
        self._articles = sourcing.articles
        self._store = store

    async def cog_load(self) -> None:
        self.hourly.start()

    async def cog_unload(self) -> None:
        self.hourly.cancel()

    @tasks.loop(hours=1)
    async def hourly(self) -> None:
        night = (utcnow() - AT).date().isoformat()
        try:
            if await self._store.key_values.get(FETCHED) != night:
                # In one process, for all servers; another one takes it up where that one dies.
                async with self._store.alone("nightly"):
                    await self._fetch_all(night)
        except Exception:
            log.exception("articles could not be fetched again; the next try is in an hour")

    async def _fetch_all(self, night: str) -> None:
        articles = await self._store.refreshes.nightly()
        if not articles or await self._store.key_values.get(FETCHED) == night:
            return
        problems = [await self._refreshed(*one) for one in articles]
        await self._store.key_values.set(FETCHED, night)
        log.info("fetched %d articles again, %d in vain", len(problems), sum(map(bool, problems)))

    async def _refreshed(self, server: int, slug: str) -> RefreshProblem | None:
        """As `refresh`; whatever is wrong with one article, the others are fetched. Raises: UnusableDatabase."""
        try:
            return await self.refresh(server, slug)
        except UnusableDatabase:
            raise
        except (DamagedArticle, ServerBlocked) as error:
            log.warning("an article of server %d was not fetched again: %s", server, type(error).__name__)
        except Exception:
            log.exception("an article of server %d was not fetched again", server)
        return "unreadable"

    async def refresh(self, server: int, slug: str) -> RefreshProblem | None:
        """Give an article the text that its page has now; or say why not, and leave it as it was."""
        try:
            problem = await self._refresh(server, slug)
        except UnknownArticle:
            return None  # it was removed, or given another text, meanwhile
        except UNREAD as error:
            problem = "not-fetched" if isinstance(error, NotFetched) else "unreadable"
        if problem is not None and (failures := await self._store.refreshes.note_failure(server, slug, problem)):
            await self._tell_of_end(server, slug, failures, problem)
        return problem

    async def _tell_of_end(self, server: int, slug: str, failures: int, problem: RefreshProblem) -> None:
        if header := await self._articles.of_slug(server, slug):
            await self._store.moderator_logs.note_night(server, NightlyEnd(header.title, failures, problem))
            self._tell(server)

    async def _refresh(self, server: int, slug: str) -> RefreshProblem | None:
        header = await self._articles.known(server, slug)
        before = await self._articles.whole(server, header)
        read = await self._updating.read_again(server, before, None)
        if read is None or read.article.adds_nothing_to(before):
            await self._store.refreshes.note_success(server, slug, read and read.validators)
            return None
        if not (await asyncio.to_thread(differences, before, read.article)).is_slight:
            return "another-text"  # a page for signing in must not take the place of an article
        updated = await self._sourcing.update(server, slug, read, by=None, edition=header.edition)
        counts = {"passages": len(updated.article.passages), "headings": len(updated.article.sections)}
        update = NightlyUpdate(updated.article.title, updated.before.passages, **counts)
        await self._store.moderator_logs.note_night(server, update)
        self._tell(server)
        return None
