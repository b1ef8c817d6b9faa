"""What the store keeps besides articles, in the words of the domain. Times are aware and in UTC."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Literal, NamedTuple

from bot.errors import OverLimit
from index import Article

MEGABYTE = 1_000_000
"""Bytes."""
LIBRARY_MEGABYTES = 1_000
"""Of memory for all libraries, by default: five of the largest servers', or hundreds of small ones."""


@dataclass(frozen=True, slots=True)
class ArticleHeader:
    """What is stored of an article beside its text: how many ``passages`` it has, when it was ``added`` and by whom.

    ``edition`` is `index.Article.edition`. ``added`` and ``by`` are ``None`` where nobody knows.
    """

    slug: str
    title: str
    language: str
    url: str | None
    passages: int
    edition: str
    added: datetime | None
    by: int | None


class Validators(NamedTuple):
    """What a site says of the version of a page: when this is sent back, it tells whether there is a newer one."""

    etag: str | None = None
    last_modified: str | None = None


NO_VALIDATORS = Validators()

RefreshProblem = Literal["not-fetched", "unreadable", "another-text"]
"""Why an article was not refreshed: no page, no article in it, or one that has too little of the earlier text."""


class ReadArticle(NamedTuple):
    """An article as it was read; how many lines of each kind were left out; the version of its page, if it has one.

    It ``unhides`` words that somebody had hidden as a spoiler.
    """

    article: Article
    left_out: Mapping[str, int]
    validators: Validators = NO_VALIDATORS
    unhides: bool = False


@dataclass(frozen=True, slots=True)
class Refresh:
    """How an article is fetched again from its address.

    ``failures`` counts the nights in a row that brought no text, ``problem`` is why the last one did not.
    """

    validators: Validators = NO_VALIDATORS
    is_nightly: bool = False
    failures: int = 0
    problem: RefreshProblem | None = None

    @property
    def has_ended(self) -> bool:
        """Whether it was fetched every night until that failed too often; a choice forgets the problem."""
        return self.problem is not None and not self.is_nightly


@dataclass(frozen=True, slots=True)
class Limits:
    """The most that a server may have of its own; megabytes are of text in UTF-8."""

    articles: int
    passages: int
    megabytes: float

    def check(self, articles: int, passages: int, size: int) -> None:
        """Raises: OverLimit, where there are more; ``size`` is in bytes."""
        if articles > self.articles:
            raise OverLimit("articles", self.articles)
        if passages > self.passages:
            raise OverLimit("passages", self.passages)
        if size > self.megabytes * MEGABYTE:
            raise OverLimit("megabytes", self.megabytes)


@dataclass(frozen=True, slots=True)
class Pin:
    """A moderator's choice of passage for a question, or for several that ask the same in other words.

    ``number`` counts the pins of its server. ``words`` stand at ``start`` to ``end`` of the article's text, between
    ``before`` and ``after``. Where it no longer ``is_current``, they were not found when the article was changed, and
    the place is the last one known.
    """

    server: int
    number: int
    channel: int
    message: int | None
    question: str
    article: str
    title: str
    start: int
    end: int
    words: str
    before: str
    after: str
    by: int | None
    at: datetime
    is_current: bool
    other_questions: tuple[str, ...] = ()

    @property
    def questions(self) -> tuple[str, ...]:
        """All that it is pinned for, the first one first."""
        return self.question, *self.other_questions


@dataclass(frozen=True, slots=True)
class Change:
    """What a change of an article did: the pins that have a new place, and those that lost theirs.

    ``former`` is the number of the `FormerArticle` by which it can be undone; None where there is none.
    """

    replaced: bool
    moved: tuple[Pin, ...] = ()
    detached: tuple[Pin, ...] = ()
    former: int | None = None


@dataclass(frozen=True, slots=True)
class FormerArticle:
    """A text that an article had until ``at``; the article ``is_removed`` now, or still there.

    ``number`` counts those of its server. ``title`` is what the article is called now, where it is still there.
    ``pins`` is how many quoted it and are still there. ``is_latest`` where the article was not changed again since.
    Where it ``was_replaced``, the article was given another text then, and may have been removed after that.
    """

    number: int
    slug: str
    title: str
    passages: int
    at: datetime
    is_removed: bool
    pins: int
    is_latest: bool
    was_replaced: bool


@dataclass(frozen=True, slots=True)
class Restored:
    """An article that is back, or has an earlier text again, with what that did to pins and to the text it had.

    ``pins`` is how many quote it as they did before; ``was_nightly`` whether it was fetched every night until now.
    """

    article: Article
    change: Change
    pins: int
    was_nightly: bool


@dataclass(frozen=True, slots=True)
class Tally:
    """How often a question, in its newest wording, found nothing or was voted on; ``last`` is the last day it was."""

    question: str
    key: str
    nothing: int
    helpful: int
    unhelpful: int
    last: date
