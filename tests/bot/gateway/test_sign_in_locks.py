import asyncio

import pytest

from bot.gateway.sign_in_locks import SignInLocks
from bot.store.database import Store

HOURS = 10_000.0


async def test_shards_that_are_counted_together_wait_for_each_other(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.gateway.sign_in_locks.SHORTEST", HOURS)
    locks, of_another = SignInLocks(store), SignInLocks(store)
    await locks.acquire(0)
    waiting = asyncio.ensure_future(of_another.acquire(0))
    await of_another.acquire(1)
    await asyncio.sleep(0.3)
    assert not waiting.done()
    waiting.cancel()
    await of_another.close()
    await locks.close()


async def test_who_leaves_lets_others_sign_in(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bot.gateway.sign_in_locks.SHORTEST", HOURS)
    locks, of_another = SignInLocks(store), SignInLocks(store)
    await locks.acquire(0)
    await locks.close()
    await of_another.acquire(0)
    await of_another.close()


async def test_a_lock_lets_itself_go(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bot.gateway.sign_in_locks.SHORTEST", 0.01)
    locks = SignInLocks(store)
    for _ in range(3):
        await locks.acquire(0)
    await locks.close()
