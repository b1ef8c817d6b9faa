import subprocess
import sys
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, make_url, text

import bot.store.migrations
from bot.errors import NewerDatabase
from bot.store.database import Store
from bot.store.engine import WRITING, connect
from bot.store.migrations import NEWEST, migrate
from bot.store.tables import metadata

SCRIPTS = ScriptDirectory(str(Path(bot.store.migrations.__file__).parent))
REVISIONS = [script.revision for script in SCRIPTS.walk_revisions()]


def differences(connection: Connection) -> list[object]:
    return compare_metadata(MigrationContext.configure(connection, opts={"compare_type": True}), metadata)


async def act(url: str, *acts: object) -> object:
    """Do something to a database as a migration would, and return what the last act returned."""
    engine = connect(make_url(url)).execution_options(**{WRITING: True})
    try:
        async with engine.begin() as connection:
            return [await connection.run_sync(act) for act in acts][-1]
    finally:
        await engine.dispose()


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
        assert await store.articles(0) == []


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
        assert len(await store.articles(0)) == 1


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
