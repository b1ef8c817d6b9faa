"""New texts for articles: given, fetched again, or read again from what is stored."""

from __future__ import annotations

import asyncio
from typing import NamedTuple

from bot.errors import UnfitOption
from bot.sources.preview.comparison import Comparison
from bot.sources.preview.drafting import Drafting
from bot.sources.preview.drafts import ArticleDraft, Batch
from bot.sources.preview.relations import is_same
from bot.sources.reading.article_reader import ArticleReader
from bot.sources.reading.uploads import ArticleDetails, Given, name_of
from bot.sources.service import Sourcing, Updated
from bot.store.database import Store
from bot.store.rows.records import NO_VALIDATORS, ReadArticle
from bot.toolkit.texts.message_links import is_message_link
from index import Article, differences


class Unchanged(NamedTuple):
    """An article to which the text that was ``given`` adds nothing, or else its page, or its own text read again."""

    article: Article
    given: bool


class Doubtful(NamedTuple):
    """A text that has too little of the earlier one: whether it shall be taken, a moderator says."""

    key: str
    batch: Batch


class UpdateOutcome(NamedTuple):
    """What became of an article, and whether it ``is_nightly`` fetched from now on, where that was chosen."""

    done: Updated | Unchanged | Doubtful | None
    article: Article
    is_nightly: bool | None


class Updating:
    def __init__(self, sourcing: Sourcing, reader: ArticleReader, drafting: Drafting, store: Store) -> None:
        self._sourcing = sourcing
        self._articles = sourcing.articles
        self._reader = reader
        self._drafting = drafting
        self._comparison = Comparison(sourcing)
        self._store = store

    async def update(
        self, server: int, chosen: str, given: Given | None, by: int, nightly: bool | None = None
    ) -> UpdateOutcome:
        """The text that is given; without one, that of its address; without that, its own, read again.

        ``nightly`` chooses whether it is fetched every night from now on; not to be, without a text, is all that is
        done. Where that had ended because its page could not be read, it goes on once it can.

        Raises: UnknownArticle, OverLimit, UnfitOption, and what fetching and reading raise.
        """
        before = await self._articles.article(server, chosen)
        if nightly and not is_fetchable(before):
            raise UnfitOption("nightly")
        if nightly is False and given is None:
            await self._store.refreshes.choose(server, before.slug, is_nightly=False)
            return UpdateOutcome(None, before, is_nightly=False)
        had_ended = given is None and await self._has_ended(server, before)
        read = await self.read_again(server, before, given)
        if nightly is not None:
            await self._store.refreshes.choose(server, before.slug, nightly)
        done = await self._take(server, before, given, read, by)
        if nightly is None and had_ended and not isinstance(done, Doubtful):
            nightly = True
            await self._store.refreshes.choose(server, before.slug, nightly)
        return UpdateOutcome(done, before, nightly)

    async def _take(
        self, server: int, before: Article, given: Given | None, read: ReadArticle | None, by: int
    ) -> Updated | Unchanged | Doubtful:
        if given is None and (read is None or read.article.adds_nothing_to(before)):
            await self._store.refreshes.note_success(server, before.slug, read and read.validators)
            return Unchanged(before, given=False)
        assert read is not None  # what is given is read
        if given is not None and is_same(before, read.article):
            return Unchanged(before, given=True)
        found = await asyncio.to_thread(differences, before, read.article)
        is_plain = found.is_slight and not read.unhides  # or else a moderator is to look at it first
        if is_plain and (given is not None or is_fetchable(before)):
            return await self._sourcing.update(server, before.slug, read, by)
        return await self._doubtful(server, by, before, ArticleDraft(name_of(given or "") or before.title, read))

    async def _has_ended(self, server: int, article: Article) -> bool:
        known = (await self._store.refreshes.of(server)).get(article.slug)
        return known is not None and known.has_ended

    async def read_again(self, server: int, before: Article, given: Given | None) -> ReadArticle | None:
        """None where the page is still the same. Raises: as `update`."""
        language = await asyncio.to_thread(lambda: before.stated_language)
        details = ArticleDetails(before.title, language, before.url)
        if given is None and is_fetchable(before):
            known = (await self._store.refreshes.of(server)).get(before.slug)
            return await self._reader.read_newer(server, details, known.validators if known else NO_VALIDATORS)
        return await self._reader.read(server, before.text if given is None else given, details)

    async def _doubtful(self, server: int, by: int, before: Article, draft: ArticleDraft) -> Doubtful:
        header = await self._articles.known(server, before.slug)
        batch = Batch(server, by, {1: await self._comparison.compared(server, draft, header)})
        return Doubtful(*await self._drafting.wait(batch))


def is_fetchable(article: Article) -> bool:
    """Whether an article has the address of a page; a message of Discord's is none."""
    return article.url is not None and not is_message_link(article.url)
