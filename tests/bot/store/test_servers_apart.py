"""No server's rows are read or changed for another one: every statement on a table says of which servers it is."""

import re
from collections.abc import Iterable

import pytest

from bot.store.database import Store
from bot.store.rows.tables import metadata
from bot.store.settings import LANGUAGE
from index import Article
from tests.support.filling import AT, CHANNEL, fill, pinned
from tests.support.statements import Statement, executed

SERVER, OTHER = 2**62 + 1, 2**62 + 2
TABLES = [table.name for table in metadata.sorted_tables if "server" in table.c]
BOUND = re.compile(r'("?\w+"?\.)?"?\bserver\b"? (=|IN)|INSERT INTO \w+ \([^)]*\bserver\b')
"""A condition on the server, or a row that has one."""


def unbound(statements: Iterable[Statement]) -> list[str]:
    """Those on a table of servers' rows that say nothing of a server, or whose parameters have another one."""
    touched = re.compile(rf'\b(FROM|INTO|UPDATE|JOIN) "?({"|".join(TABLES)})\b')
    on_tables = [one for one in statements if touched.search(one.sql)]
    assert on_tables
    return [one.sql for one in on_tables if not BOUND.search(one.sql) or str(OTHER) in one.parameters]


def test_every_table_has_its_server_in_every_row() -> None:
    assert [table.name for table in metadata.sorted_tables if table.name not in TABLES] == []
    assert all(not table.c.server.nullable for table in metadata.sorted_tables)


async def read_all(store: Store) -> list[object]:
    """What is asked of the store for one server, of each of its parts."""
    return [
        await store.snapshot(SERVER),
        await store.articles.all(SERVER),
        await store.articles.headers(SERVER),
        await store.former_articles.all(SERVER, AT),
        await store.channels.articles(SERVER, CHANNEL),
        await store.pins.all(SERVER),
        await store.settings.of(SERVER),
        await store.privacy.export(SERVER),
        await store.privacy.counts(SERVER),
        await store.vectors.of(SERVER, "1", ["on-bees"]),
        await store.analyses.of(SERVER, "1"),
    ]


async def test_what_is_read_of_a_server_is_asked_for_by_its_id(store: Store, bees: Article) -> None:
    for server in (SERVER, OTHER):
        await fill(store, server, bees, member=5)
    await store.snapshot(OTHER)
    with executed() as statements:
        await read_all(store)
    changes = [one for one in statements if "servers.changed >" in one.sql]  # which servers changed, for all of them
    assert unbound(one for one in statements if one not in changes) == []


async def test_what_is_done_in_a_server_leaves_every_row_of_another_as_it_is(store: Store, bees: Article) -> None:
    for server in (SERVER, OTHER):
        await fill(store, server, bees, member=5)
    before = await store.privacy.export(OTHER)
    with executed() as statements:
        await fill(store, SERVER, bees, member=6)
        await pinned(store, SERVER, bees, "make honey", "What do they make?")
        await store.settings.set(SERVER, {LANGUAGE: "fr"})
        await store.articles.rename(SERVER, bees.slug, "Bees")
        await store.articles.remove(SERVER, bees.slug, at=AT)
        await store.privacy.erase(SERVER)
    assert unbound(statements) == []
    assert await store.privacy.export(OTHER) == before


@pytest.mark.parametrize("sql", ["SELECT slug FROM articles", "DELETE FROM pins WHERE number = 1"])
def test_a_statement_without_a_server_would_be_found(sql: str) -> None:
    assert unbound([Statement(sql, "()")]) == [sql]
    assert unbound([Statement(f"SELECT slug FROM articles WHERE articles.server = {OTHER}", f"({OTHER},)")])
