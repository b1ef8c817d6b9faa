import json
from datetime import UTC, date, datetime, timedelta
from typing import Any

from sqlalchemy import func, make_url, select

from bot.store import EVERYWHERE
from bot.store.database import Store
from bot.store.engine import connect
from bot.store.tables import metadata
from index import Article

AT = datetime(2026, 3, 1, 12, tzinfo=UTC)
SERVER, OTHER, MEMBER = 2**63 - 1, 2**63 - 2, 2**63 - 3


async def fill(store: Store, server: int, article: Article, member: int = MEMBER) -> None:
    """A row in every table at least."""
    await store.add(server, article, at=AT, by=member)
    await store.use(server, 5, [article.slug])
    await store.add_pin(server, 5, 6, "Who?", article.slug, 0, 4, article.text[:4], member, AT)
    await store.set_preference(server, "moderator_role", 8)
    await store.note_unanswered(server, "Why?", "why", AT.date())
    await store.vote(server, 6, member, False, "Why?", "why", AT.date())


async def rows(url: str, column: str, value: int) -> dict[str, int]:
    """How many rows of each table, of those that have it, hold the value in a column."""
    engine = connect(make_url(url))
    try:
        async with engine.connect() as connection:
            return {
                table.name: await connection.scalar(select(func.count()).where(table.c[column] == value)) or 0
                for table in metadata.sorted_tables
                if column in table.c
            }
    finally:
        await engine.dispose()


async def test_erasing_a_server_leaves_no_row_of_it_and_all_of_others(url: str, store: Store, bees: Article) -> None:
    for server in (SERVER, OTHER):
        await fill(store, server, bees)
    before, others = await rows(url, "server", SERVER), await rows(url, "server", OTHER)
    assert all(before.values())
    assert set(before) == set(metadata.tables)
    await store.erase(SERVER)
    assert not any((await rows(url, "server", SERVER)).values())
    assert await rows(url, "server", OTHER) == others
    assert await store.revision(SERVER) == 0
    assert await store.servers() == {OTHER}


async def test_a_member_who_is_forgotten_is_in_no_row(url: str, store: Store, bees: Article) -> None:
    for server in (SERVER, OTHER):
        await fill(store, server, bees)
    by, voted = await rows(url, "by", MEMBER), await rows(url, "member", MEMBER)
    assert all((*by.values(), *voted.values()))
    assert await store.forget_member(MEMBER) == sum((*by.values(), *voted.values()))
    assert not any((*(await rows(url, "by", MEMBER)).values(), *(await rows(url, "member", MEMBER)).values()))
    assert [pin.by for pin in await store.pins(SERVER)] == [None]
    assert await store.forget_member(MEMBER) == 0


async def test_an_export_holds_every_row_of_the_server(url: str, store: Store, bees: Article) -> None:
    for server in (SERVER, OTHER):
        await fill(store, server, bees)
    exported = await store.export(SERVER)
    held = {("facts" if name == "preferences" else name): len(kept) for name, kept in exported.items()}
    assert held == {**await rows(url, "server", SERVER), "server": len(str(SERVER))}
    assert exported["articles"][0]["text"] == bees.text
    assert exported["preferences"] == {"moderator_role": "8"}


def numbers(value: Any) -> list[float]:
    match value:
        case dict():
            return [number for held in value.values() for number in numbers(held)]
        case list():
            return [number for held in value for number in numbers(held)]
        case int() | float():
            return [value]
    return []


async def test_an_export_is_json_in_which_no_number_is_too_long_and_nobody_who_voted(
    store: Store, bees: Article
) -> None:
    await fill(store, SERVER, bees, member=4)
    await store.vote(SERVER, 6, MEMBER, False, "Why?", "why", AT.date())
    exported = json.loads(json.dumps(await store.export(SERVER)))
    assert max(numbers(exported)) < 2**53
    assert str(MEMBER) not in str(exported)
    assert exported["server"] == str(SERVER)
    assert exported["pins"][0]["at"] == AT.isoformat()


class TestDeparture:
    async def test_a_server_left_is_erased_after_the_time_of_grace_and_not_before(
        self, store: Store, bees: Article
    ) -> None:
        await store.add(SERVER, bees)
        await store.add(OTHER, bees)
        await store.depart(SERVER, AT)
        await store.depart(SERVER, AT + timedelta(days=1))
        assert await store.erase_departed(AT) == []
        assert await store.erase_departed(AT + timedelta(seconds=1)) == [SERVER]
        assert await store.servers() == {OTHER}
        assert await store.erase_departed(AT + timedelta(days=9)) == []

    async def test_a_server_that_came_back_is_kept(self, store: Store, bees: Article) -> None:
        await store.add(SERVER, bees)
        await store.depart(SERVER, AT)
        await store.rejoin(SERVER)
        assert await store.erase_departed(AT + timedelta(days=9)) == []
        assert await store.articles(SERVER) == [bees]

    async def test_a_server_without_articles_is_left_too(self, store: Store) -> None:
        await store.note_unanswered(SERVER, "Why?", "why", date(2026, 3, 1))
        await store.depart(SERVER, AT)
        assert await store.erase_departed(AT + timedelta(days=1)) == [SERVER]

    async def test_nothing_is_kept_of_a_server_that_nothing_was_known_of(self, store: Store) -> None:
        await store.depart(SERVER, AT)
        assert await store.servers() == set()
        await store.rejoin(SERVER)
        assert await store.servers() == set()

    async def test_the_shelf_is_no_server(self, store: Store) -> None:
        assert await store.articles(EVERYWHERE)
        assert await store.servers() == set()
