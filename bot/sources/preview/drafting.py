"""From what moderators give to articles that answer: read, looked at, then added."""

from __future__ import annotations

import asyncio
from collections import defaultdict
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import replace
from itertools import chain
from time import monotonic
from typing import NamedTuple

from bot.errors import (
    ArticleChanged,
    DamagedArticle,
    DraftGone,
    KnownArticle,
    NotDownloaded,
    NotFetched,
    OverLimit,
    ReadingFailed,
    ReadingTooLarge,
    ReadingTooLong,
    SameText,
)
from bot.locales.language_names import primary_code
from bot.sources.preview.comparison import Comparison
from bot.sources.preview.drafts import ArticleDraft, Batch, DraftReference, Drafts, Problem
from bot.sources.reading.article_reader import ArticleReader
from bot.sources.reading.uploads import ArticleDetails, Given, name_of
from bot.sources.service import Added, Sourcing, Updated
from bot.store.rows.records import ReadArticle
from index import UnknownArticle, UnreadableArticle, slug_of

UNREAD = (UnreadableArticle, ReadingTooLong, ReadingTooLarge, ReadingFailed, NotDownloaded, NotFetched, OverLimit)
LEFT_OUT = (*UNREAD, SameText)
"""Why a thing that was given among others is left out, while these are read."""
_OF_ONE = (UnknownArticle, ArticleChanged, KnownArticle, DamagedArticle)
"""What keeps one article from being added, and none of those that were given with it."""
LONGEST = 600
"""Seconds after which no more of what was given at once is begun: Discord takes an answer for fifteen minutes."""

Progress = Callable[[int, int, str], Awaitable[None]]
"""Told which of how many is read now, and its name."""


class Outcome(NamedTuple):
    """What became of drafts that were to be added: what changed, and what of the batch still waits under its key."""

    key: str
    batch: Batch
    changes: Sequence[Added | Updated]


