import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, text

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
from tests.support.headers import header_of

SCRIPTS = ScriptDirectory(str(Path(bot.store.migrations.__file__).parent))
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


def test_the_newest_version_is_the_last_migration() -> None:
    assert SCRIPTS.get_heads() == [NEWEST]


async def test_from_blank_the_tables_are_those_of_the_code(url: str, store: Store) -> None:
    assert await act(url, differences) == []


@pytest.mark.parametrize("revision", REVISIONS)
async def test_from_every_earlier_version_too(url: str, revision: str) -> None:
    await act(url, lambda connection: migrate(connection, revision))
    async with Store.open(url):
        assert await act(url, differences) == []


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
