"""How long one server's members wait because those of another, with a large library, all ask at once."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from functools import partial
from itertools import cycle
from typing import Any

import numpy as np

from tests.benchmarks.bots import Running, Size, in_servers
from tests.benchmarks.stalls import PATIENCE
from tests.benchmarks.synthetic import Writer
from tests.benchmarks.tables import Row
from tests.benchmarks.traffic import Act, Load, at_rest
from tests.support.cpu_time import processor_seconds

NAMES = ("measure", "must", "with the crowd", "nobody else asks", "ratio")
CROWD = 20
PAUSE = 0.05
"""Seconds between two questions of the other servers."""
ROUNDS = 5
GAP = 10.0
"""Seconds from one crowd to the next: the bot limits what is asked in one server."""
LARGE, OTHERS = 0, range(1, 31)
"""The server of the crowd, and those that ask in turn."""


class _Timed(Load):
    """``processor`` tells what the bot computed for anybody while one waited: how long that is where it is alone."""

    def __init__(self, pid: int) -> None:
        super().__init__()
        self._pid = pid
        self._processor: list[float] = []

    async def add(self, act: Act) -> None:
        before = processor_seconds(self._pid)
        await super().add(act)
        self._processor.append(processor_seconds(self._pid) - before)

    def processor(self, share: float) -> float:
        return float(np.percentile(self._processor, share))


async def rows(size: Size) -> AsyncIterator[Row]:
    writer = Writer()
    small = writer.article("small", 60)
    articles = {LARGE: writer.article("large", size.big), **dict.fromkeys(OTHERS, small)}
    async with in_servers(articles, servers=1 + len(OTHERS)) as run:
        for server in (LARGE, *OTHERS):
            await (await run.people.ask(server)).answer(PATIENCE)
        await at_rest(run.bot.pid)
        crowd, others, calm = _Timed(run.bot.pid), _Timed(run.bot.pid), _Timed(run.bot.pid)
        spent = 0.0
        for _ in range(ROUNDS):  # in turn, so that noise falls on both
            before = processor_seconds(run.bot.pid)
            await _round(run, crowd, others)
            spent += processor_seconds(run.bot.pid) - before
            await _steadily(run, calm, asyncio.create_task(asyncio.sleep(GAP)))
    title = f"/ask of another server while {CROWD} ask {size.big:,} passages at once"
    for share, must in ((50, ""), (99, "<= 100 ms")):
        with_crowd, without = others.percentile(share), calm.percentile(share)
        yield f"{title}: {share}th percentile, ms", must, 1000 * with_crowd, 1000 * without, with_crowd / without
    title = "processor time of the bot from its question to its answer"
    with_crowd, without = others.processor(99), calm.processor(99)
    yield f"{title}: 99th percentile, ms", "<= 100 ms", 1000 * with_crowd, 1000 * without, with_crowd / without
    yield "the crowd's own: median, ms", "", 1000 * crowd.percentile(50), "", ""
    yield "processor time of the bot for one of the crowd's, ms", "", 1000 * spent / len(crowd.seconds), "", ""
    if missed := sum(load.lost + load.deferred + load.silent for load in (crowd, others, calm)):
        yield "lost, deferred or without a quotation", "0", float(missed), "", ""


async def _round(run: Running, crowd: Load, others: Load) -> None:
    asking = asyncio.gather(*(crowd.add(partial(run.people.ask, LARGE)) for _ in range(CROWD)))
    await _steadily(run, others, asking)
    await asking


async def _steadily(run: Running, load: Load, until: asyncio.Future[Any]) -> None:
    """Ask in the other servers in turn, until that is done."""
    servers = cycle(OTHERS)
    async with asyncio.TaskGroup() as tasks:
        while not until.done():
            tasks.create_task(load.add(partial(run.people.ask, next(servers))))
            await asyncio.sleep(PAUSE)
