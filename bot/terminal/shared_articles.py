"""The operator's shelf, as the terminal reads and changes it: one step at a time."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Collection
from typing import TYPE_CHECKING, TypeVar

from bot.store import SHARED
from bot.store.records import Validators
from bot.store.shortcut import articles_at_once
from index import Article, Floats

if TYPE_CHECKING:
    from bot.store.database import Store

T = TypeVar("T")


class SharedArticles:
    """The articles of the database at ``url``; every method may raise what ``Store`` raises."""

    def __init__(self, url: str) -> None:
        self._url = url

    def articles(self) -> list[Article]:
        articles = articles_at_once(self._url, SHARED)
        return self._in_store(lambda store: store.articles.all(SHARED)) if articles is None else articles

    def validators(self) -> dict[str, Validators]:
        """The versions of the pages that articles are from, by the articles' slugs."""
        refreshes = self._in_store(lambda store: store.refreshes.of(SHARED))
        return {slug: refresh.validators for slug, refresh in refreshes.items()}

    def add(self, article: Article, validators: Validators | None = None) -> None:
        """The same slug again replaces."""
        self._in_store(lambda store: store.articles.add(SHARED, article, validators=validators))

    def remove(self, slug: str) -> None:
        self._in_store(lambda store: store.articles.remove(SHARED, slug))

    def vectors(self, encoder: str, slugs: Collection[str]) -> dict[str, Floats]:
        """See `bot.store.vectors.Vectors.of`."""
        return self._in_store(lambda store: store.vectors.of(SHARED, encoder, slugs))

    def put_vectors(self, article: Article, encoder: str, made: Floats) -> bool:
        """See `bot.store.vectors.Vectors.put`."""
        return self._in_store(lambda store: store.vectors.put(SHARED, article.slug, article.edition, encoder, made))

    def _in_store(self, act: Callable[[Store], Awaitable[T]]) -> T:
        # Imported here, because questions seldom come this way.
        import asyncio

        from bot.store.database import Store

        async def open_and_act() -> T:
            async with Store.open(self._url) as store:
                return await act(store)

        return asyncio.run(open_and_act())
