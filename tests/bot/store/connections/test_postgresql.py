"""What PostgreSQL alone does; all that both databases do is in the other tests of the store."""

import asyncio
import subprocess
import sys

import pytest
from sqlalchemy import make_url, select, text

from bot.errors import UnusableDatabase
from bot.store.connections import postgresql, transactions
from bot.store.database import Store
from bot.store.rows.tables import key_values
from bot.store.settings import LANGUAGE
from tests.bot.store.test_snapshots import CHOOSE
from tests.support.databases import END_OTHERS, on_postgresql, writing
from tests.support.slow_network import SlowNetwork

PATIENCE = 60.0
"""Seconds in which a process knows what another one changed; one would do where neither waits for a processor."""


async def listening(store: Store) -> None:
    """Wait until the process is told of changes: then nothing is read twice."""
    before = -1
    while (version := store._transactions.version()) != before:
        before = version
        await asyncio.sleep(0.05)


async def told(store: Store, language: str) -> None:
    """Wait until the process knows which language was chosen."""
    async with asyncio.timeout(PATIENCE):
        while await _answered(store, 7) != language:  # noqa: ASYNC110 - it comes from another process
            await asyncio.sleep(0.01)


@on_postgresql
async def test_a_process_is_told_what_another_one_changed(url: str, store: Store) -> None:
    await listening(store)
    assert (await store.snapshot(7)).settings[LANGUAGE] == LANGUAGE.default
    process = await asyncio.to_thread(subprocess.run, [sys.executable, "-c", CHOOSE, url, "fr"], check=True)
    assert process.returncode == 0
    await told(store, "fr")


@on_postgresql
async def test_a_change_of_its_own_is_known_at_once(store: Store) -> None:
    await listening(store)
    for language in ("fr", "de", "es"):
        await store.settings.set(7, {LANGUAGE: language})
        assert (await store.snapshot(7)).settings[LANGUAGE] == language


@on_postgresql
async def test_while_nobody_tells_it_of_changes_it_looks_for_itself(
    url: str, store: Store, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(postgresql, "PAUSE", 3600)
    await listening(store)
    async with writing(url) as connection:
        await connection.execute(text(END_OTHERS))
    async with asyncio.timeout(PATIENCE):
        while store._transactions.version() == store._transactions.version():  # noqa: ASYNC110 - no event tells of it
            await asyncio.sleep(0.01)
    async with Store.open(url) as other:
        for language in ("fr", "de"):
            await other.settings.set(7, {LANGUAGE: language})
            assert await _answered(store, 7) == language
    assert "postgres@" not in caplog.text


@on_postgresql
async def test_it_is_told_of_changes_again_when_the_database_is_back(
    url: str, store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(postgresql, "CHECKED", 0.05)
    monkeypatch.setattr(postgresql, "PAUSE", 0.3)
    await listening(store)
    async with writing(url) as connection:
        await connection.execute(text(END_OTHERS))
    async with Store.open(url) as other:
        await other.settings.set(7, {LANGUAGE: "fr"})
        await told(store, "fr")
        await listening(store)
        await other.settings.set(7, {LANGUAGE: "de"})
        await told(store, "de")


async def _answered(store: Store, server: int) -> object:
    """The language that is chosen; the first connection from the pool may be one of those that were ended."""
    return (await store.snapshot(server)).settings[LANGUAGE]


@on_postgresql
async def test_what_is_read_together_is_of_one_moment(url: str, store: Store) -> None:
    await store.key_values.set("a", "1")
    everything = select(key_values.c.value).where(key_values.c.key == "a")
    async with store._transactions.reading() as connection:
        assert await connection.scalar(everything) == "1"
        async with Store.open(url) as other:
            await other.key_values.set("a", "2")
        assert await connection.scalar(everything) == "1"
    assert await store.key_values.get("a") == "2"


async def test_a_server_that_is_not_there_is_one_error_without_the_password() -> None:
    with pytest.raises(UnusableDatabase) as caught:
        async with Store.open("postgresql+asyncpg://user:secret@127.0.0.1:1/none"):
            pass
    assert "secret" not in str(caught.value)


@on_postgresql
async def test_a_server_that_says_nothing_any_more_is_not_waited_for_and_asked_again_later(
    url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    address = make_url(url)
    async with SlowNetwork.to(str(address.host), address.port or 5432) as network:
        slow = address.set(host="127.0.0.1", port=network.port).render_as_string(hide_password=False)
        async with Store.open(slow) as store:
            assert await store.articles.headers(7) == []
            for limit in ("READING", "WRITING", "LEAVING"):
                monkeypatch.setattr(transactions, limit, 0.3)
            network.open.clear()
            for _ in range(3):  # each takes a connection of its own with it
                with pytest.raises(UnusableDatabase, match="does not answer"):
                    await store.articles.headers(7)
                with pytest.raises(UnusableDatabase, match="does not answer"):
                    await store.key_values.set("key", "value")
            monkeypatch.undo()
            network.open.set()
            await store.key_values.set("key", "other value")
            assert await store.key_values.get("key") == "other value"
