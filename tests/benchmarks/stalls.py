"""How long the bot's event loop stands still, and everybody waits, because one server does something large."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Awaitable, Callable

from tests.benchmarks.bots import Size, in_servers
from tests.benchmarks.synthetic import Writer
from tests.benchmarks.tables import Row
from tests.benchmarks.traffic import Act, Load, at_rest
from tests.support.bare_interactions import Sent
from tests.support.bare_payloads import File, Place
from tests.support.bot_process import BotProcess

NAMES = ("during", "event loop's longest stall, ms", "longest callback, CPU ms", "of", "answered after, ms")
PATIENCE = 90
"""Seconds that a large thing may take."""
PAUSE = 0.05
"""Seconds between two questions while something large goes on."""
ADDRESS, NOTHING = "https://example.org/big", "Zzyzx qwrtz?"


async def rows(size: Size) -> AsyncIterator[Row]:
    writer = Writer()
    articles = {
        0: writer.article("plain", size.passages),
        1: writer.article("headed", size.headed, size.headed // 2),
        2: writer.article("big", size.big, url=ADDRESS),
    }
    addition = File("addition.txt", "\n\n".join(writer.passages(size.big)).encode())
    big = f"{len(addition.data) / 1e6:.0f} MB"
    headed = f"{size.headed:,} passages under {size.headed // 2:,} headings"
    section = f"section:{articles[1].sections[7].path[-1].split()[0]} {writer.question(articles[1])}"
    async with in_servers(articles, servers=4, watch=True) as run:
        ask, slash, watched = run.people.ask, run.discord.slash, _watched(run.bot)
        owner, adder = (Place(run.discord.guilds[server], 1) for server in (2, 3))
        await _each(ask, 3)
        await _answered(ask(1))
        yield await watched("plain /ask, 50 times", _each(ask, 50))
        yield await watched(f"`section:` on {headed}", _answered(ask(1, section)))
        yield await watched(f"first question to {big}, about nothing in it", _answered(ask(2, NOTHING)))
        yield await watched(f"first link to {big} with an address", _answered(ask(2), ADDRESS))
        yield await watched(f"/sources list of {big}", _answered(slash(owner, "sources list")))
        yield await watched(f"/data export of {big}", _answered(slash(owner, "data export")))
        adding = _answered_meanwhile(ask, slash(adder, "sources add", file=addition))
        yield await watched(f"reading {big} to be added while another server asks", adding)


def _watched(bot: BotProcess) -> Callable[[str, Awaitable[str]], Awaitable[Row]]:
    async def watched(what: str, acting: Awaitable[str]) -> Row:
        await at_rest(bot.pid, 0.2)
        await bot.stall()
        took = await acting
        measured = await bot.stall()
        return what, f"{1000 * measured['stall']:.0f}", f"{1000 * measured['callback']:.0f}", measured["name"], took

    return watched


async def _each(ask: Act, times: int) -> str:
    load = Load()
    for _ in range(times):
        await load.add(ask)
    return _shown(load)


async def _answered(acting: Awaitable[Sent], expected: str = "") -> str:
    sent = await acting
    await sent.answer(PATIENCE)
    if expected not in json.dumps(sent.message):
        raise AssertionError(f"the answer does not hold {expected}")
    return f"{1000 * sent.age:.0f}{', deferred' if sent.is_deferred else ''}"


async def _answered_meanwhile(ask: Act, acting: Awaitable[Sent]) -> str:
    """How long it took, and how long what others ask during it."""
    answering = asyncio.ensure_future(_answered(acting))
    load = Load()
    async with asyncio.TaskGroup() as tasks:
        while not answering.done():
            tasks.create_task(load.add(ask))
            await asyncio.sleep(PAUSE)
    return f"{await answering}; the others {_shown(load)}"


def _shown(load: Load) -> str:
    most = 1000 * max(load.seconds, default=float("nan"))
    missed = (
        f", {load.deferred} of {len(load.seconds)} deferred, {load.lost} lost" if load.deferred or load.lost else ""
    )
    return f"median {1000 * load.percentile(50):.0f}, at most {most:.0f}{missed}"