class Drafting:
    """``reader`` reads, ``sourcing`` changes what is stored, ``drafts`` remembers what is between the two."""

    def __init__(self, sourcing: Sourcing, reader: ArticleReader, drafts: Drafts) -> None:
        self._sourcing = sourcing
        self._articles = sourcing.articles
        self._reader = reader
        self._drafts = drafts
        self._comparison = Comparison(sourcing)
        self._locks: defaultdict[int, asyncio.Lock] = defaultdict(asyncio.Lock)

    async def read(
        self, batch: Batch, given: Sequence[Given], details: ArticleDetails, progress: Progress
    ) -> tuple[str, Batch]:
        """The batch with what was given, which waits, and its key. Raises: why the only thing could not be read."""
        batch = replace(batch, leaves_shared=not await self._articles.has_own(batch.server))
        end = monotonic() + LONGEST
        for number, one in enumerate(given, start=1):
            await progress(number, len(given), name_of(one))
            try:
                if monotonic() > end:
                    raise ReadingTooLong(name_of(one))
                batch = await self._with_draft(batch, number, one, details, alone=len(given) == 1)
            except LEFT_OUT as error:
                if len(given) == 1:
                    raise
                batch = replace(batch, problems=(*batch.problems, Problem(name_of(one), error)))
        return await self.wait(batch)

    async def wait(self, batch: Batch) -> tuple[str, Batch]:
        """Let it wait for a moderator, who is told what of it needs care; its key."""
        drafts = batch.drafts.values()
        if any(draft.read.unhides for draft in drafts):
            batch = replace(batch, cautions=batch.cautions | {"hidden"})
        try:
            known = {draft.known.slug for draft in drafts if draft.known and batch.may_update}
            await self._sourcing.check_room(batch.server, [draft.article for draft in drafts], known)
        except OverLimit as error:
            batch = replace(batch, excess=error)
        return (self._drafts.put(batch) if drafts else ""), batch

    def of(self, server: int, reference: DraftReference) -> tuple[Batch, ArticleDraft]:
        """A draft that waits. Raises: DraftGone."""
        batch = self._drafts.of(server, reference.key)
        return batch, batch.draft(reference.number)

    def batch(self, server: int, key: str) -> Batch:
        """All that waits under a key. Raises: DraftGone."""
        return self._drafts.of(server, key)

    async def describe(self, server: int, reference: DraftReference, title: str, language: str | None) -> Batch:
        """Give it another title; and a language, where one is given. Raises: DraftGone."""
        async with self._locks[server]:
            batch, draft = self.of(server, reference)
            code = primary_code(language) if language else draft.article.language
            article = replace(draft.article, title=title, slug=slug_of(title), language=code)
            draft = await self._comparison.again(server, replace(draft, read=draft.read._replace(article=article)))
            return self._replace(reference, batch.with_draft(reference.number, draft))

    async def add(self, server: int, reference: DraftReference, by: int, beside: bool = False) -> Outcome:
        """Add one; where a version of it was added since it was read, it waits again. Raises: DraftGone, OverLimit."""
        async with self._locks[server]:
            batch, draft = self.of(server, reference)
            added = await self._sourcing.add(server, draft.read, by, beside)
            if added is None:
                again = await self._comparison.related(server, draft)
                return Outcome(reference.key, self._replace(reference, batch.with_draft(reference.number, again)), ())
            return Outcome(reference.key, self._replace(reference, batch.without(reference.number)), [added])

    async def update(self, server: int, reference: DraftReference, by: int) -> Outcome:
        """Give the article that it is a version of its text; where that is another one than was shown, it waits again.

        Raises: DraftGone, UnknownArticle, OverLimit.
        """
        async with self._locks[server]:
            batch, draft = self.of(server, reference)
            if draft.known is None:
                raise DraftGone
            known = await self._articles.of_slug(server, draft.known.slug)
            if known is None or known.edition != draft.known.edition:
                again = replace(await self._comparison.again(server, draft), is_outdated=True)
                return Outcome(reference.key, self._replace(reference, batch.with_draft(reference.number, again)), ())
            updated = await self._sourcing.update(server, draft.known.slug, draft.read, by)
            return Outcome(reference.key, self._replace(reference, batch.without(reference.number)), [updated])

    async def add_all(self, server: int, key: str, by: int, *, may_update: bool = True) -> Outcome:
        """Add those that are new, and update those that are not where one ``may_update``, until one is too much.

        What was done is told whatever goes wrong afterwards. Raises: DraftGone, where none of them waits any more.
        """
        batch, changes, problems = self._drafts.of(server, key), list[Added | Updated](), list[Problem]()
        for number, draft in batch.drafts.items():
            if draft.known and not may_update:
                continue
            try:
                outcome = await (self.update if draft.known else self.add)(server, DraftReference(key, number), by)
                changes += outcome.changes
            except DraftGone:  # it was added meanwhile, or all were cancelled
                continue
            except Exception as error:  # noqa: BLE001 - it is said, and logged where the fault is ours
                problems.append(Problem(draft.name, error))
                if not isinstance(error, _OF_ONE):
                    break
        left = self._drafts.left(key)
        if not (changes or problems or left):
            raise DraftGone
        leaves_shared, problems = batch.leaves_shared and not changes, [*batch.problems, *problems]
        return Outcome(key, replace(batch, drafts=left, leaves_shared=leaves_shared, problems=problems), changes)

    def discard(self, key: str) -> None:
        self._drafts.forget(key)

    async def _with_draft(self, batch: Batch, number: int, given: Given, said: ArticleDetails, alone: bool) -> Batch:
        """Raises: why it is left out of several."""
        read: ReadArticle = await self._reader.read(batch.server, given, said)
        draft = ArticleDraft(name_of(given) or read.article.title, read)
        self._drafts.check(chain(batch.drafts.values(), [draft]))
        draft = await self._comparison.related(batch.server, draft)
        if not alone and (other := await asyncio.to_thread(batch.same_as, draft)):
            raise SameText(draft.name, other)
        return batch.with_draft(number, draft)

    def _replace(self, reference: DraftReference, batch: Batch) -> Batch:
        batch = replace(batch, leaves_shared=False) if reference.number not in batch.drafts else batch
        self._drafts.replace(reference.key, batch)
        return batch
