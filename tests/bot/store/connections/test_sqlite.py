import asyncio
import logging
import stat
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import event, make_url, text

from bot.errors import UnusableDatabase
from bot.store.connections import transactions
from bot.store.connections.sqlite import SQLite
from bot.store.connections.transactions import Transactions
from bot.store.database import Store
from bot.store.settings import LANGUAGE
from index import Article
from tests.support.databases import on_sqlite
from tests.support.filling import fill

SECRET = "Zebrafinken schnarchen nie"


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


@on_sqlite
@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such permissions")
async def test_what_is_made_is_its_owners_alone(url: str, store: Store, bees: Article) -> None:
    await store.articles.add(7, bees)
    file = Path(url.removeprefix("sqlite+aiosqlite:///"))
    assert mode(file.parent) == 0o700
    assert {mode(path) for path in file.parent.iterdir()} == {0o600}


@on_sqlite
@pytest.mark.parametrize("remains", [False, True])
async def test_erased_words_are_in_no_file_any_more(url: str, remains: bool) -> None:
    folder = Path(url.removeprefix("sqlite+aiosqlite:///")).parent
    article = Article.from_paragraphs("Birds", [((), f"{SECRET}, {number}.") for number in range(300)], language="de")
    async with Store.open(url) as store:
        for server in (7, 8) if remains else (7,):
            await fill(store, server, article, member=5)
        assert occurrences(folder) > 0
        await store.privacy.erase(7)
        assert (occurrences(folder) > 0) is remains
        await store.privacy.erase(8)
        assert occurrences(folder) == 0


def occurrences(folder: Path) -> int:
    """How often the words stand in the files of a database, its journal among them."""
    return sum(path.read_bytes().count(SECRET.encode()) for path in folder.iterdir())


@pytest.mark.parametrize("is_replaced", [False, True])
async def test_a_database_that_was_deleted_or_replaced_is_an_error_once(
    tmp_path: Path, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch, is_replaced: bool
) -> None:
    monkeypatch.setattr("bot.store.connections.sqlite.LOOK", 0)
    path = tmp_path / "pullquote.db"
    async with Store.open(f"sqlite+aiosqlite:///{path}") as store:
        await store.snapshot(7)
        assert not caplog.records
        if is_replaced:
            (tmp_path / "other").write_bytes(path.read_bytes())
            (tmp_path / "other").replace(path)
        else:
            path.unlink()
        for _ in range(3):
            await store.snapshot(7)
    [record] = [record for record in caplog.records if record.levelno == logging.ERROR]
    assert ("another file" in record.getMessage()) == is_replaced


@pytest.mark.skipif(sys.platform == "win32", reason="Windows deletes no open file")
@pytest.mark.parametrize("is_replaced", [False, True])
async def test_a_database_that_was_lost_takes_nothing_that_would_be_lost_with_it_until_it_is_back(
    tmp_path: Path, bees: Article, is_replaced: bool
) -> None:
    path, elsewhere = tmp_path / "pullquote.db", tmp_path / "elsewhere"
    async with Store.open(f"sqlite+aiosqlite:///{path}") as store:
        path.rename(elsewhere)
        if is_replaced:
            path.write_bytes(elsewhere.read_bytes())
        with pytest.raises(UnusableDatabase, match="another file" if is_replaced else "deleted"):
            await store.articles.add(7, bees)
        with pytest.raises(UnusableDatabase):
            await store.articles.headers(7)
        assert path.exists() == is_replaced
        elsewhere.replace(path)
        await store.articles.add(7, bees)
        assert [article.title for article in await store.articles.all(7)] == [bees.title]


@on_sqlite
async def test_one_look_at_the_database_serves_for_a_moment_or_until_the_next_change_of_ours(
    url: str, store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.store.connections.sqlite.LOOK", 3600)
    assert (await store.snapshot(7)).settings[LANGUAGE] == LANGUAGE.default
    async with Store.open(url) as other:
        await other.settings.set(7, {LANGUAGE: "fr"})
    assert (await store.snapshot(7)).settings[LANGUAGE] == LANGUAGE.default
    await store.settings.set(8, {LANGUAGE: "de"})
    assert (await store.snapshot(7)).settings[LANGUAGE] == "fr"


@pytest.fixture
def disk(monkeypatch: pytest.MonkeyPatch) -> Iterator[threading.Event]:
    """Once it is set, a disk that hung answers."""
    for limit in ("READING", "WRITING", "LEAVING"):
        monkeypatch.setattr(transactions, limit, 0.2)
    answers = threading.Event()
    yield answers
    answers.set()


@pytest.mark.parametrize("act", ["reading", "writing"])
@on_sqlite
async def test_what_hangs_is_given_up_and_nobody_waits_behind_it(
    url: str, disk: threading.Event, act: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    store = Transactions(make_url(url))
    assert isinstance(store._engine, SQLite)

    def hang(connection: Any, _entry: object) -> None:
        connection.create_function("hang", 0, disk.wait)

    event.listen(store._engine._engine.sync_engine, "connect", hang)

    async def wait_for_disk() -> None:
        with pytest.raises(UnusableDatabase, match="does not answer"):
            async with getattr(store, act)() as connection:
                await connection.execute(text("SELECT hang()"))

    await asyncio.gather(*(wait_for_disk() for _ in range(3)))
    disk.set()
    monkeypatch.setattr(transactions, "WRITING", 60)
    async with store.writing() as connection:
        assert await connection.scalar(text("SELECT 1")) == 1
    await store.close()


@on_sqlite
async def test_a_connection_that_is_stopped_while_it_closes_is_not_waited_for_twice(
    url: str, disk: threading.Event
) -> None:
    database = SQLite(make_url(url))
    async with database._engine.connect() as connection:
        driver: Any = (await connection.get_raw_connection()).driver_connection
        await driver.create_function("hang", 0, disk.wait)
        hung = asyncio.ensure_future(driver.execute("SELECT hang()"))
        await asyncio.sleep(0)
        closing = asyncio.ensure_future(driver.close())
        await asyncio.sleep(0)
        driver.stop()
        disk.set()
        await asyncio.wait_for(asyncio.gather(hung, closing), 60)
    await database.close()
