"""What Pullquote carries as a process of its own, over loopback sockets, beside a bot that does nothing.

    python tests/benchmarks/load.py                     the whole table, in ten minutes at most
    python tests/benchmarks/load.py --quick             in two minutes, with less of everything: not to be compared
    python tests/benchmarks/load.py latency stalls      some parts of it

It needs the extra ``bench``. Discord is a bare one in this very process (`tests.support.bare_discord`), so that two
cores are needed for figures that mean something. Machines are shared and noisy: what counts is the ratio to the empty
bot, which has one command that answers at once and is measured in the same run. Where others use the machine, read the
processor times: of a question, and of the longest callback.
"""

from __future__ import annotations

import argparse
import asyncio
import os
import platform
import sys
import time
from collections.abc import AsyncIterator, Callable, Iterator, Mapping

import psutil

from tests.benchmarks import crowd, many_servers, processes, stalls
from tests.benchmarks.bots import FULL, QUICK, Running, Size, in_servers
from tests.benchmarks.synthetic import Writer
from tests.benchmarks.tables import Row, print_table
from tests.benchmarks.traffic import (
    Act,
    Load,
    at_once,
    at_rate,
    at_rest,
    one_at_a_time,
)
from tests.support.cpu_time import processor_seconds

PEOPLE = 16
"""At once, where there is no rate."""
CALM_SERVERS = 20
"""Servers whose members ask in turn: the bot limits what is asked in one."""
SHARES = (0.9, 0.75, 0.6, 0.45)
"""Of what a bot does for people who wait for each other; the highest that it holds is its rate."""
NAMES = ("measure", "must", "pullquote", "empty bot", "ratio")


async def latency(size: Size) -> AsyncIterator[Row]:
    """One question at a time."""
    articles = dict.fromkeys(range(CALM_SERVERS), Writer().article("article", size.passages))
    async with (
        in_servers(articles, servers=CALM_SERVERS) as ours,
        in_servers(articles, servers=CALM_SERVERS, bot="empty") as theirs,
    ):
        acts: list[Act] = [ours.people.ask_around, theirs.people.ask_around]
        await one_at_a_time(acts, CALM_SERVERS)  # each makes its library, whose analyses are stored after it
        await at_rest(ours.bot.pid, 0.5)
        before = _processor(ours, theirs)
        our_load, their_load = await one_at_a_time(acts, size.questions)
        our_time, their_time = (
            (after - start) / size.questions for after, start in zip(_processor(ours, theirs), before, strict=True)
        )
    title = f"/ask on {size.passages:,} passages, one at a time"
    yield _row(f"{title}: median, ms", "<= 2", our_load.percentile(50), their_load.percentile(50))
    yield _row("95th percentile, ms", "", our_load.percentile(95), their_load.percentile(95))
    yield _row("99th percentile, ms", "<= 50 ms", our_load.percentile(99), their_load.percentile(99))
    yield _row("processor time of the bot for a question, ms", "<= 2", our_time, their_time)
    if our_load.silent:
        yield "questions without a quotation", "0", float(our_load.silent), "", ""


async def rate(size: Size) -> AsyncIterator[Row]:
    """Questions a second, in many servers."""
    writer = Writer()
    articles = {number: writer.article(f"article-{number}", 60) for number in range(size.servers)}
    async with in_servers(articles, servers=size.servers) as ours:
        for server in range(size.servers):
            await ours.people.answer_once(server)
        await at_rest(ours.bot.pid, 0.5)
        our_most, our_time, our_rates = await _sustained(ours, ours.people.mixed, size)
    async with in_servers(articles, servers=size.servers, bot="empty") as theirs:
        their_most, their_time, their_rates = await _sustained(theirs, theirs.people.ask_around, size)
    held, their_held = _held(our_rates), _held(their_rates)
    title = f"acts a second in {size.servers} servers, none deferred, lost or over 3 s"
    yield title, ">= 0.5", held.rate, their_held.rate, held.rate / their_held.rate
    yield _row("median at that rate, ms", "", held.percentile(50), their_held.percentile(50))
    yield _row("99th percentile at that rate, ms", "", held.percentile(99), their_held.percentile(99))
    title = f"acts a second of {PEOPLE} people who wait"
    yield title, "", our_most.rate, their_most.rate, our_most.rate / their_most.rate
    yield _row("processor time of the bot for one of these, ms", "<= 2", our_time, their_time)
    for load in our_rates:
        yield _told(load)


