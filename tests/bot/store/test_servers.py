from datetime import timedelta

from bot.store import SHARED
from bot.store.database import Store
from index import Article
from tests.support.filling import AT
from tests.support.statements import executed

LATER = AT + timedelta(days=9)
SERVER, OTHER = 2**63 - 1, 2**63 - 2


def known(_: int) -> bool:
    """As where one process has all shards."""
    return True


async def test_a_server_left_is_erased_after_the_time_of_grace_and_not_before(url: str, bees: Article) -> None:
    async with Store.open(url) as store:
        await store.articles.add(SERVER, bees)
        await store.articles.add(OTHER, bees)
        await store.servers.mark_left(SERVER, AT)
        assert await store.servers.erase_left(AT, AT.date(), known) == []
        assert await store.articles.all(SERVER) == [bees]
    async with Store.open(url) as store:
        assert await store.servers.erase_left(AT + timedelta(seconds=1), AT.date(), known) == [SERVER]
        assert await store.articles.all(SERVER) == []
        assert await store.servers.all() == {OTHER}
        assert await store.servers.erase_left(LATER, AT.date(), known) == []


async def test_leaving_twice_does_not_put_it_off(store: Store, bees: Article) -> None:
    await store.articles.add(SERVER, bees)
    await store.servers.mark_left(SERVER, AT)
    await store.servers.mark_left(SERVER, LATER)
    assert await store.servers.erase_left(LATER, AT.date(), known) == [SERVER]


async def test_a_server_that_came_back_is_kept(store: Store, bees: Article) -> None:
    await store.articles.add(SERVER, bees)
    revision = (await store.snapshot(SERVER)).revision
    await store.servers.mark_left(SERVER, AT)
    await store.servers.rejoin(SERVER)
    assert await store.servers.erase_left(LATER, AT.date(), known) == []
    assert await store.articles.all(SERVER) == [bees]
    assert (await store.snapshot(SERVER)).revision == revision
    await store.servers.mark_left(SERVER, LATER)
    assert await store.servers.erase_left(LATER, AT.date(), known) == []


async def test_a_server_without_articles_is_known_by_whatever_else_is_stored(store: Store) -> None:
    await store.feedback.note_unanswered(SERVER, "Why?", "why", AT.date())
    assert await store.servers.all() == {SERVER}
    await store.servers.mark_left(SERVER, AT)
    assert (await store.snapshot(SERVER)).revision == 0
    assert await store.servers.erase_left(LATER, AT.date(), known) == [SERVER]
    assert await store.servers.all() == set()


async def test_nothing_is_noted_of_a_server_of_which_nothing_is_stored(store: Store) -> None:
    await store.servers.mark_left(SERVER, AT)
    await store.servers.rejoin(OTHER)
    assert await store.servers.all() == set()
    assert await store.servers.erase_left(LATER, AT.date(), known) == []


async def test_the_shelf_is_no_server(store: Store) -> None:
    assert await store.articles.all(SHARED)
    assert await store.servers.all() == set()


async def test_a_server_with_the_commands_alone_is_erased_when_it_used_none_for_long(store: Store) -> None:
    day = AT.date()
    await store.servers.note_use(SERVER, day)
    assert await store.servers.erase_left(LATER, day, known) == []
    assert await store.servers.erase_left(LATER, day + timedelta(days=1), known) == [SERVER]


async def test_a_server_that_invites_the_bot_has_no_day_of_use_any_more(store: Store) -> None:
    await store.servers.note_use(SERVER, AT.date())
    await store.servers.rejoin(SERVER)
    assert await store.servers.erase_left(LATER, AT.date() + timedelta(days=1), known) == []


async def test_where_the_bot_is_a_member_is_noted_of_all_servers_at_once(store: Store, bees: Article) -> None:
    here, back, gone, alone, anothers = range(1, 6)
    for server in (here, back, gone, anothers):
        await store.articles.add(server, bees)
    await store.servers.mark_left(back, AT)
    await store.servers.note_use(alone, AT.date())
    for at in (AT, LATER):  # the first time counts
        await store.servers.note_all({here, back}.__contains__, lambda server: server != anothers, at)
    assert await store.servers.erase_left(LATER, AT.date(), known) == [gone]
    assert await store.servers.erase_left(LATER, AT.date() + timedelta(days=1), known) == [alone]
    assert await store.servers.all() == {here, back, anothers}


async def test_nothing_is_written_where_all_servers_are_as_they_were(store: Store, bees: Article) -> None:
    await store.articles.add(SERVER, bees)
    await store.servers.mark_left(OTHER, AT)
    with executed() as statements:
        await store.servers.note_all({SERVER}.__contains__, known, AT)
    assert statements
    assert [one.sql for one in statements if one.sql.startswith(("UPDATE", "INSERT", "DELETE"))] == []


async def test_a_missing_right_is_news_once(store: Store) -> None:
    told = [await store.servers.note_told(SERVER, rights) for rights in (["connect"], ["connect", "view_channel"])]
    assert told == [["connect"], ["view_channel"]]
    assert await store.servers.note_told(OTHER, ["connect"]) == ["connect"]


async def test_a_server_that_another_process_knows_is_left_to_it(store: Store, bees: Article) -> None:
    for server in (SERVER, OTHER):
        await store.articles.add(server, bees)
        await store.servers.mark_left(server, AT)
    assert await store.servers.erase_left(LATER, AT.date(), lambda server: server == OTHER) == [OTHER]
    assert await store.servers.all() == {SERVER}
