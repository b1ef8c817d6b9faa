"""What tests put into a store besides articles, and how they look past it into the tables."""

from collections.abc import Collection
from datetime import UTC, datetime

import numpy as np
from sqlalchemy import func, select, text

from bot.store.database import Store
from bot.store.rows.records import Pin
from bot.store.rows.tables import analyses, articles, metadata, servers
from bot.store.settings import MODERATOR_ROLE
from index import Article, Floats
from tests.support.databases import writing

AT = datetime(2026, 3, 1, 12, tzinfo=UTC)
COPIED = (servers, articles, analyses)
CHANNEL, MESSAGE, MODERATOR = 2**63 - 4, 2**63 - 5, 2**63 - 6


def vectors_of(article: Article) -> Floats:
    """Some vectors, each another one."""
    return np.arange(3 * len(article.passages), dtype=np.float16).reshape(-1, 3)


async def pinned(store: Store, server: int, article: Article, words: str, question: str = "Who?") -> Pin:
    start = article.text.index(words)
    place = (article.slug, start, start + len(words), words)
    pin, _ = await store.pins.add(server, CHANNEL, MESSAGE, question, place, by=MODERATOR, at=AT)
    return pin


async def fill(store: Store, server: int, article: Article, member: int) -> None:
    """A row in every table at least."""
    await store.articles.add(server, article, at=AT, by=member)
    await store.refreshes.choose(server, article.slug, is_nightly=True)
    await store.channels.choose(server, CHANNEL, [article.slug])
    await store.pins.add(server, CHANNEL, MESSAGE, "Who?", (article.slug, 0, 4, article.text[:4]), by=member, at=AT)
    await store.pins.add_question(server, 1, "Which?")
    await store.articles.update(server, article.slug, article, at=AT, by=member)
    await store.settings.set(server, {MODERATOR_ROLE: 2**63 - 7})
    await store.feedback.note_unanswered(server, "Why?", "why", AT.date())
    await store.feedback.vote(server, MESSAGE, member, False, "Why?", "why", AT.date())
    await store.rules.limit(server, 1_000, None, 0.5)
    await store.rules.note_question(server, AT.date())
    assert await store.vectors.put(server, article.slug, article.edition, "1", vectors_of(article))
    assert await store.analyses.put(server, article.slug, article.edition, "1", b"analysis")


async def rows(url: str, column: str, value: int) -> dict[str, int]:
    """How many rows of each table hold the value in a column, for the tables that have it."""
    async with writing(url) as connection:
        return {
            table.name: await connection.scalar(select(func.count()).where(table.c[column] == value)) or 0
            for table in metadata.sorted_tables
            if column in table.c
        }


async def copy_server(url: str, source: int, targets: Collection[int]) -> None:
    """Give many servers the articles of one, and with them the analyses, in a moment; past the store."""
    copied = [(table, [column.name for column in table.c if column.name not in ("id", "server")]) for table in COPIED]
    async with writing(url) as connection:
        for table, names in copied:
            columns = ", ".join(f'"{name}"' for name in names)
            statement = f"SELECT :server, {columns} FROM {table.name} WHERE server = :source"
            await connection.execute(
                text(f"INSERT INTO {table.name} (server, {columns}) {statement}"),
                [{"server": server, "source": source} for server in targets],
            )