async def _sustained(run: Running, act: Act, size: Size) -> tuple[Load, float, list[Load]]:
    """What people who wait get, processor time for it, and what became of fixed rates, down to one that holds."""
    await at_once(act, PEOPLE, size.seconds / 4)
    before = processor_seconds(run.bot.pid)
    most = await at_once(act, PEOPLE, size.seconds)
    spent = (processor_seconds(run.bot.pid) - before) / len(most.seconds)
    rates: list[Load] = []
    for share in SHARES:
        rates.append(await at_rate(act, share * most.rate, size.seconds))
        if rates[-1].holds:
            break
        await at_rest(run.bot.pid, 0.5)
    return most, spent, rates


def _held(rates: list[Load]) -> Load:
    return rates[-1] if rates[-1].holds else Load(float("nan"))


def _told(load: Load) -> Row:
    ends = f"{load.deferred} deferred, {load.lost} lost, {sum(first > 3 for first in load.first)} over 3 s"
    slow = f"median {1000 * load.percentile(50):.0f} ms, p99 {1000 * load.percentile(99):.0f} ms"
    return f"pullquote at {load.rate:.0f} acts a second", "", f"{ends}; {slow}", "", ""


def _row(what: str, must: str, ours: float, theirs: float) -> Row:
    """Of two times in seconds, shown in milliseconds."""
    return what, must, 1000 * ours, 1000 * theirs, ours / theirs


def _processor(*runs: Running) -> list[float]:
    return [processor_seconds(run.bot.pid) for run in runs]


Part = Callable[[Size], AsyncIterator[Row]]
PARTS: Mapping[str, tuple[tuple[str, ...], Part]] = {
    "latency": (NAMES, latency),
    "rate": (NAMES, rate),
    "stalls": (stalls.NAMES, stalls.rows),
    "memory": (many_servers.NAMES, many_servers.memory),
    "crowd": (crowd.NAMES, crowd.rows),
    "processes": (processes.NAMES, processes.rows),
    "start": (many_servers.NAMES, many_servers.start),
}


def _bounded(part: Part, size: Size, end: float) -> Iterator[Row]:
    """The rows of a part, as far as there is time for them."""
    with asyncio.Runner() as runner:
        rows = part(size)
        try:
            while True:
                yield runner.run(_next(rows, end - time.monotonic()))
        except StopAsyncIteration:
            return
        except TimeoutError:
            yield "stopped: there was no time for more", *[""] * 4


async def _next(rows: AsyncIterator[Row], seconds: float) -> Row:
    if seconds <= 0:
        raise TimeoutError  # before anything is made for nothing
    async with asyncio.timeout(seconds):
        return await anext(rows)


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("parts", nargs="*", metavar="PART", help=f"of {', '.join(PARTS)}; all by default")
    arguments.add_argument("--quick", action="store_true", help="less of everything")
    arguments.add_argument("--json", action="store_true", help="print one JSON object a row")
    given = arguments.parse_args()
    size = QUICK if given.quick else FULL
    end = time.monotonic() + size.limit
    _tell_machine()
    for name in given.parts or PARTS:
        names, part = PARTS[name]
        print_table(names, _bounded(part, size, end), as_json=given.json)
        print()
    _tell_machine()


def _tell_machine() -> None:
    memory = psutil.virtual_memory().total / 1e9
    busy = f"{os.getloadavg()[0]:.1f} processes wanted them in the last minute"
    print(f"{os.cpu_count()} cores, {memory:.0f} GB, Python {platform.python_version()}; {busy}", file=sys.stderr)


if __name__ == "__main__":
    main()
