import asyncio
import subprocess
import sys
from datetime import UTC, datetime

import pytest

from bot.store import SHARED
from bot.store.database import Store
from bot.store.rows.pin_rows import digest
from bot.store.settings import LANGUAGE
from bot.store.snapshots import Snapshot, Snapshots
from index import Article, question_key
from tests.support.filling import CHANNEL, pinned
from tests.support.statements import executed

AT = datetime(2026, 3, 1, 12, tzinfo=UTC)

CHOOSE = """
import asyncio, sys
from bot.store.database import Store
from bot.store.settings import LANGUAGE

async def main():
    async with Store.open(sys.argv[1]) as store:
        await store.settings.set(7, {LANGUAGE: sys.argv[2]})

asyncio.run(main())
"""


async def test_a_server_that_nothing_is_stored_of_has_an_empty_one(store: Store) -> None:
    assert await store.snapshot(7) == Snapshot()
    assert (await store.snapshot(SHARED)).revision == 1


async def test_it_holds_what_a_question_needs_and_follows_every_change(store: Store, bees: Article) -> None:
    await store.articles.add(7, bees)
    first = await store.snapshot(7)
    assert first.revision > 0
    pin = await pinned(store, 7, bees, "They dance.", "Do they dance?")
    assert (await store.snapshot(7)).pinned_keys == {digest(question_key("Do they dance?"))}
    assert [found.number for found in await store.pins.find(7, question_key("do they DANCE"))] == [pin.number]
    await store.pins.remove(7, pin.number)
    assert (await store.snapshot(7)).pinned_keys == frozenset()
    await store.channels.choose(7, CHANNEL, [bees.slug])
    assert (await store.snapshot(7)).channel_articles == {CHANNEL: {bees.slug}}
    await store.settings.set(7, {LANGUAGE: "fr"})
    assert (await store.snapshot(7)).settings[LANGUAGE] == "fr"
    assert (await store.snapshot(7)).revision == first.revision
    await store.articles.rename(7, bees.slug, "Of bees")
    assert (await store.snapshot(7)).revision > first.revision
    await store.privacy.erase(7)
    assert await store.snapshot(7) == Snapshot()


async def test_what_changed_is_read_once_however_many_ask(store: Store) -> None:
    await store.snapshot(7)
    await store.settings.set(7, {LANGUAGE: "fr"})
    with executed() as by_one:
        await store.snapshot(7)
    await store.settings.set(7, {LANGUAGE: "de"})
    with executed() as by_many:
        found = await asyncio.gather(*(store.snapshot(7) for _ in range(20)))
    assert [snapshot.settings[LANGUAGE] for snapshot in found] == ["de"] * 20
    assert len(by_many) < 4 * len(by_one)  # PostgreSQL may tell of the change meanwhile, and once more


async def test_the_database_is_read_again_for_no_server_but_the_changed_one(
    store: Store, bees: Article, monkeypatch: pytest.MonkeyPatch
) -> None:
    read: list[int] = []
    reads = Snapshots._read

    async def noted(self: Snapshots, server: int) -> Snapshot:
        read.append(server)
        return await reads(self, server)

    async def read_until_remembered() -> set[int]:
        read.clear()
        remembered = -1
        while len(read) > remembered:
            remembered = len(read)
            # PostgreSQL tells of a change a moment later: what is read in that moment is not remembered.
            await asyncio.sleep(0.1)
            for server in (7, 8):
                await store.snapshot(server)
        return set(read)

    monkeypatch.setattr(Snapshots, "_read", noted)
    for server in (7, 8):
        await store.articles.add(server, bees)
    assert await read_until_remembered() == {7, 8}
    assert await read_until_remembered() == set()
    await store.feedback.note_unanswered(7, "Why?", "why", AT.date())
    await store.settings.set(8, {LANGUAGE: "fr"})
    assert await read_until_remembered() == {8}


async def test_what_another_program_changes_is_known_at_once(url: str, store: Store) -> None:
    assert (await store.snapshot(7)).settings[LANGUAGE] == LANGUAGE.default
    for language in ("fr", "de"):
        await asyncio.to_thread(subprocess.run, [sys.executable, "-c", CHOOSE, url, language], check=True)
        assert (await store.snapshot(7)).settings[LANGUAGE] == language


async def test_none_is_older_than_the_last_change_however_many_read_meanwhile(store: Store) -> None:
    async def choose(number: int) -> None:
        await store.settings.set(7, {LANGUAGE: str(number)})
        await store.snapshot(7)

    await asyncio.gather(*map(choose, range(30)), *(store.snapshot(7) for _ in range(30)))
    assert (await store.snapshot(7)).settings == await store.settings.of(7)
