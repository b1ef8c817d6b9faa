"""What was read beside what a server has: a version of one of its articles, another of the same title, or neither."""

from __future__ import annotations

import asyncio
from dataclasses import replace

from bot.sources.preview.drafts import ArticleDraft
from bot.sources.preview.relations import relation_of
from bot.sources.service import Sourcing
from bot.store.rows.records import ArticleHeader
from index import differences


class Comparison:
    """Of drafts with the articles that ``sourcing`` changes."""

    def __init__(self, sourcing: Sourcing) -> None:
        self._sourcing = sourcing
        self._articles = sourcing.articles

    async def related(self, server: int, draft: ArticleDraft) -> ArticleDraft:
        """The draft beside the article that its text is a version of, if there is one."""
        known = await self._articles.known_version(server, draft.article)
        return await self.compared(server, draft, known)

    async def again(self, server: int, draft: ArticleDraft) -> ArticleDraft:
        """The draft beside the article that it was to be a version of, while there is one."""
        known = draft.known and await self._articles.of_slug(server, draft.known.slug)
        return await (self.compared(server, draft, known) if known else self.related(server, draft))

    async def compared(self, server: int, draft: ArticleDraft, known: ArticleHeader | None) -> ArticleDraft:
        """The draft beside the article ``known`` that it is to be a version of, or beside none."""
        if known is not None:
            before = await self._articles.whole(server, known)
            found = await asyncio.to_thread(differences, before, draft.article)
            relation = await asyncio.to_thread(relation_of, before, draft.article, found)
            detached = await self._sourcing.detached_by(server, known.slug, draft.article)
            return replace(draft, known=known, relation=relation, differences=found, detached=detached, namesake=None)
        headers = await self._articles.headers(server) if await self._articles.has_own(server) else []
        namesake = next((header for header in headers if header.slug == draft.article.slug), None)
        return replace(draft, known=None, differences=None, detached=0, namesake=namesake)
