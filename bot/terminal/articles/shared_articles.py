"""The shared articles, as the terminal reads and changes them: one step at a time."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Collection, Sequence
from datetime import UTC, datetime
from typing import TYPE_CHECKING, TypeVar

from bot.store import SHARED
from bot.store.retention import FORMER
from bot.store.shortcut import articles_at_once
from index import Article, Floats, analysis_version

if TYPE_CHECKING:
    from bot.store.database import Store
    from bot.store.rows.records import FormerArticle, Restored, Validators
    from bot.store.rows.stored_texts import StoredArticle

T = TypeVar("T")


class SharedArticles:
    """The articles of the database at ``url``; every method may raise what ``Store`` raises."""

    def __init__(self, url: str) -> None:
        self._url = url

    def articles(self) -> list[Article]:
        stored = articles_at_once(self._url, SHARED)
        if stored is None:
            return self._in_store(lambda store: store.articles.all(SHARED))
        return [one.article for one in stored]

    def analysed(self) -> list[StoredArticle]:
        """The articles, with their analyses."""
        stored = articles_at_once(self._url, SHARED, analysis_version())
        if stored is not None:
            return stored
        return self._in_store(lambda store: store.analyses.of(SHARED, analysis_version()))

    def put_analyses(self, made: Sequence[tuple[StoredArticle, bytes]]) -> None:
        """See `bot.store.analyses.Analyses.put`."""
        version = analysis_version()

        async def put(store: Store) -> None:
            for stored, data in made:
                await store.analyses.put(SHARED, stored.article.slug, stored.edition, version, data)

        self._in_store(put)

    def validators(self) -> dict[str, Validators]:
        """The versions of the pages that articles are from, by the articles' slugs."""
        refreshes = self._in_store(lambda store: store.refreshes.of(SHARED))
        return {slug: refresh.validators for slug, refresh in refreshes.items()}

    def add(self, article: Article, validators: Validators | None = None) -> None:
        """The same slug again replaces; what it replaces is kept for a while."""
        now = datetime.now(UTC)

        async def add(store: Store) -> None:
            await store.articles.add(SHARED, article, validators=validators, replaced_at=now)
            await store.former_articles.forget(now - FORMER)

        self._in_store(add)

    def remove(self, slug: str) -> None:
        """It is kept for a while. Raises: UnknownArticle."""
        now = datetime.now(UTC)

        async def remove(store: Store) -> None:
            await store.articles.remove(SHARED, slug, at=now)
            await store.former_articles.forget(now - FORMER)

        self._in_store(remove)

    def former_articles(self) -> list[FormerArticle]:
        """What can be brought back; what was changed last comes first."""
        return self._in_store(lambda store: store.former_articles.all(SHARED, datetime.now(UTC) - FORMER))

    def restore(self, number: int) -> Restored:
        """See `bot.store.former_articles.FormerArticles.restore`."""
        now = datetime.now(UTC)
        return self._in_store(lambda store: store.former_articles.restore(SHARED, number, since=now - FORMER, at=now))

    def vectors(self, encoder: str, slugs: Collection[str]) -> dict[str, Floats]:
        """See `bot.store.vectors.Vectors.of`."""
        return self._in_store(lambda store: store.vectors.of(SHARED, encoder, slugs))

    def put_vectors(self, article: Article, encoder: str, made: Floats) -> bool:
        """See `bot.store.vectors.Vectors.put`."""
        return self._in_store(lambda store: store.vectors.put(SHARED, article.slug, article.edition, encoder, made))

    def _in_store(self, act: Callable[[Store], Awaitable[T]]) -> T:
        return in_store(self._url, act)


def in_store(url: str, act: Callable[[Store], Awaitable[T]]) -> T:
    # Imported here, because questions seldom come this way.
    import asyncio

    from bot.store.database import Store

    async def open_and_act() -> T:
        async with Store.open(url) as store:
            return await act(store)

    return asyncio.run(open_and_act())
