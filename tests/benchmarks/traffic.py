"""People who use a bot in a bare Discord: one after the other, so many at once, or so many a second."""

from __future__ import annotations

import asyncio
import random
import time
from collections.abc import Awaitable, Callable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import count
from typing import Any

import numpy as np

from index import Article
from tests.benchmarks.synthetic import Writer
from tests.support.bare_discord import BareDiscord
from tests.support.bare_interactions import Sent
from tests.support.bare_payloads import COMMAND, Place
from tests.support.cpu_time import processor_seconds

LOST = 15.0
"""Seconds after which an answer counts as lost."""
ACCEPTABLE = 0.25
"""Seconds; while the median of the last quarter is below, no queue has grown."""

Act = Callable[[], Awaitable[Sent]]


@dataclass
class Load:
    """What became of the interactions of one run: seconds to each answer, in the order in which they were sent.

    ``first`` are the seconds to the first response; ``silent`` are questions whose answer quotes nothing.
    """

    rate: float = 0.0
    seconds: list[float] = field(default_factory=list)
    first: list[float] = field(default_factory=list)
    deferred: int = 0
    silent: int = 0
    lost: int = 0

    @property
    def holds(self) -> bool:
        """Whether everything was answered at once, and would go on to be."""
        end = self.seconds[-len(self.seconds) // 4 :]
        in_time = not (self.deferred or self.lost) and max(self.first, default=0.0) < 3
        return in_time and float(np.median(end)) < ACCEPTABLE

    def percentile(self, share: float) -> float:
        return float(np.percentile(self.seconds or [float("nan")], share))

    def add_all(self, other: Load) -> None:
        """What became of the interactions of another run."""
        self.seconds += other.seconds
        self.first += other.first
        self.deferred += other.deferred
        self.silent += other.silent
        self.lost += other.lost

    async def add(self, act: Act) -> None:
        sent = await act()
        try:
            await sent.answer(LOST)
        except TimeoutError:
            self.lost += 1
            return
        self.seconds.append(sent.age)
        self.first.append(sent.responses[0].at)
        self.deferred += sent.is_deferred
        self.silent += sent.kind == COMMAND and not (sent.message or {}).get("components")


class People:
    """What they do in each server: mostly ask, sometimes press what stands under an answer, or look for an article.

    Everybody asks once, because the bot limits what one member may ask.
    """

    def __init__(self, discord: BareDiscord, articles: Sequence[Article]) -> None:
        self._discord = discord
        self._articles = articles
        self._writer = Writer(1)
        self._draw = random.Random(1)
        self._members: Iterator[int] = count(1_000)
        self._turns: Iterator[int] = count()
        self._answers: dict[int, tuple[Place, dict[str, Any]]] = {}

    async def ask(self, server: int = 0, question: str = "") -> Sent:
        place = Place(self._discord.guilds[server], next(self._members))
        question = question or self._writer.question(self._articles[server % len(self._articles)])
        return await self._discord.slash(place, "ask", question=question)

    async def ask_around(self) -> Sent:
        return await self.ask(next(self._turns) % len(self._discord.guilds))

    async def answer_once(self, server: int) -> None:
        """Ask in a server, and remember the answer's buttons."""
        sent = await self.ask(server)
        await sent.answer()
        self._answers[server] = sent.place, sent.message or {}

    async def mixed(self) -> Sent:
        """Of ten acts six questions, two buttons, two completions, in all servers in turn."""
        server = next(self._turns) % len(self._discord.guilds)
        act = self._draw.random()
        if act < 0.6 or server not in self._answers:
            return await self.ask(server)
        place, message = self._answers[server]
        if act < 0.8:
            way = self._draw.choice(("next", "context"))
            button = next((id for id in _buttons(message["components"]) if id.startswith(way)), None)
            return await self._discord.press(place, message, button) if button else await self.ask(server)
        return await self._discord.complete(place, "ask", "article", "ar", question="Where is it?")


async def one_at_a_time(acts: Sequence[Act], times: int) -> list[Load]:
    """Each act in turn, so that noise falls on all."""
    loads = [Load() for _ in acts]
    for _ in range(times):
        for act, load in zip(acts, loads, strict=True):
            await load.add(act)
    return loads


async def at_once(act: Act, people: int, seconds: float) -> Load:
    """So many people, each of whom acts again as soon as there is an answer."""
    load, start = Load(), time.perf_counter()

    async def keep_on() -> None:
        while time.perf_counter() < start + seconds:
            await load.add(act)

    await asyncio.gather(*(keep_on() for _ in range(people)))
    load.rate = len(load.seconds) / (time.perf_counter() - start)
    return load


async def at_rate(act: Act, rate: float, seconds: float) -> Load:
    """So many acts a second, whether or not the bot keeps up."""
    load, start = Load(rate), time.perf_counter()
    async with asyncio.TaskGroup() as tasks:
        for number in range(round(rate * seconds)):
            await asyncio.sleep(start + number / rate - time.perf_counter())
            tasks.create_task(load.add(act))
    return load


async def at_rest(pid: int, first: float = 3.0) -> None:
    """Wait until a bot has done what it does at its start; ``first`` are the seconds until the last of it begins."""
    await asyncio.sleep(first)
    before = 0.0
    while (now := processor_seconds(pid)) - before > 0.05:
        before = now
        await asyncio.sleep(0.5)


def _buttons(components: Sequence[dict[str, Any]]) -> Iterator[str]:
    for component in components:
        if "custom_id" in component and not component.get("disabled"):
            yield component["custom_id"]
        yield from _buttons(component.get("components", ()))
