import asyncio
import os
import subprocess
import sys
from datetime import timedelta

import pytest

from bot.errors import OverLimit
from bot.store import SHARED
from bot.store.database import Store
from bot.store.rows.records import Limits
from bot.store.rules import ServerRules
from index import Article
from tests.support.filling import AT

SERVER, OTHER = 2**63 - 1, 2**63 - 2
USUAL = Limits(articles=50, passages=50_000, megabytes=20)


async def test_what_is_not_decided_of_a_server_is_as_for_all(store: Store) -> None:
    assert (await store.snapshot(SERVER)).rules.limits(USUAL) == USUAL
    await store.rules.limit(SERVER, 0, None, 0.5)
    assert (await store.snapshot(SERVER)).rules.limits(USUAL) == Limits(0, 50_000, 0.5)
    assert (await store.snapshot(OTHER)).rules.limits(USUAL) == USUAL
    await store.rules.limit(SERVER, None, None, None)
    assert (await store.snapshot(SERVER)).rules == ServerRules()


async def test_a_block_outlives_the_server_and_its_limits_each_other(store: Store, bees: Article) -> None:
    await store.articles.add(SERVER, bees)
    await store.rules.block(SERVER, True)
    await store.rules.limit(SERVER, 3, None, None)
    await store.privacy.erase(SERVER)
    assert (await store.snapshot(SERVER)).rules == ServerRules(True, articles=3)
    assert await store.servers.all() == set()
    await store.rules.block(SERVER, False)
    assert (await store.snapshot(SERVER)).rules == ServerRules(False, articles=3)


async def test_sizes_are_those_of_servers_of_which_something_is_known(
    store: Store, bees: Article, ants: Article
) -> None:
    for article in (bees, ants):
        await store.articles.add(SERVER, article)
    await store.rules.note_question(SERVER, AT.date())
    await store.rules.block(OTHER, True)
    first, second = await store.rules.sizes()
    texts = len((bees.text + ants.text).encode())
    assert first == (SERVER, 2, len(bees.passages) + len(ants.passages), texts, AT.date(), False)
    assert second == (OTHER, 0, 0, 0, None, True)


async def test_a_question_is_noted_only_where_something_else_is_stored(store: Store) -> None:
    await store.rules.note_question(SERVER, AT.date())
    assert await store.servers.all() == set()


async def test_nothing_is_fetched_or_noted_for_a_server_that_is_blocked(store: Store, bees: Article) -> None:
    await store.articles.add(SERVER, bees)
    await store.refreshes.choose(SERVER, bees.slug, is_nightly=True)
    assert await store.refreshes.nightly() == [(SERVER, bees.slug)]
    for server in (SERVER, OTHER):
        await store.rules.block(server, True)
    assert await store.refreshes.nightly() == []
    await store.servers.note_use(OTHER, AT.date())
    assert await store.servers.erase_left(AT, AT.date() + timedelta(days=1), lambda _: True) == []


async def test_another_process_knows_within_a_moment(url: str, store: Store) -> None:
    assert not (await store.snapshot(SERVER)).rules.is_blocked
    command = [sys.executable, "-m", "bot", "servers", "block", str(SERVER)]
    environment = os.environ | {"PULLQUOTE_DATABASE": url}
    await asyncio.to_thread(subprocess.run, command, check=True, env=environment, capture_output=True)
    async with asyncio.timeout(60):
        while not (await store.snapshot(SERVER)).rules.is_blocked:  # noqa: ASYNC110 - it comes from another process
            await asyncio.sleep(0.01)


async def test_a_limit_of_its_own_holds(store: Store, bees: Article) -> None:
    await store.rules.limit(SERVER, 0, None, None)
    with pytest.raises(OverLimit):
        await store.articles.add(SERVER, bees, limits=(await store.snapshot(SERVER)).rules.limits(USUAL))
    assert await store.articles.all(SHARED) != []
