"""A bot that is killed while people change things, and what must be there when it starts again.

Each server has one person, who does one thing after the other: what was acknowledged is known, and what was under way
when the bot was killed is either done or not.
"""

from __future__ import annotations

import asyncio
import os
import random
import signal
import sqlite3
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from copy import deepcopy
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path
from typing import Any

from bot.store.database import Store
from tests.support.bare_discord import BareDiscord
from tests.support.bare_payloads import File, Place
from tests.support.bot_process import database_in, running

SERVERS = 4
MOST_ACTS = 12
"""Acts that are acknowledged between two kills, at most; counted and not timed, so that a busy machine sees as many."""
LATEST = 0.2
"""Seconds after the last of them when the bot is killed: in the middle of the next ones."""
PATIENCE = 600.0
"""Seconds that these acts may take: what counts is what is there afterwards, however slow the machine."""
KEPT = 0.5
"""Of those who are asked whether to erase all, the share that thinks better of it."""


@dataclass
class Kept:
    """Titles of articles, and questions that something is pinned for."""

    articles: set[str] = field(default_factory=set)
    pins: set[str] = field(default_factory=set)


class Person:
    """``done`` is what was acknowledged, ``may_be`` what is there if the act under way was done too.

    ``acts`` counts what was acknowledged, by its kind.
    """

    def __init__(self, discord: BareDiscord, server: int, draw: random.Random) -> None:
        self.server = server
        self.acts: Counter[str] = Counter()
        self.done = Kept()
        self.may_be = Kept()
        self._discord = discord
        self._draw = draw
        self._members = count(1_000)
        self._words: dict[str, str] = {}

    async def keep_on(self) -> None:
        while True:
            act = self._draw.choice((self._add, self._add, self._pin, self._pin, self._erase))
            await act()

    def take(self, found: Kept) -> None:
        """Go on from what is there."""
        self.done, self.may_be = found, deepcopy(found)

    async def _add(self) -> None:
        words = ["".join(self._draw.choices("bdfgklmnprstvz", k=7)) for _ in range(40)]
        title = words[0]
        self._words[title] = f"{words[1]} {words[2]}"
        text = f"The {' and the '.join(words[1:20])}.\n\nThe {' or the '.join(words[20:])}."
        sent = await self._slash("sources add", file=File(f"{title}.txt", text.encode()))
        self.may_be.articles.add(title)
        await self._press(sent, "draft-add:")
        self.done.articles.add(title)
        self.acts["adds"] += 1

    async def _pin(self) -> None:
        if not self.done.articles:
            return
        question = f"What about the {self._words[self._draw.choice(sorted(self.done.articles))]}?"
        answer = await self._slash("ask", question=question)
        if not any(id.startswith("more:") for id in custom_ids(answer)):
            return
        panel = await self._press(answer, "more:")
        if not any(id.startswith("pin-answer:") for id in custom_ids(panel)):
            return  # it is pinned already
        self.may_be.pins.add(question)
        await self._press(panel, "pin-answer:")
        self.done.pins.add(question)
        self.acts["pins"] += 1

    async def _erase(self) -> None:
        sent = await self._slash("data erase")
        if self._draw.random() < KEPT or not any(id.startswith("erase-data:") for id in custom_ids(sent)):
            return
        self.may_be = Kept()
        await self._press(sent, "erase-data:")
        self.done = Kept()
        self.acts["erases"] += 1

    async def _slash(self, name: str, **options: Any) -> dict[str, Any]:
        sent = await self._discord.slash(Place(self.server, next(self._members)), name, **options)
        await sent.answer(PATIENCE)
        return sent.message or {}

    async def _press(self, message: dict[str, Any], prefix: str) -> dict[str, Any]:
        id = next((id for id in custom_ids(message) if id.startswith(prefix)), None)
        assert id, f"no button {prefix} below {message}"
        sent = await self._discord.press(Place(self.server, next(self._members)), message, id)
        await sent.answer(PATIENCE)
        return sent.message or {}


def _in_silence(_number: int, _acts: Counter[str]) -> None: ...


async def killed_under_traffic(
    folder: Path, rounds: int, seed: int, progress: Callable[[int, Counter[str]], object] = _in_silence
) -> Counter[str]:
    """What was done in so many rounds. Raises: AssertionError, for what is missing or broken afterwards."""
    draw = random.Random(seed)
    async with BareDiscord.open(SERVERS) as discord:
        discord.deadline = PATIENCE
        people = [Person(discord, server, draw) for server in discord.guilds]
        for number in range(1, rounds + 1):
            await _kill_once(discord, folder, people, draw.randint(0, MOST_ACTS), draw.uniform(0, LATEST))
            await _check(folder, people)
            progress(number, _acts(people))
        return _acts(people)


async def _kill_once(discord: BareDiscord, folder: Path, people: Sequence[Person], acts: int, seconds: float) -> None:
    async with running(discord, folder, environment={"PULLQUOTE_LOG_LEVEL": "ERROR"}) as bot:
        tasks = [asyncio.create_task(person.keep_on()) for person in people]
        await asyncio.wait_for(_acted(people, acts), PATIENCE)
        await asyncio.sleep(seconds)
        os.kill(bot.pid, signal.SIGKILL)
        await asyncio.sleep(0.05)  # what was acknowledged before is on its way
        for task in tasks:
            task.cancel()
        for ended in await asyncio.gather(*tasks, return_exceptions=True):
            assert isinstance(ended, asyncio.CancelledError), ended


async def _acted(people: Sequence[Person], times: int) -> None:
    """Wait for so many acts more."""
    before = _acts(people).total()
    while _acts(people).total() < before + times:  # noqa: ASYNC110 - for a benchmark no event is worth its trouble
        await asyncio.sleep(0.005)


def _acts(people: Sequence[Person]) -> Counter[str]:
    return sum((person.acts for person in people), Counter())


async def _check(folder: Path, people: Sequence[Person]) -> None:
    with closing(sqlite3.connect(folder / "pullquote.db")) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    async with Store.open(database_in(folder)) as store:
        for person in people:
            has_own = bool((await store.snapshot(person.server)).revision)
            headers = await store.articles.headers(person.server) if has_own else []
            pins = {pin.question for pin in await store.pins.all(person.server)}
            found = Kept({header.title for header in headers}, pins)
            assert found in (person.done, person.may_be), (found, person.done, person.may_be)
            assert len(await store.articles.all(person.server)) == len(headers)
            person.take(found)


def custom_ids(part: dict[str, Any]) -> Iterator[str]:
    for component in part.get("components", ()):
        if "custom_id" in component:
            yield component["custom_id"]
        yield from custom_ids(component)
