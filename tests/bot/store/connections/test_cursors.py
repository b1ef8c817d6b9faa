"""What SQLAlchemy asks of a cursor, asked of ours."""

from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import aiosqlite
import pytest

from bot.store.connections.cursors import ROOM, FirstRowsCursor

NUMBERS = "WITH RECURSIVE n(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM n WHERE n < ?) SELECT n, ? FROM n"
LONG = "x" * (ROOM // 3)


@pytest.fixture
async def connection(tmp_path: Path) -> AsyncIterator[aiosqlite.Connection]:
    async with aiosqlite.connect(tmp_path / "numbers.db", isolation_level=None) as connection:
        yield connection


@pytest.fixture
def visits(connection: aiosqlite.Connection, monkeypatch: pytest.MonkeyPatch) -> list[Any]:
    """What was done in the connection's thread."""
    done: list[Any] = []
    execute = connection._execute

    async def noted(function: Any, *arguments: Any) -> Any:
        done.append(function)
        return await execute(function, *arguments)

    monkeypatch.setattr(connection, "_execute", noted)
    return done


async def test_a_statement_is_one_visit(connection: aiosqlite.Connection, visits: list[Any]) -> None:
    cursor = FirstRowsCursor(connection)
    await cursor.execute(NUMBERS, (3, "bees"))
    assert cursor.description[0][0] == "n"
    assert await cursor.fetchall() == [(1, "bees"), (2, "bees"), (3, "bees")]
    await cursor.close()
    assert len(visits) == 1


@pytest.mark.parametrize("said", ["", LONG])
async def test_all_rows_come_once_and_in_order_however_they_are_fetched(
    connection: aiosqlite.Connection, said: str
) -> None:
    cursor = FirstRowsCursor(connection)
    await cursor.execute(NUMBERS, (20, said))
    found = [await cursor.fetchone(), *await cursor.fetchmany(), *await cursor.fetchmany(7), await cursor.fetchone()]
    found += await cursor.fetchall()
    assert [number for number, _ in found] == [*range(1, 21)]
    assert (await cursor.fetchone(), await cursor.fetchmany(2), await cursor.fetchall()) == (None, [], [])


async def test_long_rows_are_not_read_before_they_are_asked_for(
    connection: aiosqlite.Connection, visits: list[Any]
) -> None:
    cursor = FirstRowsCursor(connection)
    await cursor.execute(NUMBERS, (1_000, LONG))
    assert len(await cursor.fetchmany(3)) == 3
    assert len(visits) == 1
    assert len(await cursor.fetchmany(2)) == 2
    assert len(visits) == 2


async def test_a_cursor_that_is_closed_early_holds_no_lock(connection: aiosqlite.Connection) -> None:
    await connection.execute("CREATE TABLE bees (name)")
    cursor = FirstRowsCursor(connection)
    await cursor.executemany("INSERT INTO bees VALUES (?)", [(LONG,)] * 10)
    assert cursor.rowcount == 10
    await cursor.execute("SELECT name FROM bees")
    await cursor.close()
    await connection.execute("DROP TABLE bees")


async def test_what_fails_is_told_and_the_next_statement_works(connection: aiosqlite.Connection) -> None:
    cursor = FirstRowsCursor(connection)
    with pytest.raises(aiosqlite.OperationalError):
        await cursor.execute("SELECT nothing FROM nowhere")
    await cursor.execute("SELECT 1")
    assert await cursor.fetchall() == [(1,)]


@pytest.mark.parametrize("said", ["", LONG])
async def test_rows_of_the_statement_before_are_gone_when_many_are_executed(
    connection: aiosqlite.Connection, said: str
) -> None:
    await connection.execute("CREATE TABLE bees (name)")
    cursor = FirstRowsCursor(connection)
    await cursor.execute(NUMBERS, (20, said))
    await cursor.executemany("INSERT INTO bees VALUES (?)", [("Maja",), ("Willi",)])
    assert (await cursor.fetchone(), await cursor.fetchmany(2), await cursor.fetchall()) == (None, [], [])
