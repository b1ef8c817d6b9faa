"""What becomes of pins when the article they quote is changed or removed."""

from __future__ import annotations

import asyncio
from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace

from sqlalchemy import ColumnElement, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.store.connections.transactions import Transactions
from bot.store.rows.article_rows import answered_by
from bot.store.rows.pin_rows import is_pin, pins_where, position_in
from bot.store.rows.records import Pin
from bot.store.rows.tables import pins
from index import Anchor, Article

Wanted = tuple[Anchor, int]
"""An anchor, and the place near which it was."""


class Search:
    """Where words of pins stand in an article now; each is looked for once, because changed words take long to find."""

    def __init__(self, article: Article) -> None:
        self.article = article
        self._found: dict[Wanted, tuple[int, int] | None] = {}

    async def look_for(self, sought: Sequence[Pin]) -> None:
        wanted = {_wanted(pin) for pin in sought} - self._found.keys()
        if wanted:
            # In a thread, because everyone else would wait.
            self._found |= await asyncio.to_thread(self._find, wanted)

    def anchored(self, pin: Pin) -> Pin:
        """A pin that was looked for, at its place now."""
        span = self._found[_wanted(pin)]
        if span is None:
            return replace(pin, is_current=False)
        return replace(pin, **position_in(self.article, *span))

    def _find(self, wanted: Collection[Wanted]) -> dict[Wanted, tuple[int, int] | None]:
        return {(anchor, near): anchor.found_in(self.article, near) for anchor, near in wanted}


async def searched(transactions: Transactions, server: int, article: Article) -> Search:
    """The long part, before the transaction, which others wait for: in it only newer pins are looked for."""
    search = Search(article)
    async with transactions.reading() as connection:
        found = await pins_on(connection, server, article.slug)
    await search.look_for(found)
    return search


async def pins_on(connection: AsyncConnection, server: int, slug: str) -> list[Pin]:
    """Those on an article of the server's, also in other servers where it answers."""
    return await pins_where(connection, answered_by(server, pins.c.server) & (pins.c.article == slug))


async def anchor_again(
    connection: AsyncConnection, server: int, search: Search
) -> tuple[tuple[Pin, ...], tuple[Pin, ...]]:
    """Give every pin on the article its place now: the pins that moved, and those that were lost."""
    before = await pins_on(connection, server, search.article.slug)
    await search.look_for(before)
    changed = [(old, new) for old in before if (new := search.anchored(old)) != old]
    for _, pin in changed:
        await _put_position(connection, pin)
    moved = tuple(new for old, new in changed if new.is_current and _place(old) != _place(new))
    detached = tuple(new for _, new in changed if not new.is_current)
    return moved, detached


async def follow(connection: AsyncConnection, server: int, search: Search) -> tuple[Pin, ...]:
    """Let the server's pins on other articles quote this one where it has their very words; which these are."""
    elsewhere = (pins.c.server == server) & pins.c.is_current & (pins.c.article != search.article.slug)
    found = [pin for pin in await pins_where(connection, elsewhere) if pin.words in search.article.text]
    await search.look_for(found)
    followed = [new for pin in found if (new := search.anchored(pin)).is_current]
    for pin in followed:
        await _put_position(connection, pin)
    return tuple(followed)


async def attach(
    connection: AsyncConnection, wanted: ColumnElement[bool], article: Article, spans: Mapping[int, tuple[int, int]]
) -> set[int]:
    """Let those of the pins ``wanted`` quote spans of an article that have some, by their numbers; which these are."""
    found = [pin for pin in await pins_where(connection, wanted) if pin.number in spans]
    for pin in found:
        await _put_position(connection, replace(pin, **position_in(article, *spans[pin.number])))
    return {pin.number for pin in found}


async def detach(connection: AsyncConnection, server: int, wanted: ColumnElement[bool]) -> tuple[Pin, ...]:
    """Leave pins without a place, where they had one; their words are kept."""
    concerned = answered_by(server, pins.c.server) & pins.c.is_current & wanted
    detached = await pins_where(connection, concerned)
    await connection.execute(update(pins).where(concerned).values(is_current=False))
    return tuple(replace(pin, is_current=False) for pin in detached)


async def retitle(connection: AsyncConnection, server: int, slug: str, title: str) -> None:
    concerned = answered_by(server, pins.c.server) & (pins.c.article == slug)
    await connection.execute(update(pins).where(concerned).values(title=title))


def _wanted(pin: Pin) -> Wanted:
    return Anchor(pin.words, pin.before, pin.after), pin.start


def _place(pin: Pin) -> tuple[bool, int, int, str]:
    return pin.is_current, pin.start, pin.end, pin.words


async def _put_position(connection: AsyncConnection, pin: Pin) -> None:
    names = ("article", "title", "start", "end", "words", "before", "after", "is_current")
    position = {name: getattr(pin, name) for name in names}
    await connection.execute(update(pins).where(is_pin(pin.server, pin.number)).values(position))
