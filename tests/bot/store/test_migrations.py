import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, MetaData, column, insert, select, text
from sqlalchemy import table as sql_table

import bot.store.migrations
from bot.errors import OverLimit
from bot.operator_errors import NewerDatabase
from bot.store.database import Store
from bot.store.migrations import NEWEST, migrate
from bot.store.rows.records import Limits
from bot.store.rows.tables import metadata
from bot.tree import SYNCED
from index import Article
from tests.support.databases import writing
from tests.support.filling import fill
from tests.support.headers import header_of

SCRIPTS = ScriptDirectory(str(Path(bot.store.migrations.__file__).parent))
SERVER, MEMBER = 7, 2**63 - 9
Rows = dict[str, list[dict[str, Any]]]
REVISIONS = [script.revision for script in SCRIPTS.walk_revisions()]


def differences(connection: Connection) -> list[object]:
    found: list[object] = compare_metadata(
        MigrationContext.configure(connection, opts={"compare_type": True}), metadata
    )
    return found


async def act(url: str, *acts: Callable[[Connection], object]) -> object:
    """Do something to a database as a migration would, and return what the last act returned."""
    async with writing(url) as connection:
        return [await connection.run_sync(act) for act in acts][-1]


def first_version(stored: dict[int, list[Article]]) -> Callable[[Connection], None]:
    """Make a database as the first version left it; a server's revision is its number and five."""

    def fill(connection: Connection) -> None:
        migrate(connection, "0001")
        for server, articles in stored.items():
            connection.execute(text(f"INSERT INTO servers (server, revision) VALUES ({server}, {server + 5})"))
            for article in articles:
                row = {"server": server, **article.to_stored()}
                connection.execute(text(f"INSERT INTO articles ({', '.join(row)}) VALUES (:{', :'.join(row)})"), row)
        connection.execute(text("INSERT INTO facts (server, key, value) VALUES (0, 'synced-commands', 'abc')"))

    return fill


RENAMED = {"key_values": "facts", "left_at": "departed", "is_current": "stands"}
"""What tables and columns were called in earlier versions."""


def all_rows(connection: Connection) -> Rows:
    """But for how many changes there were, which is counted anew from the revisions."""
    tables = {table.name: connection.execute(select(table)).mappings() for table in metadata.sorted_tables}
    return {name: [dict(row) for row in rows if row["server"]] for name, rows in tables.items()}


def put_rows(written: Rows, put: Rows) -> Callable[[Connection], None]:
    """Put into a database of an earlier version what it has tables and columns for; note it in ``put``."""

    def put_them(connection: Connection) -> None:
        earlier = MetaData()
        earlier.reflect(connection)
        for table in metadata.sorted_tables:
            there = next((earlier.tables[name] for name in _names(table.name) if name in earlier.tables), None)
            if there is None:
                continue
            names = [one.name for one in table.c if one.name != "id"]  # PostgreSQL counts these
            called = {name: next((old for old in _names(name) if old in there.c), None) for name in names}
            put[table.name] = [{name: row[name] for name in row if called.get(name)} for row in written[table.name]]
            known = sql_table(there.name, *(column(old, table.c[name].type) for name, old in called.items() if old))
            for row in put[table.name]:
                connection.execute(insert(known).values({called[name]: value for name, value in row.items()}))

    return put_them


def _names(name: str) -> tuple[str, ...]:
    return (name, RENAMED.get(name, name))


def test_the_newest_version_is_the_last_migration() -> None:
    assert SCRIPTS.get_heads() == [NEWEST]


async def test_from_blank_the_tables_are_those_of_the_code(url: str, store: Store) -> None:
    assert await act(url, differences) == []


@pytest.mark.parametrize("revision", REVISIONS)
async def test_from_every_earlier_version_too(url: str, revision: str) -> None:
    await act(url, lambda connection: migrate(connection, revision))
    async with Store.open(url):
        assert await act(url, differences) == []


@pytest.mark.parametrize("revision", REVISIONS)
async def test_whatever_an_earlier_version_had_tables_for_survives_and_is_used(
    url: str, revision: str, bees: Article, tmp_path: Path
) -> None:
    filled, put = f"sqlite+aiosqlite:///{tmp_path / 'filled.db'}", Rows()
    async with Store.open(filled) as store:
        await fill(store, SERVER, bees, MEMBER)
    written: Any = await act(filled, all_rows)
    await act(url, lambda connection: migrate(connection, revision), put_rows(written, put))
    async with Store.open(url) as store:
        now: Any = await act(url, all_rows)
        for name, rows in put.items():
            kept = [{key: row[key] for key in before} for row, before in zip(now[name], rows, strict=True)]
            assert kept == rows
        assert await store.articles.all(SERVER) == [bees]
        assert await store.privacy.export(SERVER)
        await fill(store, SERVER + 1, bees, MEMBER)
        assert await store.privacy.forget_member(MEMBER)
        await store.privacy.erase(SERVER)
        assert {name for name, count in (await store.privacy.counts(SERVER)).items() if count} <= {"server_rules"}


async def test_an_earlier_version_is_given_no_builtin_article(url: str) -> None:
    await act(url, lambda connection: migrate(connection, REVISIONS[-1]))
    async with Store.open(url) as store:
        assert await store.articles.all(0) == []


async def test_what_the_first_version_kept_survives(url: str, bees: Article, ants: Article) -> None:
    await act(url, first_version({0: [bees], 7: [bees, ants]}))
    async with Store.open(url) as store:
        assert await store.articles.all(0) == [bees]
        assert await store.articles.headers(7) == [header_of(bees, None, None), header_of(ants, None, None)]
        assert ((await store.snapshot(0)).revision, (await store.snapshot(7)).revision) == (5, 12)
        assert await store.key_values.get(SYNCED) == "abc"


async def test_articles_of_the_first_version_count_towards_the_limits(url: str, bees: Article, ants: Article) -> None:
    await act(url, first_version({7: [bees]}))
    passages, megabytes = len(bees.passages) + len(ants.passages), len(bees.text + ants.text) / 1_000_000
    async with Store.open(url) as store:
        for tight in (Limits(2, passages - 1, 1), Limits(2, passages, megabytes - 0.000_001)):
            with pytest.raises(OverLimit):
                await store.articles.add(7, ants, limits=tight)
        await store.articles.add(7, ants, limits=Limits(2, passages, megabytes))
        assert (await store.snapshot(7)).revision == 13


async def test_a_later_versions_database_is_left_alone(url: str, store: Store) -> None:
    await act(url, lambda connection: connection.execute(text("UPDATE alembic_version SET version_num = '9999'")))
    with pytest.raises(NewerDatabase):
        async with Store.open(url):
            pass


async def test_a_migration_that_fails_leaves_nothing_behind(url: str) -> None:
    def fail(connection: Connection) -> None:
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        await act(url, migrate, fail)
    async with Store.open(url) as store:
        assert len(await store.articles.all(0)) == 1


async def test_an_ordinary_start_does_not_load_alembic(url: str, store: Store) -> None:
    program = f"""
import asyncio, sys
from bot.store.database import Store

async def start():
    async with Store.open({url!r}):
        print("alembic" in sys.modules)

asyncio.run(start())
"""
    said = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)  # noqa: ASYNC221
    assert said.stdout == "False\n"
