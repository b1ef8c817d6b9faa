from datetime import timedelta

from bot.store import SHARED
from bot.store.database import Store
from index import Article
from tests.support.filling import AT

LATER = AT + timedelta(days=9)
SERVER, OTHER = 2**63 - 1, 2**63 - 2


async def test_a_server_left_is_erased_after_the_time_of_grace_and_not_before(url: str, bees: Article) -> None:
    async with Store.open(url) as store:
        await store.add(SERVER, bees)
        await store.add(OTHER, bees)
        await store.depart(SERVER, AT)
        assert await store.erase_departed(AT) == []
        assert await store.articles(SERVER) == [bees]
    async with Store.open(url) as store:
        assert await store.erase_departed(AT + timedelta(seconds=1)) == [SERVER]
        assert await store.articles(SERVER) == []
        assert await store.servers() == {OTHER}
        assert await store.erase_departed(LATER) == []


async def test_leaving_twice_does_not_put_it_off(store: Store, bees: Article) -> None:
    await store.add(SERVER, bees)
    await store.depart(SERVER, AT)
    await store.depart(SERVER, LATER)
    assert await store.erase_departed(LATER) == [SERVER]


async def test_a_server_that_came_back_is_kept(store: Store, bees: Article) -> None:
    await store.add(SERVER, bees)
    revision = await store.revision(SERVER)
    await store.depart(SERVER, AT)
    await store.rejoin(SERVER)
    assert await store.erase_departed(LATER) == []
    assert await store.articles(SERVER) == [bees]
    assert await store.revision(SERVER) == revision
    await store.depart(SERVER, LATER)
    assert await store.erase_departed(LATER) == []


async def test_a_server_without_articles_is_known_by_whatever_else_is_stored(store: Store) -> None:
    await store.note_unanswered(SERVER, "Why?", "why", AT.date())
    assert await store.servers() == {SERVER}
    await store.depart(SERVER, AT)
    assert await store.revision(SERVER) == 0
    assert await store.erase_departed(LATER) == [SERVER]
    assert await store.servers() == set()


async def test_nothing_is_noted_of_a_server_of_which_nothing_is_stored(store: Store) -> None:
    await store.depart(SERVER, AT)
    await store.rejoin(OTHER)
    assert await store.servers() == set()
    assert await store.erase_departed(LATER) == []


async def test_the_shelf_is_no_server(store: Store) -> None:
    assert await store.articles(SHARED)
    assert await store.servers() == set()
