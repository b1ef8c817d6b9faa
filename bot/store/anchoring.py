"""What becomes of pins when the article they quote is changed or removed."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import asdict, replace

from sqlalchemy import ColumnElement, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.store.articles import answered_by
from bot.store.pins import pins_where
from bot.store.records import Pin
from bot.store.tables import pins
from index import Anchor, Article


async def anchor_again(
    connection: AsyncConnection, server: int, article: Article
) -> tuple[tuple[Pin, ...], tuple[Pin, ...]]:
    """Look for the words of every pin in the article as it is now: the pins that moved, those that were lost."""
    before = await pins_where(connection, answered_by(server, pins.c.server) & (pins.c.article == article.slug))
    # In a thread, because words that were changed take long to find and everyone else would wait.
    after = await asyncio.to_thread(_anchored, before, article) if before else []
    changed = [(old, new) for old, new in zip(before, after, strict=True) if old != new]
    for _, pin in changed:
        await connection.execute(update(pins).where(pins.c.id == pin.number).values(_place(pin)))
    moved = tuple(new for old, new in changed if new.stands and _span(old) != _span(new))
    lost = tuple(new for _, new in changed if not new.stands)
    return moved, lost


async def lose(connection: AsyncConnection, server: int, wanted: ColumnElement[bool]) -> tuple[Pin, ...]:
    """Leave pins without a place, where they had one; their words are kept."""
    concerned = answered_by(server, pins.c.server) & pins.c.stands & wanted
    lost = await pins_where(connection, concerned)
    await connection.execute(update(pins).where(concerned).values(stands=False))
    return tuple(replace(pin, stands=False) for pin in lost)


async def retitle(connection: AsyncConnection, server: int, slug: str, title: str) -> None:
    concerned = answered_by(server, pins.c.server) & (pins.c.article == slug)
    await connection.execute(update(pins).where(concerned).values(title=title))


def _anchored(found: Sequence[Pin], article: Article) -> list[Pin]:
    return [_anchored_one(pin, article) for pin in found]


def _anchored_one(pin: Pin, article: Article) -> Pin:
    span = Anchor(pin.words, pin.before, pin.after).found_in(article, pin.start)
    if span is None:
        return replace(pin, stands=False)
    start, end = span
    anchor = Anchor.of(article, start, end)
    return replace(pin, title=article.title, start=start, end=end, stands=True, **asdict(anchor))


def _span(pin: Pin) -> tuple[bool, int, int, str]:
    return pin.stands, pin.start, pin.end, pin.words


def _place(pin: Pin) -> dict[str, object]:
    names = ("title", "start", "end", "words", "before", "after", "stands")
    return {name: getattr(pin, name) for name in names}
