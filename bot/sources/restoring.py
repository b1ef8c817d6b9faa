"""Bringing back what articles were before they were given another text or removed."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from discord.app_commands import Choice
from discord.utils import utcnow

from bot.errors import FormerGone
from bot.folding import folded
from bot.locales import Phrasebook
from bot.shortening import shortened
from bot.sources.restore_views import age_text
from bot.sources.service import Sourcing
from bot.store.database import Store
from bot.store.retention import FORMER
from bot.store.rows.records import FormerArticle, Restored
from bot.toolkit.components.article_choices import LONGEST, MOST

TITLE = 60
"""Characters of a title in a choice, which says more after it."""


class Restoring:
    """Changes of a server's articles, which wait for the others of `Sourcing`."""

    def __init__(self, sourcing: Sourcing, store: Store) -> None:
        self._sourcing = sourcing
        self._store = store

    async def all(self, server: int) -> list[FormerArticle]:
        """What can be brought back; what was changed last comes first."""
        return await self._store.former_articles.all(server, utcnow() - FORMER)

    async def one(self, server: int, typed: str) -> FormerArticle:
        """By its number, or else the last one of this title. Raises: FormerGone."""
        title = folded(typed.strip())
        found = await self.all(server)
        for former in [*(one for one in found if str(one.number) == typed.strip()), *found]:
            if title in (str(former.number), folded(former.title)):
                return former
        raise FormerGone

    async def restore(self, server: int, number: int) -> Restored:
        """Raises: FormerGone, OverLimit, ServerBlocked."""
        async with self._sourcing.lock(server):
            return await self._restore(server, number)

    async def undo(self, server: int, number: int) -> Restored | FormerArticle:
        """As `restore`; what would be brought back, where the article was changed again since. Raises: as `restore`."""
        async with self._sourcing.lock(server):
            former = await self.one(server, str(number))
            return await self._restore(server, number) if former.is_latest else former

    async def erase(self, server: int, number: int) -> None:
        """Before its time. Raises: FormerGone."""
        await self._store.former_articles.erase(server, number, utcnow() - FORMER)

    async def _restore(self, server: int, number: int) -> Restored:
        now = utcnow()
        return await self._store.former_articles.restore(
            server, number, since=now - FORMER, at=now, limits=await self._sourcing.limits_of(server)
        )


def former_choices(former: Sequence[FormerArticle], typed: str, now: datetime, say: Phrasebook) -> list[Choice[str]]:
    """Those whose title has what is ``typed``, with what was done to them and when."""
    wanted = folded(typed.strip())
    matching = [one for one in former if wanted in folded(one.title) or wanted == str(one.number)]
    return [Choice(name=_choice(one, now, say), value=str(one.number)) for one in matching[:MOST]]


def _choice(former: FormerArticle, now: datetime, say: Phrasebook) -> str:
    title = shortened(former.title, TITLE) or former.slug
    return shortened(f"{title} · {age_text(former, now, say)}", LONGEST)
