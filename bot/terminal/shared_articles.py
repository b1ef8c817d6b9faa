"""The operator's shelf, as the terminal reads and changes it: one step at a time."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, TypeVar

from bot.store import SHARED
from bot.store.shortcut import articles_at_once
from index import Article

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

    def add(self, article: Article) -> bool:
        """Whether it replaced one."""
        return self._in_store(lambda store: store.articles.add(SHARED, article)).replaced

    def remove(self, slug: str) -> None:
        self._in_store(lambda store: store.articles.remove(SHARED, slug))

    def _in_store(self, act: Callable[[Store], Awaitable[T]]) -> T:
        # Imported here, because questions seldom come this way.
        import asyncio

        from bot.store.database import Store

        async def open_and_act() -> T:
            async with Store.open(self._url) as store:
                return await act(store)

        return asyncio.run(open_and_act())
