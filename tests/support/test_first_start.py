"""The Discord that tests begin with."""

import asyncio
import time

import discord

from tests.support.first_start import PatientEnv


async def test_time_is_advanced_also_where_a_timer_has_just_begun_to() -> None:
    env = PatientEnv(discord.Client(intents=discord.Intents(guilds=True)), settle_timeout=60)
    await env.start()
    loop, woken = asyncio.get_running_loop(), asyncio.Event()
    with env._bot_scope():
        loop.call_later(0.2, int)
    [at] = [record.real_handle.when() for record in env._work.callbacks if record.real_handle]
    loop.call_at(at - 0.001, woken.set)
    # Both are due at once then, the test first: while it goes on, the timer has begun, and no more.
    time.sleep(max(0, at - loop.time()) + 0.01)  # noqa: ASYNC251
    await woken.wait()
    before = env.now()
    await env.advance_time(1)
    assert (env.now() - before).total_seconds() >= 1
    await env.shutdown()
