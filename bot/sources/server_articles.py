"""What anybody may know of the articles of a server."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable, Sequence

from discord.utils import utcnow

from bot.errors import ArticleChanged, SharedTitle
from bot.folding import folded
from bot.libraries.server_libraries import Libraries
from bot.shortening import HEADING_LIMIT
from bot.sources.article_references import ArticleReference
from bot.store.database import Store
from bot.store.retention import FORMER
from bot.store.rows.records import ArticleHeader
from bot.toolkit.texts.message_links import is_message_link
from bot.toolkit.texts.titles_apart import titles_apart
from bot.toolkit.workers import computed
from index import Article, UnknownArticle, is_version, same_page


class ServerArticles:
    """Those that can be asked there: its own, or the shared ones."""

    def __init__(self, libraries: Libraries, store: Store) -> None:
        self._libraries = libraries
        self._store = store

    async def headers(self, server: int) -> list[ArticleHeader]:
        """The articles that can be asked there."""
        return await self._libraries.headers(server)

    async def named(self, server: int, chosen: str) -> ArticleHeader:
        """The article of this slug, or with this title if it is the only one, or called so in lists of several alike.

        Raises: UnknownArticle, SharedTitle.
        """
        if header := await self.of_slug(server, chosen):
            return header
        if header := await computed(called, await self.headers(server), chosen):
            return header
        raise await self._unknown(server, chosen)

    async def known(self, server: int, slug: str) -> ArticleHeader:
        """The article of this slug, which nobody typed: a title like it is another's. Raises: UnknownArticle."""
        if header := await self.of_slug(server, slug):
            return header
        raise await self._unknown(server, slug)

    async def of_slug(self, server: int, slug: str) -> ArticleHeader | None:
        """The article that has this slug by now."""
        return next((header for header in await self.headers(server) if header.slug == slug), None)

    async def article(self, server: int, chosen: str) -> Article:
        """As `named`, with its text. Raises: UnknownArticle."""
        return await self.whole(server, await self.named(server, chosen))

    async def referenced(self, server: int, reference: ArticleReference) -> Article:
        """The article, as it was shown. Raises: ArticleChanged."""
        return await self.whole(server, await self.referenced_header(server, reference))

    async def referenced_header(self, server: int, reference: ArticleReference) -> ArticleHeader:
        """The same, without its text. Raises: ArticleChanged."""
        for header in await self.headers(server):
            if ArticleReference.of(header) == reference:
                return header
        raise ArticleChanged

    async def has_own(self, server: int) -> bool:
        """Whether articles of its own answer in a server, and not the shared ones."""
        return bool((await self._store.snapshot(server)).revision)

    async def known_version(self, server: int, article: Article) -> ArticleHeader | None:
        """The server's own article that this one is a version of; none where its first one parts it from the shared."""
        if not await self.has_own(server):
            return None
        made = await self._libraries.of(server)
        slug = await asyncio.to_thread(version_among, made.library.articles, article)
        return made.headers.get(slug or "")

    async def whole(self, server: int, header: ArticleHeader) -> Article:
        """An article with its text. Raises: UnknownArticle."""
        article = await self._libraries.article(server, header.slug)
        if article is None:
            raise UnknownArticle(header.title)
        return article

    async def _unknown(self, server: int, chosen: str) -> UnknownArticle:
        """By the title of what was removed: a slug is what a choice stands for, and nobody has read it."""
        former = await self._store.former_articles.all(server, utcnow() - FORMER)
        return UnknownArticle(next((one.title for one in former if one.slug == chosen), chosen))


def called(headers: Sequence[ArticleHeader], name: str) -> ArticleHeader | None:
    """The article of this name, as `ServerArticles.named` takes it. Raises: SharedTitle."""
    name = name.strip()
    for alike in (str.casefold, folded):  # one title may differ from another by an accent alone
        titled = [header for header in headers if alike(header.title) == alike(name)]
        if len(titled) == 1:
            return titled[0]
        if titled:
            raise SharedTitle(titled[0].title, tuple(header.slug for header in titled))
    names, wanted = titles_apart(headers, HEADING_LIMIT), folded(name)
    return next((header for header in headers if folded(names[header.slug]) == wanted), None)


def version_among(known: Iterable[Article], article: Article) -> str | None:
    """The slug of the article that this one is a version of: from the same address, or with nearly the same text."""
    known = list(known)
    at_address = (one for one in known if article.url and one.url and same_page(one.url, article.url))
    for one in at_address:
        # A message is the link of its text and of all its attachments: those are told apart by their titles.
        if one.title == article.title or not is_message_link(article.url or ""):
            return one.slug
    return next((one.slug for one in known if is_version(one, article)), None)
