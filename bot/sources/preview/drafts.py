"""Articles that were read and wait for a moderator to add them: in memory alone, not for long."""

from __future__ import annotations

import asyncio
import secrets
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple, Self

from bot.errors import DraftGone, OverLimit
from bot.sources.preview.cautions import Caution
from bot.sources.preview.relations import Relation, is_same
from bot.store.retention import DRAFTS
from bot.store.rows.records import MEGABYTE, ArticleHeader, ReadArticle
from index import Article, Differences

MOST = 10
"""Batches that wait in one server; for an eleventh the oldest is forgotten."""
SERVERS = 10
"""As many servers as may have all the text that one may; of more, what has waited longest makes room."""


@dataclass(frozen=True, slots=True)
class ArticleDraft:
    """An article that nobody can ask yet.

    ``name`` is what the file is called, or its address. ``known`` is the server's article that this one is a version
    of, if there is one, ``relation`` how their texts differ, ``differences`` what became of that one's passages, and
    ``detached`` how many pins would lose their words by it; ``is_outdated`` where that is another text than was shown
    before. ``namesake`` is another article that has the same title, or nearly.
    """

    name: str
    read: ReadArticle
    known: ArticleHeader | None = None
    differences: Differences | None = None
    detached: int = 0
    namesake: ArticleHeader | None = None
    is_outdated: bool = False
    relation: Relation = "version"

    @property
    def article(self) -> Article:
        return self.read.article


class Problem(NamedTuple):
    """What could not be read, and why."""

    name: str
    error: Exception


@dataclass(frozen=True, slots=True)
class Batch:
    """What was given at once: its drafts by their number, which stays while others are added.

    Whoever gave it, ``by``, ``may_update`` articles by it, or only add new ones. ``cautions`` are what to think of
    before what few could read is quoted to all; ``excess`` is the limit that all of it together would go beyond.
    """

    server: int
    by: int
    drafts: Mapping[int, ArticleDraft]
    problems: Sequence[Problem] = ()
    leaves_shared: bool = False
    may_update: bool = True
    cautions: frozenset[Caution] = frozenset()
    excess: OverLimit | None = None

    @property
    def size(self) -> int:
        return sum(len(draft.article.text) for draft in self.drafts.values())

    def draft(self, number: int) -> ArticleDraft:
        """Raises: DraftGone."""
        if number not in self.drafts:
            raise DraftGone
        return self.drafts[number]

    def same_as(self, draft: ArticleDraft) -> str | None:
        """What has all that a draft says: an article that is there already, or another draft."""
        if draft.known and draft.relation == "same":
            return draft.known.title
        return next((one.name for one in self.drafts.values() if is_same(one.article, draft.article)), None)

    def with_draft(self, number: int, draft: ArticleDraft) -> Self:
        return replace(self, drafts={**self.drafts, number: draft})

    def without(self, number: int) -> Self:
        return replace(self, drafts={other: draft for other, draft in self.drafts.items() if other != number})


class DraftReference(NamedTuple):
    """A draft in the room that a ``custom_id`` has: ``key:number``."""

    key: str
    number: int = 0

    def __str__(self) -> str:
        return f"{self.key}:{self.number}"

    @classmethod
    def read(cls, written: str) -> Self:
        """The inverse of ``str``. Raises ``ValueError`` for anything else."""
        key, _, number = written.partition(":")
        return cls(key, int(number))


class Drafts:
    """Of each server a few, with no more text in all than the server may have. ``seconds`` is how long they wait.

    All wait in memory, which has room for a few servers' alone.
    """

    def __init__(self, megabytes: float, seconds: float = DRAFTS.total_seconds()) -> None:
        self._megabytes = megabytes
        self._seconds = seconds
        self._batches: dict[str, Batch] = {}

    def check(self, together: Iterable[ArticleDraft]) -> None:
        """Raises: OverLimit, where these are more text than a server may have."""
        if sum(len(draft.article.text) for draft in together) > self._room:
            raise OverLimit("megabytes", self._megabytes)

    def put(self, batch: Batch) -> str:
        """Its key; the oldest of its server make room for it."""
        key = secrets.token_urlsafe(9)
        self._batches[key] = batch
        self._make_room(batch.server)
        asyncio.get_running_loop().call_later(self._seconds, self.forget, key)
        return key

    def of(self, server: int, key: str) -> Batch:
        """Raises: DraftGone."""
        batch = self._batches.get(key)
        if batch is None or batch.server != server:
            raise DraftGone
        return batch

    def left(self, key: str) -> Mapping[int, ArticleDraft]:
        """The drafts that still wait under a key."""
        return self._batches[key].drafts if key in self._batches else {}

    def replace(self, key: str, batch: Batch) -> None:
        """Put another in the place of one that is still there, or nothing where it has no draft any more."""
        if not batch.drafts:
            self.forget(key)
        elif key in self._batches:
            self._batches[key] = batch

    def forget(self, key: str) -> None:
        self._batches.pop(key, None)

    def forget_member(self, member: int) -> None:
        """All that a member gave."""
        self._batches = {key: batch for key, batch in self._batches.items() if batch.by != member}

    def forget_server(self, server: int) -> None:
        """All that was given in a server."""
        self._batches = {key: batch for key, batch in self._batches.items() if batch.server != server}

    @property
    def _room(self) -> float:
        return self._megabytes * MEGABYTE

    def _make_room(self, server: int) -> None:
        theirs = [key for key, batch in self._batches.items() if batch.server == server]
        while len(theirs) > MOST or self._are_too_long(theirs, self._room):
            self.forget(theirs.pop(0))
        every = [*self._batches]
        while self._are_too_long(every, SERVERS * self._room):
            self.forget(every.pop(0))

    def _are_too_long(self, keys: Sequence[str], room: float) -> bool:
        return len(keys) > 1 and sum(self._batches[key].size for key in keys) > room
