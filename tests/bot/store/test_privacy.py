import json
import threading
from typing import Any

import pytest
from sqlalchemy import update

from bot.store.database import Store
from bot.store.rows.key_values import set_value
from bot.store.rows.tables import articles, metadata
from bot.store.settings import LANGUAGE, QUESTIONS_LOG
from index import Article
from tests.support.databases import writing
from tests.support.filling import AT, CHANNEL, MESSAGE, fill, rows
from tests.support.headers import header_of

SERVER, OTHER, MEMBER = 2**63 - 1, 2**63 - 2, 2**63 - 3
COMPUTED = {"vectors", "analyses"}
"""Tables of what is computed from articles."""


async def test_erasing_a_server_leaves_the_operators_rules_alone_and_all_of_others(
    url: str, store: Store, bees: Article
) -> None:
    for server in (SERVER, OTHER):
        await fill(store, server, bees, MEMBER)
    others = await rows(url, "server", OTHER)
    assert set(await rows(url, "server", SERVER)) == set(metadata.tables)
    assert all((await rows(url, "server", SERVER)).values())
    await store.privacy.erase(SERVER)
    left = await rows(url, "server", SERVER)
    assert {name for name, number in left.items() if number} == {"server_rules"}
    assert await rows(url, "server", OTHER) == others
    assert (await store.snapshot(SERVER)).revision == 0


async def test_a_member_who_is_forgotten_is_in_no_row(url: str, store: Store, bees: Article) -> None:
    for server in (SERVER, OTHER):
        await fill(store, server, bees, MEMBER)
    await store.feedback.vote(SERVER, MESSAGE, 4, True, "Why?", "why", AT.date())
    found = [*(await rows(url, "by", MEMBER)).values(), *(await rows(url, "member", MEMBER)).values()]
    assert all(found)
    assert await store.privacy.forget_member(MEMBER) == sum(found)
    assert not any([*(await rows(url, "by", MEMBER)).values(), *(await rows(url, "member", MEMBER)).values()])
    assert await store.privacy.forget_member(MEMBER) == 0
    assert [(pin.by, pin.words) for pin in await store.pins.all(SERVER)] == [(None, bees.text[:4])]
    assert await store.articles.headers(OTHER) == [header_of(bees, AT)]
    assert await store.articles.all(OTHER) == [bees]
    assert [(asked.helpful, asked.unhelpful) for asked in await store.feedback.tallies(SERVER, AT.date())] == [(1, 0)]


async def test_an_export_holds_every_row_of_the_server_that_is_not_computed_from_others(
    url: str, store: Store, bees: Article
) -> None:
    for server in (SERVER, OTHER):
        await fill(store, server, bees, MEMBER)
    exported = await store.privacy.export(SERVER)
    held = {
        name: len(exported["settings" if name == "key_values" else name]) for name in metadata.tables.keys() - COMPUTED
    }
    assert held == await store.privacy.counts(SERVER)
    assert held == {
        name: number for name, number in (await rows(url, "server", SERVER)).items() if name not in COMPUTED
    }
    assert not COMPUTED & exported.keys()
    assert exported["server"] == str(SERVER)
    assert exported["settings"] == {
        "moderator_role": str(2**63 - 7),
        "pins_made": "1",
        "former_articles_made": "1",
    }
    assert exported["former_articles"][0]["outline"] == exported["articles"][0]["outline"]
    assert exported["former_pins"] == [{"former": 1, "pin": 1, "start": 0, "end": 4}]
    assert exported["former_channels"] == [{"former": 1, "channel": str(CHANNEL)}]
    assert exported["articles"][0]["text"] == bees.text
    assert exported["articles"][0]["outline"]["passages"][1][1:] == [bees.passages[1].start, bees.passages[1].end]
    assert exported["pins"][0]["by"] == str(MEMBER)
    assert exported["pins"][0]["at"] == exported["articles"][0]["added"] == AT.isoformat()
    assert exported["votes"] == [
        {"message": str(MESSAGE), "helpful": False, "day": "2026-03-01", "key": "why", "question": "Why?"}
    ]


async def test_an_export_is_json_that_any_program_reads_exactly(store: Store, bees: Article) -> None:
    await fill(store, SERVER, bees, MEMBER)
    exported = await store.privacy.export(SERVER)
    assert json.loads(json.dumps(exported)) == exported
    assert max(numbers(exported)) < 2**53


async def test_what_is_damaged_is_exported_as_it_is_written_and_the_rest_as_ever(
    url: str, store: Store, bees: Article
) -> None:
    await store.articles.add(SERVER, bees)
    await store.settings.set(SERVER, {QUESTIONS_LOG: False, LANGUAGE: "fr"})
    async with writing(url) as connection:
        await set_value(connection, SERVER, LANGUAGE.name, "tru")
        await connection.execute(update(articles).where(articles.c.server == SERVER).values(outline="{"))
    exported = await store.privacy.export(SERVER)
    assert exported["settings"] == {QUESTIONS_LOG.name: False, LANGUAGE.name: "tru"}
    assert [(row["text"], row["outline"]) for row in exported["articles"]] == [(bees.text, "{")]


async def test_long_articles_are_put_together_where_nobody_waits_for_them(
    store: Store, bees: Article, monkeypatch: pytest.MonkeyPatch
) -> None:
    await store.articles.add(SERVER, bees)
    threads, loads = set(), json.loads

    def noted(text: str) -> Any:
        if "passages" in text:
            threads.add(threading.current_thread())
        return loads(text)

    monkeypatch.setattr(json, "loads", noted)
    for reading in (store.articles.all, store.privacy.export):
        threads.clear()
        await reading(SERVER)
        assert threads
        assert threading.current_thread() not in threads


async def test_an_export_names_nobody_who_voted(store: Store, bees: Article) -> None:
    await fill(store, SERVER, bees, member=4)
    await store.feedback.vote(SERVER, MESSAGE, MEMBER, False, "Why?", "why", AT.date())
    assert str(MEMBER) not in str(await store.privacy.export(SERVER))


async def test_nothing_is_exported_of_others_and_of_a_server_that_is_not_known(store: Store, bees: Article) -> None:
    await fill(store, OTHER, bees, MEMBER)
    exported = await store.privacy.export(SERVER)
    assert exported.pop("server") == str(SERVER)
    assert not any(exported.values())


def numbers(value: Any) -> list[float]:
    match value:
        case dict():
            return [number for held in value.values() for number in numbers(held)]
        case list():
            return [number for held in value for number in numbers(held)]
        case int() | float():
            return [value]
    return []
