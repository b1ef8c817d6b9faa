"""Libraries of what was analysed before; what was not is analysed once, and stored while nobody waits for it."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Collection, Iterable, Sequence

from bot.errors import UnusableDatabase
from bot.libraries.analysed_articles import AnalysedArticles, NewAnalysis
from bot.store.database import Store
from bot.store.rows.stored_texts import StoredArticle
from bot.tasks import Tasks
from index import Library, analysis_version

log = logging.getLogger(__name__)


class Analysing:
    """One article's is stored after the other: the first question after an add waits for none of them."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._storing = Tasks()

    async def close(self) -> None:
        """What is not stored by now is made again after the next start."""
        await self._storing.cancel()

    async def library(self, server: int, before: Library, removed: Iterable[str], slugs: Iterable[str]) -> Library:
        """The library ``before`` without the articles that were removed, and with those of the server that changed."""
        wanted = list(slugs)
        stored = await self._store.analyses.of(server, analysis_version(), wanted)
        # What changed and is not found is gone by now, or damaged: what it said before answers no more.
        gone = {*removed, *wanted}.difference(one.article.slug for one in stored)
        library, new = await asyncio.to_thread(_changed, before, gone, stored)
        if new:
            self._storing.start(self._put_all(server, new))
        return library

    async def _put_all(self, server: int, new: Sequence[NewAnalysis]) -> None:
        try:
            for one in new:
                data = await asyncio.to_thread(one.packed)
                slug, version = one.stored.article.slug, analysis_version()
                await self._store.analyses.put(server, slug, one.stored.edition, version, data)
        except UnusableDatabase:
            log.exception("no analyses can be stored; articles are analysed again after the next start")


def _changed(
    before: Library, removed: Collection[str], stored: Sequence[StoredArticle]
) -> tuple[Library, list[NewAnalysis]]:
    """The library, and what was analysed for it. Takes seconds for long articles that were not analysed before."""
    analyses, new = AnalysedArticles.of(stored)
    if any(one.stored.analysis is not None for one in new):
        log.info("a stored analysis does not fit its article: it is made again")
    gone = [article.slug for article in before.articles if article.slug in removed]
    return before.without(*gone).with_articles([one.article for one in stored], analyses), new
