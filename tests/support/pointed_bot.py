"""The program of a bot that talks to a bare Discord: ``python -m tests.support.pointed_bot ADDRESS pullquote|empty``.

With ``--watch`` each line on its standard input is answered by one of JSON: how long its event loop stood still since
the line before, which callback took the most processor time, how many tasks, threads and blocks of memory there are.
``TEST_GATEWAY_PATIENCE`` are the seconds after which it leaves a gateway that is out of reach, ``TEST_COMMAND`` is what
it does instead of ``run``.
"""

from __future__ import annotations

import asyncio
import json
import os
import sys
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import discord
import yarl
from discord import app_commands

TICK = 0.005
"""Seconds between two looks at the clock."""


def point_at(address: str) -> None:
    """Make discord.py take this for Discord."""
    discord.http.Route.BASE = address
    gateway = yarl.URL(address).with_scheme("ws") / "gateway-socket"
    discord.gateway.DiscordWebSocket.DEFAULT_GATEWAY = gateway


class Watchdog:
    """Looks at the event loop's clock again and again, and at what each callback takes."""

    def __init__(self) -> None:
        self._loop = asyncio.get_running_loop()
        self._measured: dict[str, Any] = {}
        self._forget()
        self._due = self._loop.time()
        self._loop.add_reader(sys.stdin.fileno(), self._report)
        self._tick()
        self._time_callbacks()

    def _tick(self) -> None:
        now = self._loop.time()
        self._measured["stall"] = max(self._measured["stall"], now - self._due)
        self._due = now + TICK
        self._loop.call_at(self._due, self._tick)

    def _report(self) -> None:
        if not os.read(sys.stdin.fileno(), 1 << 10):
            self._loop.remove_reader(sys.stdin.fileno())
            return
        # The loop may stand still at this moment: the tick that is late counts.
        self._measured["stall"] = max(self._measured["stall"], self._loop.time() - self._due)
        left = {
            "tasks": len(asyncio.all_tasks(self._loop)),
            "threads": threading.active_count(),
            "blocks": sys.getallocatedblocks(),
        }
        print(json.dumps(self._measured | left), flush=True)
        self._forget()

    def _forget(self) -> None:
        self._measured = {"stall": 0.0, "callback": 0.0, "name": ""}

    def _time_callbacks(self) -> None:
        handles: Any = asyncio.Handle
        run = handles._run

        def run_timed(handle: Any) -> None:
            callback, start = handle._callback, time.thread_time()
            run(handle)
            taken = time.thread_time() - start
            if taken > self._measured["callback"]:
                self._measured |= {"callback": taken, "name": _name(callback)}

        handles._run = run_timed


def _name(callback: Any) -> str:
    """Of a task its coroutine's."""
    owner = getattr(callback, "__self__", None)
    if isinstance(owner, asyncio.Task):
        return getattr(owner.get_coro(), "__qualname__", "a task")
    return getattr(callback, "__qualname__", type(callback).__name__)


def watch() -> None:
    """Put a watchdog into the event loop of the bot, as soon as there is one."""
    clients: Any = discord.Client
    login = clients.login

    async def login_watched(client: discord.Client, token: str) -> None:
        Watchdog()
        await _make_threads()
        await login(client, token)

    clients.login = login_watched


async def _make_threads() -> None:
    """All that the pools may ever have: when the load first needs one is chance, and no leak."""
    from bot.toolkit import workers

    loop = asyncio.get_running_loop()
    pools = ThreadPoolExecutor(), workers._ANSWERS, workers._RELIEF
    loop.set_default_executor(pools[0])
    for pool in pools:
        all_there = threading.Barrier(pool._max_workers)
        await asyncio.gather(*(loop.run_in_executor(pool, all_there.wait) for _ in range(pool._max_workers)))


def run_pullquote() -> None:
    from bot.__main__ import main
    from bot.gateway import watchdog

    watchdog.PATIENCE = float(os.environ.get("TEST_GATEWAY_PATIENCE", watchdog.PATIENCE))

    sys.argv[1:] = os.environ.get("TEST_COMMAND", "run").split()
    main()


def run_empty() -> None:
    """A bot of one command, which answers at once: what discord.py itself costs."""
    client = discord.Client(intents=discord.Intents(guilds=True), max_messages=None)
    tree = app_commands.CommandTree(client)

    @tree.command(description="Nothing")
    async def ask(interaction: discord.Interaction, question: str) -> None:
        await interaction.response.send_message("Nothing.")

    client.run(os.environ["DISCORD_TOKEN"], log_handler=None)


def main() -> None:
    address, bot = sys.argv[1:3]
    point_at(address)
    if "--watch" in sys.argv:
        watch()
    run_empty() if bot == "empty" else run_pullquote()


if __name__ == "__main__":
    main()
